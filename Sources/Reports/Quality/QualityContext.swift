// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// A quality result with the words to speak of it.
struct QualityContext {
    let shown: MaskedResult
    let phrases: Phrases
    private let titles: [String: LocalizedText]

    var result: QualityResult { shown.result }

    init(_ shown: MaskedResult, _ phrases: Phrases) {
        self.shown = shown
        self.phrases = phrases
        titles = Dictionary(
            shown.result.columns.compactMap { column in column.title.map { (column.name, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The name of a column for people.
    func column(_ name: String) -> String { titles[name].map(phrases.text) ?? phrases.line(name) }

    /// The name of a check: its title, else its kind and columns.
    func name(_ check: CheckResult) -> String {
        name(title: check.title, kind: check.kind, columns: check.columns)
    }

    /// The name of a check with a title, else of its kind and columns.
    func name(title: LocalizedText?, kind: CheckKind, columns: [String]) -> String {
        if let title { return phrases.text(title) }
        let kind = phrases.text(CheckWords.title(of: kind))
        return columns.isEmpty ? kind : kind + ": " + columns.map(column).joined(separator: ", ")
    }

    /// The position of a row: `bản ghi 17, dòng 19`, with the file where there are several.
    func place(_ row: FailingRow) -> String { place(input: row.input, row: row.row, line: row.line) }

    /// A position in an input.
    func place(input: Int, row: Int?, line: Int?) -> String {
        var parts: [String] = []
        if result.inputs.count > 1, result.inputs.indices.contains(input) {
            parts.append(phrases.line(result.inputs[input].name) + ":")
        }
        if let row { parts.append(phrases.say("bản ghi ", "row ") + phrases.count(row) + (line == nil ? "" : ",")) }
        if let line { parts.append(phrases.say("dòng ", "line ") + phrases.count(line)) }
        return parts.joined(separator: " ")
    }

    /// The values of a row: bare where there is one of the check's only column.
    func values(_ row: FailingRow) -> String {
        let isBare = row.values.count == 1
        var parts = row.values.map { value in isBare ? text(value) : phrases.line(value.column) + " = " + text(value) }
        if let key = row.key { parts.append("[" + phrases.line(key.column) + " = " + text(key) + "]") }
        return parts.joined(separator: "; ")
    }

    private func text(_ value: FailingRow.Value) -> String {
        value.text.map { "“" + phrases.line($0) + "”" } ?? phrases.say("(bỏ trống)", "(missing)")
    }
}
