// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Finds out, from the first rows of a file, how it spells a missing value besides leaving the field empty.
struct NullSpellings {
    /// Nobody writes these for anything else: once is enough.
    private static let certain = ["NULL", "null", "\\N", "NaN", "nan", "#N/A", "None"]
    /// These may be values (NA is Namibia, or North America): they count when one value in fifty of a column is one, and all
    /// others have a digit, as numbers and dates do.
    private static let possible = ["NA", "N/A", "n/a", "-", "--", "none"]

    private var counts: [[String: Int]] = []
    /// Whether a column has a value without a digit that is none of the spellings.
    private var hasWords: [Bool] = []
    private var rows = 0

    /// Takes in a batch of rows, column by column.
    mutating func add(_ columns: [ColumnSlices]) {
        // Lines of JSON bring new columns as they go by.
        while counts.count < columns.count {
            counts.append([:])
            hasWords.append(false)
        }
        rows += columns.first?.count ?? 0
        for (index, column) in columns.enumerated() {
            for row in 0..<column.count where !column.isMissing(row) {
                let value = column.value(row)
                if value.contains(where: { (0x30...0x39).contains($0) }) { continue }
                let text = value.count <= 4 ? String(decoding: value, as: UTF8.self) : ""
                if Self.certain.contains(text) || Self.possible.contains(text) {
                    counts[index][text, default: 0] += 1
                } else {
                    hasWords[index] = true
                }
            }
        }
    }

    /// The spellings found, in a fixed order.
    var found: [String] {
        Self.certain.filter { spelling in counts.contains { $0[spelling] != nil } }
            + Self.possible.filter { spelling in
                counts.indices.contains { !hasWords[$0] && (counts[$0][spelling] ?? 0) * 50 >= max(rows, 1) }
            }
    }
}
