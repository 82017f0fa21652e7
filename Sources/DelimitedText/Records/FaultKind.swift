// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What can be wrong with a record, or noteworthy about it.
public struct FaultKind: Hashable, Sendable, CaseIterable, CustomStringConvertible {
    enum Base: UInt8, CaseIterable {
        case tooFewFields, tooManyFields, unclosedQuote, fieldTooLong, recordTooLong, truncatedLastRecord
        case textAfterClosingQuote, quoteInUnquotedField, nulByte, invalidEncoding, mixedLineEnds, blankLine
        case duplicateColumnName, emptyColumnName
    }
    let base: Base

    /// Fewer fields than the header, or than the first record where there is none. Unreadable.
    public static let tooFewFields = FaultKind(base: .tooFewFields)
    /// More fields than the header, or than the first record where there is none. Unreadable.
    public static let tooManyFields = FaultKind(base: .tooManyFields)
    /// The file ends inside a quoted field. Unreadable.
    public static let unclosedQuote = FaultKind(base: .unclosedQuote)
    /// A field is longer than ``DelimitedFormat/maxField``. Unreadable.
    public static let fieldTooLong = FaultKind(base: .fieldTooLong)
    /// The record is longer than ``DelimitedFormat/maxRecord``. Unreadable.
    public static let recordTooLong = FaultKind(base: .recordTooLong)
    /// The last record has too few fields and no line end: the file was cut off. Unreadable.
    public static let truncatedLastRecord = FaultKind(base: .truncatedLastRecord)
    /// A closing quote is followed by text, which is taken as content. Readable.
    public static let textAfterClosingQuote = FaultKind(base: .textAfterClosingQuote)
    /// A field that does not start with a quote has one, which is taken as content. Readable.
    public static let quoteInUnquotedField = FaultKind(base: .quoteInUnquotedField)
    /// A byte of value 0. Readable. Found by ``RecordChunk/findByteFaults()``.
    public static let nulByte = FaultKind(base: .nulByte)
    /// Bytes that are not valid in the encoding of the file. Readable. Found by ``RecordChunk/findByteFaults()``, in
    /// UTF-16 by the scanner.
    public static let invalidEncoding = FaultKind(base: .invalidEncoding)
    /// The record ends with another line end (LF, CRLF or CR) than the first record of the file. Readable.
    public static let mixedLineEnds = FaultKind(base: .mixedLineEnds)
    /// A line without any character, which is no record; in a file of one column it is one and no fault.
    public static let blankLine = FaultKind(base: .blankLine)
    /// A name appears a second time in the header.
    public static let duplicateColumnName = FaultKind(base: .duplicateColumnName)
    /// A name in the header is empty or only spaces.
    public static let emptyColumnName = FaultKind(base: .emptyColumnName)

    /// Every kind, in the order above.
    public static let allCases = Base.allCases.map { FaultKind(base: $0) }

    /// Whether a record with this fault is left out of the index and counted as unreadable. A record has at most one fault
    /// of such a kind.
    public var isUnreadable: Bool { base.rawValue <= Base.truncatedLastRecord.rawValue }

    /// The name of the constant, such as `tooFewFields`: stable, for reports.
    public var description: String { "\(base)" }
}
