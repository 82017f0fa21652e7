// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Why bytes could not be read.
public struct ByteSourceError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What happened.
    public let code: Code
    /// What happened, in a clause that names neither the file nor its content.
    public let description: String
    /// Details for an operator's log, such as the path and the system's message. May tell more than a report should.
    public let detail: String?

    /// An error from its parts, for sources outside this module.
    ///
    /// - Parameters:
    ///   - code: What happened.
    ///   - description: A clause that quotes nothing of the data.
    ///   - detail: Details for an operator's log.
    public init(code: Code, description: String, detail: String? = nil) {
        self.code = code
        self.description = description
        self.detail = detail
    }
}

extension ByteSourceError {
    /// The kinds of ``ByteSourceError``.
    public struct Code: Hashable, Sendable {
        private enum Base { case notFound, accessDenied, notAFile, readFailed, changedWhileReading }
        private let base: Base

        /// There is nothing of this name.
        public static let notFound = Code(base: .notFound)
        /// It may not be read.
        public static let accessDenied = Code(base: .accessDenied)
        /// It is a directory, or something else that holds no bytes.
        public static let notAFile = Code(base: .notAFile)
        /// The system failed to read it.
        public static let readFailed = Code(base: .readFailed)
        /// It was written to, truncated or replaced while it was read, so that what was read is no state of it.
        public static let changedWhileReading = Code(base: .changedWhileReading)
    }
}
