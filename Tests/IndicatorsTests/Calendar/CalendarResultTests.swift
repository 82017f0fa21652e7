// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

@Suite("The calendar as a result")
struct CalendarResultTests {
    private func calendar() throws -> ReportingCalendar {
        ReportingCalendar(
            programme: try CalendarSamples.programme(
                issued: "2027-05-31", phases: [("p", "2027-01-01", "2027-12-31")],
                duties: [
                    CalendarSamples.duty(every: .month, [CalendarSamples.before(25)], who: CalendarSamples.all),
                    CalendarSamples.duty("sum", every: .quarter, [], who: CalendarSamples.science),
                ]), bodies: try CalendarSamples.tree())
    }

    private func query(_ from: String, _ to: String) throws -> ReportingCalendar.Query {
        ReportingCalendar.Query(from: try CalendarSamples.day(from), to: try CalendarSamples.day(to))
    }

    @Test func `of one body holds its days alone`() throws {
        var query = try query("2027-06-01", "2027-12-31")
        query.body = "xa-a"
        let result = try calendar().result(query)
        #expect(result.entries.map(\.lastDay.description) == ["2027-06-24"])
        #expect(result.entries.map { $0.bodies.map(\.id) } == [["xa-a"]])
        #expect(result.undated.isEmpty)
        query.body = "so-khcn-mh"
        #expect(try calendar().result(query).undated.map(\.id) == ["sum"])
    }

    @Test func `names reports of earlier days only when they are late or overdue`() throws {
        let sent = try [("so-khcn-mh", "2027-06-20"), ("so-xd-mh", "2027-06-26")].map { body, day in
            Submission(
                duty: "d", body: body, period: try CalendarSamples.period("2027-06"),
                sentOn: try CalendarSamples.day(day))
        }
        let result = try calendar().result(
            try query("2027-07-01", "2027-07-31"), asOf: try CalendarSamples.day("2027-07-01"),
            figures: [FigureSet(figures: [], submissions: sent)])
        #expect(
            result.standings?.map { "\($0.period) \($0.body.id) \($0.state.rawValue)" } == [
                "2027-06 so-xd-mh late", "2027-06 xa-a overdue", "2027-06 xa-b overdue", "2027-07 so-khcn-mh waiting",
                "2027-07 so-xd-mh waiting", "2027-07 xa-c waiting",
            ])
        #expect(result.overdue.map(\.body.id) == ["xa-a", "xa-b"])
    }

    @Test func `is read back from JSON as it was written`() throws {
        let result = try calendar().result(
            try query("2027-06-01", "2027-07-31"), asOf: try CalendarSamples.day("2027-07-01"), figures: [])
        let bytes = try JSONTextEncoder().encode(result)
        #expect(try JSONTextDecoder().decode(CalendarResult.self, from: bytes, name: "r") == result)
    }
}
