// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Reads the pairs of key and value of a batch, for functional dependencies and near duplicates.
///
/// A class because it keeps the room in which keys are put together and folded. It belongs to one worker.
final class PairReader {
    let pairs: DependencyKernel.Pairs
    private let keys: RowKeys
    private let values: RowKeys?
    /// The columns whose values are folded.
    private var slices: [ColumnSlices] = []
    private let folded = RowBuffer<UInt8>(capacity: 1024)
    private var room = 1024

    init(_ pairs: DependencyKernel.Pairs) {
        self.pairs = pairs
        switch pairs {
        case .columns(let determinants, let dependent):
            keys = RowKeys(determinants)
            values = RowKeys([dependent])
        case .folded(let columns):
            keys = RowKeys(columns)
            values = nil
        }
    }

    /// Turns to the rows of a batch.
    func load(_ batch: RowBatch) {
        keys.load(batch)
        values?.load(batch)
        if values != nil { return }
        slices.removeAll(keepingCapacity: true)
        for column in keys.columns { slices.append(batch.column(column)) }
    }

    /// Key and value as they stand in two columns; `nil` when they are made otherwise.
    var singleColumns: (ColumnSlices, ColumnSlices)? {
        guard let key = keys.single, let value = values?.single else { return nil }
        return (key, value)
    }

    /// Key and value of a row; `nil` when one is missing.
    @inline(__always)
    func pair(_ row: Int) -> (key: RowKeys.Key, value: RowKeys.Key)? {
        let key = keys.key(row)
        if key.length == 0 { return nil }
        guard let values else { return (fold(row), key) }
        let value = values.key(row)
        return value.length == 0 ? nil : (key, value)
    }

    /// The folded key of a row whose values are there: of several columns each with its length before it.
    private func fold(_ row: Int) -> RowKeys.Key {
        var needed = KeyTable.readable
        for column in slices { needed += 4 + KeyFolding.capacity(for: Int(column.lengths[row])) }
        if needed > room {
            room = 2 * needed
            folded.reserve(room)
        }
        var end = folded.items
        for column in slices {
            let start = column.bytes + Int(column.starts[row])
            let head = slices.count > 1 ? 4 : 0
            let length = KeyFolding.fold(start, Int(column.lengths[row]), into: end + head)
            if head > 0 {
                let count = UInt32(truncatingIfNeeded: length)
                UnsafeMutableRawPointer(end).storeBytes(of: count.littleEndian, as: UInt32.self)
            }
            end += head + length
        }
        return RowKeys.Key(bytes: UnsafePointer(folded.items), length: end - folded.items)
    }
}
