// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The keys of the rows of a batch: the values of one column as they are, or those of several columns, each with its length
/// before it, so that different rows never have the same key.
///
/// A class because it keeps the room in which keys are put together. It belongs to one worker.
final class RowKeys {
    /// The bytes of a key. Valid until the next one is asked for.
    struct Key {
        let bytes: UnsafePointer<UInt8>
        /// 0: a value of the key is missing.
        let length: Int
    }

    let columns: [Int]
    private var slices: [ColumnSlices] = []
    private let parts = RowBuffer<UInt8>(capacity: 256)
    private var room = 256

    init(_ columns: [Int]) {
        self.columns = columns
    }

    /// Turns to the rows of a batch.
    func load(_ batch: RowBatch) {
        slices.removeAll(keepingCapacity: true)
        for column in columns { slices.append(batch.column(column)) }
    }

    /// The values of the only column; `nil` when there are several.
    var single: ColumnSlices? { slices.count == 1 ? slices.first : nil }

    /// The key of a row.
    @inline(__always)
    func key(_ row: Int) -> Key {
        if slices.count == 1 {
            let column = slices[0]
            return Key(
                bytes: column.bytes + Int(truncatingIfNeeded: column.starts[row]),
                length: Int(truncatingIfNeeded: column.lengths[row]))
        }
        return composed(row)
    }

    private func composed(_ row: Int) -> Key {
        var length = 0
        for column in slices {
            if column.isMissing(row) { return Key(bytes: UnsafePointer(parts.items), length: 0) }
            length += 4 + Int(column.lengths[row])
        }
        if length + KeyTable.readable > room {
            room = 2 * length + KeyTable.readable
            parts.reserve(room)
        }
        var end = parts.items
        for column in slices {
            let count = column.lengths[row]
            UnsafeMutableRawPointer(end).storeBytes(of: count.littleEndian, as: UInt32.self)
            end += 4
            end.update(from: column.bytes + Int(column.starts[row]), count: Int(count))
            end += Int(count)
        }
        return Key(bytes: UnsafePointer(parts.items), length: length)
    }

    /// The key that values make which stand elsewhere, such as in a list; empty when one of them is.
    static func key(_ values: [[UInt8]]) -> [UInt8] {
        if values.contains(where: \.isEmpty) { return [] }
        if values.count == 1, let only = values.first { return only }
        var key: [UInt8] = []
        for value in values {
            withUnsafeBytes(of: UInt32(truncatingIfNeeded: value.count).littleEndian) { key.append(contentsOf: $0) }
            key += value
        }
        return key
    }

    /// The values that make a key.
    static func values(of key: [UInt8], columns: Int) -> [[UInt8]] {
        if columns == 1 { return [key] }
        var values: [[UInt8]] = []
        var index = 0
        while index + 4 <= key.count {
            let length = (0..<4).reduce(0) { $0 | Int(key[index + $1]) << (8 * $1) }
            index += 4
            let end = min(index + length, key.count)
            values.append(Array(key[index..<end]))
            index = end
        }
        return values
    }
}
