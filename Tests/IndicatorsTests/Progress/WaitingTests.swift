// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

@Suite("A missing figure")
struct WaitingTests {
    private static let quarterly = """
        reporting:
          - id: figures
            who: {printed: "UBND các xã, phường", agencies: [ubnd-xa-phuong]}
            to: Sở KHCN
            what: {vi: Số liệu, en: Figures}
            matter: figures
            every: quarter
            due: [{printed: trước ngày 25 tháng cuối quý, before: {month: 3, day: 25}}]
          - id: own
            who: Sở Y tế
            to: Sở KHCN
            what: {vi: Số liệu, en: Figures}
            matter: figures
            every: month
            due: [{printed: trước ngày 5, before: {day: 5}}]
        """

    private static func waiting(
        _ cells: String, on day: String, rest: String = quarterly
    ) throws -> IndicatorProgress.Waiting? {
        let indicator = "id: i, unit: percent, targets: {a: {printed: 80%, value: 80%}}\(cells)"
        return try ProgressSample.track([indicator], "", on: day, rest: rest).rows.first?.waiting
    }

    @Test(arguments: [
        // The last day in time is the 24th; on it the report is not owed yet.
        ("2026-03-24", "2025-12-24", "2025-Q4"), ("2026-03-25", "2026-03-24", "2026-Q1"),
        ("2026-04-10", "2026-03-24", "2026-Q1"),
    ])
    func `is owed since the last day of the last report`(day: String, since: String, period: String) throws {
        let waiting = try Self.waiting(", implementing: \"UBND các xã, phường\"", on: day)
        #expect(waiting?.duty == "figures")
        #expect(waiting?.who?.agencies == ["ubnd-xa-phuong"])
        #expect(waiting?.since?.description == since)
        #expect(waiting?.period?.description == period)
    }

    @Test func `is owed by who carries the indicator out, not by who receives the reports`() throws {
        let waiting = try Self.waiting(", monitoring: Sở KHCN, implementing: Sở Y tế", on: "2026-03-10")
        #expect(waiting?.who?.printed == "Sở Y tế")
        #expect(waiting?.duty == "own")
        #expect(waiting?.since?.description == "2026-03-04")
        #expect(waiting?.period?.description == "2026-03")
    }

    @Test func `is owed by the agency of the row where nobody else is named`() throws {
        let waiting = try Self.waiting(", monitoring: Sở KHCN", on: "2026-04-10")
        #expect(waiting?.who?.printed == "Sở KHCN")
        #expect(waiting?.duty == "figures")
    }

    @Test func `is owed by those of the duty where the row names nobody`() throws {
        let waiting = try Self.waiting("", on: "2026-03-10")
        #expect(waiting?.duty == "own")
        #expect(waiting?.who?.printed == "Sở Y tế")
    }

    @Test func `is owed by the row's agency without a duty where the programme has none`() throws {
        let waiting = try Self.waiting(", monitoring: Sở Y tế", on: "2026-03-10", rest: "")
        #expect(waiting?.who?.printed == "Sở Y tế")
        #expect(waiting?.duty == nil)
        #expect(waiting?.since == nil)
    }
}
