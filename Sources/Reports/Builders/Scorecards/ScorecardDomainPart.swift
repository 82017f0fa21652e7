// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// The children of the root in a table with bars, and below it a section for each with its items.
struct ScorecardDomainPart {
    let parts: ScorecardParts
    private var context: ScorecardContext { parts.context }
    private var card: Scorecard { parts.card }
    private var phrases: Phrases { parts.phrases }

    /// The table of all domains.
    var section: ReportSection? {
        guard !context.domains.isEmpty else { return nil }
        return ReportSection(
            id: parts.scope.id("domains"), title: title,
            blocks: [.table(table(context.domains.map { card.nodes[$0] }))])
    }

    /// A section for each domain, with its items.
    var details: ReportSection? {
        let sections = zip(context.domains, ids).compactMap(domain)
        guard !sections.isEmpty else { return nil }
        return ReportSection(
            id: parts.scope.id("domain-details"),
            title: phrases.say("Chi tiết", "Details") + ": " + title.prefix(1).lowercased() + title.dropFirst(),
            sections: sections)
    }

    private var title: String {
        DomainSection(context: context, survey: parts.survey).title(context.domains.map { card.nodes[$0] })
    }

    /// The ids of the sections of the domains.
    private var ids: [String] {
        parts.scope.ids("domain", of: context.domains.map { card.nodes[$0].reference.text })
    }

    /// What the children of the root are called.
    private func noun(_ nodes: [ScoredNode]) -> String {
        if nodes.allSatisfy({ !$0.subjects.isEmpty }) { return phrases.subjectLabel }
        return nodes.contains { !$0.isItem } ? phrases.domainLabel : phrases.itemsLabel
    }

    private func table(_ nodes: [ScoredNode]) -> ReportTable {
        let names = LevelNames(nodes.first { $0.level != nil }?.level, phrases)
        let hasLevels = nodes.contains { $0.level != nil }
        // Values on different scales cannot stand in one column.
        let isOneScale = nodes.allSatisfy { $0.range == nodes.first?.range }
        var columns: [ReportTable.Column] = [
            .init(noun(nodes), isRowHeader: true), .init(phrases.reached, .bar),
            .init(phrases.scoreLabel, .number),
        ]
        if hasLevels { columns.append(.init(names.heading.joined(separator: " "))) }
        columns += [.init(phrases.answered, .number), .init(phrases.weight, .number)]
        if parts.previous != nil { columns.append(.init(phrases.before, .number)) }
        var table = ReportTable(id: parts.scope.id("domain-table"), caption: title, columns: columns)
        for (position, id) in zip(context.domains, ids) {
            let node = card.nodes[position]
            var cells: [ReportTable.Cell] = [
                .init([.reference(context.name(position), to: node.isItem ? parts.ids[position] : id)]),
                parts.barCell(position), parts.valueCell(position, asShare: !isOneScale),
            ]
            if hasLevels {
                cells.append(parts.levelCell(position, parts.survey.block(of: position)))
            }
            cells.append(.init(phrases.answered(node.coverage), number: node.coverage.share))
            cells.append(.init(phrases.plain(node.weight), number: node.weight))
            if let previous = parts.previous {
                let before = previous.node(node.reference)
                cells.append(
                    .init(
                        before?.published.map { phrases.column($0, in: node.range) } ?? "–", number: before?.published))
            }
            table.rows.append(.init(cells))
        }
        return table
    }

    // MARK: One domain

    private func domain(_ position: Int, _ id: String) -> ReportSection? {
        let node = card.nodes[position]
        guard !node.isItem else { return nil }
        let items = (position..<node.end).count { card.nodes[$0].isItem }
        var facts = [
            ReportFact(
                phrases.scoreLabel,
                [parts.link(node.published.map { phrases.scaled($0, in: node.range) } ?? "–", position)])
        ]
        if let level = node.level {
            let names = LevelNames(level, phrases)
            facts.insert(ReportFact(phrases.result, [parts.link(names.full(level.reached), position)]), at: 0)
        }
        facts.append(ReportFact(phrases.answered, phrases.answered(node.coverage)))
        if let block = parts.survey.block(of: position) {
            let heading = BlockerSection(context: context, survey: parts.survey, improvements: nil).heading(block)
            let words = [heading.levels, heading.count].filter { !$0.isEmpty }.joined(separator: ", ")
            facts.append(
                ReportFact(phrases.shortLabel, [.reference(words, to: parts.scope.id("missing"))]))
        }
        return ReportSection(
            id: id, title: context.name(position),
            blocks: [
                .facts(facts),
                .details(
                    id: nil,
                    summary: [.text(phrases.say("Các tiêu chí", "The items") + " (" + phrases.count(items) + ")")],
                    blocks: [.table(self.items(position, id))]),
            ])
    }

    private func items(_ domain: Int, _ id: String) -> ReportTable {
        let shortfalls = parts.survey.block(of: domain)?.shortfalls ?? []
        let needed = Dictionary(
            shortfalls.map { ($0.position, $0) }, uniquingKeysWith: { first, _ in first })
        var columns: [ReportTable.Column] = [
            .init(phrases.itemsLabel, isRowHeader: true), .init(phrases.answerLabel),
            .init(phrases.scoreLabel, .number), .init(phrases.adds, .number), .init(phrases.documentCount, .number),
        ]
        if let next = parts.survey.level {
            columns.append(.init(phrases.say("Cần cho ", "Needed for ") + context.levelNames(0).short(next)))
        }
        var table = ReportTable(
            id: parts.scope.id("items", of: id), caption: context.name(domain), columns: columns)
        var depths: [Int: Int] = [domain: -1]
        for position in (domain + 1)..<max(domain + 1, card.nodes[domain].end) {
            let node = card.nodes[position]
            let depth = (node.parent.flatMap { depths[$0] } ?? -1) + 1
            depths[position] = depth
            var cells: [ReportTable.Cell] = [
                .init([parts.link(context.nameInDomain(position), position)]), answer(node),
                parts.valueCell(position),
                .init(contribution(node), number: node.contribution),
            ]
            if node.isItem {
                let documents = node.answer?.responses.reduce(0) { $0 + $1.documents.count } ?? 0
                cells.append(.init(phrases.count(documents), number: Rational(documents)))
            } else {
                cells.append(.init(""))
            }
            if parts.survey.level != nil { cells.append(need(needed[position])) }
            table.rows.append(.init(cells, depth: depth, isHeading: !node.isItem))
        }
        return table
    }

    private func answer(_ node: ScoredNode) -> ReportTable.Cell {
        guard node.isItem else { return ReportTable.Cell(phrases.answered(node.coverage), number: node.coverage.share) }
        let text = AnswerWords(rubric: context.rubric, phrases: phrases).present(node)
        let isOpen = node.coverage.openItems > 0
        return ReportTable.Cell(isOpen ? [.mark(text, .muted)] : [.text(text)], tone: isOpen ? .muted : .neutral)
    }

    private func contribution(_ node: ScoredNode) -> String {
        guard let contribution = node.contribution, let parent = node.parent else { return "–" }
        return phrases.column(contribution, in: card.nodes[parent].range)
    }

    private func need(_ shortfall: BlockerSurvey.Shortfall?) -> ReportTable.Cell {
        guard let shortfall else { return ReportTable.Cell("") }
        let section = BlockerSection(context: context, survey: parts.survey, improvements: nil)
        return ReportTable.Cell(
            [.mark(section.standing(shortfall).needed ?? phrases.say("chưa đạt", "not met"), .bad)], tone: .bad)
    }
}
