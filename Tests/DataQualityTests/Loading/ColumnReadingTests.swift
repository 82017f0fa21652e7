// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText
import Evidence
import LocatedYAML
import Testing

@testable import DataQuality

@Suite struct `Columns of a suite` {
    /// The ids, words and limits of the checks that columns imply.
    private func checks(_ columns: String) throws -> [String] {
        let suite = try QualitySuite.read("suite: 1\nid: thu\nlists: {gioi: [Nam, Nữ]}\ncolumns:\n" + columns)
        return suite.checks.filter { $0.isImplied && !$0.columns.isEmpty }.map { check in
            check.fail == .count(0) ? check.id : "\(check.id) \(check.fail)"
        }
    }

    @Test(arguments: [
        ("  a:", []),
        ("  a: text", []),
        ("  a: date", ["a.type"]),
        ("  a: vn.phone", ["a.format"]),
        ("  a: iso.date", ["a.format"]),
        ("  a: {type: date, format: vn.date}", ["a.format"]),
        ("  a: {type: {is: decimal, fail: 1%}}", ["a.type share(1/100)"]),
        ("  a: {format: {is: email, id: thu, fail: 3}}", ["thu count(3)"]),
        ("  a: {required: true, unique: true}", ["a.not_missing", "a.unique"]),
        ("  a: {required: false, unique: false, trimmed: false}", []),
        ("  a: {required: {fail: 1%}}", ["a.not_missing share(1/100)"]),
        ("  a: {pattern: \"[a-z]\", length: 3}", ["a.pattern", "a.length"]),
        ("  a: {length: [1, 5]}", ["a.length"]),
        ("  a: {in: gioi}", ["a.in"]),
        ("  a: {in: [x, y]}", ["a.in"]),
        ("  a: {in: {list: gioi, fail: 2}}", ["a.in count(2)"]),
        ("  a: {in: {values: [x], fail: 2}}", ["a.in count(2)"]),
        ("  a: {type: integer, range: [0, 9]}", ["a.type", "a.range"]),
        ("  a: {type: integer, range: {from: 0, fail: 1}}", ["a.type", "a.range count(1)"]),
        (
            "  a: {foreign_key: gioi, near_duplicates: true, coverage: gioi, group_coverage: gioi}",
            [
                "a.coverage", "a.group_coverage", "a.near_duplicates", "a.foreign_key",
            ]
        ),
        (
            "  a: {trimmed: true, nfc: true, control_characters: true, mixed_scripts: true, valid_utf8: true}",
            [
                "a.trimmed", "a.nfc", "a.control_characters", "a.mixed_scripts", "a.valid_utf8",
            ]
        ),
        (
            "  a: {markup: true, leading_zeros: 5, check_digit: check.mod11}",
            [
                "a.check_digit", "a.markup", "a.leading_zeros",
            ]
        ),
        ("  a: {type: decimal, outliers: iqr, monotone: decreasing}", ["a.type", "a.outliers", "a.monotone"]),
        (
            "  a: {type: date, not_future: true, updated_within: P1Y, newest: P1M, one_date_format: true}",
            [
                "a.type", "a.one_date_format", "a.updated_within", "a.newest", "a.not_future",
            ]
        ),
        ("  a: {required_when: b > 0, depends_on: b}\n  b: integer", ["a.required_when", "a.depends_on", "b.type"]),
    ])
    func `imply checks`(columns: String, expected: [String]) throws {
        #expect(try checks(columns) == expected)
    }

    @Test func `keep what is said of them`() throws {
        let suite = try QualitySuite.read(
            """
            suite: 1
            id: thu
            source: {numbers: vi, dates: [iso, slashes], nulls: ["NULL", "-"], placeholders: [], zone: "+00:00"}
            columns:
              Họ và tên: {title: {vi: Họ tên, en: Name}, tags: [personal], access: Theo quyền, weight: 2}
              tien: {type: decimal, numbers: en, optional: true}
              ngay: {type: date, dates: dots}
              cap: date
              sdt: vn.phone
              so: number.en
            """)
        let columns = suite.columns
        #expect(columns.map(\.id) == ["ho_va_ten", "tien", "ngay", "cap", "sdt", "so"])
        #expect(columns.map(\.type) == [.text, .decimal, .date, .date, .text, .decimal])
        #expect(columns.map(\.isPersonal) == [true, false, false, false, true, false])
        #expect(columns.map(\.isRequired) == [true, false, true, true, true, true])
        #expect(columns.map(\.numbers) == [.vietnamese, .english, .vietnamese, .vietnamese, .vietnamese, .english])
        #expect(columns[2].dates == .dots)
        #expect(columns[3].dates == [.iso, .slashes])
        #expect(columns[0].weight == 2)
        #expect(columns[0].place?.line == 5)
        #expect(suite.source.nullSpellings == ["NULL", "-"])
        #expect(suite.source.placeholders == [])
        #expect(suite.source.offsetMinutes == 0)
        #expect(suite.checks.contains { $0.kind == .personalAccess })
    }

    @Test(arguments: [
        ("Họ và tên", "ho_va_ten"), ("Ngày cấp (CCCD)", "ngay_cap_cccd"), ("ĐƯỜNG", "duong"), ("ma-xa", "ma-xa"),
        ("  x  ", "x"), ("2026", "2026"), ("a__b", "a_b"), ("Mã số thuế/MST", "ma_so_thue_mst"),
        ("e\u{301}", "e"), ("_a_", "a"),
    ])
    func `get ids from their names`(name: String, id: String) {
        #expect(ColumnNames.id(from: name) == id)
        #expect(ColumnNames.isId(id))
    }

    @Test(arguments: ["", "   ", "???", "名前"])
    func `get no id from a name without letters`(name: String) {
        #expect(ColumnNames.id(from: name) == nil)
    }
}

@Suite struct `What every suite has` {
    @Test func `are checks of structure, presence and description, which can partly be switched off`() throws {
        let small = try QualitySuite.read("suite: 1\nid: thu.nghiem\ncolumns: {a: text, b: {optional: true}}\n")
        #expect(small.checks.map(\.id) == ["structure", "columns_present", "metadata"])
        #expect(small.checks.map(\.fail) == [.count(0), .count(0), .share(1)])
        #expect(small.checks.map(\.warn) == [nil, nil, .count(0)])
        guard case .columnsPresent([0]) = small.checks[1].subject else {
            Issue.record("the optional column is asked for")
            return
        }
        #expect(small.dataset.id == "thu-nghiem")
        #expect(small.identity.version == "1")
        #expect(small.title.text(in: .vietnamese) == "thu.nghiem")
        let off = try QualitySuite.read(
            """
            suite: 1
            id: thu
            columns: {a: vn.phone}
            checks:
              - metadata: false
              - personal_access: false
              - structure: true
                fail: 0.1%
            """)
        #expect(off.checks.map(\.id) == ["columns_present", "a.format", "structure"])
    }

    @Test func `is nothing more when there are no columns`() throws {
        let suite = try QualitySuite.read("suite: 1\nid: thu\n")
        #expect(suite.checks.map(\.id) == ["structure", "metadata"])
    }

    @Test func `is a hash that comments and the order of keys do not change`() throws {
        let first = try QualitySuite.read("suite: 1\nid: thu\ncolumns: {a: text}\n")
        let second = try QualitySuite.read("# ghi chú\ncolumns:\n  a: text\nid: thu\nsuite: 1\n")
        let third = try QualitySuite.read("suite: 1\nid: thu\ncolumns: {a: date}\n")
        #expect(first.identity.hash == second.identity.hash)
        #expect(first.identity.hash != third.identity.hash)
    }

    @Test func `is read the same from JSON`() throws {
        let yaml = try QualitySuite.read(
            "suite: 1\nid: thu\ncolumns: {a: {length: 3}}\nchecks: [{unique: a, fail: 2}]\n")
        let json =
            #"{"suite": 1, "id": "thu", "columns": {"a": {"length": 3}}, "checks": [{"unique": "a", "fail": 2}]}"#
        let other = try QualitySuite(reading: Array(json.utf8), named: "suite.json")
        #expect(other.checks.map(\.id) == yaml.checks.map(\.id))
        #expect(other.identity.hash == yaml.identity.hash)
    }
}
