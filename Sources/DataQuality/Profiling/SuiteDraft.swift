// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
internal import LocatedYAML

/// A suite drafted from a profile, as YAML with a comment at every rule that says how many rows support it.
///
/// The draft passes on the file it came from: where some rows break a rule that most keep, its limit is the share of rows
/// that do. It lists no value of a column that may be personal or that identifies.
public struct SuiteDraft: Sendable {
    private let profile: DataProfile
    private let language: Language
    private var lines: [String] = []

    /// A draft.
    ///
    /// - Parameters:
    ///   - profile: What the file looks like.
    ///   - language: The language of the comments.
    public init(_ profile: DataProfile, language: Language) {
        self.profile = profile
        self.language = language
    }

    /// The YAML text.
    public var yaml: String {
        var draft = self
        draft.writeHead()
        draft.writeSource()
        draft.writeColumns()
        draft.writeChecks()
        return draft.lines.joined(separator: "\n") + "\n"
    }

    private func say(_ vi: String, _ en: String) -> String { language == .english ? en : vi }

    private var id: String {
        let stem = profile.name.split(separator: ".").first.map(String.init) ?? ""
        return ColumnNames.id(from: stem)?.replacing("_", with: "-") ?? "data"
    }

    // MARK: Head

    private mutating func writeHead() {
        lines += [
            say(
                "# Bản nháp do 'dgov profile' lập từ \(Self.comment(profile.name)): \(profile.rows) dòng đọc được.",
                "# Drafted by 'dgov profile' from \(Self.comment(profile.name)): \(profile.rows) rows read."),
            say(
                "# Số liệu sau dấu # là số dòng ủng hộ quy tắc. Hãy xem lại từng dòng: bản nháp chỉ nói dữ liệu đang thế nào,",
                "# Figures after # are the rows that support a rule. Go through every line: the draft says how the data is,"
            ),
            say("# không nói dữ liệu phải thế nào.", "# not how it should be."),
        ]
        if profile.unreadable > 0 {
            lines.append(
                say(
                    "# \(profile.unreadable) dòng không đọc được (thừa, thiếu ô hoặc ngoặc kép không đóng).",
                    "# Rows that could not be read (too many or too few fields, or an unclosed quote): \(profile.unreadable)."
                ))
        }
        lines += [
            "suite: 1", "id: \(id)", "version: \"0.1.0\"",
            "title: {vi: \(ScalarText.written("Kiểm tra " + id)), en: \(ScalarText.written("Checks of " + id))}",
            "dataset:", "  id: \(id)",
            say(
                "  # owner, identifier, licence hoặc access, update_period, dictionary: điền để kiểm tra «dùng chung».",
                "  # owner, identifier, licence or access, update_period, dictionary: fill in to check what is shareable."
            ),
            "  classification: internal",
        ]
    }

    private mutating func writeSource() {
        lines.append("source:")
        lines.append("  path: \(ScalarText.written(profile.name))")
        if let delimiter = profile.delimiter {
            let sign = delimiter == 0x09 ? "\"\\t\"" : "\"\(Character(Unicode.Scalar(delimiter)))\""
            lines.append("  format: csv")
            lines.append("  delimiter: \(sign)")
            if !profile.hasHeader { lines.append("  header: false") }
            if let encoding = profile.encoding { lines.append("  encoding: \(encoding)") }
        } else {
            lines.append("  format: jsonl")
        }
        if !profile.nullSpellings.isEmpty {
            lines.append("  nulls: \(ScalarText.list(profile.nullSpellings))")
        }
    }

    // MARK: Columns

    private mutating func writeColumns() {
        lines.append("columns:")
        for column in profile.columns { write(column) }
    }

    private mutating func write(_ column: ColumnProfile) {
        let comment = describe(column)
        let set = setEntry(column)
        var entries = [readingEntry(column, isSet: set != nil), presenceEntry(column), uniqueEntry(column), set]
            .compactMap(\.self)
        if let extremes = column.extremes, set == nil, !column.isPersonal, !column.isIdentifier {
            entries.append("range: {from: \(extremes.low), to: \(extremes.high)}")
        }
        if set == nil { entries += formEntries(column) }
        var tags: [String] = []
        if column.isIdentifier, column.repeated == 0 || column.reading?.format?.isIdentifier == true {
            tags.append("identifier")
        }
        if column.isPersonal { tags.append("personal") }
        if !tags.isEmpty { entries.append("tags: [\(tags.joined(separator: ", "))]") }
        lines.append("  \(ScalarText.written(column.name)):  # \(comment)")
        if entries.isEmpty { entries = ["type: text"] }
        for entry in entries { lines.append("    \(entry)") }
    }

    private func describe(_ column: ColumnProfile) -> String {
        var parts = [
            say("\(column.present)/\(column.rows) có giá trị", "\(column.present) of \(column.rows) present")
        ]
        if let distinct = column.distinct {
            parts.append(say("\(distinct) giá trị khác nhau", "\(distinct) different"))
        }
        return parts.joined(separator: "; ")
    }

    private func readingEntry(_ column: ColumnProfile, isSet: Bool) -> String? {
        guard let reading = column.reading else {
            guard let length = column.uniformLength, column.isAllDigits, length > 1, !isSet else {
                return nil
            }
            return "pattern: \"[0-9]{\(length)}\"  # \(share(column.present, column.present))"
        }
        let limit = self.limit(failed: column.present - reading.support, of: column.present)
        let support = share(reading.support, column.present)
        if let format = reading.format {
            return limit.map { "format: {is: \(format.id), fail: \($0)}  # \(support)" }
                ?? "format: \(format.id)  # \(support)"
        }
        var entry =
            limit.map { "type: {is: \(reading.type.rawValue), fail: \($0)}" } ?? "type: \(reading.type.rawValue)"
        entry += "  # \(support)"
        if let numbers = reading.numbers, numbers != "plain" { entry += "\n    numbers: \(numbers)" }
        if let dates = reading.dates, dates != "iso" { entry += "\n    dates: [\(dates)]" }
        return entry
    }

    private func presenceEntry(_ column: ColumnProfile) -> String? {
        let failed = column.missing + column.placeholders
        if column.rows == 0 || failed * 20 > column.rows { return nil }
        let limit = self.limit(failed: failed, of: column.rows)
        let support = share(column.rows - failed, column.rows)
        return limit.map { "required: {fail: \($0)}  # \(support)" } ?? "required: true  # \(support)"
    }

    private func uniqueEntry(_ column: ColumnProfile) -> String? {
        guard let repeated = column.repeated, column.present >= 20, repeated * 100 <= column.present,
            column.reading?.type != .date, column.reading?.type != .timestamp, column.reading?.type != .decimal
        else { return nil }
        let limit = self.limit(failed: repeated, of: column.present)
        let support = share(column.present - repeated, column.present)
        return limit.map { "unique: {fail: \($0)}  # \(support)" } ?? "unique: true  # \(support)"
    }

    /// The values that make up nearly all of a column with few; rare ones may be mistakes and are left to the limit.
    private func setEntry(_ column: ColumnProfile) -> String? {
        guard !column.values.isEmpty, column.values.count * 10 <= column.present else { return nil }
        guard column.reading == nil || column.reading?.type == .text || column.reading?.type == .integer else {
            return nil
        }
        if column.reading?.format != nil { return nil }
        let usual = column.values.filter { $0.count * 100 > column.present }
        let covered = usual.reduce(0) { $0 + $1.count }
        guard !usual.isEmpty, covered * 20 >= column.present * 19 else { return nil }
        let list = ScalarText.list(usual.map(\.text))
        let support = share(covered, column.present)
        let limit = self.limit(failed: column.present - covered, of: column.present)
        return limit.map { "in: {values: \(list), fail: \($0)}  # \(support)" } ?? "in: \(list)  # \(support)"
    }

    private func formEntries(_ column: ColumnProfile) -> [String] {
        guard column.reading == nil, !column.isAllDigits, column.present > 0 else { return [] }
        return [("trimmed", column.untrimmed), ("nfc", column.notComposed)].compactMap { key, failed in
            if failed * 20 > column.present { return nil }
            let limit = self.limit(failed: failed, of: column.present)
            let support = share(column.present - failed, column.present)
            return limit.map { "\(key): {fail: \($0)}  # \(support)" } ?? "\(key): true  # \(support)"
        }
    }

    // MARK: Checks

    private mutating func writeChecks() {
        var entries: [String] = []
        if profile.columns.contains(where: \.isPersonal) {
            entries.append(
                say(
                    "  - personal_access: false  # xóa dòng này khi đã khai 'access' cho các cột cá nhân",
                    "  - personal_access: false  # delete once 'access' is declared for the personal columns"))
        }
        if let duplicates = profile.duplicateRows {
            let support = share(profile.rows - duplicates, profile.rows)
            entries.append("  - duplicate_rows: true  # \(support)")
            if let limit = limit(failed: duplicates, of: profile.rows) { entries.append("    fail: \(limit)") }
        }
        for found in profile.dependencies {
            let support = share(found.support, found.rows)
            let (left, right) = (ScalarText.written(found.determinant), ScalarText.written(found.dependent))
            entries.append("  - depends_on: {column: \(right), on: [\(left)]}  # \(support)")
            if let limit = limit(failed: found.rows - found.support, of: found.rows) {
                entries.append("    fail: \(limit)")
            }
        }
        if profile.unreadable > 0,
            let limit = limit(failed: profile.unreadable, of: profile.rows + profile.unreadable)
        {
            entries.append("  - structure: true")
            entries.append("    fail: \(limit)")
        }
        if entries.isEmpty { return }
        lines.append("checks:")
        lines += entries
    }

    /// `995 of 1000 (99.5 %)`.
    private func share(_ part: Int, _ whole: Int) -> String {
        guard let ratio = Rational(part).divided(by: Rational(whole)) else { return "\(part)/\(whole)" }
        let percent = (ratio * 100).decimal(digits: 2, rounding: .floor, padded: false)
        return "\(part)/\(whole) = \(language == .english ? percent : percent.replacingPoint) %"
    }

    /// The share of failures as a limit, rounded up to a tenth of a per cent; `nil` when there are none.
    private func limit(failed: Int, of evaluated: Int) -> String? {
        guard failed > 0, let ratio = Rational(failed).divided(by: Rational(evaluated)) else { return nil }
        return (ratio * 100).decimal(digits: 1, rounding: .ceiling, padded: false) + "%"
    }

    /// A name in a comment: one line.
    private static func comment(_ name: String) -> String {
        String(name.map { $0.isNewline ? " " : $0 })
    }
}

extension String {
    fileprivate var replacingPoint: String { String(map { $0 == "." ? "," : $0 }) }
}
