// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// The smallest set of changes that reaches a level, others that do, or what no answers can meet.
struct ScorecardImprovementPart {
    let parts: ScorecardParts
    private var context: ScorecardContext { parts.context }
    private var phrases: Phrases { parts.phrases }

    var section: ReportSection? {
        guard let plan = parts.improvements, let towards = plan.towards else { return nil }
        let words = ImprovementSection(context: context, plan: plan)
        let name = context.levelNames(0).short(towards)
        var blocks: [ReportBlock] = []
        if let first = plan.sets.first {
            blocks.append(.paragraph([.strong(words.sentence(first, name))]))
            blocks.append(.table(table(first, words, number: 1)))
            if let outcome = words.outcome(first) { blocks.append(.paragraph([.text(outcome)])) }
            for (index, set) in plan.sets.enumerated().dropFirst() {
                blocks.append(
                    .details(
                        id: nil, summary: [.text(words.title(set, index + 1))],
                        blocks: [.table(table(set, words, number: index + 1))]))
            }
        } else {
            blocks.append(.paragraph([.text(words.obstacle(name))]))
            let rows = RequirementTable(parts: parts)
            var table = rows.empty(id: parts.scope.id("obstacles"), caption: phrases.requirement)
            table.rows = words.obstacles.flatMap { rows.rows($0) }
            if !table.rows.isEmpty { blocks.append(.table(table)) }
        }
        return ReportSection(id: parts.scope.id("improvements"), title: phrases.whatToDo, blocks: blocks)
    }

    private func table(_ set: ImprovementSet, _ words: ImprovementSection, number: Int) -> ReportTable {
        var table = ReportTable(
            id: parts.scope.id("changes\(number)"), caption: words.title(set, number),
            columns: [
                .init(phrases.number, .number), .init(phrases.itemsLabel, isRowHeader: true),
                .init(phrases.domainLabel), .init(phrases.now), .init(phrases.needed), .init(phrases.evidenceLabel),
                .init(phrases.adds, .number),
            ])
        for (index, step) in set.steps.enumerated() {
            let position = context.position(of: step.node)
            let name = words.name(step)
            var goal: [ReportInline] = [.text(words.goal(step))]
            if let measure = step.measure {
                goal += [.text(phrases.say(" (số đo ", " (measure ")), .code(measure), .text(")")]
            }
            if let others = words.others(step) { goal.append(.text("; " + others)) }
            table.rows.append(
                .init([
                    .init(phrases.count(index + 1), number: Rational(index + 1)),
                    .init([position.map { parts.link(name, $0) } ?? .text(name)]), .init(words.domain(step)),
                    .init(words.now(step)), .init(goal),
                    .init(step.documents > 0 ? phrases.evidence(.document, step.documents) : ""),
                    .init(phrases.gain(step.gain, in: parts.card.root.range), number: step.gain),
                ]))
        }
        return table
    }
}
