// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Evidence

struct CalendarDateTests {
    @Test(arguments: ["2026-11-21", "0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29", "2023-02-28"])
    func `a day is read and printed alike`(text: String) throws {
        #expect(try #require(CalendarDate(parsing: text)).description == text)
    }

    @Test(arguments: [
        "", "2026", "2026-11", "2026-11-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01", "2023-02-29",
        "1900-02-29", "2100-02-29", "2026-1-21", "2026-11-1", "20261121", "2026/11/21", "2026-11-21 ", " 2026-11-21",
        "-026-11-21", "+026-11-21", "2026-11-21T00:00", "21-11-2026", "2026-11-2x", "٢٠٢٦-11-21", "10000-01-01",
        "2026-١-21",
    ])
    func `what is no day is refused`(text: String) {
        #expect(CalendarDate(parsing: text) == nil)
    }

    @Test(arguments: [
        (0, 1, 1), (10000, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 1, 32), (2026, 4, 31),
        (2026, 2, 29),
        (.min, .min, .min), (.max, .max, .max),
    ])
    func `fields outside the calendar are refused`(year: Int, month: Int, day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2026-11-21", 20778), ("1900-03-01", -25508),
        ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
    func `known days have their known numbers`(text: String, days: Int) throws {
        #expect(try #require(CalendarDate(parsing: text)).daysSinceEpoch == days)
        #expect(CalendarDate(daysSinceEpoch: days)?.description == text)
    }

    @Test(arguments: [-719_163, 2_932_897, .min, .max]) func `a number outside the calendar is no day`(days: Int) {
        #expect(CalendarDate(daysSinceEpoch: days) == nil)
    }

    @Test func `the months of all years follow each other without gap`() throws {
        var days = -719_162
        for year in 1...9999 {
            for month in 1...12 {
                let first = try #require(CalendarDate(year: year, month: month, day: 1))
                guard first.daysSinceEpoch == days, CalendarDate(daysSinceEpoch: days) == first else {
                    Issue.record("\(first) is day \(first.daysSinceEpoch), not \(days)")
                    return
                }
                days += CalendarDate.days(ofMonth: month, year: year)
            }
        }
        #expect(days == 2_932_897)
    }

    @Test func `each day of four centuries comes after the one before`() throws {
        var previous = try #require(CalendarDate(year: 1799, month: 12, day: 31))
        for days in previous.daysSinceEpoch + 1...previous.daysSinceEpoch + 146_097 {
            let date = try #require(CalendarDate(daysSinceEpoch: days))
            guard date.daysSinceEpoch == days, previous < date else {
                Issue.record("\(date) does not follow \(previous)")
                return
            }
            previous = date
        }
        #expect(previous.description == "2199-12-31")
    }

    @Test(arguments: [
        ("2026-01-31", "P1M", "2026-02-28"), ("2024-01-31", "P1M", "2024-02-29"), ("2024-02-29", "P1Y", "2025-02-28"),
        ("2024-02-29", "P4Y", "2028-02-29"), ("2026-08-31", "P1M", "2026-09-30"), ("2026-11-21", "P1Y6M", "2028-05-21"),
        ("2026-12-31", "P2M", "2027-02-28"), ("2026-12-15", "P1M", "2027-01-15"), ("2026-11-21", "P2W", "2026-12-05"),
        ("2026-11-21", "P90D", "2027-02-19"), ("2026-01-31", "P1M1D", "2026-03-01"),
        ("2026-01-30", "P1M1W", "2026-03-07"),
        ("2026-11-21", "P0D", "2026-11-21"), ("0001-01-01", "P9998Y11M30D", "9999-12-31"),
        ("2026-06-01", "P18M", "2027-12-01"),
    ])
    func `a period leads to a later day`(start: String, period: String, expected: String) throws {
        let date = try #require(CalendarDate(parsing: start))
        #expect(date.adding(try #require(CalendarPeriod(parsing: period)))?.description == expected)
    }

    @Test(arguments: ["P1D", "P1W", "P1M", "P1Y", "P9999999Y9999999M9999999W9999999D"])
    func `there is no day after the last`(period: String) throws {
        let last = try #require(CalendarDate(parsing: "9999-12-31"))
        #expect(last.adding(try #require(CalendarPeriod(parsing: period))) == nil)
    }

    @Test func `days are ordered by year, month and day`() throws {
        let texts = ["2027-01-01", "2026-12-31", "2026-02-28", "2026-02-03", "0999-01-01"]
        let dates = try texts.map { try #require(CalendarDate(parsing: $0)) }
        #expect(dates.sorted().map(\.description) == texts.reversed())
    }
}
