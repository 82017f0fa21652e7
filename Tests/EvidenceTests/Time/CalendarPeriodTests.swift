// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

struct CalendarPeriodTests {
    @Test(arguments: [
        ("P1Y6M", "P1Y6M"), ("P6M", "P6M"), ("P2W", "P2W"), ("P90D", "P90D"), ("P1Y2M3W4D", "P1Y2M3W4D"),
        ("P0D", "P0D"),
        ("P0Y", "P0D"), ("P0Y6M", "P6M"), ("P007D", "P7D"), ("P9999999D", "P9999999D"),
    ])
    func `a period is read and printed`(text: String, printed: String) throws {
        #expect(try #require(CalendarPeriod(parsing: text)).description == printed)
    }

    @Test(arguments: [
        "", "P", "1Y", "P1", "PY", "P1Y6", "P1X", "p1y", "P1y", "P6M1Y", "P1Y1Y", "P1D1W", "PT1H", "P1DT1H", "P-1Y",
        "-P1Y",
        "+P1Y", "P1.5Y", "P1,5Y", " P1Y", "P1Y ", "P 1Y", "P10000000D", "P99999999999999999999999D", "P1YY", "P١Y",
    ])
    func `what is no period is refused`(text: String) {
        #expect(CalendarPeriod(parsing: text) == nil)
    }

    @Test func `fields are kept as written`() throws {
        let period = try #require(CalendarPeriod(parsing: "P1Y2M3W4D"))
        #expect([period.years, period.months, period.weeks, period.days] == [1, 2, 3, 4])
        #expect(period == CalendarPeriod(years: 1, months: 2, weeks: 3, days: 4))
        #expect(CalendarPeriod(months: 12) != CalendarPeriod(years: 1))
        #expect(CalendarPeriod()?.isZero == true && !period.isZero)
    }

    @Test(arguments: [-1, CalendarPeriod.limit + 1, .min, .max]) func `a field outside its range is refused`(value: Int)
    {
        #expect(CalendarPeriod(years: value) == nil)
        #expect(CalendarPeriod(months: value) == nil)
        #expect(CalendarPeriod(weeks: value) == nil)
        #expect(CalendarPeriod(days: value) == nil)
    }
}
