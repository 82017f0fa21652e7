// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Finds out, from the first rows of a file, how it spells a missing value besides leaving the field empty.
struct NullSpellings {
    /// Nobody writes these for anything else: once is enough.
    private static let certain = ["NULL", "null", "\\N", "NaN", "nan", "#N/A", "None"]
    /// These may be values (NA is Namibia): they count when one value in fifty of a column is one.
    private static let possible = ["NA", "N/A", "n/a", "-", "--", "none"]

    private var counts: [[String: Int]] = []
    private var rows = 0

    /// Takes in a batch of rows, column by column.
    mutating func add(_ columns: [ColumnSlices]) {
        if counts.isEmpty { counts = columns.map { _ in [:] } }
        rows += columns.first?.count ?? 0
        for (index, column) in columns.enumerated() {
            for row in 0..<column.count where (1...4).contains(column.lengths[row]) {
                let text = String(decoding: column.value(row), as: UTF8.self)
                if Self.certain.contains(text) || Self.possible.contains(text) { counts[index][text, default: 0] += 1 }
            }
        }
    }

    /// The spellings found, in a fixed order.
    var found: [String] {
        Self.certain.filter { spelling in counts.contains { $0[spelling] != nil } }
            + Self.possible.filter { spelling in counts.contains { ($0[spelling] ?? 0) * 50 >= max(rows, 1) } }
    }
}
