// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// A scorecard with what its sections share: names, ids, links.
struct ScorecardParts {
    let context: ScorecardContext
    let survey: BlockerSurvey
    let improvements: ImprovementPlan?
    /// Earlier scorecards of the same body and rubric, the latest last.
    let earlier: [Scorecard]
    let scope: ReportScope
    /// The id of the explanation of each node.
    let ids: [String]

    var card: Scorecard { context.card }
    /// The scorecard of the period before.
    var previous: Scorecard? { earlier.last }
    var phrases: Phrases { context.phrases }

    init(
        _ card: Scorecard, rubric: Rubric?, improvements: ImprovementPlan?, earlier: [Scorecard], scope: ReportScope
    ) {
        context = ScorecardContext(card, rubric: rubric, phrases: scope.phrases)
        survey = BlockerSurvey(context)
        self.improvements = improvements
        self.earlier = earlier.filter { $0.rubric.identity.id == card.rubric.identity.id }
        self.scope = scope
        ids = scope.ids("node", of: card.nodes.map(\.reference.text))
    }

    /// A text that leads to the explanation of a node.
    func link(_ text: String, _ position: Int) -> ReportInline { .reference(text, to: ids[position]) }

    /// The name of a node, as a link to its explanation where it is in the scorecard.
    func link(_ reference: NodeReference) -> ReportInline {
        context.position(of: reference).map { link(context.fullName($0), $0) } ?? .text(context.fullName(reference))
    }

    /// The value of a node in a column, as a link to its explanation.
    func valueCell(_ position: Int, asShare: Bool = false) -> ReportTable.Cell {
        let node = card.nodes[position]
        let text = DomainSection(context: context, survey: survey).value(node, asShare: asShare)
        let number = asShare ? node.ratio : node.published
        return ReportTable.Cell([link(text, position)], number: number)
    }

    /// A bar for the share that a node reaches.
    func barCell(_ position: Int) -> ReportTable.Cell {
        let node = card.nodes[position]
        guard let ratio = node.ratio else { return ReportTable.Cell("–", tone: .muted) }
        return ReportTable.Cell(
            [.text(phrases.numbers.percent(ratio, digits: 1))], number: ratio,
            possible: node.bounds.high.flatMap { node.range.ratio(of: $0) })
    }

    /// The level of a domain in a column, with the one it needs where it is short.
    func levelCell(_ position: Int, _ block: BlockerSurvey.Block?) -> ReportTable.Cell {
        guard let level = card.nodes[position].level else { return ReportTable.Cell("") }
        let names = LevelNames(level, phrases)
        guard let block else { return ReportTable.Cell(names.column(level.reached), number: level.value) }
        let needed = block.wanted.map { phrases.say("cần ", "needs ") + names.column($0) }
        return ReportTable.Cell(
            [
                .text(names.column(level.reached) + " "),
                .mark(needed ?? phrases.shortLabel.lowercased(), .bad),
            ], number: level.value, tone: .bad)
    }

    // MARK: Measures

    /// The measure that feeds an item, with the subjects around it in place of their kinds.
    func measure(_ position: Int) -> String? {
        let node = card.nodes[position]
        guard node.answer?.measure != nil, let template = context.source(position)?.item?.measure else { return nil }
        let subjects = subjects(around: position)
        return MeasureTemplate(template).id(main: card.subject.id) { kind in subjects.first { $0.kind == kind }?.id }
    }

    /// The subjects around a node by their kinds, the innermost first.
    private func subjects(around position: Int) -> [(kind: String, id: String)] {
        var subjects: [(String, String)] = []
        var current: Int? = position
        while let place = current {
            let node = card.nodes[place]
            if context.isMember(place), let parent = node.parent, let kind = context.source(parent)?.forEach?.kind,
                let id = node.subjects.last
            {
                subjects.append((kind, id))
            }
            current = node.parent
        }
        if let kind = card.subject.kind { subjects.append((kind, card.subject.id)) }
        return subjects
    }
}
