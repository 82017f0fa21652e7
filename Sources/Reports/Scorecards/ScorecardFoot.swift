// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// The notice and the identities behind the result.
struct ScorecardFoot {
    let context: ScorecardContext

    func write(to page: inout TextPage) {
        let phrases = context.phrases
        let card = context.card
        page.rule()
        if let notice = card.rubric.notice { page.paragraph(phrases.text(notice), .strong) }
        let parts = [
            phrases.say("Bộ tiêu chí ", "Rubric ") + phrases.hash(card.rubric.identity),
            phrases.engine(card.engine),
            phrases.say("Minh chứng ", "Evidence ") + phrases.hash(card.evidence),
        ]
        page.paragraph(parts.joined(separator: " · "), .faint)
    }
}
