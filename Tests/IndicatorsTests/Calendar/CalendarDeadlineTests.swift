// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

@Suite("Deadlines of indicators and tasks in the calendar")
struct CalendarDeadlineTests {
    private func programme() throws -> Programme {
        try CalendarSamples.programme(
            issued: "2025-12-29",
            phases: [("2026-2027", "2026-01-01", "2027-12-31"), ("2028-2030", "2028-01-01", "2030-12-31")])
    }

    private func indicator(_ id: String, _ deadline: Deadline? = nil, phases: [String]) -> Indicator {
        var indicator = Indicator(id: id, name: LocalizedText(id), unit: .percent)
        indicator.deadline = deadline
        for phase in phases {
            indicator.targets[phase] = IndicatorTarget(
                printed: "100%", requirement: .bound(IndicatorTarget.Bound(.bare, 1)))
        }
        return indicator
    }

    @Test func `are the last days of the phases that have a target`() throws {
        var programme = try programme()
        programme.indicators = [
            indicator("1", phases: ["2026-2027", "2028-2030"]), indicator("2", phases: ["2028-2030"]),
        ]
        programme.indicators[0].targets["2026-2027"]?.requirement = .none
        #expect(
            try CalendarSamples.lines(programme, "2026-01-01", "2030-12-31", kinds: [.indicator]) == [
                "1 -: 2030-12-31 | 2030-12-31", "2 -: 2030-12-31 | 2030-12-31",
            ])
    }

    @Test func `are the day of the row where it has one, and each year's end where it says so`() throws {
        var programme = try programme()
        programme.indicators = [
            indicator(
                "1", Deadline(printed: "Tháng 6/2027", kind: .day, due: try CalendarSamples.day("2027-06-30")),
                phases: ["2026-2027"]),
            indicator("2", Deadline(printed: "Hằng năm", kind: .yearly), phases: ["2026-2027"]),
            indicator("3", Deadline(printed: "Thường xuyên", kind: .standing), phases: ["2026-2027"]),
        ]
        #expect(
            try CalendarSamples.lines(programme, "2025-01-01", "2028-12-30", kinds: [.indicator]) == [
                "2 2026: 2026-12-31 | 2026-12-31", "1 -: 2027-06-30 | 2027-06-30", "2 2027: 2027-12-31 | 2027-12-31",
                "3 -: 2027-12-31 | 2027-12-31",
            ])
    }

    @Test func `of tasks are those printed; the others are listed apart`() throws {
        var programme = try programme()
        func task(_ id: String, _ deadline: Deadline?) -> ProgrammeTask {
            var task = ProgrammeTask(id: id, name: LocalizedText(id))
            task.deadline = deadline
            return task
        }
        programme.tasks = [
            task("a", Deadline(printed: "2030", kind: .day, due: try CalendarSamples.day("2030-12-31"))),
            task("b", nil), task("c", Deadline(printed: "Thường xuyên", kind: .standing)),
            task("d", Deadline(printed: "Hằng năm", kind: .yearly)),
            task("e", Deadline(printed: "01/2026", kind: .day, due: try CalendarSamples.day("2026-01-31"))),
        ]
        #expect(
            try CalendarSamples.lines(programme, "2026-01-01", "2027-12-31", kinds: [.task]) == [
                "e -: 2026-01-31 | 2026-01-31", "d 2026: 2026-12-31 | 2026-12-31", "d 2027: 2027-12-31 | 2027-12-31",
            ])
        #expect(
            ReportingCalendar(programme: programme).undated(kinds: [.task]).map { [$0.id, $0.printed ?? "-"] } == [
                ["b", "-"], ["c", "Thường xuyên"],
            ])
    }

    @Test func `are left out when only reports are wanted, and follow them on one day`() throws {
        var programme = try programme()
        programme.duties = [CalendarSamples.duty(every: .year, [CalendarSamples.by(31, month: 12)])]
        programme.indicators = [indicator("1", phases: ["2026-2027"])]
        var task = ProgrammeTask(id: "t", name: LocalizedText("t"))
        task.deadline = Deadline(printed: "2027", kind: .day, due: try CalendarSamples.day("2027-12-31"))
        programme.tasks = [task]
        let (from, to) = ("2027-01-01", "2027-12-31")
        #expect(try CalendarSamples.lines(programme, from, to).map { $0.prefix(1) } == ["d"])
        #expect(
            try CalendarSamples.lines(programme, from, to, kinds: [.duty, .indicator, .task]).map { $0.prefix(1) } == [
                "d", "1", "t",
            ])
    }
}
