// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// A bar for each child of the root, with its value and level.
struct DomainSection {
    let context: ScorecardContext
    let survey: BlockerSurvey
    private var phrases: Phrases { context.phrases }
    /// More sub-subjects than these are counted, not listed.
    private static let mostRows = 40

    func write(to page: inout TextPage) {
        guard !context.domains.isEmpty else { return }
        let nodes = context.domains.map { context.card.nodes[$0] }
        page.section(title(nodes))
        page.gap()
        let hasLevels = nodes.contains { $0.level != nil }
        let names = LevelNames(nodes.first { $0.level != nil }?.level, phrases)
        // Values on different scales cannot stand in one column.
        let isOneScale = nodes.allSatisfy { $0.range == nodes.first?.range }
        let blocked = Set(survey.blocks.compactMap(\.domain))
        var table = TextTable([.text, .left, .right, .left])
        table.add([
            "", "", .init(phrases.scoreLabel, .faint),
            hasLevels ? .init(lines: names.heading, .faint) : "",
        ])
        var showsMark = false
        var showsPossible = false
        for position in context.domains.prefix(Self.mostRows) {
            let node = context.card.nodes[position]
            let isBlocked = hasLevels && blocked.contains(position)
            let possible = node.bounds.high.flatMap { node.range.ratio(of: $0) }
            showsMark = showsMark || isBlocked
            if let possible, let ratio = node.ratio, possible > ratio { showsPossible = true }
            table.add([
                .init(context.name(position)),
                node.ratio.map { .init(BlockBar.text($0, possible: possible, width: page.style.barWidth), .accent) }
                    ?? "",
                .init(value(node, asShare: !isOneScale)),
                .init(
                    node.level.map { LevelNames($0, phrases).column($0.reached) + (isBlocked ? " ◄" : "") } ?? "",
                    isBlocked ? .bad : .plain),
            ])
        }
        page.table(table)
        let rest = context.domains.count - Self.mostRows
        if rest > 0 { page.paragraph(phrases.andMore(rest, vi: "đối tượng", en: "subject")) }
        legend(to: &page, showsMark: showsMark, showsPossible: showsPossible)
    }

    /// What the children of the root are.
    func title(_ nodes: [ScoredNode]) -> String {
        if nodes.allSatisfy({ !$0.subjects.isEmpty }) { return phrases.say("Theo đối tượng", "By subject") }
        return nodes.contains { !$0.isItem }
            ? phrases.say("Theo lĩnh vực", "By domain") : phrases.say("Theo tiêu chí", "By item")
    }

    /// A value in a column; as a share where the column has values of several scales.
    func value(_ node: ScoredNode, asShare: Bool) -> String {
        if asShare, let ratio = node.ratio { return phrases.column(ratio, in: .unit) }
        if let value = node.published { return phrases.column(value, in: node.range) }
        let coverage = node.coverage
        return coverage.countedItems == 0 && coverage.excludedItems > 0
            ? phrases.state(.notApplicable) : "–"
    }

    private func legend(to page: inout TextPage, showsMark: Bool, showsPossible: Bool) {
        guard showsMark || showsPossible else { return }
        page.gap()
        if showsPossible {
            page.entry(
                "▒",
                phrases.say(
                    "có thể đạt thêm khi trả lời các tiêu chí còn để ngỏ", "possible once open items are answered"),
                .faint)
        }
        if showsMark, let level = survey.level {
            let name = context.levelNames(0).short(level)
            page.entry("◄", phrases.say("chưa đạt yêu cầu của \(name)", "short of what \(name) requires"), .faint)
        }
    }
}
