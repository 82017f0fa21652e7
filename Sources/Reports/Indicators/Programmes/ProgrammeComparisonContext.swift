// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// A comparison of programmes with the words it takes to write about it.
struct ProgrammeComparisonContext {
    let comparison: ProgrammeComparison
    let phrases: Phrases
    let words: ProgrammeWords

    private let sides: [String: ProgrammeComparison.Side]

    init(_ comparison: ProgrammeComparison, _ language: Language) {
        self.comparison = comparison
        phrases = Phrases(language)
        words = ProgrammeWords(phrases: phrases)
        sides = Dictionary(
            comparison.programmes.map { ($0.identity.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var size: String {
        let concepts = phrases.count(comparison.concepts.count, vi: "nội dung đo", en: "concept")
        let programmes = phrases.count(comparison.programmes.count, vi: "chương trình", en: "programme")
        return phrases.say("\(concepts) trong \(programmes)", "\(concepts) in \(programmes)")
    }

    func side(_ programme: String) -> ProgrammeComparison.Side? { sides[programme] }

    /// The body and the number of the plan.
    func plan(_ programme: String) -> String {
        sides[programme].map { phrases.text($0.body) + ", " + SafeText.line($0.number) } ?? SafeText.line(programme)
    }

    /// `Tỉnh Bắc Ninh, 186/KH-UBND, chỉ tiêu I.1.1`.
    func name(of member: ProgrammeComparison.Member) -> String {
        plan(member.programme) + phrases.say(", chỉ tiêu ", ", indicator ") + SafeText.line(member.indicator)
    }

    func comparability(_ concept: ProgrammeComparison.Concept) -> String {
        let start =
            concept.isComparable
            ? phrases.say("So sánh được số liệu.", "Figures may be put side by side.")
            : phrases.say("Không so sánh được số liệu.", "Figures may not be put side by side.")
        return start + (concept.caution.map { " " + phrases.text($0) } ?? "")
    }

    func national(_ national: ProgrammeComparison.National) -> String {
        let number = SafeText.line(national.number ?? national.source)
        let status = national.status.map { ", " + phrases.status($0) } ?? ""
        return phrases.say("Mục tiêu quốc gia (\(number)\(status)): ", "National target (\(number)\(status)): ")
            + phrases.text(national.text)
    }

    func agencies(_ cell: ProgrammeComparison.NamedCell) -> String {
        words.agencies(printed: cell.printed, cell.agencies.map(\.name))
    }

    /// Who is in charge, and when it is due.
    func facts(_ member: ProgrammeComparison.Member) -> [(title: String, text: String)] {
        var facts: [(title: String, text: String)] = []
        func add(_ vi: String, _ en: String, _ text: String?) {
            if let text { facts.append((phrases.say(vi, en), text)) }
        }
        add("Theo dõi", "Monitored by", member.monitoring.map(agencies))
        add("Thực hiện", "Carried out by", member.implementing.map(agencies))
        add("Bộ, ngành điều phối", "Ministry", member.ministry.map(agencies))
        add("Thời hạn", "Due", member.deadline.map(words.deadline))
        return facts
    }

    /// The programmes that measure nothing of the kind; `nil` when all do.
    func without(_ concept: ProgrammeComparison.Concept) -> String? {
        guard !concept.without.isEmpty else { return nil }
        let plans = concept.without.map { plan($0) }.joined(separator: "; ")
        return phrases.say("Không có trong: ", "Not in: ") + plans
    }
}
