// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import DataQuality

@Suite("Every format keeps its table of examples")
struct FormatTests {
    static let asOf = CalendarDate(year: 2026, month: 11, day: 21)

    @Test(arguments: FormatTables.all)
    func `each value gets its verdict`(table: FormatTables.Table) throws {
        let asOf = try #require(Self.asOf)
        let format = try #require(ValueFormat(id: table.id))
        let cases = try FormatCase.table(table.id, table.text)
        let verdicts = TestColumn(cases.map(\.value)).verdicts(format.test(asOf: asOf))
        for (example, verdict) in zip(cases, verdicts) {
            #expect(verdict == example.verdict, "\(example.testDescription)")
        }
        // The last value again, with every kind of byte behind it.
        for example in cases {
            for filler in [UInt8](arrayLiteral: 0, 0x20, 0x2D, 0x37, 0x61, 0xC3, 0xFF) {
                let column = TestColumn(bytes: [Array(example.value.utf8)], filler: filler)
                #expect(column.verdicts(format.test(asOf: asOf)) == [example.verdict], "\(example.testDescription)")
            }
        }
    }

    @Test(arguments: FormatTables.all)
    func `a table has twenty values that pass and twenty that do not`(table: FormatTables.Table) throws {
        let cases = try FormatCase.table(table.id, table.text)
        let passing = cases.count { $0.verdict != Verdict.failed }
        // No plate is wrong, only suspicious.
        let refused = cases.count { $0.verdict == (table.id == "vn.plate" ? Verdict.suspicious : Verdict.failed) }
        #expect(passing >= 20, "\(passing)")
        #expect(refused >= 20, "\(refused)")
        #expect(Set(cases.map(\.value)).count == cases.count)
    }

    @Test func `every format has a table`() {
        #expect(FormatTables.all.map(\.id).sorted() == ValueFormat.all.map(\.id).sorted())
        #expect(ValueFormat.all.count == ValueFormat.Kind.allCases.count)
    }

    @Test(arguments: ValueFormat.all.map(\.id))
    func `no value is a missing value`(id: String) throws {
        let format = try #require(ValueFormat(id: id))
        let asOf = try #require(Self.asOf)
        #expect(TestColumn(["", ""]).verdicts(format.test(asOf: asOf)) == [Verdict.missing, Verdict.missing])
    }

    @Test(arguments: ValueFormat.all.map(\.id))
    func `a format is described in both languages`(id: String) throws {
        let format = try #require(ValueFormat(id: id))
        for text in [format.title, format.summary, format.basis.source] {
            #expect(text.wording(in: .vietnamese)?.isEmpty == false)
            #expect(text.wording(in: .english)?.isEmpty == false)
            #expect(NormalForm.isComposed(text.text(in: .vietnamese)))
        }
    }

    @Test func `an unknown id is no format`() {
        #expect(ValueFormat(id: "vn.personal_id") == nil)
        #expect(ValueFormat(id: "VN.PHONE") == nil)
        #expect(ValueFormat(id: "") == nil)
    }

    @Test func `what may name a person is masked`() {
        let personal = ValueFormat.all.filter(\.isPersonal).map(\.id).sorted()
        #expect(
            personal == [
                "check.mod97", "email", "vn.personal-id", "vn.phone", "vn.plate", "vn.social-insurance", "vn.tax-code",
            ])
    }

    @Test(arguments: [("2026-01-01", UInt8(0)), ("2025-12-31", UInt8(1)), ("2100-01-01", UInt8(0))])
    func `a personal number of a year to come is wrong`(day: String, verdict: UInt8) throws {
        let asOf = try #require(CalendarDate(parsing: day))
        #expect(PersonalIDTest(asOf: asOf).verdict(of: "024226000123".utf8) == verdict)
    }
}
