// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The bytes of a source as UTF-8, without the byte order mark, that can be given back when they were too many.
///
/// A class, because it is one thing that moves on. Belongs to one ``ScanProgress``.
final class ByteFeed {
    private var source: any ByteSource
    private(set) var transcoder: UTF16Source?
    private(set) var encoding = TextEncoding.utf8
    private(set) var markLength = 0
    private var read = 0
    private var isAtEnd = false
    /// Bytes read and given back; those before `carryStart` were taken again.
    private var carry: [UInt8] = []
    private var carryStart = 0

    init(_ source: any ByteSource) {
        self.source = source
    }

    /// Whether no byte is left.
    var isExhausted: Bool { isAtEnd && carryStart == carry.count }

    /// The bytes read from the source itself.
    var bytesRead: Int { transcoder?.bytesRead ?? read }

    /// Looks for a byte order mark and settles how the bytes are read. To be called first.
    func prepare(_ wanted: TextEncoding?) throws(DelimitedTextError) {
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 4, alignment: 1)
        defer { room.deallocate() }
        while carry.count < 3, !isAtEnd {
            let count = try pull(UnsafeMutableRawBufferPointer(rebasing: room[0..<3 - carry.count]))
            carry.append(contentsOf: room[0..<count])
        }
        let mark = carry.withUnsafeBufferPointer { TextEncoding.marked(by: $0) }
        encoding = wanted ?? mark?.encoding ?? .utf8
        if let mark, mark.encoding == encoding { markLength = mark.length }
        carryStart = markLength
        if encoding != .utf8 {
            let transcoder = UTF16Source(
                source, bigEndian: encoding == .utf16BigEndian, head: Array(carry[carryStart...]), bytesRead: read)
            self.transcoder = transcoder
            source = transcoder
            carry = []
            carryStart = 0
            isAtEnd = false
        }
    }

    /// Reads until there is no more room or no more bytes.
    ///
    /// - Returns: How far the room is filled.
    func fill(_ room: UnsafeMutablePointer<UInt8>, from start: Int, to end: Int) throws(DelimitedTextError) -> Int {
        var filled = start
        if carryStart < carry.count {
            let count = min(carry.count - carryStart, end - filled)
            carry.withUnsafeBufferPointer { kept in
                guard count > 0, let base = kept.baseAddress else { return }
                (room + filled).update(from: base + carryStart, count: count)
            }
            filled += count
            carryStart += count
        }
        while filled < end, !isAtEnd {
            filled += try pull(UnsafeMutableRawBufferPointer(start: room + filled, count: end - filled))
        }
        return filled
    }

    /// Takes back the last bytes that ``fill(_:from:to:)`` gave.
    func giveBack(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
        if carryStart < carry.count {
            // All of them came from there, and there they still are.
            carryStart -= count
        } else {
            carry.removeAll(keepingCapacity: true)
            carryStart = 0
            carry.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
        }
    }

    private func pull(_ room: UnsafeMutableRawBufferPointer) throws(DelimitedTextError) -> Int {
        guard room.count > 0 else { return 0 }
        do throws(ByteSourceError) {
            // A source that claims more than it was asked for must not make anyone read beyond the room.
            let count = min(max(try source.read(into: room), 0), room.count)
            if count == 0 { isAtEnd = true }
            read += count
            return count
        } catch {
            throw DelimitedTextError(error)
        }
    }
}
