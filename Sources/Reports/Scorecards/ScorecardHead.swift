// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// Who was assessed, by which rubric, as of which day.
struct ScorecardHead {
    let context: ScorecardContext

    func write(to page: inout TextPage) {
        let phrases = context.phrases
        let card = context.card
        page.paragraph(card.subject.name.map(phrases.text) ?? phrases.line(card.subject.id), indent: 0, .strong)
        page.gap()
        var table = TextTable([.left, .text])
        let rubric = card.rubric
        table.add([
            .init(phrases.rubricLabel),
            .init(lines: [
                phrases.text(rubric.title),
                phrases.say(
                    "\(rubric.identity.id), phiên bản \(rubric.identity.version), \(phrases.status(rubric.status))",
                    "\(rubric.identity.id), version \(rubric.identity.version), \(phrases.status(rubric.status))"),
            ]),
        ])
        if let profile = card.profile {
            table.add([.init(phrases.profileLabel), .init(phrases.text(profile.title))])
        }
        if let period = card.period {
            table.add([.init(phrases.periodLabel), .init(phrases.numbers.span(period))])
        }
        table.add([.init(phrases.asOf), .init(phrases.numbers.date(card.asOf))])
        page.table(table)
    }
}
