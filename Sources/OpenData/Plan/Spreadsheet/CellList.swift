// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText

/// Several values in one cell.
enum CellList {
    /// The values parted by `; `; on lines of their own when one of them holds a sign that parts values.
    static func written(_ values: [String]) -> String {
        let isSafe = !values.contains { $0.utf8.contains { ";|,\n\r".utf8.contains($0) } }
        return isSafe ? values.joined(separator: "; ") : values.map { $0 + "\n" }.joined()
    }

    /// The values of a cell: the lines if there are several, else what `;` or `|` parts, with `commas` also `,`.
    static func read(_ cell: String, commas: Bool) -> [String] {
        let hasLines = cell.utf8.contains { $0 == 0x0A || $0 == 0x0D }
        let parts = cell.unicodeScalars.split { scalar in
            hasLines
                ? scalar == "\n" || scalar == "\r" : scalar == ";" || scalar == "|" || commas && scalar == ","
        }
        return parts.map { CellText.trimmed(String($0)) }.filter { !$0.isEmpty }
    }
}
