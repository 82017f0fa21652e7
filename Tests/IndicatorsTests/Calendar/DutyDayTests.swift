// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

@Suite("The days on which reports fall due")
struct DutyDayTests {
    private func days(
        _ duty: ReportingDuty, from: String, to: String, issued: String = "2025-12-31", end: String = "2030-12-31"
    ) throws -> [String] {
        let programme = try CalendarSamples.programme(
            issued: issued, phases: [("p", "2025-01-01", end)], duties: [duty])
        return try CalendarSamples.lines(programme, from, to)
    }

    @Test func `of Ninh Bình: before the 25th of each month from the plan of 31 July 2025 to its end`() throws {
        let duty = CalendarSamples.duty(every: .month, [CalendarSamples.before(25)])
        #expect(
            try days(duty, from: "2025-01-01", to: "2026-12-31", issued: "2025-07-31", end: "2025-12-31") == [
                "d 2025-08: 2025-08-24 | 2025-08-25", "d 2025-09: 2025-09-24 | 2025-09-25",
                "d 2025-10: 2025-10-24 | 2025-10-25", "d 2025-11: 2025-11-24 | 2025-11-25",
                "d 2025-12: 2025-12-24 | 2025-12-25",
            ])
    }

    @Test func `of Ninh Bình: before the 25th of the last month of each quarter`() throws {
        let duty = CalendarSamples.duty(every: .quarter, [CalendarSamples.before(25, month: 3)])
        #expect(
            try days(duty, from: "2025-01-01", to: "2026-12-31", issued: "2025-07-31", end: "2025-12-31") == [
                "d 2025-Q3: 2025-09-24 | 2025-09-25", "d 2025-Q4: 2025-12-24 | 2025-12-25",
            ])
    }

    @Test func `of Đồng Tháp: quarterly days that come before their quarter ends`() throws {
        let duty = CalendarSamples.duty(
            every: .quarter,
            [
                CalendarSamples.before(20, month: 2, period: "Q1"), CalendarSamples.before(20, month: 5, period: "Q2"),
                CalendarSamples.before(20, month: 9, period: "Q3"), CalendarSamples.before(1, month: 12, period: "Q4"),
            ])
        #expect(
            try days(duty, from: "2026-01-01", to: "2026-12-31") == [
                "d 2026-Q1: 2026-02-19 | 2026-02-20", "d 2026-Q2: 2026-05-19 | 2026-05-20",
                "d 2026-Q3: 2026-09-19 | 2026-09-20", "d 2026-Q4: 2026-11-30 | 2026-12-01",
            ])
    }

    @Test func `of Bắc Ninh and Lạng Sơn: before 10 December, from the first whole year to the last`() throws {
        let duty = CalendarSamples.duty(every: .year, [CalendarSamples.before(10, month: 12)])
        #expect(
            try days(duty, from: "2025-01-01", to: "2035-12-31", issued: "2025-12-29") == [
                "d 2026: 2026-12-09 | 2026-12-10", "d 2027: 2027-12-09 | 2027-12-10",
                "d 2028: 2028-12-09 | 2028-12-10", "d 2029: 2029-12-09 | 2029-12-10",
                "d 2030: 2030-12-09 | 2030-12-10",
            ])
    }

    @Test func `of Decision 1305: the plan of a year is due in the year before, and none for a year after the end`()
        throws
    {
        let duty = CalendarSamples.duty(every: .year, [CalendarSamples.before(30, month: 9, yearBefore: true)])
        #expect(
            try days(duty, from: "2025-01-01", to: "2031-12-31", issued: "2025-10-29") == [
                "d 2027: 2026-09-29 | 2026-09-30", "d 2028: 2027-09-29 | 2027-09-30",
                "d 2029: 2028-09-29 | 2028-09-30", "d 2030: 2029-09-29 | 2029-09-30",
            ])
    }

    @Test func `of Bắc Ninh: once in January 2026, the last day in time`() throws {
        let duty = CalendarSamples.duty(every: .once, [CalendarSamples.by(31, month: 1)], year: 2026)
        #expect(try days(duty, from: "2025-01-01", to: "2030-12-31") == ["d 2026: 2026-01-31 | 2026-01-31"])
    }

    @Test func `are found by the last day in time and not by the printed one`() throws {
        let duty = CalendarSamples.duty(every: .year, [CalendarSamples.before(10, month: 12)])
        #expect(try days(duty, from: "2027-12-09", to: "2027-12-09") == ["d 2027: 2027-12-09 | 2027-12-10"])
        #expect(try days(duty, from: "2027-12-10", to: "2027-12-31") == [])
    }

    @Test func `before the first of a month lie in the month before, in January in the year before`() throws {
        let monthly = CalendarSamples.duty(every: .month, [CalendarSamples.before(1)])
        #expect(
            try days(monthly, from: "2027-12-31", to: "2028-03-01") == [
                "d 2028-01: 2027-12-31 | 2028-01-01", "d 2028-02: 2028-01-31 | 2028-02-01",
                "d 2028-03: 2028-02-29 | 2028-03-01",
            ])
    }

    @Test func `of days that a month does not have are the end of the month`() throws {
        let strict = CalendarSamples.duty(every: .month, [CalendarSamples.before(31)])
        #expect(
            try days(strict, from: "2027-01-01", to: "2027-04-30") == [
                "d 2027-01: 2027-01-30 | 2027-01-31", "d 2027-02: 2027-02-28 | 2027-03-01",
                "d 2027-03: 2027-03-30 | 2027-03-31", "d 2027-04: 2027-04-30 | 2027-05-01",
            ])
        let inclusive = CalendarSamples.duty(every: .month, [CalendarSamples.by(31)])
        #expect(
            try days(inclusive, from: "2028-01-01", to: "2028-04-30") == [
                "d 2028-01: 2028-01-31 | 2028-01-31", "d 2028-02: 2028-02-29 | 2028-02-29",
                "d 2028-03: 2028-03-31 | 2028-03-31", "d 2028-04: 2028-04-30 | 2028-04-30",
            ])
    }

    @Test(arguments: [("2027", "2027-02-28"), ("2028", "2028-02-29"), ("2100", "2100-02-28")])
    func `before 29 February and 1 March know leap years`(year: String, last: String) throws {
        let duty = CalendarSamples.duty(every: .year, [CalendarSamples.before(1, month: 3)])
        #expect(
            try days(duty, from: "\(year)-01-01", to: "\(year)-12-31", end: "2100-12-31") == [
                "d \(year): \(last) | \(year)-03-01"
            ])
    }

    @Test func `of half-years count their months within the half-year`() throws {
        let duty = CalendarSamples.duty(every: .halfYear, [CalendarSamples.before(20, month: 6)])
        #expect(
            try days(duty, from: "2027-01-01", to: "2027-12-31") == [
                "d 2027-H1: 2027-06-19 | 2027-06-20", "d 2027-H2: 2027-12-19 | 2027-12-20",
            ])
    }

    @Test func `several for one period are numbered`() throws {
        let duty = CalendarSamples.duty(
            every: .year, [CalendarSamples.before(1, month: 12), CalendarSamples.before(1, month: 6)])
        let programme = try CalendarSamples.programme(
            issued: "2025-12-31", phases: [("p", "2026-01-01", "2030-12-31")], duties: [duty])
        let entries = ReportingCalendar(programme: programme).entries(
            from: try CalendarSamples.day("2027-01-01"), to: try CalendarSamples.day("2027-12-31"))
        #expect(entries.map(\.ordinal) == [1, 2])
        #expect(entries.map(\.lastDay.description) == ["2027-05-31", "2027-11-30"])
    }

    @Test func `begin on the day the programme is in force and not on the day it was issued`() throws {
        let duty = CalendarSamples.duty(every: .month, [CalendarSamples.by(15)])
        for (effective, first) in [
            ("2026-03-15", "d 2026-03: 2026-03-15 | 2026-03-15"),
            ("2026-03-16", "d 2026-04: 2026-04-15 | 2026-04-15"),
        ] {
            let programme = try CalendarSamples.programme(
                issued: "2026-01-01", effective: effective, phases: [("p", "2026-01-01", "2026-12-31")], duties: [duty])
            #expect(try CalendarSamples.lines(programme, "2026-01-01", "2026-12-31").first == first)
        }
    }

    @Test func `end with the last phase, whose last day is one`() throws {
        let duty = CalendarSamples.duty(every: .month, [CalendarSamples.by(15)])
        let programme = try CalendarSamples.programme(
            issued: "2026-01-01",
            phases: [("a", "2026-01-01", "2026-06-30"), ("b", "2026-07-01", "2026-09-15")], duties: [duty])
        #expect(
            try CalendarSamples.lines(programme, "2026-08-01", "2027-12-31") == [
                "d 2026-08: 2026-08-15 | 2026-08-15", "d 2026-09: 2026-09-15 | 2026-09-15",
            ])
    }

    @Test func `are not told when the source names none: such duties are listed apart`() throws {
        let programme = try CalendarSamples.programme(
            issued: "2025-12-29", phases: [("p", "2026-01-01", "2030-12-31")],
            duties: [CalendarSamples.duty("publication", every: .quarter, [])])
        let calendar = ReportingCalendar(programme: programme)
        #expect(
            calendar.entries(from: try CalendarSamples.day("2026-01-01"), to: try CalendarSamples.day("2030-12-31"))
                .isEmpty)
        #expect(calendar.undated().map(\.id) == ["publication"])
        #expect(calendar.undated().map(\.every) == [.quarter])
    }

    @Test func `of a calendar that ends before it begins are none`() throws {
        let duty = CalendarSamples.duty(every: .month, [CalendarSamples.by(15)])
        #expect(try days(duty, from: "2027-02-01", to: "2027-01-31") == [])
    }
}
