// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What the start of a file tells about its format, and how sure that is.
public struct FormatDetection: Hashable, Sendable {
    /// The format found: delimiter, header and encoding; the rest as in ``DelimitedFormat/commaSeparated``.
    public let format: DelimitedFormat
    /// How the encoding was found.
    public let encodingBasis: EncodingBasis
    /// The delimiters that were tried, the best one first.
    public let candidates: [DelimiterCandidate]
    /// The records the finding rests on: whole ones, blank lines left out.
    public let recordCount: Int

    /// Whether some delimiter splits the records at all. When not, the format has a comma and one column.
    public var isSplit: Bool { candidates.first.map { $0.fieldCount > 1 } ?? false }
}

extension FormatDetection {
    /// How an encoding was found.
    public struct EncodingBasis: Hashable, Sendable, CustomStringConvertible {
        private enum Base: String { case byteOrderMark, nulPattern, assumed }
        private let base: Base

        /// The file starts with a byte order mark.
        public static let byteOrderMark = EncodingBasis(base: .byteOrderMark)
        /// Every second byte is mostly NUL, as in UTF-16.
        public static let nulPattern = EncodingBasis(base: .nulPattern)
        /// Nothing speaks against UTF-8.
        public static let assumed = EncodingBasis(base: .assumed)

        /// The name of the constant.
        public var description: String { base.rawValue }
    }

    /// How well one delimiter fits.
    public struct DelimiterCandidate: Hashable, Sendable {
        /// The delimiter.
        public let delimiter: UInt8
        /// The number of fields most records have with it; 1 when it splits nothing.
        public let fieldCount: Int
        /// How many records have that number.
        public let matchingRecords: Int
    }
}
