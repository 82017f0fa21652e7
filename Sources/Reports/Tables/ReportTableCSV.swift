// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A table of a report as CSV (RFC 4180), for spreadsheets and programs.
///
/// Numbers stand as decimals with a point, exact to twelve places, everything else as it is read. Fields are written so that
/// nothing in them can steer a terminal, break a line or be taken for a formula. The same table gives the same bytes.
public struct ReportTableCSV: Sendable, Hashable {
    private let delimiter: SpreadsheetDelimiter
    private let hasByteOrderMark: Bool

    /// Makes a writer.
    /// - Parameters:
    ///   - delimiter: what parts the fields.
    ///   - hasByteOrderMark: whether the text begins with U+FEFF, without which some spreadsheets do not take it for UTF-8.
    public init(delimiter: SpreadsheetDelimiter = .comma, hasByteOrderMark: Bool = false) {
        self.delimiter = delimiter
        self.hasByteOrderMark = hasByteOrderMark
    }

    /// The table in UTF-8: the headings of the columns, then a line for each row.
    public func render(_ table: ReportTable) -> [UInt8] {
        var lines = SpreadsheetLines(delimiter, hasByteOrderMark: hasByteOrderMark)
        lines.add(table.columns.map(\.title))
        for row in table.rows {
            lines.add(
                table.columns.enumerated().map { index, column in
                    row.cells.indices.contains(index) ? field(row.cells[index], column) : ""
                })
        }
        return lines.bytes
    }

    private func field(_ cell: ReportTable.Cell, _ column: ReportTable.Column) -> String {
        if column.kind != .text, let number = cell.number { return MachineNumber.text(number) }
        return cell.content.plainText
    }
}
