// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

@Suite("The status of an indicator")
struct StatusTests {
    private static let plain = "id: i, unit: percent, targets: {a: {printed: 80%, at_least: 80%}}"

    @Test func `is not applicable where nothing is asked for`() throws {
        let row = try ProgressSample.row(
            "id: i, unit: percent, targets: {a: {printed: \"-\", none: true}}", "i minh-ha 2026-01 10%",
            on: "2027-01-01")
        #expect(row.status == .notApplicable)
        #expect(
            row.reasons.map(\.both) == [["Giai đoạn này không đặt mục tiêu", "Nothing is asked for in this phase"]])
    }

    @Test func `is not applicable where the body says so, even before the phase`() throws {
        for day in ["2025-12-31", "2026-02-01", "2026-12-31"] {
            #expect(
                try ProgressSample.row(Self.plain, "i minh-ha 2025 inapplicable 2025-11-01", on: day).status
                    == .notApplicable)
        }
    }

    @Test(arguments: [("2025-12-31", ProgressStatus.notDue), ("2026-01-01", .missing)])
    func `is not due before the first day of the phase`(day: String, status: ProgressStatus) throws {
        #expect(try ProgressSample.row(Self.plain, "", on: day).status == status)
    }

    @Test func `is missing where nothing was measured, with what the body says`() throws {
        var figures = try ProgressSample.list("i minh-ha 2025 70%\ni minh-ha 2026-01 unmeasured 2026-02-01")
        figures[1].remarks.reason = "chưa có phần mềm"
        let input = ProgressInput(
            programme: try ProgressSample.programme([Self.plain + ", monitoring: Sở KHCN"]),
            figures: FigureSet(figures: figures), asOf: try ProgressSample.day("2026-02-10"))
        let row = try #require(ProgressTracker.track(input).rows.first)
        #expect(row.status == .missing)
        #expect(row.figure == nil)
        #expect(row.waiting?.reason == "chưa có phần mềm")
        #expect(row.waiting?.who?.printed == "Sở KHCN")
        #expect(
            row.reasons.map(\.both) == [
                [
                    "Báo cáo tháng 1/2026 cho biết chưa đo: chưa có phần mềm",
                    "The report for January 2026 says that it was not measured: chưa có phần mềm",
                ]
            ])
    }

    @Test(arguments: [("2026-04-10", ProgressStatus.atRisk), ("2026-04-11", .offTrack)])
    func `counts the due day as in time`(day: String, status: ProgressStatus) throws {
        #expect(try ProgressSample.row(Self.plain, "i minh-ha 2026-03 79%", on: day).status == status)
    }

    @Test(arguments: [("2026-02-28", ProgressStatus.atRisk), ("2026-03-01", .offTrack)])
    func `takes the deadline of the row before the end of the phase`(day: String, status: ProgressStatus) throws {
        let indicator = Self.plain + ", deadline: {printed: Tháng 02/2026, month: 2026-02}"
        #expect(try ProgressSample.row(indicator, "i minh-ha 2026-01 79%", on: day).status == status)
    }

    @Test func `says when a target was met after its day`() throws {
        let indicator = Self.plain + ", deadline: {printed: Tháng 02/2026, month: 2026-02}"
        let row = try ProgressSample.row(indicator, "i minh-ha 2026-03 80%", on: "2026-04-05")
        #expect(row.status == .met)
        #expect(
            row.reasons.last?.both == [
                "Đạt ở tháng 3/2026, sau hạn ngày 28/02/2026",
                "It was met in March 2026, after the due day 28 February 2026",
            ])
    }

    @Test func `of a past phase is not mended by figures of later ones`() throws {
        let figures = "i minh-ha 2026-03 79%\ni minh-ha 2026-05 100%"
        #expect(try ProgressSample.row(Self.plain, figures, on: "2026-06-30").status == .offTrack)
    }

    @Test func `takes a report only from the day it was made`() throws {
        let figures = "i minh-ha 2026-01 50% 2026-02-05\ni minh-ha 2026-01 85% 2026-02-20 corrected"
        #expect(try ProgressSample.row(Self.plain, figures, on: "2026-02-19").status == .onTrack)
        #expect(try ProgressSample.row(Self.plain, figures, on: "2026-02-20").status == .met)
    }

    @Test(arguments: [
        ("done", "2026-04-10", ProgressStatus.met), ("partly", "2026-04-10", .onTrack),
        ("partly", "2026-04-11", .offTrack),
        ("not_done", "2026-04-10", .atRisk), ("not_done", "2026-04-11", .offTrack), ("done", "2026-04-11", .met),
    ])
    func `follows from words`(achievement: String, day: String, status: ProgressStatus) throws {
        let indicator = "id: i, unit: qualitative, targets: {a: {printed: Hoàn thành, qualitative: true}}"
        #expect(try ProgressSample.row(indicator, "i minh-ha 2026-01 \(achievement)", on: day).status == status)
    }

    @Test(arguments: [("3", ProgressStatus.offTrack), ("4", .met), ("5", .met)])
    func `is met from the lowest of several levels`(level: String, status: ProgressStatus) throws {
        let indicator = "id: i, unit: level, targets: {a: {printed: \"Đạt cấp độ 4, 5\", levels: [4, 5]}}"
        #expect(try ProgressSample.row(indicator, "i minh-ha 2026-01 \(level)", on: "2026-04-11").status == status)
    }

    @Test func `names what is aspirational and what was inferred`() throws {
        let row = try ProgressSample.row(
            "id: i, unit: percent, targets: {a: {printed: Phấn đấu 80%, value: 80%, aspirational: true, inferred: true}}",
            "i minh-ha 2026-01 80%", on: "2026-02-01")
        #expect(row.status == .met)
        #expect(
            row.reasons.suffix(2).map(\.both) == [
                ["Mục tiêu phấn đấu", "The target is one to strive for (phấn đấu)"],
                [
                    "Nguồn chỉ in một giá trị; hiểu là mục tiêu của giai đoạn này",
                    "The source prints one value only; it is taken as the target of this phase",
                ],
            ])
    }

    @Test func `tells of a report of the wrong kind`() throws {
        let result = try ProgressSample.track([Self.plain], "i minh-ha 2026-01 done", on: "2026-02-01")
        #expect(result.rows.map(\.status) == [.missing])
        #expect(result.findings.map(\.code) == ["figure-unusable"])
    }
}

@Suite("A target that is to be kept or to rise")
struct KeepingTests {
    private static let kept =
        "id: i, unit: percent, targets: {a: {printed: 90%, value: 90%}, b: {printed: Duy trì 90%, value: 90%, maintain: true}}"

    @Test(arguments: [
        // One figure alone, in force when the phase began.
        ("i minh-ha 2026-03 95%", ProgressStatus.met),
        ("i minh-ha 2026-03 95%\ni minh-ha 2026-04 90%", .metAndMaintained),
        // Older figures say nothing of the phase.
        ("i minh-ha 2026-02 10%\ni minh-ha 2026-03 95%\ni minh-ha 2026-04 90%", .metAndMaintained),
        ("i minh-ha 2026-03 95%\ni minh-ha 2026-04 89%", .offTrack),
        ("i minh-ha 2026-03 95%\ni minh-ha 2026-04 89%\ni minh-ha 2026-05 91%", .met),
        ("i minh-ha 2026-03 80%\ni minh-ha 2026-04 91%\ni minh-ha 2026-05 91%", .met),
    ])
    func `is maintained only by every figure of the phase`(figures: String, status: ProgressStatus) throws {
        #expect(try ProgressSample.row(Self.kept, figures, on: "2026-06-15", phase: "b").status == status)
    }

    @Test func `names the period of a fall`() throws {
        let fallen = "i minh-ha 2026-03 95%\ni minh-ha 2026-04 89%\ni minh-ha 2026-05 88%\n"
        let row = try ProgressSample.row(Self.kept, fallen, on: "2026-06-15", phase: "b")
        #expect(
            row.reasons.map(\.both).contains([
                "Mục tiêu phải duy trì nhưng đã tụt từ tháng 4/2026",
                "It is to be maintained, yet has fallen short since April 2026",
            ]))
        let back = try ProgressSample.row(
            Self.kept, fallen + "i minh-ha 2026-06 90% 2026-06-10", on: "2026-06-15", phase: "b")
        #expect(back.status == .met)
        #expect(
            back.reasons.last?.both == [
                "Mục tiêu phải duy trì nhưng đã tụt ở tháng 4/2026, nay đạt lại",
                "It is to be maintained, yet fell short in April 2026 and is met again",
            ])
    }

    private static let rising =
        "id: i, unit: percent, targets: {a: {printed: \"≥ 3% và tăng dần\", at_least: 3%, rising: true}}"

    @Test(arguments: [
        ("i minh-ha 2026-01 3%", "2026-02-01", ProgressStatus.met),
        ("i minh-ha 2025 3.5%\ni minh-ha 2026-01 3.5%", "2026-02-01", .met),
        ("i minh-ha 2025 3.5%\ni minh-ha 2026-01 3.4%", "2026-02-01", .atRisk),
        ("i minh-ha 2025 3.5%\ni minh-ha 2026-01 3.4%", "2026-04-11", .offTrack),
        // The figure of the year before is the last one of it.
        ("i minh-ha 2025-Q3 9%\ni minh-ha 2025 3.1%\ni minh-ha 2026-01 3.2%", "2026-02-01", .met),
    ])
    func `must not fall below the last figure of an earlier year`(
        figures: String, day: String, status: ProgressStatus
    ) throws {
        #expect(try ProgressSample.row(Self.rising, figures, on: day).status == status)
    }

    @Test func `says when there is no earlier year to compare with`() throws {
        let row = try ProgressSample.row(Self.rising, "i minh-ha 2026-01 3%", on: "2026-02-01")
        #expect(
            row.reasons.last?.both == [
                "Mục tiêu phải tăng dần nhưng chưa có số liệu năm trước để so",
                "It is to rise, but there is no figure of an earlier year to compare with",
            ])
    }
}

@Suite("A target with several numbers")
struct PartsTests {
    private static let parts = """
        id: i, unit: percent, targets: {a: {printed: 95% và 70%, parts: [{id: x, name: {vi: Một, en: One}, printed: 95%, \
        value: 95%}, {id: y, name: {vi: Hai, en: Two}, printed: 70%, value: 70%}]}}
        """

    // On day 50 of 100 days 47.5 % and 35 % are expected.
    @Test(arguments: [
        ("95%", "70%", ProgressStatus.met), ("95%", "69%", .onTrack), ("48%", "34%", .atRisk), ("47%", "1%", .offTrack),
        ("95%", "unmeasured", .missing), ("1%", "unmeasured", .offTrack), ("95%", "inapplicable", .met),
        ("inapplicable", "inapplicable", .notApplicable),
    ])
    func `stands as the worst of them`(first: String, second: String, status: ProgressStatus) throws {
        let row = try ProgressSample.row(
            Self.parts, "i/x minh-ha 2026-01 \(first)\ni/y minh-ha 2026-01 \(second)", on: "2026-02-19")
        #expect(row.status == status)
    }

    @Test func `tells each part`() throws {
        let row = try ProgressSample.row(Self.parts, "i/x minh-ha 2026-01 95%", on: "2026-02-19")
        #expect(row.parts.map(\.status) == [.met, .missing])
        #expect(row.status == .missing)
        #expect(
            row.reasons.map(\.both) == [
                ["x) Một: Số liệu tháng 1/2026 là 95 %", "x) One: The figure for January 2026 is 95%"],
                ["x) Một: 95 % đạt mục tiêu 95 %", "x) One: 95% meets the target 95%"],
                [
                    "y) Hai: Đến ngày 19/02/2026 chưa có số liệu nào",
                    "y) Two: There is no figure up to 19 February 2026",
                ],
                ["Mọi phần đều phải đạt; phần kém nhất quyết định", "All parts are to be met; the worst part decides"],
            ])
    }

    @Test func `does not apply where the body says so of the whole row`() throws {
        #expect(
            try ProgressSample.row(Self.parts, "i minh-ha 2026-01 inapplicable", on: "2026-02-19").status
                == .notApplicable)
    }
}
