// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Why a delimited text cannot be read at all. What is wrong with single records is a ``RecordFault`` instead.
public struct DelimitedTextError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What happened.
    public let code: Code
    /// What happened, in a clause that quotes nothing of the data.
    public let description: String
    /// The failure of the source, when ``code`` is ``Code/source``.
    public let sourceError: ByteSourceError?

    init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
        sourceError = nil
    }

    init(_ error: ByteSourceError) {
        code = .source
        description = error.description
        sourceError = error
    }
}

extension DelimitedTextError {
    /// The kinds of ``DelimitedTextError``.
    public struct Code: Hashable, Sendable {
        private enum Base { case source, badFormat, unreadableHeader, tooManyColumns }
        private let base: Base

        /// The bytes could not be read: see ``DelimitedTextError/sourceError``.
        public static let source = Code(base: .source)
        /// The format contradicts itself.
        public static let badFormat = Code(base: .badFormat)
        /// The header is longer than a record may be, or its quote is never closed.
        public static let unreadableHeader = Code(base: .unreadableHeader)
        /// The header, or the first record when there is none, has more fields than the format allows.
        public static let tooManyColumns = Code(base: .tooManyColumns)
    }
}
