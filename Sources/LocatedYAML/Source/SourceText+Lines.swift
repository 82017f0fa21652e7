// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// What readers of other syntaxes need, whose parsers count lines and want UTF-8.

extension SourceText {
    /// What keeps the text from being UTF-8; `nil` when it is.
    package var encodingProblem: Diagnostic? {
        var problems = ProblemList(source: self, limit: 1)
        do throws(ReadingStopped) {
            // JSON forbids no character outside its own syntax, so that only the encoding is checked.
            try EncodingCheck.check(self, syntax: .json, problems: &problems)
            return nil
        } catch {
            return problems.diagnostics.first
        }
    }

    /// The place of a line, or of one column of it. Lines outside the text count as its last place.
    ///
    /// - Parameter column: in bytes, from 1 on; `nil` for the whole line without its indentation.
    package func place(ofLine number: Int, column: Int? = nil) -> Diagnostic.Place {
        guard let start = lines.start(ofLine: max(1, number), in: bytes) else {
            return place(of: SourceRange(start: bytes.count, end: bytes.count))
        }
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
        if let column {
            let offset = min(end, start + max(0, column - 1))
            return place(of: SourceRange(start: offset, end: min(end, offset + 1)))
        }
        var first = start
        while first < end, bytes[first] == UInt8(ascii: " ") || bytes[first] == UInt8(ascii: "\t") { first += 1 }
        return place(of: SourceRange(start: first, end: end))
    }
}
