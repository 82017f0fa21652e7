// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension RowBatch {
    /// A batch of rows in memory, one value for each declared column; `nil` is missing.
    ///
    /// - Parameters:
    ///   - plan: What the batch knows of the suite.
    ///   - rows: The rows; a row that is too short lacks the values behind.
    ///   - position: How many rows come before.
    convenience init(_ plan: BatchPlan, rows: [[String?]], position: Int = 0) {
        self.init(plan)
        let names = plan.columns.map(\.name)
        let copies = RowCopies(names: names)
        for (index, row) in rows.enumerated() {
            copies.beginRow(offset: index)
            for (column, value) in zip(names.indices, row) {
                var text = value ?? ""
                text.withUTF8 { copies.set(column, $0) }
            }
        }
        let keys = plan.needsRecordKeys ? RecordKeys(declared: names.count) : nil
        fill(.copies(copies), count: rows.count, input: 0, inputPosition: position, keys: keys)
    }
}
