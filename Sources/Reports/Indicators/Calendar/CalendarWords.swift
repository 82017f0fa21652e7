// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// What falls due, in words.
struct CalendarWords {
    let phrases: Phrases

    /// What is due in a few words: `Báo cáo số liệu chỉ tiêu quý I/2027`, `Chỉ tiêu I.1.1: …`.
    func title(_ entry: CalendarEntry) -> String {
        switch entry.kind {
        case .duty: title(entry.matter, entry.period)
        case .indicator, .task:
            kind(entry.kind) + " " + phrases.name(entry.id) + ": " + phrases.name(entry.what)
                + (entry.period.map { ", " + period($0) } ?? "")
        }
    }

    /// A report in a few words.
    func title(_ matter: ReportingDuty.Matter?, _ period: ReportingPeriod?) -> String {
        let name = self.matter(matter)
        return period.map { name + phrases.say(" ", ", ") + self.period($0) } ?? name
    }

    func period(_ period: ReportingPeriod) -> String { PeriodWords(phrases: phrases).text(period) }

    func matter(_ matter: ReportingDuty.Matter?) -> String {
        switch matter {
        case .figures: phrases.say("Báo cáo số liệu chỉ tiêu", "Figures of indicators")
        case .results: phrases.say("Báo cáo kết quả thực hiện", "Report on results")
        case .plan: phrases.say("Kế hoạch thực hiện", "Plan")
        case .publication: phrases.say("Công bố kết quả", "Publication of results")
        case nil: kind(.duty)
        }
    }

    func kind(_ kind: CalendarEntry.Kind) -> String {
        switch kind {
        case .duty: phrases.say("Báo cáo", "Report")
        case .indicator: phrases.indicatorLabel
        case .task: phrases.say("Nhiệm vụ", "Task")
        }
    }

    func frequency(_ frequency: ReportingDuty.Frequency) -> String {
        switch frequency {
        case .once: phrases.say("một lần", "once")
        case .month: phrases.say("hằng tháng", "every month")
        case .quarter: phrases.say("hằng quý", "every quarter")
        case .halfYear: phrases.say("6 tháng một lần", "every half-year")
        case .year: phrases.say("hằng năm", "every year")
        case .regular: phrases.say("định kỳ, không ghi kỳ", "regularly, at no printed interval")
        }
    }

    /// Agencies: as printed in Vietnamese, by their names in English.
    func party(_ party: CalendarEntry.Party) -> String {
        guard phrases.isEnglish, !party.agencies.isEmpty else { return phrases.name(party.printed) }
        return party.agencies.map { phrases.name($0.name) }.joined(separator: "; ")
    }

    /// Who has to act, and who gets it; `nil` where nobody is named.
    func parties(_ who: CalendarEntry.Party?, _ to: CalendarEntry.Party?) -> String? {
        let parts = [who.map(party), to.map { "→ " + party($0) }].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    /// The day as printed, and what the day itself is where it is too late already.
    func day(_ entry: CalendarEntry) -> String? {
        var parts = entry.printed.map { [phrases.quoted(phrases.name($0))] } ?? []
        if entry.isStrict {
            let day = phrases.numbers.date(entry.printedDay)
            parts.append(phrases.say("ngày \(day) là chậm", "\(day) is late"))
        }
        if let phase = entry.phase, entry.printed == nil {
            let name = phrases.name(phase)
            parts.append(phrases.say("ngày cuối giai đoạn \(name)", "last day of the phase \(name)"))
        }
        if let target = entry.target {
            parts.append(phrases.say("mục tiêu ", "target ") + phrases.quoted(phrases.name(target)))
        }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    func bodies(_ count: Int) -> String { phrases.count(count, vi: "cơ quan", en: "body", many: "bodies") }

    func days(_ count: Int) -> String { phrases.count(count, vi: "ngày", en: "day") }

    func state(_ state: ReportStanding.State) -> String {
        switch state {
        case .inTime: phrases.say("đã nộp đúng hạn", "handed in in time")
        case .late: phrases.say("nộp chậm", "handed in late")
        case .overdue: phrases.say("quá hạn", "overdue")
        case .waiting: phrases.say("chưa đến hạn", "not due yet")
        }
    }
}
