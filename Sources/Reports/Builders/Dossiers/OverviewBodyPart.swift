// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// The account of each body: its documents, its domains, and what it lacks for the next level.
struct OverviewBodyPart {
    let parts: OverviewParts
    private var phrases: Phrases { parts.phrases }

    var section: ReportSection {
        ReportSection(
            id: parts.scope.id("bodies"), title: phrases.explanations, blocks: parts.entries.map(details))
    }

    private func details(_ entry: OverviewParts.Entry) -> ReportBlock {
        let card = entry.context.card
        let survey = BlockerSurvey(entry.context)
        var facts = [
            ReportFact(phrases.asOf, phrases.numbers.date(card.asOf)),
            ReportFact(phrases.rubricLabel, phrases.codes(card.rubric.identity)),
            ReportFact(phrases.evidenceLabel, phrases.codes(card.evidence)),
        ]
        if let level = card.level {
            facts.insert(ReportFact(phrases.result, LevelNames(level, phrases).full(level.reached)), at: 0)
        }
        if let possible = ResultSection(context: entry.context).possible(entry.context.levelNames(0)) {
            facts.append(ReportFact(phrases.unknownLabel, possible))
        }
        facts += uses(entry)
        var blocks: [ReportBlock] = [.facts(facts), .table(domains(entry))]
        if let level = survey.level, !survey.lines.isEmpty {
            let title = BlockerSection(context: entry.context, survey: survey, improvements: nil).title(level)
            blocks += [
                .paragraph([.strong(title)]), .list(lines(survey.lines.filter { !$0.isMet }), isNumbered: false),
            ]
        }
        return .details(
            id: entry.id,
            summary: [.text(entry.name + ": "), .strong(parts.level(card)), .text(" (" + parts.score(card) + ")")],
            blocks: blocks)
    }

    /// What of other results rests on the level of the body.
    private func uses(_ entry: OverviewParts.Entry) -> [ReportFact] {
        let uses = parts.scope.uses(of: .level(entry.context.card.subject.id))
        return uses.isEmpty ? [] : [ReportFact(phrases.usedBy, uses.map(\.link).joined(by: "; "))]
    }

    private func domains(_ entry: OverviewParts.Entry) -> ReportTable {
        var table = ReportTable(
            id: parts.scope.id("domains", of: entry.id), caption: entry.name,
            columns: [
                .init(phrases.domainLabel, isRowHeader: true), .init(phrases.levelLabel), .init(phrases.reached, .bar),
                .init(phrases.scoreLabel, .number), .init(phrases.weight, .number), .init(phrases.adds, .number),
            ])
        for position in entry.context.domains {
            let node = entry.context.card.nodes[position]
            let parent = node.parent.map { entry.context.card.nodes[$0] }
            table.rows.append(
                .init([
                    .init(entry.context.name(position)),
                    .init(node.level.map { LevelNames($0, phrases).column($0.reached) } ?? "–"),
                    .init(node.ratio.map { phrases.numbers.percent($0, digits: 1) } ?? "–", number: node.ratio),
                    .init(node.published.map { phrases.column($0, in: node.range) } ?? "–", number: node.published),
                    .init(phrases.plain(node.weight), number: node.weight),
                    .init(
                        node.contribution.map { phrases.column($0, in: parent?.range ?? node.range) } ?? "–",
                        number: node.contribution),
                ]))
        }
        return table
    }

    private func lines(_ lines: [RequirementLine]) -> [[ReportInline]] { lines.map { [.text($0.whole)] } }
}
