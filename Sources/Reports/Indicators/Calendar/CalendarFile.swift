// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import Indicators

/// The calendar of a programme as iCalendar (RFC 5545), for calendar programs: an event for each day something falls due, on
/// the last day in time, with a reminder a week before.
///
/// An event keeps its UID when the calendar is written again, so that a program updates it and does not add it twice. No clock
/// is asked. There is no METHOD: a message of iTIP (RFC 5546) would have to name an organizer. The same calendar gives the same
/// bytes.
public struct CalendarFile: Sendable, Hashable {
    private let language: Language
    private let stamp: CalendarDate?

    /// Makes a writer.
    /// - Parameters:
    ///   - language: the language of summaries and descriptions.
    ///   - stamp: the day of DTSTAMP; `nil` for the as-of date, or the day from which the programme is in force.
    public init(language: Language, stamp: CalendarDate? = nil) {
        self.language = language
        self.stamp = stamp
    }

    /// The calendar in UTF-8, lines folded at 75 octets and ended by CR LF.
    public func render(_ result: CalendarResult) -> [UInt8] {
        let code = language == .english ? "EN" : "VI"
        var lines = [
            CalendarLine("BEGIN", "VCALENDAR"), CalendarLine("VERSION", "2.0"),
            CalendarLine("PRODID", text: "-//\(result.engine.name)//dgov \(result.engine.version)//\(code)"),
            CalendarLine("CALSCALE", "GREGORIAN"),
        ]
        let name =
            result.programme.title.text(in: language)
            + (result.body.map { " – " + $0.name.text(in: language) } ?? "")
        // NAME is that of RFC 7986; programs that are older read the other.
        lines += [CalendarLine("NAME", text: name), CalendarLine("X-WR-CALNAME", text: name)]
        let writer = CalendarEvent(
            result: result, stamp: stamp ?? result.asOf ?? result.programme.effective,
            words: CalendarWords(phrases: Phrases(language)))
        for entry in result.entries { lines += writer.lines(entry) }
        lines.append(CalendarLine("END", "VCALENDAR"))
        return lines.flatMap(\.bytes)
    }
}

/// Writes the events of a calendar.
private struct CalendarEvent {
    let result: CalendarResult
    let stamp: CalendarDate
    let words: CalendarWords
    private var phrases: Phrases { words.phrases }

    func lines(_ entry: CalendarEntry) -> [CalendarLine] {
        let summary = words.title(entry) + " (" + phrases.name(result.programme.number) + ")"
        return [
            CalendarLine("BEGIN", "VEVENT"), CalendarLine("UID", text: identifier(entry)),
            CalendarLine("DTSTAMP", Self.basic(stamp) + "T000000Z"),
            CalendarLine("DTSTART;VALUE=DATE", Self.basic(entry.lastDay)), CalendarLine("SUMMARY", text: summary),
            CalendarLine("DESCRIPTION", text: description(entry)),
            CalendarLine("CATEGORIES", text: words.kind(entry.kind)), CalendarLine("CLASS", "PUBLIC"),
            CalendarLine("TRANSP", "TRANSPARENT"), CalendarLine("BEGIN", "VALARM"), CalendarLine("ACTION", "DISPLAY"),
            CalendarLine("DESCRIPTION", text: summary), CalendarLine("TRIGGER", "-P7D"),
            CalendarLine("END", "VALARM"), CalendarLine("END", "VEVENT"),
        ]
    }

    /// Programme, kind, id, period or phase, which of several days, body: nothing of it changes when the day is put right.
    /// Ids have no `+`.
    private func identifier(_ entry: CalendarEntry) -> String {
        var parts = [result.programme.identity.id, entry.kind.rawValue, entry.id]
        if let part = entry.period?.description ?? entry.phase { parts.append(part) }
        if entry.ordinal > 1 { parts.append("\(entry.ordinal)") }
        if let body = result.body { parts.append(body.id) }
        return parts.joined(separator: "+") + "@" + result.engine.name
    }

    private func description(_ entry: CalendarEntry) -> String {
        var lines = [entry.what.text(in: phrases.language)]
        if let parties = words.parties(entry.who, entry.to) { lines.append(parties) }
        let last = phrases.numbers.date(entry.lastDay)
        lines.append(
            phrases.say("Hạn cuối: \(last)", "Last day in time: \(last)") + (words.day(entry).map { " (\($0))" } ?? ""))
        lines.append(phrases.name(result.programme.title) + ", " + phrases.name(result.programme.number))
        return lines.joined(separator: "\n")
    }

    /// A day as iCalendar writes it: `20270219`.
    private static func basic(_ day: CalendarDate) -> String { day.description.filter { $0 != "-" } }
}
