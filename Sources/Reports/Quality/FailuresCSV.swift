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
    /// What parts the fields.
    public enum Delimiter: Sendable, Hashable {
        /// A comma.
        case comma
        /// A semicolon, which spreadsheets set to Vietnamese expect.
        case semicolon
    }

    private let delimiter: String
    private let hasByteOrderMark: Bool

    /// Makes a writer.
    /// - Parameters:
    ///   - delimiter: what parts the fields.
    ///   - hasByteOrderMark: whether the text begins with U+FEFF, without which some spreadsheets do not take it for
    ///     UTF-8.
    public init(delimiter: Delimiter = .comma, hasByteOrderMark: Bool = false) {
        self.delimiter = delimiter == .comma ? "," : ";"
        self.hasByteOrderMark = hasByteOrderMark
    }

    private static let heading = [
        "check", "kind", "word", "severity", "status", "input", "row", "line", "byteOffset", "key", "columns", "values",
    ]

    /// The failing rows in UTF-8, checks in the order of the suite; personal values as the result has them.
    public func render(_ shown: MaskedResult) -> [UInt8] {
        let result = shown.result
        var text = hasByteOrderMark ? "\u{FEFF}" : ""
        text += line(Self.heading)
        for check in result.checks {
            for row in check.failures {
                let input = result.inputs.indices.contains(row.input) ? result.inputs[row.input].name : ""
                text += line([
                    Self.escaped(check.id), check.kind.rawValue, check.word.rawValue, check.severity.rawValue,
                    check.status.rawValue,
                    Self.escaped(input), String(row.row), row.line.map { String($0) } ?? "",
                    row.byteOffset.map { String($0) } ?? "", Self.escaped(row.key?.text ?? ""),
                    row.values.map { Self.escaped($0.column, isPart: true) }.joined(separator: " | "),
                    row.values.map { Self.escaped($0.text ?? "", isPart: true) }.joined(separator: " | "),
                ])
            }
        }
        return Array(text.utf8)
    }

    private func line(_ fields: [String]) -> String {
        fields.map { quoted(Self.neutralised($0)) }.joined(separator: delimiter) + "\r\n"
    }

    private func quoted(_ field: String) -> String {
        // Both delimiters, since a spreadsheet may look for the other one.
        guard field.unicodeScalars.contains(where: { ",;\"".unicodeScalars.contains($0) }) else { return field }
        return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    private static func escaped(_ text: String, isPart: Bool = false) -> String {
        var escaped = String.UnicodeScalarView()
        func add(_ text: String) { escaped.append(contentsOf: text.unicodeScalars) }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": add("\\\\")
            case "|" where isPart: add("\\|")
            case "\n": add("\\n")
            case "\r": add("\\r")
            case "\t": add("\\t")
            default:
                switch scalar.properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate:
                    add("\\u{" + String(scalar.value, radix: 16) + "}")
                default: escaped.append(scalar)
                }
            }
        }
        return String(escaped)
    }

    /// With `'` before every place where a spreadsheet would see a formula begin: at the start, and behind a delimiter in
    /// case it looks for the other one. Plain numbers stay.
    private static func neutralised(_ field: String) -> String {
        if isNumber(field) { return field }
        var safe = String.UnicodeScalarView()
        var isStart = true
        for scalar in field.unicodeScalars {
            if isStart, formulaStarts.contains(scalar) { safe.append("'") }
            safe.append(scalar)
            isStart = scalar == "," || scalar == ";" || isStart && (scalar == " " || scalar == "\"")
        }
        return String(safe)
    }

    /// ASCII and full-width signs that begin a formula (OWASP, CSV injection).
    private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

    private static func isNumber(_ field: String) -> Bool {
        let digits = field.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
        guard field.utf8.count - digits.count <= 1, let first = digits.first, first.isDigit,
            digits.last?.isDigit == true
        else { return false }
        return digits.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
