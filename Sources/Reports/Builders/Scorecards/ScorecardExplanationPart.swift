// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// How the number of each node comes about: value, answer with its documents, points, what the children add, levels, sources.
struct ScorecardExplanationPart {
    let parts: ScorecardParts
    private var context: ScorecardContext { parts.context }
    private var card: Scorecard { parts.card }
    private var phrases: Phrases { parts.phrases }

    var section: ReportSection {
        let sources = ScorecardBasisPart.ids(parts)
        let rows = Dictionary(
            zip(context.rubric?.sources.map(\.id) ?? [], sources), uniquingKeysWith: { first, _ in first })
        return ReportSection(
            id: parts.scope.id("explanations"), title: phrases.explanations,
            blocks: card.nodes.indices.map { details($0, rows) })
    }

    private func details(_ position: Int, _ sources: [String: String]) -> ReportBlock {
        let node = card.nodes[position]
        let id = parts.ids[position]
        let value = DomainSection(context: context, survey: parts.survey).value(node, asShare: false)
        var blocks: [ReportBlock] = [.facts(identity(position, sources))]
        blocks += PageBlocks.blocks(parts.scope, "value", of: id) {
            ValueExplanation(context: context, position: position).write(to: &$0)
        }
        blocks += answer(position, id)
        if node.answer != nil {
            blocks += PageBlocks.blocks(parts.scope, "points", of: id) {
                PointsExplanation(context: context, position: position).write(to: &$0)
            }
        }
        blocks += contributions(position, id)
        blocks += levels(position, id)
        return .details(
            id: id, summary: [.text(context.fullName(position) + ": "), .strong(value)], blocks: blocks)
    }

    private func identity(_ position: Int, _ sources: [String: String]) -> [ReportFact] {
        let node = card.nodes[position]
        var facts = [
            ReportFact(phrases.idLabel, [.code(phrases.line(node.reference.text))]),
            ReportFact(phrases.statusLabel, [phrases.mark(node.status)]),
        ]
        if let parent = node.parent {
            facts.insert(
                ReportFact(phrases.say("Thuộc", "Part of"), [parts.link(context.fullName(parent), parent)]), at: 0)
        }
        if let question = context.source(position)?.item?.question {
            facts.append(ReportFact(phrases.question, phrases.text(question)))
        }
        if !node.basis.isEmpty {
            let basis = node.basis.map { id -> ReportInline in
                let source = context.rubric?.sources.first { $0.id == id }
                let text = source.map(phrases.source) ?? phrases.line(id)
                return sources[id].map { .reference(text, to: $0) } ?? .text(text)
            }
            facts.append(ReportFact(phrases.basis, basis.joined(by: "; ")))
        }
        return facts
    }

    // MARK: Answers

    private func answer(_ position: Int, _ id: String) -> [ReportBlock] {
        guard let answer = card.nodes[position].answer else { return [] }
        let words = AnswerExplanation(context: context, position: position)
        var blocks: [ReportBlock] = [.paragraph([.strong(phrases.answerLabel)])]
        blocks += PageBlocks.blocks(parts.scope, "answer", of: id) { words.writeStanding(answer, to: &$0) }
        if let measure = parts.measure(position) { blocks.append(self.measure(measure)) }
        for (index, response) in answer.responses.enumerated() {
            let counts = answer.responses.count > 1 && index == answer.picked
            blocks.append(.paragraph([.text(words.sentence(response, counts: counts))]))
            if let note = response.note {
                blocks.append(.paragraph([.text(phrases.say("Ghi chú: ", "Note: ") + phrases.line(note))]))
            }
            if !response.documents.isEmpty {
                blocks.append(.list(response.documents.map(document), isNumbered: false))
            }
        }
        return blocks
    }

    private func document(_ document: EvidenceItem) -> [ReportInline] {
        let title = document.title.map(phrases.line) ?? phrases.say("tài liệu", "document")
        return [document.url.map { .link(title, url: $0) } ?? .text(title)]
            + (document.date.map { [.text(", " + phrases.numbers.date($0))] } ?? [])
    }

    /// The measure behind an item, with links to what produced it.
    private func measure(_ measure: String) -> ReportBlock {
        let origins = parts.scope.explanations(of: .measure(measure)).map(\.link).joined(by: "; ")
        let from: [ReportInline] = origins.isEmpty ? [] : [.text(phrases.say(", từ ", ", from "))]
        return .paragraph([.text(phrases.say("Số đo ", "Measure ")), .code(measure)] + from + origins)
    }

    // MARK: Sums and levels

    private func contributions(_ position: Int, _ id: String) -> [ReportBlock] {
        let node = card.nodes[position]
        let sum = ContributionTable(context: context, position: position)
        guard sum.isTold else { return [] }
        var blocks: [ReportBlock] = [.paragraph([.strong(phrases.howComputed)])]
        if let operation = sum.operation { blocks.append(.paragraph([.text(operation)])) }
        let lines = sum.lines
        let amounts = ExactText(phrases, in: node.range).column(lines.compactMap(\.amount))
        let hasExact = amounts.contains { !$0.exact.isEmpty }
        var columns: [ReportTable.Column] = [
            .init(phrases.say("Phần", "Part"), isRowHeader: true), .init(phrases.weight, .number),
            .init(phrases.value, .number), .init(phrases.adds, .number),
        ]
        if hasExact { columns.append(.init(phrases.say("Số gần đúng", "Rounded"), .number)) }
        var table = ReportTable(
            id: parts.scope.id("sum", of: id), caption: phrases.howComputed + ": " + context.fullName(position),
            columns: columns)
        var next = amounts.makeIterator()
        for (index, line) in lines.enumerated() {
            let amount = line.amount == nil ? nil : next.next()
            let isSum = index == lines.count - 1 && node.value != nil
            var cells: [ReportTable.Cell] = [
                .init([line.child.map { parts.link(line.name, $0) } ?? (isSum ? .strong(line.name) : .text(line.name))]
                ),
                .init(line.weight, number: line.child.map { card.nodes[$0].weight }), .init(line.value),
                .init((hasExact ? amount?.exact : amount?.decimal) ?? "–", number: line.amount),
            ]
            if hasExact { cells.append(.init(amount?.decimal ?? "", number: line.amount)) }
            table.rows.append(.init(cells))
        }
        blocks.append(.table(table))
        return blocks
    }

    private func levels(_ position: Int, _ id: String) -> [ReportBlock] {
        guard let level = card.nodes[position].level else { return [] }
        let names = LevelNames(level, phrases)
        let writer = RequirementWriter(context)
        let rows = RequirementTable(parts: parts)
        let scheme = LevelExplanation(context: context, position: position).scheme(level.scheme, names.noun)
        var table = rows.empty(
            id: parts.scope.id("levels", of: id),
            caption: names.full(level.reached) + ": " + context.fullName(position))
        for result in level.levels {
            table.rows.append(
                .init(
                    [.init(names.full(result.id)), .init([phrases.mark(isMet: result.isMet)]), .init("")],
                    isHeading: true))
            table.rows += writer.lines(result, of: position).flatMap { rows.rows($0, depth: 1) }
        }
        for cap in level.caps { table.rows += rows.rows(writer.line(cap, of: position)) }
        return [
            .paragraph([.strong(names.full(level.reached))]), .paragraph([.text(scheme)]), .table(table),
        ]
    }
}
