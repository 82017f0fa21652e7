// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What parts the fields of CSV that is written for spreadsheets.
public enum SpreadsheetDelimiter: Sendable, Hashable {
    /// A comma.
    case comma
    /// A semicolon, which spreadsheets set to Vietnamese expect.
    case semicolon
}

/// Lines of CSV (RFC 4180) that are safe in a spreadsheet and on a terminal.
///
/// In every field `\` is written `\\`, a line feed `\n`, a carriage return `\r`, a tab `\t` and any other control or invisible
/// formatting character `\u{…}`, so that nothing can steer a terminal or break a line. A field that a spreadsheet would take
/// for a formula begins with `'`.
struct SpreadsheetLines {
    private let delimiter: String
    private(set) var text: String

    /// - Parameter hasByteOrderMark: whether the text begins with U+FEFF, without which some spreadsheets do not take it for
    ///   UTF-8.
    init(_ delimiter: SpreadsheetDelimiter, hasByteOrderMark: Bool) {
        self.delimiter = delimiter == .comma ? "," : ";"
        text = hasByteOrderMark ? "\u{FEFF}" : ""
    }

    /// The lines in UTF-8.
    var bytes: [UInt8] { Array(text.utf8) }

    /// Adds a line of fields that are escaped already.
    mutating func add(escaped fields: [String]) {
        text += fields.map { quoted(Self.neutralised($0)) }.joined(separator: delimiter) + "\r\n"
    }

    /// Adds a line of texts.
    mutating func add(_ fields: [String]) { add(escaped: fields.map { Self.escaped($0) }) }

    private func quoted(_ field: String) -> String {
        // Both delimiters, since a spreadsheet may look for the other one.
        guard field.unicodeScalars.contains(where: { ",;\"".unicodeScalars.contains($0) }) else { return field }
        return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// A text without anything that could break a line or steer a terminal.
    /// - Parameter isPart: whether the field holds several texts, parted by ` | `: then `|` is written `\|`.
    static func escaped(_ text: String, isPart: Bool = false) -> String {
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
