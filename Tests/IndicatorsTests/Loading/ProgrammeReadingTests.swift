// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import LocatedYAML
import Testing

@Suite("A programme as it is read")
struct ProgrammeReadingTests {
    private let programme: Programme

    init() throws { programme = try ProgrammeFixture.programme("minh-ha") }

    private func indicator(_ id: String) throws -> Indicator {
        try #require(programme.tracked.first { $0.id == id })
    }

    private static func day(_ text: String) -> CalendarDate? { CalendarDate(parsing: text) }

    @Test func `has the plan as it was issued`() {
        #expect(programme.identity.id == "minh-ha-2026")
        #expect(programme.identity.version == "1.1")
        #expect(
            programme.title
                == LocalizedText(
                    vi: "Kế hoạch chính quyền số tỉnh Minh Hà", en: "Digital government plan of Minh Hà province"))
        #expect(programme.status == .proposed)
        #expect(programme.document.number == "12/KH-UBND")
        #expect(programme.document.signer == "Trần Minh Tâm")
        #expect(programme.document.date == Self.day("2026-01-15"))
        #expect(programme.document.effective == Self.day("2026-02-01"))
        #expect(programme.document.basis.map { $0.text(in: .vietnamese) } == ["Luật Dữ liệu ngày 30/11/2024"])
        #expect(programme.document.replaces.map { $0.text(in: .english) } == ["Plan No. 9/KH-UBND"])
        #expect(programme.sources.map(\.id) == ["own"])
        #expect(
            programme.body
                == Subject(
                    id: "minh-ha", name: LocalizedText(vi: "Tỉnh Minh Hà", en: "Minh Hà province"), kind: "province"))
        #expect(programme.notes.map { $0.text(in: .english) } == ["Minh Hà province does not exist."])
    }

    @Test func `has its phases, its rule and its headings in their order`() {
        #expect(programme.phases.map(\.id) == ["2026-2027", "2028-2030"])
        #expect(programme.end == Self.day("2030-12-31"))
        #expect(programme.rule.path == .stepped)
        #expect(programme.rule.atRiskFrom == Rational(3, over: 4))
        #expect(programme.sections.map(\.number) == ["I", nil, "A"])
        #expect(programme.agencies.map(\.id) == ["so-khcn", "so-noi-vu", "so-nganh", "ubnd-tinh", "bo-khcn"])
        #expect(programme.agencies[2].covers == ["department"])
    }

    @Test(arguments: [
        ("1", "2026-2027", "≥ 60%", IndicatorTarget.Requirement.bound(.init(.atLeast, Rational(parsing: "0.6") ?? 0))),
        ("1", "2028-2030", "Duy trì 100%", .bound(.init(.bare, 1))),
        ("2", "2026-2027", "trên 80%", .bound(.init(.moreThan, Rational(parsing: "0.8") ?? 0))),
        ("3", "2026-2027", "-", IndicatorTarget.Requirement.none),
        ("3", "2028-2030", "Đạt cấp độ 5, 4", .levels([4, 5])),
        ("5", "2026-2027", "Hoàn thành", .qualitative),
        ("bo-sung.1", "2028-2030", "nhóm 15 tỉnh", .bound(.init(.atMost, 15))),
    ])
    func `has targets as printed and as they are meant`(
        id: String, phase: String, printed: String, requirement: IndicatorTarget.Requirement
    ) throws {
        let target = try #require(try indicator(id).targets[phase])
        #expect(target.printed == printed)
        #expect(target.requirement == requirement)
    }

    @Test func `has several numbers in one row as parts`() throws {
        let target = try #require(try indicator("4").targets["2028-2030"])
        guard case .parts(let parts) = target.requirement else {
            Issue.record("no parts")
            return
        }
        #expect(parts.map(\.id) == ["tinh", "xa"])
        #expect(parts.map(\.printed) == ["95%", "80%"])
        #expect(
            parts.map(\.bound) == [
                .init(.bare, Rational(parsing: "95%") ?? 0), .init(.atLeast, Rational(parsing: "80%") ?? 0),
            ])
    }

    @Test func `keeps what the print says beside the number`() throws {
        let kept = try #require(try indicator("1").targets["2028-2030"])
        #expect(
            [kept.isMaintained, kept.isAspirational, kept.isRising, kept.isInferred] == [true, false, false, false])
        let striven = try #require(try indicator("2").targets["2026-2027"])
        #expect(
            [striven.isMaintained, striven.isAspirational, striven.isRising, striven.isInferred] == [
                false, true, false, false,
            ])
        let inferred = try #require(try indicator("2").targets["2028-2030"])
        #expect(
            [inferred.isMaintained, inferred.isAspirational, inferred.isRising, inferred.isInferred] == [
                false, false, true, true,
            ])
        #expect(inferred.note == LocalizedText(vi: "Nguồn chỉ in một giá trị", en: "One value is printed"))
    }

    @Test func `finds agencies by folded spelling, and keeps the cell as printed`() throws {
        let row = try indicator("1")
        #expect(row.monitoring == AgencyCell(printed: "Sở KH&CN; sở  nội vụ", agencies: ["so-khcn", "so-noi-vu"]))
        #expect(row.implementing == AgencyCell(printed: "Các sở, ban, ngành theo lĩnh vực", agencies: ["so-nganh"]))
        #expect(row.ministry == AgencyCell(printed: "Bộ KH&CN", agencies: ["bo-khcn"]))
    }

    @Test func `finds a name whose letters are written apart from their marks`() throws {
        let text = """
            programme: 1
            id: x
            version: "1"
            title: X
            status: proposed
            document: {number: "1", title: X, issuer: X, date: 2026-01-01}
            body: {id: x, name: X, kind: province}
            agencies: {so-y-te: {name: Sở Y tế}}
            phases: {p: {title: P, from: 2026-01-01, to: 2026-12-31}}
            tasks: [{id: "1", name: X, lead: "So\u{31B}\u{309} Y te\u{302}\u{301}"}]
            """
        let read = try Programme(reading: Array(text.utf8), named: "x.yaml")
        #expect(read.tasks.first?.lead?.agencies == ["so-y-te"])
    }

    @Test(arguments: [
        ("1", "Tháng 12/2027", Deadline.Kind.day, "2027-12-31" as String?),
        ("3", "Thường xuyên", .standing, nil as String?),
        ("4", "Theo lộ trình của Trung ương (12/2029)", .scheduled, "2029-12-31"), ("5", "Hằng năm", .yearly, nil),
        ("bo-sung.1", "Năm 2030", .day, "2030-12-31"),
    ])
    func `takes a deadline for the last day that it means`(
        id: String, printed: String, kind: Deadline.Kind, due: String?
    ) throws {
        #expect(try indicator(id).deadline == Deadline(printed: printed, kind: kind, due: due.flatMap(Self.day)))
    }

    @Test func `has what else its rows say`() throws {
        let row = try indicator("1")
        #expect(row.section == "I")
        #expect(row.group == LocalizedText(vi: "Dữ liệu mở", en: "Open data"))
        #expect(row.printedUnit == "%")
        #expect(row.remark == "Báo cáo hằng quý")
        #expect(
            row.rollUp
                == RollUpRule(
                    kinds: ["department"],
                    condition: .figure(indicator: "2", bound: .init(.atLeast, Rational(parsing: "80%") ?? 0)),
                    missing: .leftOut))
        #expect(try indicator("2").measure == "indicators.records_digitised")
        #expect(try indicator("4").continues == "2")
        #expect(try indicator("bo-sung.1").printedIn == "Phấn đấu thuộc nhóm 15 tỉnh có DTI cao nhất.")
        #expect(programme.indicators.count == 5)
        #expect(programme.additionalTargets.count == 1)
    }

    @Test func `has the days of its duties`() {
        #expect(programme.duties.map(\.id) == ["quy", "nam", "cong-bo", "mot-lan", "thang", "cuoi-quy"])
        #expect(programme.duties.map(\.frequency) == [.quarter, .year, .halfYear, .once, .month, .quarter])
        #expect(programme.duties.map(\.matter) == [.figures, .plan, .publication, .plan, .results, .results])
        #expect(programme.duties.map(\.year) == [nil, nil, nil, 2026, nil, nil])
        #expect(programme.duties[2].to == nil)
        #expect(
            programme.duties.map(\.due) == [
                [
                    .init(period: "Q1", month: 2, day: 20, isStrict: true, printed: "trước ngày 20/02"),
                    .init(period: "Q2", month: 5, day: 20, isStrict: false, printed: "chậm nhất 20/5"),
                ], [.init(month: 9, day: 30, isStrict: true, isYearBefore: true, printed: "trước ngày 30/9 năm trước")],
                [], [.init(month: 1, day: 31, isStrict: false, printed: "trong tháng 01/2026")],
                [.init(month: nil, day: 25, isStrict: true, printed: "trước ngày 25")],
                [.init(month: 3, day: 25, isStrict: true, printed: "trước ngày 25 tháng cuối quý")],
            ])
    }

    @Test func `has its tasks`() throws {
        var first = ProgrammeTask(
            id: "nv.1", number: "1", section: "nv",
            name: LocalizedText(vi: "Ban hành kế hoạch dữ liệu mở", en: "Issue the open-data plan"))
        first.monitoring = AgencyCell(printed: "UBND tỉnh", agencies: ["ubnd-tinh"])
        first.lead = AgencyCell(printed: "Sở KH&CN", agencies: ["so-khcn"])
        first.cooperating = AgencyCell(printed: "Các sở, ban, ngành", agencies: ["so-nganh"])
        first.result = LocalizedText(
            vi: "Quyết định của UBND tỉnh", en: "Decision of the provincial People's Committee")
        first.deadline = Deadline(printed: "30/6/2026", kind: .day, due: Self.day("2026-06-30"))
        first.remark = "Đã có dự thảo"
        let second = ProgrammeTask(
            id: "nv.2", section: "nv", name: LocalizedText(vi: "Tập huấn cán bộ", en: "Train staff"))
        #expect(programme.tasks == [first, second])
    }
}
