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
        page.paragraph(card.subject.name.map(phrases.text) ?? SafeText.line(card.subject.id), indent: 0, .strong)
        page.gap()
        var table = TextTable([.left, .text])
        let rubric = card.rubric
        table.add([
            .init(phrases.say("Bộ tiêu chí", "Rubric")),
            .init(lines: [
                phrases.text(rubric.title),
                phrases.say(
                    "\(rubric.identity.id), phiên bản \(rubric.identity.version), \(phrases.status(rubric.status))",
                    "\(rubric.identity.id), version \(rubric.identity.version), \(phrases.status(rubric.status))"),
            ]),
        ])
        if let profile = card.profile {
            table.add([.init(phrases.say("Hồ sơ áp dụng", "Profile")), .init(phrases.text(profile.title))])
        }
        if let period = card.period {
            table.add([.init(phrases.say("Kỳ đánh giá", "Period")), .init(phrases.numbers.span(period))])
        }
        table.add([.init(phrases.say("Ngày chốt", "As of")), .init(phrases.numbers.date(card.asOf))])
        page.table(table)
    }
}
