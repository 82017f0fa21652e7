// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A run of whole records: their bytes and an index of their fields.
///
/// A chunk is a buffer to be filled again and again by ``RecordScanner/next(into:)``. It is a class because its owner, one
/// worker at a time, hands it to the scanner to be refilled; everything it gives out is valid until then.
///
/// The index holds the records with exactly ``fieldCount`` fields. Field 0 of record *r* starts at `recordStarts[r]`, field
/// *f* at `fieldEnds[r * fieldCount + f - 1] + 1`; it ends, quotes included, before `fieldEnds[r * fieldCount + f]`.
/// ``slices(ofColumn:rows:starts:lengths:intricate:)`` turns that into values.
public final class RecordChunk {
    /// The bytes of the chunk. At least 64 more bytes than ``byteCount`` can be read.
    public internal(set) var bytes: UnsafeMutablePointer<UInt8>
    /// How many bytes the chunk has.
    public internal(set) var byteCount = 0
    /// How many records are indexed.
    public internal(set) var recordCount = 0
    /// How many fields every indexed record has.
    public internal(set) var fieldCount = 0
    /// Where each indexed record starts in ``bytes``: ``recordCount`` values.
    public internal(set) var recordStarts: UnsafeMutablePointer<UInt32>
    /// Where each field of each indexed record ends in ``bytes``, record by record: the position of the delimiter, of the line
    /// end or of the end of the file behind it.
    public internal(set) var fieldEnds: UnsafeMutablePointer<UInt32>
    /// Whether any quote occurs in the chunk. When not, every field is as it stands.
    public internal(set) var hasQuotes = false
    /// The ordinal of the chunk in its file, from 0: results of several workers are put in order by it.
    public internal(set) var sequence = 0
    /// The ordinal, from 1, that the first record of the chunk has in its file, whether it could be read or not.
    public internal(set) var firstRecordNumber = 1
    /// The physical line, from 1, on which the chunk starts.
    public internal(set) var firstLine = 1
    /// Where the chunk starts in the file, in bytes; `nil` when the file was transcoded.
    public internal(set) var byteOffset: Int?
    /// The faults of the records in the chunk by their order in the file; of each kind the first ``maxFaults``.
    public internal(set) var faults: [RecordFault] = []
    /// How many records of the chunk have each kind of fault.
    public internal(set) var faultCounts = FaultCounts()

    /// How many faults of each kind a chunk keeps.
    public static let maxFaults = 64
    /// 256 KiB: small enough to stay in the second cache from the scanner to the checks.
    public static let defaultSize = 256 << 10
    /// How many bytes a chunk has unless a record is longer.
    let size: Int
    var byteCapacity: Int
    var recordCapacity: Int
    var fieldCapacity: Int
    /// For every unreadable record the number of indexed records before it.
    var gaps: [UInt32] = []
    /// A place whose line is known, to count on from.
    var knownLine = (offset: 0, line: 1)
    var quote: UInt8?
    var level: Int32 = 0
    /// How many faults of each kind are in ``faults``.
    var keptCounts = [Int](repeating: 0, count: FaultKind.allCases.count)

    /// An empty chunk.
    ///
    /// - Parameter size: The size to fill it to, in bytes, held between 1 and 64 MiB. A longer record makes it grow.
    public init(size: Int = defaultSize) {
        self.size = min(max(size, 1), 64 << 20)
        byteCapacity = self.size
        bytes = .allocate(capacity: byteCapacity + Self.padding)
        recordCapacity = 1024
        recordStarts = .allocate(capacity: recordCapacity)
        fieldCapacity = 16384
        fieldEnds = .allocate(capacity: fieldCapacity)
    }

    deinit {
        bytes.deallocate()
        recordStarts.deallocate()
        fieldEnds.deallocate()
    }

    /// The records of the chunk that could not be read.
    public var unreadableCount: Int { gaps.count }

    /// The ordinal, from 1, that an indexed record has in its file.
    ///
    /// - Complexity: O(log *n*) in the number of unreadable records of the chunk.
    public func recordNumber(_ record: Int) -> Int {
        guard !gaps.isEmpty else { return firstRecordNumber + record }
        var low = 0
        var high = gaps.count
        while low < high {
            let middle = (low + high) / 2
            if Int(gaps[middle]) <= record { low = middle + 1 } else { high = middle }
        }
        return firstRecordNumber + record + low
    }

    /// The physical line, from 1, on which an indexed record starts.
    ///
    /// - Complexity: Counts the line ends since the last record asked for, or since the start of the chunk.
    public func line(ofRecord record: Int) -> Int {
        line(at: Int(recordStarts[record]))
    }

    /// Where an indexed record starts in its file, in bytes; `nil` when the file was transcoded.
    public func byteOffset(ofRecord record: Int) -> Int? {
        byteOffset.map { $0 + Int(recordStarts[record]) }
    }
}
