// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// Second roll-ups: a bar for each group of each view.
struct ViewSection {
    let context: ScorecardContext
    private var phrases: Phrases { context.phrases }

    func write(to page: inout TextPage) {
        for view in context.card.views {
            let groups = view.groups.filter { $0.items > 0 }
            guard !groups.isEmpty else { continue }
            page.section(phrases.text(view.title))
            page.gap()
            var table = TextTable([.text, .left, .right, .right])
            table.add([
                "", "", .init(phrases.scoreLabel, .faint),
                .init(phrases.answered, .faint),
            ])
            for group in groups {
                let ratio = group.value.flatMap { group.range.ratio(of: $0) }
                table.add([
                    .init(phrases.text(group.title)),
                    ratio.map { .init(BlockBar.text($0, width: page.style.barWidth), .accent) } ?? "",
                    .init(group.published.map { phrases.column($0, in: group.range) } ?? "–"),
                    .init("\(phrases.count(group.answeredItems))/\(phrases.count(group.items))"),
                ])
            }
            page.table(table)
        }
    }
}
