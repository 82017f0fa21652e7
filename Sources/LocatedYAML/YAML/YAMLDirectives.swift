// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Checks the lines with `%` before a document, so that libyaml never sees any but `%YAML 1.1` and `%YAML 1.2`.
///
/// libyaml compares each `%TAG` with all before it, which a hostile file could make it do for hours.
enum YAMLDirectives {
    static func check(_ trivia: YAMLTrivia, from origin: Int, problems: inout ProblemList) throws(ReadingStopped) {
        var offset = trivia.skip(from: origin)
        var isFirst = true
        while offset < trivia.bytes.count, trivia.bytes[offset] == UInt8(ascii: "%") {
            // Elsewhere in a line `%` is a mistake that libyaml reports.
            guard offset == origin || trivia.startOfLine(at: offset) == offset else { return }
            let end = trivia.endOfLine(from: offset)
            let nameEnd = min(end, trivia.endOfWord(from: offset))
            let range = SourceRange(start: offset, end: nameEnd)
            guard trivia.text(offset..<min(nameEnd, offset + 100)) == "%YAML" else {
                problems.add(.unknownDirective(trivia.text(offset..<min(nameEnd, offset + 300))), at: range)
                throw ReadingStopped()
            }
            guard isFirst else {
                problems.add(.repeatedVersion, at: range)
                throw ReadingStopped()
            }
            isFirst = false
            let version = version(trivia, after: nameEnd, before: end)
            let text = trivia.text(version.start..<min(version.end, version.start + 300))
            guard text == "1.1" || text == "1.2" else {
                problems.add(.unsupportedVersion(text), at: version)
                throw ReadingStopped()
            }
            offset = trivia.skip(from: end)
        }
    }

    /// What follows `%YAML`, without the blanks round it and without a comment.
    private static func version(_ trivia: YAMLTrivia, after start: Int, before end: Int) -> SourceRange {
        var start = start
        while start < end, trivia.bytes[start] <= UInt8(ascii: " ") { start += 1 }
        var last = start
        var offset = start
        while offset < end {
            let isBlank = trivia.bytes[offset] <= UInt8(ascii: " ")
            if trivia.bytes[offset] == UInt8(ascii: "#"), last < offset { break }
            offset += 1
            if !isBlank { last = offset }
        }
        return SourceRange(start: start, end: last)
    }
}
