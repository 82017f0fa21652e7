// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Finds lines and columns of byte offsets.
///
/// One entry for each block of 1,024 bytes instead of one for each line: a file of nothing but line ends, or of a
/// single endless line, costs no more memory or time than any other.
struct LineTable: Sendable {
    private struct Block: Sendable {
        /// The line of the block's first byte, from 1.
        var line: Int
        /// Where that line starts.
        var lineStart: Int
        /// Unicode scalars before the block.
        var scalars: Int
    }

    private static let blockSize = 1024

    private let blocks: [Block]
    /// The first byte that counts: 3 after a byte order mark, else 0.
    let origin: Int
    let isASCII: Bool

    init(_ bytes: [UInt8]) {
        origin = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var blocks: [Block] = []
        blocks.reserveCapacity(bytes.count / Self.blockSize + 1)
        var line = 1
        var lineStart = origin
        var scalars = 0
        var start = 0
        repeat {
            if start > 0, Self.startsLine(start, in: bytes) {
                line += 1
                lineStart = start
            }
            blocks.append(Block(line: line, lineStart: lineStart, scalars: scalars))
            let end = min(start + Self.blockSize, bytes.count)
            let found = Self.breaks(in: bytes, from: start, to: end)
            line += found.count
            if let last = found.last { lineStart = last }
            scalars += Self.scalars(in: bytes, from: start, to: end)
            start = end
        } while start < bytes.count
        self.blocks = blocks
        isASCII = scalars == bytes.count
    }

    /// The line of a byte and where that line starts.
    func line(ofByte offset: Int, in bytes: [UInt8]) -> (number: Int, start: Int) {
        let offset = max(0, min(offset, bytes.count))
        let index = min(offset / Self.blockSize, blocks.count - 1)
        let block = blocks[index]
        let start = index * Self.blockSize
        var found = Self.breaks(in: bytes, from: start, to: offset)
        if offset > start, Self.startsLine(offset, in: bytes) {
            found.count += 1
            found.last = offset
        }
        return (block.line + found.count, found.last ?? block.lineStart)
    }

    /// Unicode scalars before `offset`.
    func scalars(before offset: Int, in bytes: [UInt8]) -> Int {
        if isASCII { return offset }
        let block = min(offset / Self.blockSize, blocks.count - 1)
        return blocks[block].scalars + Self.scalars(in: bytes, from: block * Self.blockSize, to: offset)
    }

    /// Where a line starts, or nil when there is no such line.
    func start(ofLine number: Int, in bytes: [UInt8]) -> Int? {
        guard number >= 1 else { return nil }
        var low = 0
        var high = blocks.count
        // The last block whose first byte lies on this line or an earlier one.
        while high - low > 1 {
            let middle = (low + high) / 2
            if blocks[middle].line <= number { low = middle } else { high = middle }
        }
        if blocks[low].line == number { return blocks[low].lineStart }
        var line = blocks[low].line
        var offset = low * Self.blockSize + 1
        while offset <= bytes.count {
            if Self.startsLine(offset, in: bytes) {
                line += 1
                if line == number { return offset }
            }
            offset += 1
        }
        return nil
    }

    /// Whether a line starts at `offset`, that is, a line end stands before it.
    private static func startsLine(_ offset: Int, in bytes: [UInt8]) -> Bool {
        switch bytes[offset - 1] {
        case UInt8(ascii: "\n"): true
        case UInt8(ascii: "\r"): offset == bytes.count || bytes[offset] != UInt8(ascii: "\n")
        default: false
        }
    }

    /// Line starts strictly between `start` and `end`: how many, and the last.
    private static func breaks(in bytes: [UInt8], from start: Int, to end: Int) -> (count: Int, last: Int?) {
        bytes.withUnsafeBufferPointer { bytes in
            var count = 0
            var last: Int?
            var offset = start
            // A line starts after the byte looked at, which must lie inside too.
            let end = end - 1
            while offset < end {
                if let word = EightBytes(bytes, at: offset, before: end), !word.mayHave(below: 0x0E) {
                    offset += 8
                    continue
                }
                let stop = min(offset + 8, end)
                while offset < stop {
                    let byte = bytes[offset]
                    offset += 1
                    if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && bytes[offset] != UInt8(ascii: "\n") {
                        count += 1
                        last = offset
                    }
                }
            }
            return (count, last)
        }
    }

    /// Bytes that begin a scalar, that is, all but UTF-8 continuation bytes.
    private static func scalars(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var count = end - start
            var offset = start
            while let word = EightBytes(bytes, at: offset, before: end) {
                count -= word.continuations
                offset += 8
            }
            while offset < end {
                if bytes[offset] & 0xC0 == 0x80 { count -= 1 }
                offset += 1
            }
            return count
        }
    }
}
