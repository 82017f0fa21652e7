// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import CDelimitedText

extension RecordChunk {
    /// How many bytes can be read behind the last one.
    static let padding = 128

    /// Empties the chunk and tells it where in the file it is.
    func begin(
        format: DelimitedFormat, level: Int32, sequence: Int, firstRecordNumber: Int, firstLine: Int, byteOffset: Int?,
        fieldCount: Int
    ) {
        // Room for a long record is given up once it stays unused.
        if byteCapacity > size, byteCount < byteCapacity / 4 { growBytes(to: size, keeping: 0) }
        byteCount = 0
        recordCount = 0
        hasQuotes = false
        gaps.removeAll(keepingCapacity: true)
        faults.removeAll(keepingCapacity: true)
        faultCounts.removeAll()
        for kind in keptCounts.indices { keptCounts[kind] = 0 }
        knownLine = (0, firstLine)
        quote = format.quote
        self.level = level
        self.sequence = sequence
        self.firstRecordNumber = firstRecordNumber
        self.firstLine = firstLine
        self.byteOffset = byteOffset
        self.fieldCount = fieldCount
    }

    /// Changes the room for bytes, keeping the first of them.
    func growBytes(to capacity: Int, keeping count: Int) {
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + Self.padding)
        larger.update(from: bytes, count: count)
        bytes.deallocate()
        bytes = larger
        byteCapacity = capacity
    }

    /// Doubles the room of the index.
    func growIndex() {
        growFields(to: fieldCapacity * 2)
        growRecords()
    }

    private func growRecords() {
        let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: recordCapacity * 2)
        larger.update(from: recordStarts, count: recordCount)
        recordStarts.deallocate()
        recordStarts = larger
        recordCapacity *= 2
    }

    private func growFields(to capacity: Int) {
        let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity)
        larger.update(from: fieldEnds, count: recordCount * fieldCount)
        fieldEnds.deallocate()
        fieldEnds = larger
        fieldCapacity = capacity
    }

    /// A run of the fast index over the bytes from a place on.
    func scan(from position: Int, to end: Int, fieldCount: Int, format: DelimitedFormat) -> dt_scan {
        dt_scan(
            bytes: bytes, end: end, position: position, record_starts: recordStarts, record_capacity: recordCapacity,
            field_ends: fieldEnds, field_capacity: fieldCapacity, record_count: recordCount, field_count: fieldCount,
            max_length: format.maxField, delimiter: format.delimiter, quote: quote ?? 0, quotes: quote != nil,
            saw_quote: false, stop: 0, lf: 0, crlf: 0, cr: 0)
    }

    /// Room for the field ends of one more record.
    func roomForEnds(_ count: Int) -> UnsafeMutableBufferPointer<UInt32> {
        let used = recordCount * fieldCount
        if used + count > fieldCapacity { growFields(to: max(fieldCapacity * 2, used + count)) }
        return UnsafeMutableBufferPointer(start: fieldEnds + used, count: count)
    }

    /// Adds the record whose field ends were written to ``roomForEnds(_:)``.
    func appendRecord(start: Int) {
        if recordCount == recordCapacity { growRecords() }
        recordStarts[recordCount] = UInt32(truncatingIfNeeded: start)
        recordCount += 1
    }
}
