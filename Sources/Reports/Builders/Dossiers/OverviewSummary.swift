// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// By which rubric how many bodies were assessed, and what is not known.
struct OverviewSummary {
    private let parts: OverviewParts
    private var phrases: Phrases { parts.phrases }
    private var cards: [Scorecard] { parts.entries.map(\.context.card) }

    init(_ parts: OverviewParts) { self.parts = parts }

    var summary: ReportSummary {
        let count = phrases.count(cards.count, vi: "cơ quan", en: "body", many: "bodies")
        let title = cards.first.map { phrases.text($0.rubric.title) } ?? ""
        var summary = ReportSummary(
            kind: phrases.say("Toàn cảnh các cơ quan", "Overview of the bodies"), subject: title + " – " + count)
        summary.facts = facts
        summary.notices = notices
        summary.figures = figures
        summary.colophon =
            rubrics.map { phrases.fact(phrases.rubricLabel, $0) }
            + (cards.first.map { [phrases.fact(program: $0.engine)] } ?? [])
        return summary
    }

    /// The versions of the rubric that were used, each once.
    private var rubrics: [DocumentIdentity] {
        var found: [DocumentIdentity] = []
        for card in cards where !found.contains(card.rubric.identity) { found.append(card.rubric.identity) }
        return found
    }

    private var facts: [ReportFact] {
        var facts = rubrics.compactMap { identity -> ReportFact? in
            guard let card = cards.first(where: { $0.rubric.identity == identity }) else { return nil }
            return ReportFact(
                phrases.rubricLabel,
                [.text(phrases.text(card.rubric.title) + " (")] + phrases.codes(identity)
                    + [.text("), "), phrases.mark(card.rubric.status)])
        }
        let days = cards.map(\.asOf).sorted()
        if let first = days.first, let last = days.last {
            facts.append(
                ReportFact(
                    phrases.asOf,
                    first == last
                        ? phrases.numbers.date(first) : phrases.numbers.span(DateSpan(from: first, to: last))))
        }
        let answered = cards.reduce(0) { $0 + $1.root.coverage.answeredItems }
        let counted = cards.reduce(0) { $0 + $1.root.coverage.countedItems }
        facts.append(
            ReportFact(
                phrases.answered,
                phrases.count(answered) + "/" + phrases.count(counted) + phrases.say(" tiêu chí", " items")))
        let unfinished = cards.count { $0.root.coverage.openItems > 0 }
        facts.append(
            ReportFact(
                phrases.unknownLabel,
                unfinished == 0
                    ? phrases.nothing
                    : phrases.say(
                        "\(phrases.count(unfinished)) cơ quan còn tiêu chí để ngỏ",
                        "\(phrases.count(unfinished, vi: "", en: "body", many: "bodies")) with open items")))
        return facts
    }

    private var notices: [ReportNotice] {
        var notices: [ReportNotice] = []
        for card in cards {
            let text =
                card.rubric.notice.map { ReportInline.strong(phrases.text($0)) }
                ?? (card.rubric.status == .official ? nil : phrases.mark(card.rubric.status))
            guard let text else { continue }
            let notice = ReportNotice([text], tone: .warning)
            if !notices.contains(notice) { notices.append(notice) }
        }
        if rubrics.count > 1 {
            notices.append(
                ReportNotice(
                    [
                        .text(
                            phrases.say(
                                "Các cơ quan được đánh giá theo những phiên bản khác nhau của bộ tiêu chí.",
                                "The bodies were assessed by different versions of the rubric."))
                    ], tone: .warning))
        }
        return notices
    }

    /// How many bodies are at which level.
    var figures: [ReportFigure] {
        let link = parts.scope.id("bodies")
        let verified = cards.count { $0.root.coverage.verifiedItems > 0 }
        return [
            ReportFigure(
                name: phrases.bodiesLabel, value: phrases.count(cards.count),
                detail: phrases.say("đã có kết quả đánh giá", "with a result"), explanation: link)
        ]
            + levels.map { level in
                ReportFigure(
                    name: level.name, value: phrases.count(level.count) + "/" + phrases.count(cards.count),
                    explanation: link)
            } + [
                ReportFigure(
                    name: phrases.verified, value: phrases.count(verified) + "/" + phrases.count(cards.count),
                    detail: phrases.say("cơ quan, ít nhất một phần", "bodies, at least in part"),
                    tone: verified == cards.count ? .good : .muted, explanation: link)
            ]
    }

    /// The levels that bodies have reached, the lowest first, with how many are at each.
    var levels: [(name: String, count: Int)] {
        guard let standing = cards.lazy.compactMap(\.level).first else { return [] }
        let names = LevelNames(standing, phrases)
        let below = cards.count { $0.level?.reached == nil && $0.level != nil }
        var levels = standing.ids.map { id in (names.full(id), cards.count { $0.level?.reached == id }) }
        if below > 0 { levels.insert((names.none, below), at: 0) }
        return levels
    }
}
