// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Holds the documents behind an answer against the rule of its item.
struct EvidenceJudge {
    let asOf: CalendarDate

    /// What the rule makes of an answer.
    struct Backing {
        var ratio: Rational
        var finding: EvidenceShortfall?
    }

    func judge(_ rule: EvidenceRule?, ratio: Rational, response: Response?, measured: Bool) -> Backing {
        guard let rule, rule.effect != .ignore, ratio >= rule.from ?? 0, ratio.sign > 0 else {
            return Backing(ratio: ratio, finding: nil)
        }
        let found = count(rule.kind, rule.maximumAge, response, measured: measured)
        if found >= rule.minimum { return Backing(ratio: ratio, finding: nil) }
        let limited: Rational =
            switch rule.effect {
            case .cap(let ceiling): min(ratio, ceiling)
            case .unmet: 0
            case .ignore, .warn: ratio
            }
        return Backing(
            ratio: limited, finding: EvidenceShortfall(needed: rule.minimum, found: found, lost: ratio - limited))
    }

    /// How many pieces of evidence of a kind stand behind a response.
    func count(_ kind: EvidenceRule.Kind, _ maximumAge: CalendarPeriod?, _ response: Response?, measured: Bool) -> Int {
        if kind == .measure { return measured ? 1 : 0 }
        guard let response else { return measured ? 1 : 0 }
        var count = measured ? 1 : 0
        for document in response.documents where counts(document, kind, maximumAge) { count += 1 }
        if kind == .text, !(response.note ?? "").isEmpty { count += 1 }
        return count
    }

    private func counts(_ document: EvidenceItem, _ kind: EvidenceRule.Kind, _ maximumAge: CalendarPeriod?) -> Bool {
        if kind == .url, document.url == nil { return false }
        guard let maximumAge else { return true }
        guard let date = document.date, let end = date.adding(maximumAge) else { return false }
        return end >= asOf
    }
}
