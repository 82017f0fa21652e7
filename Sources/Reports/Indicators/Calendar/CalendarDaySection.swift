// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// What falls due, day by day: the last day in time, what, who.
struct CalendarDaySection {
    let result: CalendarResult
    let words: CalendarWords
    private var phrases: Phrases { words.phrases }

    func write(to page: inout TextPage) {
        page.section(phrases.say("Hạn cuối theo ngày", "Last days in time"))
        page.gap()
        guard !result.entries.isEmpty else {
            page.paragraph(phrases.say("Không có việc nào đến hạn.", "Nothing falls due."), .faint)
            return
        }
        let standings = Dictionary(grouping: result.standings ?? [], by: ReportKey.init)
        var table = TextTable([.left, .text])
        for entry in result.entries {
            var lines = [words.title(entry)]
            if let parties = words.parties(entry.who, entry.to) { lines.append(parties + bodies(entry)) }
            if let day = words.day(entry) { lines.append(day) }
            if let own = ReportKey(entry).flatMap({ standings[$0] }) { lines.append(counts(own)) }
            table.add([.init(phrases.numbers.date(entry.lastDay)), .init(lines: lines)])
        }
        page.table(table)
    }

    /// How many bodies are meant, and those that are not known.
    private func bodies(_ entry: CalendarEntry) -> String {
        guard result.bodies != nil, result.body == nil else { return "" }
        var parts: [String] = []
        if entry.bodies.count > 1 { parts.append(words.bodies(entry.bodies.count)) }
        if !entry.unresolved.isEmpty {
            let agencies = entry.who?.agencies.filter { entry.unresolved.contains($0.id) } ?? []
            let names = agencies.map { phrases.name($0.name) }.joined(separator: "; ")
            parts.append(phrases.say("không có trong danh sách cơ quan: \(names)", "not among the bodies: \(names)"))
        }
        return parts.isEmpty ? "" : " (" + parts.joined(separator: "; ") + ")"
    }

    private func counts(_ standings: [ReportStanding]) -> String {
        if result.body != nil, standings.count == 1 {
            return phrases.say("Tình trạng: ", "Status: ") + one(standings[0])
        }
        return ReportStanding.State.allCases.compactMap { state in
            let count = standings.count { $0.state == state }
            return count > 0 ? phrases.count(count) + " " + words.state(state) : nil
        }.joined(separator: ", ")
    }

    private func one(_ standing: ReportStanding) -> String {
        words.state(standing.state) + (standing.sentOn.map { " (" + phrases.numbers.date($0) + ")" } ?? "")
            + (standing.days.map { ", " + words.days($0) } ?? "")
    }
}

/// What names one report: duty, period, and which of several days.
struct ReportKey: Hashable {
    let duty: String
    let period: ReportingPeriod
    let ordinal: Int

    init(_ standing: ReportStanding) {
        (duty, period, ordinal) = (standing.duty, standing.period, standing.ordinal)
    }

    init?(_ entry: CalendarEntry) {
        guard entry.kind == .duty, let period = entry.period else { return nil }
        (duty, self.period, ordinal) = (entry.id, period, entry.ordinal)
    }
}
