// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

@Suite("How bodies stand with their reports")
struct ReportStandingTests {
    /// Monthly before the 25th in 2027, by departments and communes.
    private func calendar() throws -> ReportingCalendar {
        ReportingCalendar(
            programme: try CalendarSamples.programme(
                issued: "2027-05-31", phases: [("p", "2027-01-01", "2027-12-31")],
                duties: [CalendarSamples.duty(every: .month, [CalendarSamples.before(25)], who: CalendarSamples.all)]),
            bodies: try CalendarSamples.tree())
    }

    private func sent(_ body: String, _ period: String, _ day: String) throws -> Submission {
        Submission(
            duty: "d", body: body, period: try CalendarSamples.period(period), sentOn: try CalendarSamples.day(day))
    }

    private func lines(_ asOf: String, _ submissions: [Submission]) throws -> [String] {
        try calendar().standings(asOf: try CalendarSamples.day(asOf), submissions: submissions).map {
            "\($0.period) \($0.body.id) \($0.state.rawValue)" + ($0.days.map { " \($0)" } ?? "")
                + ($0.sentBy.map { " by \($0.id)" } ?? "") + ($0.successors.map { " now \($0.map(\.id))" } ?? "")
        }
    }

    @Test func `on the last day nobody is late, on the day after all are by one day`() throws {
        #expect(
            try lines("2027-06-24", []) == [
                "2027-06 so-khcn-mh waiting", "2027-06 so-xd-mh waiting", "2027-06 xa-a waiting",
                "2027-06 xa-b waiting",
            ])
        #expect(
            try lines("2027-06-25", []) == [
                "2027-06 so-khcn-mh overdue 1", "2027-06 so-xd-mh overdue 1", "2027-06 xa-a overdue 1",
                "2027-06 xa-b overdue 1",
            ])
    }

    @Test func `what comes on the last day is in time, on the printed day it is late by one`() throws {
        let submissions = [
            try sent("so-khcn-mh", "2027-06", "2027-06-24"), try sent("so-xd-mh", "2027-06", "2027-06-25"),
            try sent("xa-a", "2027-06", "2027-06-20"), try sent("xa-b", "2027-05", "2027-06-20"),
        ]
        #expect(
            try lines("2027-06-30", submissions) == [
                "2027-06 so-khcn-mh in_time", "2027-06 so-xd-mh late 1", "2027-06 xa-a in_time",
                "2027-06 xa-b overdue 6",
            ])
    }

    @Test func `the first of several counts, and none that is sent after the day`() throws {
        let submissions = [
            try sent("xa-a", "2027-06", "2027-06-28"), try sent("xa-a", "2027-06", "2027-06-26"),
            try sent("xa-b", "2027-06", "2027-06-30"),
        ]
        #expect(
            try lines("2027-06-29", submissions).suffix(2) == ["2027-06 xa-a late 2", "2027-06 xa-b overdue 5"])
    }

    @Test func `after a merger the heir is named, and may hand in what was left open`() throws {
        #expect(
            try lines("2027-07-10", [try sent("xa-c", "2027-06", "2027-07-05")]).suffix(2) == [
                "2027-06 xa-a late 11 by xa-c", "2027-06 xa-b late 11 by xa-c",
            ])
        #expect(
            try lines("2027-07-10", []).suffix(2) == [
                "2027-06 xa-a overdue 16 now [\"xa-c\"]", "2027-06 xa-b overdue 16 now [\"xa-c\"]",
            ])
    }

    @Test func `the report of an heir that had to report itself is its own`() throws {
        let duty = CalendarSamples.duty(every: .month, [CalendarSamples.before(25)], who: CalendarSamples.all)
        let programme = try CalendarSamples.programme(
            issued: "2027-05-31", phases: [("p", "2027-01-01", "2027-12-31")], duties: [duty])
        var a = Body(id: "xa-a", name: LocalizedText("A"), kind: "commune")
        a.active = DateSpan(from: nil, to: try CalendarSamples.day("2027-06-30"))
        var b = Body(id: "xa-b", name: LocalizedText("B"), kind: "commune")
        b.predecessors = ["xa-a"]
        let tree = BodyTree(
            identity: DocumentIdentity(id: "t", version: "1"), title: LocalizedText("t"), bodies: [a, b])
        let standings = ReportingCalendar(programme: programme, bodies: tree).standings(
            asOf: try CalendarSamples.day("2027-07-01"), submissions: [try sent("xa-b", "2027-06", "2027-06-20")])
        #expect(standings.map(\.state) == [.overdue, .inTime])
    }

    @Test func `each of several days for one period asks for a report of its own`() throws {
        let duty = CalendarSamples.duty(
            every: .year, [CalendarSamples.by(30, month: 6), CalendarSamples.by(30, month: 11)],
            who: CalendarSamples.science)
        let programme = try CalendarSamples.programme(
            issued: "2026-12-31", phases: [("p", "2027-01-01", "2027-12-31")], duties: [duty])
        let standings = ReportingCalendar(programme: programme).standings(
            asOf: try CalendarSamples.day("2027-12-31"), submissions: [try sent("so-khcn", "2027", "2027-06-01")])
        #expect(standings.map(\.state) == [.inTime, .overdue])
    }

    @Test func `overdue are those whose last day has passed without a report`() throws {
        let overdue = try calendar().overdue(
            asOf: try CalendarSamples.day("2027-08-01"), submissions: [try sent("xa-a", "2027-06", "2027-07-30")])
        #expect(
            overdue.map { "\($0.period) \($0.body.id)" } == [
                "2027-06 so-khcn-mh", "2027-06 so-xd-mh", "2027-06 xa-b", "2027-07 so-khcn-mh", "2027-07 so-xd-mh",
                "2027-07 xa-c",
            ])
    }
}
