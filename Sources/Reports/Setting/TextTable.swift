// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Cells set in aligned columns.
struct TextTable {
    /// Where a cell stands in its column.
    enum Alignment { case left, right }

    /// One column.
    struct Column {
        var alignment = Alignment.left
        /// Whether the column gives way first where the page is too narrow.
        var isFlexible = false

        static let left = Column()
        static let right = Column(alignment: .right)
        static let text = Column(isFlexible: true)
    }

    /// One cell: lines that are each broken further where the column is narrow.
    struct Cell: ExpressibleByStringLiteral {
        var lines: [String]
        var ink: Ink

        init(_ text: String, _ ink: Ink = .plain) {
            lines = [text]
            self.ink = ink
        }

        init(lines: [String], _ ink: Ink = .plain) {
            self.lines = lines
            self.ink = ink
        }

        init(stringLiteral text: String) { self.init(text) }
    }

    let columns: [Column]
    private(set) var rows: [[Cell]] = []
    private static let gap = 2

    init(_ columns: [Column]) { self.columns = columns }

    var isEmpty: Bool { rows.isEmpty }

    /// Adds a row; cells beyond the columns are left out.
    mutating func add(_ cells: [Cell]) { rows.append(Array(cells.prefix(columns.count))) }

    /// The lines of the table, at most `width` columns wide, without spaces at their ends.
    func lines(width: Int, colored: Bool) -> [String] {
        let widths = columnWidths(width)
        return rows.flatMap { row -> [String] in
            let cells = zip(row, widths).map { cell, width in
                cell.lines.flatMap { LineWrapping.lines($0, width: width) }
            }
            let height = cells.map(\.count).max() ?? 0
            return (0..<height).map { line(row, cells, widths, at: $0, colored: colored) }
        }
    }

    private func line(_ row: [Cell], _ cells: [[String]], _ widths: [Int], at index: Int, colored: Bool) -> String {
        var line = ""
        var used = 0
        var start = 0
        for (column, lines) in cells.enumerated() {
            let width = widths[column]
            if lines.indices.contains(index), !lines[index].isEmpty {
                let text = lines[index]
                let own = DisplayWidth.of(text)
                let place = columns[column].alignment == .right ? start + max(0, width - own) : start
                line +=
                    String(repeating: " ", count: max(0, place - used)) + row[column].ink.paint(text, colored: colored)
                used = place + own
            }
            if width > 0 { start += width + Self.gap }
        }
        return line
    }

    /// Natural widths, and where the page is too narrow for them the widest column shrinks first, flexible ones before
    /// all.
    private func columnWidths(_ width: Int) -> [Int] {
        var widths = columns.indices.map { column in
            let natural = rows.flatMap { row in
                row.indices.contains(column) ? row[column].lines.map { DisplayWidth.of(SafeText.line($0)) } : []
            }
            // No column is wider than the page.
            return min(natural.max() ?? 0, width)
        }
        let gaps = max(0, widths.filter { $0 > 0 }.count - 1) * Self.gap
        var excess = widths.reduce(0, +) + gaps - width
        for (pool, least) in [(columns.indices.filter { columns[$0].isFlexible }, 8), (Array(columns.indices), 2)] {
            while excess > 0 {
                // One column at a time, so that equal columns share.
                guard let widest = pool.max(by: { widths[$0] < widths[$1] }), widths[widest] > least else { break }
                widths[widest] -= 1
                excess -= 1
            }
        }
        return widths
    }
}
