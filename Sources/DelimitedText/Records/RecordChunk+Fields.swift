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

    /// Where an indexed record lies in ``bytes``, without its line end.
    @inlinable
    public func record(_ record: Int) -> Range<Int> {
        Int(recordStarts[record])..<Int(fieldEnds[(record + 1) * fieldCount - 1])
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
        let stride = fieldCount
        let bytes = UnsafePointer(bytes)
        // What lies before field 0 is not the end of another field of the same record.
        var begin = column == 0 ? recordStarts + rows.lowerBound : fieldEnds + rows.lowerBound * stride + column - 1
        let step = column == 0 ? 1 : stride
        let skip: UInt32 = column == 0 ? 0 : 1
        var end = fieldEnds + rows.lowerBound * stride + column
        guard hasQuotes, let quote else {
            for row in 0..<rows.count {
                let start = begin.pointee &+ skip
                starts[row] = start
                lengths[row] = end.pointee &- start
                begin += step
                end += stride
            }
            return
        }
        for row in 0..<rows.count {
            var start = begin.pointee &+ skip
            var length = end.pointee &- start
            if bytes[Int(start)] == quote, length >= 2 {
                let inner = Int(length) - 2
                let first = bytes + Int(start) + 1
                if first[inner] == quote, ByteScanning.find(quote, in: first, inner, level: level) == inner {
                    start &+= 1
                    length &-= 2
                } else {
                    intricate.append(row)
                }
            }
            starts[row] = start
            lengths[row] = length
            begin += step
            end += stride
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
        let field = UnsafeMutableBufferPointer(start: bytes + Int(start), count: Int(length))
        return UInt32(truncatingIfNeeded: Unquoting.write(UnsafeBufferPointer(field), quote: quote, to: field))
    }

    /// Copies the value of a field: without quotes, doubled quotes made single.
    ///
    /// - Parameters:
    ///   - range: Where the field lies in ``bytes``, as ``field(_:ofRecord:)`` gives it.
    ///   - value: Gets the value in place of what it held.
    public func copyValue(of range: Range<Int>, into value: inout [UInt8]) {
        let field = UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count)
        value.removeAll(keepingCapacity: true)
        value.append(contentsOf: field)
        let length = value.withUnsafeMutableBufferPointer { Unquoting.write(field, quote: quote, to: $0) }
        value.removeLast(value.count - length)
    }
}
