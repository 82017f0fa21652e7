// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How grave a diagnostic is.
public enum DiagnosticSeverity: String, Hashable, Sendable, Comparable, CaseIterable {
    /// Explains; nothing is wrong.
    case note
    /// Probably a mistake; the document can be used.
    case warning
    /// The document cannot be used.
    case error

    /// A note is less than a warning, a warning less than an error.
    public static func < (left: DiagnosticSeverity, right: DiagnosticSeverity) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}

/// One problem in a user's document: what, where, and how to put it right.
public struct Diagnostic: Hashable, Sendable {
    /// Error, warning or note.
    public var severity: DiagnosticSeverity
    /// What is wrong.
    public var message: DiagnosticMessage
    /// Where, when the problem has a place.
    public var place: Place?
    /// Other places that explain the problem.
    public var notes: [Note]
    /// What to do.
    public var help: DiagnosticMessage?

    /// A diagnostic made of its parts.
    public init(
        severity: DiagnosticSeverity,
        message: DiagnosticMessage,
        place: Place?,
        notes: [Note] = [],
        help: DiagnosticMessage? = nil
    ) {
        self.severity = severity
        self.message = message
        self.place = place
        self.notes = notes
        self.help = help
    }

    /// A place in a file, with the text around it, so that it can be shown without the file.
    public struct Place: Hashable, Sendable {
        /// The name of the file.
        public var file: String
        /// The line where the place begins, from 1.
        public var line: Int
        /// The column where it begins, from 1, in Unicode scalars.
        public var column: Int
        /// The line where it ends.
        public var endLine: Int
        /// The column after its last character; equal to `column` when the place is empty.
        public var endColumn: Int
        /// The text of `line` without its line end; of a very long line only the part around the place.
        public var sourceLine: String
        /// The column at which `sourceLine` begins: 1, unless only a part of a long line is kept.
        public var sourceColumn: Int

        /// A place made of its parts.
        public init(
            file: String,
            line: Int,
            column: Int,
            endLine: Int,
            endColumn: Int,
            sourceLine: String,
            sourceColumn: Int = 1
        ) {
            self.file = file
            self.line = line
            self.column = column
            self.endLine = endLine
            self.endColumn = endColumn
            self.sourceLine = sourceLine
            self.sourceColumn = sourceColumn
        }
    }

    /// A remark on a diagnostic, such as where a key was first defined.
    public struct Note: Hashable, Sendable {
        /// Where, when the note has a place.
        public var place: Place?
        /// What the note says.
        public var message: DiagnosticMessage

        /// A note at a place.
        public init(place: Place?, message: DiagnosticMessage) {
            self.place = place
            self.message = message
        }

        /// A note at a node.
        public init(at node: Node, _ message: DiagnosticMessage) {
            self.init(place: node.place, message: message)
        }
    }
}
