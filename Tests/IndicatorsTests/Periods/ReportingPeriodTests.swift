// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

@Suite("A reporting period")
struct ReportingPeriodTests {
    @Test(arguments: [
        ("2027", "2027-01-01", "2027-12-31"), ("2027-H1", "2027-01-01", "2027-06-30"),
        ("2027-H2", "2027-07-01", "2027-12-31"), ("2027-Q1", "2027-01-01", "2027-03-31"),
        ("2027-Q4", "2027-10-01", "2027-12-31"), ("2028-02", "2028-02-01", "2028-02-29"),
        ("2027-06-20", "2027-06-20", "2027-06-20"),
    ])
    func `is told by its text and writes it again`(text: String, start: String, end: String) throws {
        let period = try #require(ReportingPeriod(parsing: text))
        #expect(period.start.description == start)
        #expect(period.end.description == end)
        #expect(period.description == text)
    }

    @Test(arguments: [
        "", "27", "2027-", "2027-Q0", "2027-Q5", "2027-H3", "2027-13", "2027-00", "2027-6", "2027-02-30", "Q2/2027",
    ])
    func `is refused when there is no such period`(text: String) {
        #expect(ReportingPeriod(parsing: text) == nil)
    }

    @Test func `comes after those that end before it`() throws {
        let periods = try ["2027", "2026-12-31", "2027-Q2", "2027-H1", "2027-06"].map {
            try #require(ReportingPeriod(parsing: $0))
        }
        #expect(periods.sorted().map(\.description) == ["2026-12-31", "2027-06", "2027-Q2", "2027-H1", "2027"])
    }
}
