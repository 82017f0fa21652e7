// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// Second roll-ups: bars and a table for each view.
struct ScorecardViewPart {
    let parts: ScorecardParts
    private var phrases: Phrases { parts.phrases }

    var sections: [ReportSection] {
        let views = parts.card.views.filter { view in view.groups.contains { $0.items > 0 } }
        let ids = parts.scope.ids("view", of: views.map(\.id))
        return zip(views, ids).map(section)
    }

    private func section(_ view: ScoredView, _ id: String) -> ReportSection {
        let title = phrases.text(view.title)
        var table = ReportTable(
            id: parts.scope.id("groups", of: id), caption: title,
            columns: [
                .init(phrases.say("Nhóm", "Group"), isRowHeader: true),
                .init(phrases.reached, .bar),
                .init(phrases.scoreLabel, .number), .init(phrases.answered, .number),
            ])
        for group in view.groups where group.items > 0 {
            let ratio = group.value.flatMap { group.range.ratio(of: $0) }
            table.rows.append(
                .init([
                    .init(phrases.text(group.title)),
                    .init(ratio.map { phrases.numbers.percent($0, digits: 1) } ?? "–", number: ratio),
                    .init(group.published.map { phrases.column($0, in: group.range) } ?? "–", number: group.published),
                    .init(phrases.count(group.answeredItems) + "/" + phrases.count(group.items)),
                ]))
        }
        return ReportSection(id: id, title: title, blocks: [.table(table)])
    }
}
