// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
public import LocatedYAML

/// Why data were not checked, or not to the end. What is wrong with single rows is in the result instead.
public struct QualityFailure: Error, Hashable, Sendable {
    /// What happened.
    public let code: Code
    /// Every problem that was found, with its place in the suite where it has one; never empty.
    public let diagnostics: [Diagnostic]
    /// Details for an operator's log, such as a path and the system's message.
    public let detail: String?

    init(_ code: Code, _ diagnostics: [Diagnostic], detail: String? = nil) {
        self.code = code
        self.diagnostics = diagnostics
        self.detail = detail
    }

    init(_ code: Code, _ message: DiagnosticMessage, detail: String? = nil) {
        self.init(code, [Diagnostic(severity: .error, message: message, place: nil)], detail: detail)
    }

    init(_ error: ByteSourceError, input: String) {
        let code: Code = error.code == .changedWhileReading ? .inputChanged : .inputUnreadable
        self.init(code, .inputNotRead(input, error), detail: error.detail)
    }

    init(_ error: DelimitedTextError, input: String) {
        if let source = error.sourceError {
            self.init(source, input: input)
        } else {
            self.init(.inputUnreadable, .inputNotDelimited(input, error))
        }
    }
}

extension QualityFailure {
    /// The kinds of ``QualityFailure``.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Base: String {
            case unsuitable, refused, inputUnreadable, inputChanged, stateDamaged, statesDiffer, cancelled
        }
        private let base: Base

        /// The suite does not fit the data: columns are missing that checks need, or a list was not loaded.
        public static let unsuitable = Code(base: .unsuitable)
        /// The data set is a state secret; nothing was read.
        public static let refused = Code(base: .refused)
        /// An input could not be opened or read.
        public static let inputUnreadable = Code(base: .inputUnreadable)
        /// An input was changed or cut off while it was read.
        public static let inputChanged = Code(base: .inputChanged)
        /// A saved state is no state, of another version, or damaged.
        public static let stateDamaged = Code(base: .stateDamaged)
        /// States come from different suites, dates of judgement or settings and cannot be merged.
        public static let statesDiffer = Code(base: .statesDiffer)
        /// The task was cancelled.
        public static let cancelled = Code(base: .cancelled)

        /// The name of the constant.
        public var description: String { base.rawValue }
    }
}
