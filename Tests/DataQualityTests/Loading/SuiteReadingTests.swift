// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Testing

@testable import DataQuality

/// How a check was read, in one line: id, word, what it demands, limits and the rest where it is not the usual.
private func line(_ check: QualityCheck) -> String {
    var parts = [check.id, check.word == check.kind.defaultWord ? "" : "(\(check.word))", text(of: check.subject)]
    if let filter = check.filter { parts.append("where \(filter.text)") }
    if let warn = check.warn { parts.append("warn \(text(of: warn))") }
    if check.fail != .count(0) { parts.append("fail \(text(of: check.fail))") }
    if check.weight != 1 { parts.append("weight \(check.weight.plain)") }
    if check.severity != .medium { parts.append(check.severity.rawValue) }
    if check.countsMissing { parts.append("missing fails") }
    if !check.basis.isEmpty { parts.append("basis \(check.basis.joined(separator: ","))") }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
}

private func text(of limit: FailureLimit) -> String {
    switch limit {
    case .share(let share): (share * 100).plain + "%"
    case .count(let count): String(count)
    }
}

private func text(of range: ValueRange) -> String {
    let low = range.low.map { ($0.isIncluded ? "[" : "(") + $0.value.plain } ?? "("
    let high = range.high.map { $0.value.plain + ($0.isIncluded ? "]" : ")") } ?? ")"
    return "\(low), \(high)"
}

private func text(of subject: CheckSubject) -> String {
    switch subject {
    case .format(_, let format), .checkDigit(_, let format): format.id
    case .pattern(_, let pattern): pattern.text
    case .range(_, let range): text(of: range)
    case .length(_, let low, let high): "\(low)…\(high.map(String.init) ?? "")"
    case .inSet(_, let list): "list \(list)"
    case .rule(let rule): rule.text
    case .equalsReference(_, let key, let list, let listKey, let column),
        .sameValue(_, let key, let list, let listKey, let column):
        "\(key) list \(list) \(listKey) → \(column)"
    case .agreesWithPersonalId(let id, let birth, let sex, let male, let female):
        "\(id) \(birth.map(String.init) ?? "–") \(sex.map(String.init) ?? "–") \(male) \(female)"
    case .columnsPresent(let columns): "\(columns)"
    case .requiredWhen(_, let rule): "when \(rule.text)"
    case .rowCount(let low, let high): "\(low.map(String.init) ?? "")…\(high.map(String.init) ?? "")"
    case .coverage(let columns, let list, let key): "\(columns) list \(list) \(key)"
    case .groupCoverage(_, let list, let column, let least): "list \(list) \(column) ≥ \(least)"
    case .unique(let columns), .nearDuplicates(let columns): "\(columns)"
    case .outliers(_, let method, let threshold): "\(method.rawValue) \(threshold.plain)"
    case .leadingZeros(_, let digits): "\(digits)"
    case .updatedWithin(_, let period), .newest(_, let period): "\(period)"
    case .ageBands(_, let bands):
        bands.map { band in
            let limits = [band.atLeast?.plain ?? "", band.atMost?.plain ?? ""].joined(separator: "…")
            return "\(band.id) \(band.upTo?.description ?? "∞") \(limits)"
        }.joined(separator: "; ")
    case .monotone(_, let isIncreasing, let isStrict): "\(isIncreasing ? "up" : "down")\(isStrict ? " strictly" : "")"
    case .foreignKey(let columns, let list, let key, let day): "\(columns) list \(list) \(key) \(day)"
    case .dependsOn(let determinants, let dependent): "\(determinants) → \(dependent)"
    case .totals(let rule):
        "\(rule.column) by \(rule.group.map(String.init) ?? "–") \(rule.other) ± \(rule.tolerance.plain)"
    case .names(let pattern): pattern?.text ?? "dictionary"
    default: ""
    }
}

/// The checks of a suite that are about a column or written in it, one a line.
private func lines(_ suite: QualitySuite) -> [String] {
    let always: Set<CheckKind> = [.structure, .columnsPresent, .metadata, .personalAccess]
    return suite.checks.filter { !($0.isImplied && always.contains($0.kind)) }.map(line)
}

@Suite struct `A suite` {
    private static let head = """
        suite: 1
        id: thu
        dataset: {id: thu, update_period: P6M, dictionary: tu-dien.yaml}
        sources: [{id: luat, title: Luật, status: official}]
        lists:
          gioi: [Nam, Nữ]
          xa: {path: xa.csv, valid_from: tu, valid_to: den}
          so: {path: so.csv, key: [nam, ma], columns: [nam, ma, tong]}
        columns:
          id: text
          ho_ten: text
          sinh: date
          cap: date
          tien: decimal
          so_con: integer
          luc: timestamp
          ma_xa: {format: vn.commune-code}
          nam: text

        """
    private static let files = [
        "xa.csv": "ma_xa;ten;tu;den\n00001;Một;2025-07-01;\n",
        "tu-dien.yaml": "dictionary: 1\nid: t\nelements: {id: text}\n",
    ]

    /// The lines of what stands under `checks`.
    private func read(_ checks: String) throws -> [String] {
        let suite = try QualitySuite.read(Self.head + "checks:\n" + checks, files: Self.files)
        return lines(suite).filter { !["sinh.type", "cap.type", "tien.type", "so_con.type", "luc.type"].contains($0) }
            .filter { $0 != "ma_xa.format vn.commune-code" }
    }

    @Test(arguments: [
        ("- type: [sinh, cap]\n  id: kieu", ["kieu.sinh", "kieu.cap"]),
        ("- format: {column: id, is: vn.phone}", ["id.format vn.phone"]),
        ("- pattern: {column: id, is: \"[0-9]{12}\"}", ["id.pattern [0-9]{12}"]),
        ("- range: {column: tien, from: 0, below: 1e9}", ["tien.range [0, 1000000000)"]),
        (
            "- range: {columns: [sinh, cap], from: 1900-01-01, to: as_of}",
            [
                "sinh.range [1900-01-01, as_of]", "cap.range [1900-01-01, as_of]",
            ]
        ),
        ("- range: {column: luc, above: 2020-01-01}", ["luc.range (2020-01-01, )"]),
        ("- length: {column: ho_ten, at_most: 50}", ["ho_ten.length 0…50"]),
        ("- in: {column: ho_ten, list: gioi}", ["ho_ten.in list 0"]),
        ("- in: {column: ho_ten, values: [A, B]}", ["ho_ten.in list 3"]),
        ("- check_digit: {column: id, is: check.mod97}", ["id.check_digit check.mod97"]),
        ("- rule: cap >= sinh\n  id: cap-sau", ["cap-sau cap >= sinh"]),
        ("- rule: cap >= sinh", ["cap.sinh.rule cap >= sinh"]),
        (
            "- equals_reference: {column: ho_ten, key: ma_xa, list: xa, list_column: ten}",
            [
                "ho_ten.equals_reference [7] list 1 [0] → 1"
            ]
        ),
        (
            "- agrees_with_personal_id: {column: id, birth_date: sinh}",
            [
                "id.agrees_with_personal_id 0 2 – [\"Nam\"] [\"Nữ\"]"
            ]
        ),
        (
            "- agrees_with_personal_id: {column: id, sex: ho_ten, male: M, female: [F, N]}",
            [
                "id.agrees_with_personal_id 0 – 1 [\"M\"] [\"F\", \"N\"]"
            ]
        ),
    ])
    func `has checks of the kinds under correct`(checks: String, expected: [String]) throws {
        #expect(try read(checks) == expected)
    }

    @Test(arguments: [
        ("- columns_present: [id, ho_ten]", ["columns_present [0, 1]"]),
        ("- columns_present", ["columns_present [0, 1, 2, 3, 4, 5, 6, 7, 8]"]),
        ("- not_missing: [id, ho_ten]\n  fail: 1%", ["id.not_missing fail 1%", "ho_ten.not_missing fail 1%"]),
        ("- required_when: {column: cap, when: so_con > 0}", ["cap.required_when when so_con > 0"]),
        ("- row_count: 100", ["row_count 100…100"]),
        ("- row_count: [10, 20]\n  where: so_con > 0", ["row_count 10…20 where so_con > 0"]),
        ("- row_count: {at_least: 1}", ["row_count 1…"]),
        ("- coverage: {column: ma_xa, list: xa}", ["ma_xa.coverage [7] list 1 [0]"]),
        ("- coverage: {columns: [nam, ma_xa], list: so}", ["nam.ma_xa.coverage [8, 7] list 2 [0, 1]"]),
        ("- group_coverage: {column: ma_xa, list: xa, at_least: 5}", ["ma_xa.group_coverage list 1 0 ≥ 5"]),
        ("- group_coverage: {column: nam, list: so, list_column: ma}", ["nam.group_coverage list 2 1 ≥ 1"]),
    ])
    func `has checks of the kinds under complete`(checks: String, expected: [String]) throws {
        #expect(try read(checks) == expected)
    }

    @Test(arguments: [
        ("- structure: true\n  fail: 10", ["structure fail 10"]),
        ("- unique: id", ["id.unique [0]"]),
        ("- unique: [nam, id]", ["nam.id.unique [8, 0]"]),
        ("- unique: {columns: [nam, id]}\n  missing: fail", ["nam.id.unique [8, 0] missing fails"]),
        ("- duplicate_rows", ["duplicate_rows"]),
        ("- duplicate_rows: true", ["duplicate_rows"]),
        ("- near_duplicates: ho_ten", ["ho_ten.near_duplicates [1]"]),
        ("- trimmed: ho_ten", ["ho_ten.trimmed"]),
        ("- nfc: {columns: [id, ho_ten]}", ["id.nfc", "ho_ten.nfc"]),
        ("- control_characters: ho_ten", ["ho_ten.control_characters"]),
        ("- mixed_scripts: ho_ten", ["ho_ten.mixed_scripts"]),
        ("- valid_utf8: ho_ten", ["ho_ten.valid_utf8"]),
        ("- markup: ho_ten", ["ho_ten.markup"]),
        ("- outliers: [tien, so_con]", ["tien.outliers robust_z 3.5", "so_con.outliers robust_z 3.5"]),
        ("- outliers: {column: tien, method: iqr}", ["tien.outliers iqr 1.5"]),
        ("- outliers: {column: tien, threshold: 10}", ["tien.outliers robust_z 10"]),
        ("- one_date_format: sinh", ["sinh.one_date_format"]),
        ("- leading_zeros: ma_xa", ["ma_xa.leading_zeros [5]"]),
        ("- leading_zeros: {column: id, digits: [9, 12]}", ["id.leading_zeros [9, 12]"]),
    ])
    func `has checks of the kinds under clean`(checks: String, expected: [String]) throws {
        #expect(try read(checks) == expected)
    }

    @Test(arguments: [
        ("- updated_within: luc", ["luc.updated_within P6M"]),
        ("- updated_within: {column: luc, period: P365D}", ["luc.updated_within P365D"]),
        ("- newest: luc", ["luc.newest P6M"]),
        ("- not_future: [luc, sinh]", ["luc.not_future", "sinh.not_future"]),
        (
            "- age_bands: {column: luc, bands: [{id: moi, up_to: P1Y, at_least: 90%}, {id: cu, at_most: 1/10}]}",
            [
                "luc.age_bands moi P1Y 0.9…; cu ∞ …0.1"
            ]
        ),
        ("- monotone: so_con", ["so_con.monotone up"]),
        ("- monotone: {column: luc, order: decreasing, strict: true}", ["luc.monotone down strictly"]),
    ])
    func `has checks of the kinds under current`(checks: String, expected: [String]) throws {
        #expect(try read(checks) == expected)
    }

    @Test(arguments: [
        ("- foreign_key: {column: ma_xa, list: xa}", ["ma_xa.foreign_key [7] list 1 [0] asOf"]),
        ("- foreign_key: {column: ma_xa, list: xa, at: sinh}", ["ma_xa.foreign_key [7] list 1 [0] column(2)"]),
        ("- foreign_key: {column: ma_xa, list: xa, at: any}", ["ma_xa.foreign_key [7] list 1 [0] any"]),
        ("- foreign_key: {column: ho_ten, list: gioi}", ["ho_ten.foreign_key [1] list 0 [0] any"]),
        (
            "- foreign_key: {column: ho_ten, list: xa, list_key: ten, at: as_of}",
            [
                "ho_ten.foreign_key [1] list 1 [1] asOf"
            ]
        ),
        ("- foreign_key: {columns: [nam, ma_xa], list: so}", ["nam.ma_xa.foreign_key [8, 7] list 2 [0, 1] any"]),
        (
            "- same_value: {column: tien, key: [nam, ma_xa], list: so, list_column: tong}",
            [
                "tien.same_value [8, 7] list 2 [0, 1] → 2"
            ]
        ),
        ("- depends_on: {column: nam, on: ma_xa}", ["nam.depends_on [7] → 8"]),
        ("- totals: {column: tien, equals: 5.5}", ["tien.totals 4 by – number(11/2) ± 0"]),
        ("- totals: {column: tien, equals: so_con, by: nam}", ["tien.totals 4 by 8 column(5) ± 0"]),
        (
            "- totals: {column: tien, by: ma_xa, list: so, list_key: ma, list_column: tong, tolerance: 5}",
            [
                "tien.totals 4 by 7 list(2, key: 1, value: 2) ± 5"
            ]
        ),
        ("- dictionary", ["dictionary"]),
    ])
    func `has checks of the kinds under consistent`(checks: String, expected: [String]) throws {
        #expect(try read(checks) == expected)
    }

    @Test(arguments: [
        ("- metadata: true\n  fail: 2", ["metadata fail 2"]),
        ("- names", ["names dictionary"]),
        ("- names: \"[a-z]+\"", ["names [a-z]+"]),
        ("- names: {is: \"[a-z]+\"}\n  warn: 1", ["names [a-z]+ warn 1 fail 100%"]),
        ("- personal_access", ["personal_access"]),
        ("- sharing: true\n  fail: 5%", ["sharing fail 5%"]),
    ])
    func `has checks of the kinds under shareable`(checks: String, expected: [String]) throws {
        #expect(try read(checks) == expected)
    }

    @Test(arguments: [
        (
            "- unique: id\n  warn: 2\n  fail: 1%\n  weight: 1/2\n  severity: critical",
            [
                "id.unique [0] warn 2 fail 1% weight 0.5 critical"
            ]
        ),
        ("- trimmed: ho_ten\n  warn: 0", ["ho_ten.trimmed warn 0 fail 100%"]),
        (
            "- format: ma_xa\n  id: sach\n  word: clean\n  basis: [luat]\n  missing: fail",
            [
                "sach (clean) vn.commune-code missing fails basis luat"
            ]
        ),
        ("- nfc: [id, ho_ten]\n  id: chu\n  basis: luat", ["chu.id basis luat", "chu.ho_ten basis luat"]),
    ])
    func `has common keys on every kind`(checks: String, expected: [String]) throws {
        #expect(try read(checks) == expected)
    }
}
