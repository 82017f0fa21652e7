// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A source of UTF-16 read as UTF-8. Units that make no character become U+FFFD, and their places are kept.
///
/// A class, as every source.
final class UTF16Source: ByteSource {
    private let source: any ByteSource
    private let isBigEndian: Bool
    /// Bytes read and not decoded: at most an incomplete character between two readings.
    private var raw: [UInt8]
    private var ready: [UInt8] = []
    private var readyStart = 0
    private var isAtEnd = false
    private(set) var bytesRead: Int
    /// How many bytes of UTF-8 were made before those of `ready`.
    private var produced = 0
    private var invalid: [Int] = []

    private static let step = 64 << 10

    init(_ source: any ByteSource, bigEndian: Bool, head: [UInt8], bytesRead: Int) {
        self.source = source
        isBigEndian = bigEndian
        raw = head
        self.bytesRead = bytesRead
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        while readyStart == ready.count, !(isAtEnd && raw.isEmpty) {
            try refill()
        }
        let count = min(buffer.count, ready.count - readyStart)
        guard count > 0 else { return 0 }
        ready.withUnsafeBytes { bytes in
            buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[readyStart..<readyStart + count]))
        }
        readyStart += count
        return count
    }

    /// The places of replaced units, in bytes of UTF-8 from the start, up to a place; they are told once.
    func takeInvalidOffsets(before end: Int) -> [Int] {
        guard let first = invalid.first, first < end else { return [] }
        let count = invalid.firstIndex { $0 >= end } ?? invalid.count
        let taken = Array(invalid[..<count])
        invalid.removeFirst(count)
        return taken
    }

    private func refill() throws(ByteSourceError) {
        produced += ready.count
        ready.removeAll(keepingCapacity: true)
        readyStart = 0
        let kept = raw.count
        if !isAtEnd {
            var count = 0
            var failure: ByteSourceError?
            raw.append(contentsOf: repeatElement(0, count: Self.step))
            raw.withUnsafeMutableBytes { bytes in
                let room = UnsafeMutableRawBufferPointer(rebasing: bytes[kept...])
                do throws(ByteSourceError) {
                    count = min(max(try source.read(into: room), 0), room.count)
                } catch {
                    failure = error
                }
            }
            if let failure { throw failure }
            raw.removeLast(Self.step - count)
            bytesRead += count
            isAtEnd = count == 0
        }
        let used = raw.withUnsafeBufferPointer { decode($0) }
        raw.removeFirst(used)
    }

    /// Decodes all it can and tells how many bytes that were.
    private func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var position = 0
        let high = isBigEndian ? 0 : 1
        while position + 1 < bytes.count {
            let unit = UInt32(bytes[position + high]) << 8 | UInt32(bytes[position + 1 - high])
            if unit < 0x80 {
                ready.append(UInt8(truncatingIfNeeded: unit))
                position += 2
                continue
            }
            if unit & 0xFC00 == 0xD800 {
                guard position + 3 < bytes.count else {
                    if isAtEnd { break }
                    return position
                }
                let next = UInt32(bytes[position + 2 + high]) << 8 | UInt32(bytes[position + 3 - high])
                if next & 0xFC00 == 0xDC00 {
                    append(0x10000 + (unit & 0x3FF) << 10 + next & 0x3FF)
                    position += 4
                } else {
                    appendReplacement()
                    position += 2
                }
                continue
            }
            if unit & 0xFC00 == 0xDC00 { appendReplacement() } else { append(unit) }
            position += 2
        }
        if isAtEnd, position < bytes.count {
            // Half a character, cut off by the end.
            appendReplacement()
            position = bytes.count
        }
        return position
    }

    private func appendReplacement() {
        invalid.append(produced + ready.count)
        append(0xFFFD)
    }

    private func append(_ scalar: UInt32) {
        if scalar < 0x800 {
            ready.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
        } else {
            if scalar < 0x10000 {
                ready.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
            } else {
                ready.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
                ready.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
            }
            ready.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
        }
        ready.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
}
