// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// Who was assessed by what, how it came out, and what is not known.
struct ScorecardSummary {
    private let parts: ScorecardParts
    private var context: ScorecardContext { parts.context }
    private var card: Scorecard { parts.card }
    private var phrases: Phrases { parts.phrases }

    init(_ parts: ScorecardParts) { self.parts = parts }

    var kind: String { phrases.say("Kết quả đánh giá", "Assessment result") }

    var summary: ReportSummary {
        var summary = ReportSummary(
            kind: kind, subject: card.subject.name.map(phrases.text) ?? phrases.line(card.subject.id),
            body: card.subject.id)
        summary.facts = facts
        summary.notices = notices
        summary.figures = figures
        summary.colophon =
            [
                phrases.fact(phrases.rubricLabel, card.rubric.identity),
                phrases.fact(phrases.evidenceLabel, card.evidence),
            ] + card.measureSources.map { phrases.fact(phrases.say("Nguồn số đo", "Source of measures"), $0) }
            + [phrases.fact(program: card.engine)]
        return summary
    }

    private var facts: [ReportFact] {
        let rubric = card.rubric
        var facts = [
            ReportFact(
                phrases.rubricLabel,
                [
                    .text(phrases.text(rubric.title) + " ("), .code(phrases.line(rubric.identity.id)),
                    .text(phrases.say(", phiên bản ", ", version ") + phrases.line(rubric.identity.version) + ", "),
                    .code(phrases.hash(rubric.identity)), .text("), "), phrases.mark(rubric.status),
                ])
        ]
        if let profile = card.profile { facts.append(ReportFact(phrases.profileLabel, phrases.text(profile.title))) }
        if let period = card.period { facts.append(ReportFact(phrases.periodLabel, phrases.numbers.span(period))) }
        facts.append(ReportFact(phrases.asOf, phrases.numbers.date(card.asOf)))
        if let share = card.root.coverage.share {
            facts.append(
                ReportFact(
                    phrases.answered,
                    [
                        .reference(
                            phrases.answered(card.root.coverage) + " " + phrases.say("tiêu chí", "items") + ", "
                                + phrases.numbers.percent(share, digits: 1)
                                + phrases.say(" trọng số", " by weight"), to: parts.scope.id("coverage"))
                    ]))
        }
        facts.append(ReportFact(phrases.unknownLabel, unknown))
        return facts
    }

    /// What the result does not know.
    private var unknown: String {
        ResultSection(context: context).possible(context.levelNames(0))
            ?? (card.root.coverage.openItems > 0
                ? phrases.say(
                    "Còn \(phrases.items(card.root.coverage.openItems)) để ngỏ",
                    "\(phrases.items(card.root.coverage.openItems)) open")
                : phrases.nothing)
    }

    private var notices: [ReportNotice] {
        var notices: [ReportNotice] = []
        if let notice = card.rubric.notice {
            notices.append(ReportNotice([.strong(phrases.text(notice))], tone: .warning))
        } else if card.rubric.status != .official {
            notices.append(
                ReportNotice([.text(phrases.rubricLabel + ": "), phrases.mark(card.rubric.status)], tone: .warning))
        }
        return notices
    }

    // MARK: Figures

    var figures: [ReportFigure] {
        var figures: [ReportFigure] = []
        let names = context.levelNames(0)
        if let level = card.level {
            figures.append(
                ReportFigure(
                    name: names.noun.prefix(1).uppercased() + names.noun.dropFirst(),
                    value: names.isNumbered ? names.column(level.reached) : level.reached.map(names.title) ?? "–",
                    detail: levelDetail(level, names), explanation: parts.ids[0]))
        }
        figures.append(
            ReportFigure(
                name: phrases.scoreLabel,
                value: card.root.published.map { phrases.scaled($0, in: card.root.range) } ?? "–",
                detail: previous(parts.previous?.root.published.map { phrases.scaled($0, in: card.root.range) }),
                explanation: parts.ids[0]))
        let coverage = card.root.coverage
        if let share = coverage.share {
            figures.append(
                ReportFigure(
                    name: phrases.answered, value: phrases.numbers.percent(share, digits: 1),
                    detail: phrases.answered(coverage) + " " + phrases.say("tiêu chí", "items"),
                    tone: coverage.openItems > 0 ? .warning : .good, explanation: parts.scope.id("coverage")))
        }
        if coverage.answeredItems > 0 {
            let isWhole = coverage.verifiedItems == coverage.answeredItems
            figures.append(
                ReportFigure(
                    name: phrases.verified,
                    value: phrases.count(coverage.verifiedItems) + "/" + phrases.count(coverage.answeredItems),
                    detail: phrases.say("câu trả lời", "answers"),
                    tone: isWhole ? .good : .muted, explanation: parts.scope.id("coverage")))
        }
        return figures
    }

    private func levelDetail(_ level: LevelStanding, _ names: LevelNames) -> String {
        var parts = [level.reached == nil ? names.none : names.isNumbered ? names.title(level.reached ?? "") : ""]
        if let progress = level.progress, let next = level.next {
            let share = phrases.numbers.percent(progress, digits: 0)
            parts.append(
                phrases.say(
                    "đã đi được \(share) tới \(names.short(next))", "\(share) of the way to \(names.short(next))"))
        }
        if let before = previous(self.parts.previous?.level?.reached.map(names.short)) { parts.append(before) }
        return parts.filter { !$0.isEmpty }.joined(separator: "; ")
    }

    private func previous(_ text: String?) -> String? { text.map { phrases.say("kỳ trước: ", "before: ") + $0 } }
}
