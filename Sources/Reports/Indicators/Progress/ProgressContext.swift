// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators
internal import LocatedYAML

/// A result of tracking with what it takes to write about it.
struct ProgressContext {
    let result: ProgressResult
    /// The programme, where it is at hand: it names duties, and agencies in English.
    let programme: Programme?
    let phrases: Phrases
    /// Whether lists are written whole.
    let isFull: Bool
    let numbers: ProgressNumbers

    private let agencies: [String: LocalizedText]
    private let duties: [String: ReportingDuty]

    /// - Parameters:
    ///   - result: the result.
    ///   - programme: the programme, where it is at hand.
    ///   - language: the language of the report.
    ///   - isFull: whether lists are written whole.
    ///   - keepsText: whether texts of documents stay as they are.
    init(
        _ result: ProgressResult, programme: Programme?, language: Language, isFull: Bool, keepsText: Bool = false
    ) {
        self.result = result
        self.programme = programme
        self.isFull = isFull
        phrases = Phrases(language, keepsText: keepsText)
        numbers = ProgressNumbers(phrases: phrases)
        agencies = Dictionary(
            (programme?.agencies ?? []).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        duties = Dictionary((programme?.duties ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    // MARK: Phases

    /// The rows of a phase, in the order of the programme.
    func rows(of phase: ProgressResult.PhaseProgress) -> [IndicatorProgress] {
        result.rows.filter { $0.phase == phase.id }
    }

    /// The phases that have rows and have begun; all that have rows when none of them has begun.
    var shownPhases: [ProgressResult.PhaseProgress] {
        let asked = result.phases.filter { phase in result.rows.contains { $0.phase == phase.id } }
        let begun = asked.filter { $0.time != .coming }
        return begun.isEmpty ? asked : begun
    }

    /// The title of a phase by its id.
    func phaseTitle(_ id: String) -> String {
        result.phases.first { $0.id == id }.map { phrases.name($0.title) } ?? phrases.name(id)
    }

    /// When a phase is: `đến 31/12/2027, còn 184 ngày`.
    func time(_ phase: ProgressResult.PhaseProgress) -> String {
        let dates = phrases.numbers
        switch phase.time {
        case .past: return phrases.say("kết thúc \(dates.date(phase.to))", "ended on \(dates.date(phase.to))")
        case .current:
            let left = phrases.count(result.asOf.days(until: phase.to), vi: "ngày", en: "day")
            return phrases.say(
                "đến \(dates.date(phase.to)), còn \(left)", "until \(dates.date(phase.to)), \(left) left")
        case .coming:
            return phrases.say(
                "từ \(dates.date(phase.from)), chưa bắt đầu", "from \(dates.date(phase.from)), not begun")
        }
    }

    // MARK: Names

    /// The name of the body that is tracked.
    var bodyName: String { result.body.name.map { phrases.name($0) } ?? phrases.name(result.body.id) }

    /// The agencies of a cell: as printed, in English by their names where all of them are known.
    func agencies(_ cell: AgencyCell) -> String {
        guard phrases.isEnglish, !cell.agencies.isEmpty else { return phrases.name(cell.printed) }
        let names = cell.agencies.compactMap { agencies[$0]?.wording(in: .english) }
        return phrases.name(names.count == cell.agencies.count ? names.joined(separator: "; ") : cell.printed)
    }

    /// Who is in charge of an indicator.
    func inCharge(_ row: IndicatorProgress) -> String? { (row.implementing ?? row.monitoring).map(agencies) }

    /// The indicator with an id, where the programme is at hand.
    func indicator(_ id: String) -> Indicator? { programme?.tracked.first { $0.id == id } }

    /// The duty with an id: who reports what to whom.
    func duty(_ id: String) -> ReportingDuty? { duties[id] }

    /// The name of an indicator, whole, unless it is longer than names are.
    func title(_ name: LocalizedText) -> String {
        if phrases.keepsText { return phrases.text(name) }
        let start = name.text(in: phrases.language).unicodeScalars.prefix(2400)
        return LineWrapping.cut(String(start), width: 600)
    }

    /// Two lines of a narrow column.
    private static let shortWidth = 66

    /// The name of an indicator in a narrow column, cut behind a word.
    func shortTitle(_ name: LocalizedText) -> String {
        let title = title(name)
        if isFull || DisplayWidth.of(title) <= Self.shortWidth { return title }
        let start = LineWrapping.lines(title, width: Self.shortWidth - 2).first ?? ""
        return start + " …"
    }

    /// The printed target; cut in a narrow column.
    func printed(_ text: String) -> String {
        isFull ? phrases.name(text) : LineWrapping.cut(phrases.name(text), width: 44)
    }

    /// Some of many names, with a count of the rest: `A, B … và 12 cơ quan khác`.
    func names(_ names: [String], of bodies: (vi: String, en: String, many: String), most: Int = 8) -> String {
        // One more is as short as its count.
        if isFull || names.count <= most + 1 { return names.joined(separator: ", ") }
        let rest = names.count - most
        return names.prefix(most).joined(separator: ", ")
            + phrases.say(
                " … và \(phrases.count(rest)) \(bodies.vi) khác",
                " … and \(phrases.count(rest)) other \(rest == 1 ? bodies.en : bodies.many)")
    }

    /// The days from a last day in time to the day of the result.
    func daysLate(since day: CalendarDate) -> Int { max(0, day.days(until: result.asOf)) }
}

extension CalendarDate {
    /// The days from this one to another.
    func days(until other: CalendarDate) -> Int { other.daysSinceEpoch - daysSinceEpoch }
}
