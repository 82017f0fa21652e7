// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A source of UTF-16 read as UTF-8. Units that make no character become U+FFFD, and their places are kept.
///
/// A class, as every source; it owns two buffers.
final class UTF16Source: ByteSource {
    private let source: any ByteSource
    /// Which byte of a unit is the high one.
    private let high: Int
    private let raw: UnsafeMutablePointer<UInt8>
    /// The bytes in `raw`; between two readings at most an incomplete character.
    private var rawCount: Int
    private let ready: UnsafeMutablePointer<UInt8>
    private var readyCount = 0
    private var readyStart = 0
    private var isAtEnd = false
    private(set) var bytesRead: Int
    /// How many bytes of UTF-8 were made before those of `ready`.
    private var produced = 0
    private var invalid: [Int] = []

    private static let size = 64 << 10

    /// A source that reads on behind some bytes that were read already, at most four.
    init(_ source: any ByteSource, bigEndian: Bool, head: [UInt8], bytesRead: Int) {
        self.source = source
        high = bigEndian ? 0 : 1
        raw = .allocate(capacity: Self.size)
        // Two bytes become three at most; the last half character may become three as well.
        ready = .allocate(capacity: Self.size * 2)
        rawCount = min(head.count, 4)
        self.bytesRead = bytesRead
        for (index, byte) in head.prefix(4).enumerated() { raw[index] = byte }
    }

    deinit {
        raw.deallocate()
        ready.deallocate()
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        while readyStart == readyCount, !(isAtEnd && rawCount == 0) {
            try refill()
        }
        let count = min(buffer.count, readyCount - readyStart)
        guard count > 0 else { return 0 }
        buffer.copyMemory(from: UnsafeRawBufferPointer(start: ready + readyStart, count: count))
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
        produced += readyCount
        readyCount = 0
        readyStart = 0
        if !isAtEnd {
            let room = UnsafeMutableRawBufferPointer(start: raw + rawCount, count: Self.size - rawCount)
            let count = min(max(try source.read(into: room), 0), room.count)
            rawCount += count
            bytesRead += count
            isAtEnd = count == 0
        }
        let used = decode()
        rawCount -= used
        for index in 0..<rawCount { raw[index] = raw[used + index] }
    }

    /// Decodes all it can and tells how many bytes that were.
    private func decode() -> Int {
        var position = 0
        while position + 1 < rawCount {
            let unit = unit(at: position)
            position += 2
            if unit < 0x80 {
                ready[readyCount] = UInt8(truncatingIfNeeded: unit)
                readyCount += 1
            } else if unit & 0xF800 != 0xD800 {
                append(unit)
            } else if unit & 0xFC00 == 0xDC00 {
                appendReplacement()
            } else if position + 1 < rawCount {
                let next = self.unit(at: position)
                if next & 0xFC00 == 0xDC00 {
                    append(0x10000 + (unit & 0x3FF) << 10 + next & 0x3FF)
                    position += 2
                } else {
                    appendReplacement()
                }
            } else if isAtEnd {
                appendReplacement()
            } else {
                return position - 2
            }
        }
        if isAtEnd, position < rawCount {
            // Half a unit, cut off by the end.
            appendReplacement()
            position = rawCount
        }
        return position
    }

    @inline(__always)
    private func unit(at position: Int) -> UInt32 {
        UInt32(raw[position + high]) << 8 | UInt32(raw[position + 1 - high])
    }

    private func appendReplacement() {
        invalid.append(produced + readyCount)
        append(0xFFFD)
    }

    @inline(__always)
    private func append(_ scalar: UInt32) {
        if scalar < 0x800 {
            put(0xC0 | scalar >> 6)
        } else {
            if scalar < 0x10000 {
                put(0xE0 | scalar >> 12)
            } else {
                put(0xF0 | scalar >> 18)
                put(0x80 | scalar >> 12 & 0x3F)
            }
            put(0x80 | scalar >> 6 & 0x3F)
        }
        put(0x80 | scalar & 0x3F)
    }

    @inline(__always)
    private func put(_ byte: UInt32) {
        ready[readyCount] = UInt8(truncatingIfNeeded: byte)
        readyCount += 1
    }
}
