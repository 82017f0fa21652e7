// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence

@testable import DataQuality

/// A small register with every kind of defect, a suite for it, and counts by a plain second implementation that knows nothing
/// of batches, bytes or words.
struct RandomRegister {
    static let header = ["id", "name", "born", "sex", "area", "income", "note"]
    var rows: [[String?]] = []

    init(seed: UInt64, rows count: Int) {
        var random = SeededGenerator(seed: seed)
        let names = [
            "An", "Bình ", " Chi", "Đức", "Hoa\u{301}", "không rõ", "Nguyễn Văn Dũng", "a,b", "\"Tí\"", "l\nm", "N/A",
        ]
        let dates = [
            "1990-02-28", "1990-02-30", "2030-01-01", "1899-12-31", "31/12/1990", "2000-02-29", "x", "2026-11-01",
        ]
        let numbers = ["0", "-1", "12.50", "1000000", "1000000.01", "1e3", "abc", "0.10", "99999999999999999999"]
        for index in 0..<count {
            if index > 0, Int.random(in: 0..<12, using: &random) == 0, let copy = rows.randomElement(using: &random) {
                rows.append(copy)
                continue
            }
            func some(_ values: [String]) -> String? {
                Int.random(in: 0..<6, using: &random) == 0 ? nil : values.randomElement(using: &random)
            }
            let key = String(Int.random(in: 0..<count * 2, using: &random))
            let long = String(repeating: "k", count: Int.random(in: 0..<24, using: &random))
            rows.append([
                some([key, long + key, "0" + key]), some(names), some(dates), some(["Nam", "Nữ", "nam", "Na"]),
                some(["01004", "01020", "1004", "99999", "010040"]), some(numbers), some(["", "x", "y,z", "=1+1"]),
            ])
            // An empty text and a missing value are the same.
            rows[rows.count - 1] = rows[rows.count - 1].map { $0?.isEmpty == true ? nil : $0 }
        }
    }

    /// The checks, each as a line of YAML, by id.
    static let checks = [
        "key": "unique: id", "pair": "unique: [sex, area]", "whole": "duplicate_rows: true",
        "there": "not_missing: name", "neat": "trimmed: name", "composed": "nfc: name",
        "listed": "in: {column: sex, values: [Nam, Nữ]}", "coded": "in: {column: area, list: areas}",
        "dated": "type: born", "day": "range: {column: born, from: 1900-01-01, to: as_of}",
        "amount": "range: {column: income, from: 0, to: 1000000}", "digits": "pattern: {column: id, is: \"[0-9]+\"}",
        "short": "length: {column: id, at_most: 4}", "women": "range: {column: income, from: 1}",
        "grown": "rule: born < date '2000-01-01'", "many": "row_count: {at_least: 1}",
    ]

    static func suite(_ ids: some Sequence<String>) -> String {
        let checks = ids.sorted().map { id in
            "  - {id: \(id), \(Self.checks[id] ?? "")\(id == "women" ? ", where: 'sex = \"Nữ\"'" : "")}"
        }
        return """
            suite: 1
            id: register
            version: "1"
            title: Register
            dataset: {id: register}
            lists: {areas: ["01004", "01020"]}
            columns:
              id: {type: text, tags: [identifier]}
              name: text
              born: {type: date}
              sex: text
              area: text
              income: {type: decimal}
              note: text
            checks:
            \(checks.joined(separator: "\n"))

            """
    }
}
