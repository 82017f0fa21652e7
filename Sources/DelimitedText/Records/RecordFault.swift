// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// One fault of one record, with its place.
public struct RecordFault: Hashable, Sendable {
    /// What is wrong.
    public let kind: FaultKind
    /// The ordinal of the record in its file: 1 is the first record after the header, 0 the header. For a
    /// ``FaultKind/blankLine`` the record before it.
    public let record: Int
    /// The physical line on which the record starts, counted from 1.
    public let line: Int
    /// Where the fault is, in bytes from the start of the file: the offending quote or byte, or the start of the record
    /// when the whole record is at fault. `nil` when the file was transcoded.
    public let byteOffset: Int?
    /// The field at fault, counted from 1, when it is a single one.
    public let column: Int?
    /// How many fields there should be, when that is the fault.
    public let expectedFields: Int?
    /// How many fields there are, when that is the fault.
    public let foundFields: Int?

    init(
        _ kind: FaultKind, record: Int, line: Int, byteOffset: Int?, column: Int? = nil, expectedFields: Int? = nil,
        foundFields: Int? = nil
    ) {
        self.kind = kind
        self.record = record
        self.line = line
        self.byteOffset = byteOffset
        self.column = column
        self.expectedFields = expectedFields
        self.foundFields = foundFields
    }
}
