// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

@Suite("Who has to report")
struct DutyHolderTests {
    private func entries(_ who: AgencyCell, to: AgencyCell? = nil) throws -> [CalendarEntry] {
        let programme = try CalendarSamples.programme(
            issued: "2026-12-31", phases: [("p", "2027-01-01", "2027-12-31")],
            duties: [CalendarSamples.duty(every: .month, [CalendarSamples.by(30)], who: who, to: to)])
        return ReportingCalendar(programme: programme, bodies: try CalendarSamples.tree()).entries(
            from: try CalendarSamples.day("2027-06-01"), to: try CalendarSamples.day("2027-07-31"))
    }

    @Test func `are the bodies of the last day in time: those that merged on the next day still report`() throws {
        let entries = try entries(CalendarSamples.all)
        #expect(
            entries.map { $0.bodies.map(\.id) } == [
                ["so-khcn-mh", "so-xd-mh", "xa-a", "xa-b"], ["so-khcn-mh", "so-xd-mh", "xa-c"],
            ])
        #expect(entries.map(\.unresolved) == [[], []])
    }

    @Test func `is the body that is the agency`() throws {
        #expect(try entries(CalendarSamples.science).first?.bodies.map(\.id) == ["so-khcn-mh"])
    }

    @Test func `is not the body that gets the report, when only the group names it`() throws {
        #expect(
            try entries(CalendarSamples.departments, to: CalendarSamples.science).first?.bodies.map(\.id) == [
                "so-xd-mh"
            ])
    }

    @Test func `is told to be missing where the bodies hold no such agency`() throws {
        let entry = try #require(try entries(CalendarSamples.committee).first)
        #expect(entry.bodies.isEmpty)
        #expect(entry.unresolved == ["ubnd-tinh"])
    }

    @Test func `stays a group without bodies, and a single agency is itself`() throws {
        let cell = AgencyCell(printed: "Sở KH&CN; các sở", agencies: ["so-khcn", "so-nganh"])
        let programme = try CalendarSamples.programme(
            issued: "2026-12-31", phases: [("p", "2027-01-01", "2027-12-31")],
            duties: [CalendarSamples.duty(every: .year, [CalendarSamples.by(30, month: 6)], who: cell)])
        let entry = try #require(
            ReportingCalendar(programme: programme).entries(
                from: try CalendarSamples.day("2027-01-01"), to: try CalendarSamples.day("2027-12-31")
            ).first)
        #expect(entry.bodies.map(\.id) == ["so-khcn"])
        #expect(entry.unresolved == ["so-nganh"])
    }
}
