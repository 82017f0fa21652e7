// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A text with a name, which knows the line and column of each of its bytes.
///
/// A class, because every node of a document refers to the same text. The bytes may be anything; they are valid UTF-8
/// once a document was read from them.
public final class SourceText: Sendable {
    /// The name shown in diagnostics, normally the path as the user wrote it.
    public let name: String
    /// The bytes of the text, with a byte order mark when there is one.
    public let bytes: [UInt8]

    let lines: LineTable

    /// A text called `name`.
    ///
    /// - Complexity: O(*n*) in the number of bytes, about a millisecond for each megabyte.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
        lines = LineTable(bytes)
    }

    /// The line and column of a byte. Offsets outside the text count as its first or last place.
    ///
    /// - Complexity: O(1): a few blocks of 1,024 bytes are looked at.
    public func position(ofByte offset: Int) -> SourcePosition {
        let offset = max(lines.origin, min(offset, bytes.count))
        let line = lines.line(ofByte: offset, in: bytes)
        return SourcePosition(line: line.number, column: column(of: offset, inLineFrom: line.start))
    }

    /// The text of a line without its line end; empty when there is no such line.
    public func line(_ number: Int) -> String {
        guard let start = lines.start(ofLine: number, in: bytes) else { return "" }
        return String(decoding: bytes[start..<endOfLine(from: start, before: bytes.count)], as: UTF8.self)
    }

    /// The place of a range, with the text of its first line.
    public func place(of range: SourceRange) -> Diagnostic.Place {
        let start = max(lines.origin, min(range.start, bytes.count))
        let end = max(start, min(range.end, bytes.count))
        let first = lines.line(ofByte: start, in: bytes)
        let last = lines.line(ofByte: end, in: bytes)
        let excerpt = excerpt(around: start, lineStart: first.start)
        return Diagnostic.Place(
            file: name,
            line: first.number,
            column: column(of: start, inLineFrom: first.start),
            endLine: last.number,
            endColumn: column(of: end, inLineFrom: last.start),
            sourceLine: String(decoding: bytes[excerpt], as: UTF8.self),
            sourceColumn: column(of: excerpt.lowerBound, inLineFrom: first.start))
    }

    /// A longer line is kept in part only: thousands of diagnostics on one endless line must not hold it each.
    private static let longestKeptLine = 2048
    /// Bytes kept on each side of the place, enough for 160 columns of four bytes.
    private static let keptBytes = 700

    private func excerpt(around offset: Int, lineStart: Int) -> Range<Int> {
        let limit = min(bytes.count, max(offset, lineStart) + Self.longestKeptLine)
        let end = endOfLine(from: offset, before: limit)
        guard end - lineStart > Self.longestKeptLine else { return lineStart..<max(lineStart, end) }
        var from = max(lineStart, offset - Self.keptBytes)
        while from < offset, bytes[from] & 0xC0 == 0x80 { from += 1 }
        var to = min(end, offset + Self.keptBytes)
        while to > offset, to < bytes.count, bytes[to] & 0xC0 == 0x80 { to -= 1 }
        return from..<max(from, to)
    }

    private func endOfLine(from offset: Int, before limit: Int) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var end = offset
            while end < limit, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
            return end
        }
    }

    private func column(of offset: Int, inLineFrom start: Int) -> Int {
        lines.scalars(before: offset, in: bytes) - lines.scalars(before: start, in: bytes) + 1
    }
}
