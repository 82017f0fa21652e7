// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What a ``RecordScanner`` has seen of its file so far; complete once ``RecordScanner/next(into:)`` has returned `false`.
public struct ScanSummary: Hashable, Sendable {
    /// The encoding the file was read as.
    public internal(set) var encoding = TextEncoding.utf8
    /// Whether the file starts with a byte order mark.
    public internal(set) var hasByteOrderMark = false
    /// The number of fields every record must have: those of the header, or of the first record where there is none.
    /// `nil` before either is read, and for an empty file.
    public internal(set) var fieldCount: Int?
    /// The bytes read from the source.
    public internal(set) var bytesRead = 0
    /// The records that were indexed. With ``unreadableCount`` this is the number of rows in the file.
    public internal(set) var recordCount = 0
    /// The records that were left out as unreadable.
    public internal(set) var unreadableCount = 0
    /// How the records end, header and blank lines included.
    public internal(set) var lineEnds = LineEndCounts()
    /// Whether the last record ends with a line end; true for an empty file.
    public internal(set) var endsWithLineEnd = true

    init() {}
}
