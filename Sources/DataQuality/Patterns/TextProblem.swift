// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// A part of a short text such as a pattern or a rule: where it begins and how long it is, in Unicode scalars.
public struct TextRange: Hashable, Sendable {
    /// The scalars before the part.
    public var offset: Int
    /// The scalars of the part; 0 for a place between two scalars.
    public var length: Int

    /// A part that begins after `offset` scalars and has `length`.
    public init(offset: Int, length: Int) {
        self.offset = offset
        self.length = length
    }

    init(_ start: Int, upTo end: Int) {
        self.init(offset: start, length: max(0, end - start))
    }

    var end: Int { offset + length }

    /// The shortest part that holds both.
    func joined(with other: TextRange) -> TextRange {
        TextRange(min(offset, other.offset), upTo: max(end, other.end))
    }
}

/// One thing that is wrong with a pattern or a rule: what, which part of the text, and how to put it right.
public struct TextProblem: Hashable, Sendable {
    /// What is wrong.
    public var message: DiagnosticMessage
    /// The part of the pattern or rule that is meant.
    public var range: TextRange
    /// What to do, when there is something to say.
    public var help: DiagnosticMessage?

    init(_ message: DiagnosticMessage, at range: TextRange, help: DiagnosticMessage? = nil) {
        self.message = message
        self.range = range
        self.help = help
    }

    /// The problem as an error in a file of which `text`, the pattern or the rule, is the whole content.
    ///
    /// A reader that knows where the text stands inside a document makes its own place from ``range``.
    public func diagnostic(in text: String, named file: String) -> Diagnostic {
        var line = 1
        var column = 1
        var start = text.unicodeScalars.startIndex
        for (offset, index) in text.unicodeScalars.indices.enumerated() {
            if offset == range.offset { break }
            column += 1
            if text.unicodeScalars[index] == "\n" {
                line += 1
                column = 1
                start = text.unicodeScalars.index(after: index)
            }
        }
        let rest = text.unicodeScalars[start...]
        let content = rest.prefix { $0 != "\n" }
        let end = min(column + range.length, max(column, content.count + 1))
        return Diagnostic(
            severity: .error, message: message,
            place: Diagnostic.Place(
                file: file, line: line, column: column, endLine: line, endColumn: end, sourceLine: String(content)),
            help: help)
    }
}
