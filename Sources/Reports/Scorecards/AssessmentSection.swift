// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// Self-assessment, cross-assessment and verification side by side, and where they differ.
struct AssessmentSection {
    let context: ScorecardContext
    private var phrases: Phrases { context.phrases }
    private static let mostDifferences = 10

    func write(to page: inout TextPage) {
        let card = context.card
        guard card.assessments.count > 1 else { return }
        page.section(phrases.assessmentsBeside)
        page.gap()
        let names = context.levelNames(0)
        var table = TextTable([.left, .right, .left, .right])
        table.add([
            "", .init(phrases.scoreLabel, .faint),
            card.level == nil ? "" : .init(lines: names.heading, .faint),
            .init(phrases.itemsLabel, .faint),
        ])
        let counted = card.root.coverage.countedItems
        for assessment in card.assessments {
            table.add([
                .init(phrases.assessment(assessment.kind)),
                .init(assessment.published.map { phrases.column($0, in: card.root.range) } ?? "–"),
                card.level == nil ? "" : .init(names.column(assessment.level)),
                .init("\(phrases.count(assessment.answeredItems))/\(phrases.count(counted))"),
            ])
        }
        page.table(table)
        writeDifferences(to: &page)
    }

    private func writeDifferences(to page: inout TextPage) {
        let differences = context.card.differences
        guard !differences.isEmpty else { return }
        page.gap()
        page.paragraph(differing + ":")
        for difference in differences.prefix(page.most(Self.mostDifferences)) {
            page.entry("•", context.fullName(difference.node), indent: 4)
            let parts = difference.ratios.map { entry in
                phrases.assessment(entry.kind) + ": " + words(difference.node, entry)
            }
            page.paragraph(parts.joined(separator: " · "), indent: 6, .faint)
        }
        let rest = differences.count - page.most(Self.mostDifferences)
        if rest > 0 { page.paragraph(phrases.andMore(rest, vi: "tiêu chí", en: "item"), indent: 4, .faint) }
    }

    /// On how many items they differ.
    var differing: String {
        let items = phrases.items(context.card.differences.count)
        return phrases.say("Kết quả khác nhau ở \(items)", "They differ on \(items)")
    }

    /// The answer of one kind in words: that of its last response.
    func words(_ node: NodeReference, _ entry: AssessmentDifference.Entry) -> String {
        let share = phrases.numbers.percent(entry.ratio, digits: 1)
        guard let position = context.position(of: node), let answer = context.card.nodes[position].answer,
            let response = answer.responses.last(where: { $0.assessment == entry.kind && $0.state == .answered }),
            case .word(let word)? = response.value, context.rubric?.node(node.id)?.item?.scale != nil
        else { return share }
        return AnswerWords(rubric: context.rubric, phrases: phrases).word(word, item: node.id)
    }
}
