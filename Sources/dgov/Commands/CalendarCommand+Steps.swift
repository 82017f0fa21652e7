// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators
internal import LocatedYAML

extension CalendarCommand {
    /// Refuses what is wrong whatever the files say.
    func checkedCall() throws(Failure) -> (query: ReportingCalendar.Query, asOf: CalendarDate?) {
        var attempts = Attempts()
        let first = attempts.attempt { () throws(Failure) in try CalendarDate(from, of: "--from") }
        let last = attempts.attempt { () throws(Failure) in try CalendarDate(to, of: "--to") }
        let day = attempts.attempt { () throws(Failure) in try CalendarDate.asOf(asOf) }
        let kinds = attempts.attempt { () throws(Failure) in try checkedKinds() }
        try attempts.finish()
        guard let first, let last, let day, let kinds else { throw Failure(.wrongInput, []) }
        guard first <= last else { throw Failure(.wrongInput, .daysTurnedRound(first, last)) }
        if !figures.isEmpty, day == nil { throw Failure(.wrongInput, .overdueDayMissing, help: .asOfExample) }
        if day != nil, figures.isEmpty, format != .ics {
            throw Failure(.wrongInput, .onlyWith("--as-of", "--figures, --format ics"))
        }
        if failOverdue, figures.isEmpty { throw Failure(.wrongInput, .overdueWithoutFigures) }
        var query = ReportingCalendar.Query(from: first, to: last)
        query.kinds = kinds
        return (query, day)
    }

    /// Reports, and what `--include` adds to them.
    private func checkedKinds() throws(Failure) -> Set<CalendarEntry.Kind> {
        var kinds: Set<CalendarEntry.Kind> = [.duty]
        for part in (include ?? "").split(separator: ",") {
            let word = part.trimmed
            guard let kind = CalendarIncludeWord(rawValue: word)?.kind else {
                throw Choice.calendarPart.unknown(word, known: CalendarIncludeWord.allCases.map(\.rawValue))
            }
            kinds.insert(kind)
        }
        return kinds
    }

    /// Refuses a body that there is not; without bodies, what is no single agency of the programme.
    func checkedBody(in calendar: ReportingCalendar) throws(Failure) -> String? {
        guard let body else { return nil }
        if let tree = calendar.bodies {
            guard tree.body(body) != nil else { throw Choice.trackedBody.unknown(body, known: tree.bodies.map(\.id)) }
        } else {
            let agencies = calendar.programme.agencies.filter(\.covers.isEmpty).map(\.id)
            guard agencies.contains(body) else { throw Choice.agency.unknown(body, known: agencies) }
        }
        return body
    }
}
