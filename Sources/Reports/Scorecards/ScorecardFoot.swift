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
            phrases.say("Bộ tiêu chí ", "Rubric ") + hash(card.rubric.identity),
            "\(SafeText.line(card.engine.name)) \(SafeText.line(card.engine.version))",
            phrases.say("Minh chứng ", "Evidence ") + hash(card.evidence),
        ]
        page.paragraph(parts.joined(separator: " · "), .faint)
    }

    /// The first ten digits of the hash: enough to tell documents apart by eye.
    private func hash(_ identity: DocumentIdentity) -> String {
        identity.hash.map { String($0.hex.prefix(10)) } ?? SafeText.line(identity.id)
    }
}
