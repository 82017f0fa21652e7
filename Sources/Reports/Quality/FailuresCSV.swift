// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import DataQuality

/// The failing rows that a result holds as CSV (RFC 4180), one a line, for a spreadsheet.
///
/// Columns: check, kind, word, severity, status, input, row, line, byteOffset, key, columns, values. Several columns or
/// values stand in one field, parted by ` | `. In every field `\` is written `\\`, `|` inside a value `\|`, a line feed
/// `\n`, a carriage return `\r`, a tab `\t` and any other control or invisible formatting character `\u{…}`, so that nothing
/// can steer a terminal or break a line. A field that a spreadsheet would take for a formula begins with `'`. The same
/// result gives the same bytes.
public struct FailuresCSV: Sendable, Hashable {
    private let delimiter: SpreadsheetDelimiter
    private let hasByteOrderMark: Bool

    /// Makes a writer.
    /// - Parameters:
    ///   - delimiter: what parts the fields.
    ///   - hasByteOrderMark: whether the text begins with U+FEFF, without which some spreadsheets do not take it for
    ///     UTF-8.
    public init(delimiter: SpreadsheetDelimiter = .comma, hasByteOrderMark: Bool = false) {
        self.delimiter = delimiter
        self.hasByteOrderMark = hasByteOrderMark
    }

    private static let heading = [
        "check", "kind", "word", "severity", "status", "input", "row", "line", "byteOffset", "key", "columns", "values",
    ]

    /// The failing rows in UTF-8, checks in the order of the suite; personal values as the result has them.
    public func render(_ shown: MaskedResult) -> [UInt8] {
        let result = shown.result
        var lines = SpreadsheetLines(delimiter, hasByteOrderMark: hasByteOrderMark)
        lines.add(Self.heading)
        for check in result.checks {
            for row in check.failures {
                let input = result.inputs.indices.contains(row.input) ? result.inputs[row.input].name : ""
                lines.add(escaped: [
                    SpreadsheetLines.escaped(check.id), check.kind.rawValue, check.word.rawValue,
                    check.severity.rawValue,
                    check.status.rawValue,
                    SpreadsheetLines.escaped(input), String(row.row), row.line.map { String($0) } ?? "",
                    row.byteOffset.map { String($0) } ?? "", SpreadsheetLines.escaped(row.key?.text ?? ""),
                    row.values.map { SpreadsheetLines.escaped($0.column, isPart: true) }.joined(separator: " | "),
                    row.values.map { SpreadsheetLines.escaped($0.text ?? "", isPart: true) }.joined(separator: " | "),
                ])
            }
        }
        return lines.bytes
    }
}
