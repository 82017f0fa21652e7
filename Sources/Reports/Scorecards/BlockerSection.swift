// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// What keeps the body below the next level: requirements, and the items behind them by domain.
struct BlockerSection {
    let context: ScorecardContext
    let survey: BlockerSurvey
    let improvements: ImprovementPlan?
    private var phrases: Phrases { context.phrases }
    /// Up to so many items all are listed, beyond that so many for each domain.
    private static let (mostItems, mostInDomain) = (24, 3)

    func write(to page: inout TextPage) {
        guard let level = survey.level, !survey.lines.isEmpty else { return }
        page.section(title(level))
        page.gap()
        for line in survey.lines { RequirementPrinter(context: context).write(line, to: &page, indent: 2) }
        guard !survey.blocks.isEmpty else { return }
        if isRepeatedBelow { writeCounts(to: &page) } else { writeItems(to: &page) }
    }

    /// What the section is about.
    func title(_ level: String) -> String {
        let name = context.levelNames(0).short(level)
        return phrases.say("Còn thiếu gì để đạt \(name)", "What is missing for \(name)")
    }

    /// Whether the changes proposed below name the same items: then they are not listed twice.
    private var isRepeatedBelow: Bool {
        guard let improvements, improvements.towards == survey.level, let set = improvements.sets.first else {
            return false
        }
        return Set(set.steps.map(\.node)) == survey.items
    }

    /// The name of a domain, its level and the one it needs, how many items are short.
    func heading(_ block: BlockerSurvey.Block) -> (name: String, levels: String, count: String) {
        let items = block.shortfalls.count
        let count = phrases.items(items)
        guard let domain = block.domain else { return (phrases.say("Toàn bộ", "Overall"), "", count) }
        var levels = ""
        if let wanted = block.wanted, let level = context.card.nodes[domain].level {
            let names = LevelNames(level, phrases)
            levels = names.column(level.reached) + " → " + names.column(wanted)
        }
        return (context.name(domain), levels, count)
    }

    /// One line for each domain: the items follow in the section on what to do.
    private func writeCounts(to page: inout TextPage) {
        page.gap()
        var table = TextTable([.text, .left, .left])
        let hasLevels = survey.blocks.contains { $0.wanted != nil }
        table.add([
            "", .init(hasLevels ? phrases.say("Hiện → cần", "Now → needed") : "", .faint),
            .init(phrases.shortLabel, .faint),
        ])
        for block in survey.blocks {
            let heading = heading(block)
            table.add([.init(heading.name), .init(heading.levels), .init(heading.count)])
        }
        page.table(table)
    }

    private func writeItems(to page: inout TextPage) {
        let total = survey.blocks.reduce(0) { $0 + $1.shortfalls.count }
        let most = total > Self.mostItems ? Self.mostInDomain : total
        for block in survey.blocks {
            page.gap()
            let heading = heading(block)
            let count = phrases.say("thiếu \(heading.count)", "\(heading.count) short")
            let words = [heading.levels, count].filter { !$0.isEmpty }.joined(separator: ", ")
            page.paragraph("\(heading.name) (\(words))", hanging: 2, .strong)
            for shortfall in block.shortfalls.prefix(most) { write(shortfall, to: &page) }
            let rest = block.shortfalls.count - most
            if rest > 0 { page.paragraph(phrases.andMore(rest, vi: "tiêu chí", en: "item"), indent: 4, .faint) }
        }
    }

    private func write(_ shortfall: BlockerSurvey.Shortfall, to page: inout TextPage) {
        page.entry("•", context.nameInDomain(shortfall.position), indent: 4)
        let standing = standing(shortfall)
        var status = phrases.say("hiện: ", "now: ") + standing.now
        if let needed = standing.needed {
            status += "; " + (shortfall.asksNumber ? phrases.say("cần: ", "needed: ") : "") + needed
        }
        page.paragraph(status, indent: 6, .faint)
    }

    /// What an item has, and what it must have.
    func standing(_ shortfall: BlockerSurvey.Shortfall) -> (now: String, needed: String?) {
        let node = context.card.nodes[shortfall.position]
        let words = AnswerWords(rubric: context.rubric, phrases: phrases)
        let present = words.present(node)
        if let wanted = shortfall.ratio {
            let least = node.isItem ? words.least(wanted, item: node.id) : nil
            return (present, least ?? phrases.interval(wanted, phrases.share))
        }
        if let wanted = shortfall.score {
            let now = node.value.map { phrases.rounded($0, in: node.range) } ?? present
            return (now, phrases.interval(wanted) { node.range == .unit ? phrases.share($0) : phrases.plain($0) })
        }
        return (present, shortfall.lacksEvidence ? phrases.say("thiếu minh chứng", "evidence missing") : nil)
    }
}
