// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// A check of a result as JSON. Not a conformance of ``CheckResult``, whose values are whole: only what a
/// ``MaskedResult`` holds is written.
struct WrittenCheck: Codable {
    let check: CheckResult

    init(_ check: CheckResult) { self.check = check }

    private enum CodingKeys: String, CodingKey {
        case id, title, kind, word, columns, severity, weight, basis, filter, warn, fail
        case isImplied = "implied"
        case status, reason, ratio, counts, figures, failures
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        check = CheckResult(
            id: try container.decode(String.self, forKey: .id),
            kind: try container.decode(CheckKind.self, forKey: .kind),
            title: try container.decodeIfPresent(LocalizedText.self, forKey: .title),
            word: try container.decode(QualityWord.self, forKey: .word),
            columns: try container.decode([String].self, forKey: .columns),
            severity: try container.decode(QualityCheck.Severity.self, forKey: .severity),
            weight: try container.decode(Rational.self, forKey: .weight),
            basis: try container.decodeIfPresent([String].self, forKey: .basis) ?? [],
            filter: try container.decodeIfPresent(String.self, forKey: .filter),
            warn: try container.decodeIfPresent(FailureLimit.self, forKey: .warn),
            fail: try container.decode(FailureLimit.self, forKey: .fail),
            isImplied: try container.decodeIfPresent(Bool.self, forKey: .isImplied) ?? false,
            counts: try container.decode(CheckResult.Counts.self, forKey: .counts),
            status: try container.decode(CheckStatus.self, forKey: .status),
            reason: try container.decodeIfPresent(CheckResult.Reason.self, forKey: .reason),
            failures: try container.decode([WrittenRow].self, forKey: .failures).map(\.row),
            figures: (try container.decodeIfPresent([WrittenFigure].self, forKey: .figures) ?? []).map(\.figure))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(check.id, forKey: .id)
        try container.encodeIfPresent(check.title, forKey: .title)
        try container.encode(check.kind, forKey: .kind)
        try container.encode(check.word, forKey: .word)
        try container.encode(check.columns, forKey: .columns)
        try container.encode(check.severity, forKey: .severity)
        try container.encode(check.weight, forKey: .weight)
        if !check.basis.isEmpty { try container.encode(check.basis, forKey: .basis) }
        try container.encodeIfPresent(check.filter, forKey: .filter)
        try container.encodeIfPresent(check.warn, forKey: .warn)
        try container.encode(check.fail, forKey: .fail)
        if check.isImplied { try container.encode(true, forKey: .isImplied) }
        try container.encode(check.status, forKey: .status)
        try container.encodeIfPresent(check.reason, forKey: .reason)
        try container.encodeIfPresent(check.ratio, forKey: .ratio)
        try container.encode(check.counts, forKey: .counts)
        if !check.figures.isEmpty { try container.encode(check.figures.map(WrittenFigure.init), forKey: .figures) }
        try container.encode(check.failures.map(WrittenRow.init), forKey: .failures)
    }
}

/// A failing row as JSON, with its values as they are in the row given.
struct WrittenRow: Codable {
    let row: FailingRow

    init(_ row: FailingRow) { self.row = row }

    private enum CodingKeys: String, CodingKey {
        case input, row, line
        case byteOffset
        case key, values
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        row = FailingRow(
            input: try container.decode(Int.self, forKey: .input), row: try container.decode(Int.self, forKey: .row),
            line: try container.decodeIfPresent(Int.self, forKey: .line),
            byteOffset: try container.decodeIfPresent(Int.self, forKey: .byteOffset),
            values: try container.decode([WrittenValue].self, forKey: .values).map(\.value),
            key: try container.decodeIfPresent(WrittenValue.self, forKey: .key)?.value)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(row.input, forKey: .input)
        try container.encode(row.row, forKey: .row)
        try container.encodeIfPresent(row.line, forKey: .line)
        try container.encodeIfPresent(row.byteOffset, forKey: .byteOffset)
        try container.encodeIfPresent(row.key.map(WrittenValue.init), forKey: .key)
        try container.encode(row.values.map(WrittenValue.init), forKey: .values)
    }
}

/// A value of a failing row as JSON. A missing value has no `text`.
struct WrittenValue: Codable {
    let value: FailingRow.Value

    init(_ value: FailingRow.Value) { self.value = value }

    private enum CodingKeys: String, CodingKey {
        case column, text
        case isPersonal = "personal"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        value = FailingRow.Value(
            column: try container.decode(String.self, forKey: .column),
            text: try container.decodeIfPresent(String.self, forKey: .text),
            isPersonal: try container.decodeIfPresent(Bool.self, forKey: .isPersonal) ?? false)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(value.column, forKey: .column)
        try container.encodeIfPresent(value.text, forKey: .text)
        if value.isPersonal { try container.encode(true, forKey: .isPersonal) }
    }
}

/// A figure as JSON.
struct WrittenFigure: Codable {
    let figure: CheckResult.Figure

    init(_ figure: CheckResult.Figure) { self.figure = figure }

    private enum CodingKeys: String, CodingKey {
        case name, value
        case isPersonal = "personal"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        figure = CheckResult.Figure(
            name: try container.decode(String.self, forKey: .name),
            value: try container.decode(String.self, forKey: .value),
            isPersonal: try container.decodeIfPresent(Bool.self, forKey: .isPersonal) ?? false)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(figure.name, forKey: .name)
        try container.encode(figure.value, forKey: .value)
        if figure.isPersonal { try container.encode(true, forKey: .isPersonal) }
    }
}
