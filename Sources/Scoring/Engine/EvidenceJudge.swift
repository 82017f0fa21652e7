// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Holds the documents behind an answer against the rule of its item.
struct EvidenceJudge {
    let asOf: CalendarDate

    /// What is missing behind one of several responses, or behind a measure, on which a rule bears; `nil` when nothing is.
    func shortfall(
        _ rule: EvidenceRule, ratio: Rational, _ responses: [Response], at position: Int?, measured: Bool
    ) -> EvidenceShortfall? {
        let found = count(rule.kind, rule.maximumAge, responses, at: position, measured: measured)
        if found >= rule.minimum { return nil }
        let limited: Rational =
            switch rule.effect {
            case .cap(let ceiling): min(ratio, ceiling)
            case .unmet: 0
            case .ignore, .warn: ratio
            }
        return EvidenceShortfall(needed: rule.minimum, found: found, lost: ratio - limited)
    }

    /// How many pieces of evidence of a kind stand behind one of several responses, or behind a measure.
    func count(
        _ kind: EvidenceRule.Kind, _ maximumAge: CalendarPeriod?, _ responses: [Response], at position: Int?,
        measured: Bool
    ) -> Int {
        var count = measured ? 1 : 0
        guard kind != .measure, let position else { return count }
        for document in responses[position].documents where counts(document, kind, maximumAge) { count += 1 }
        if kind == .text, let note = responses[position].note, !note.isEmpty { count += 1 }
        return count
    }

    private func counts(_ document: EvidenceItem, _ kind: EvidenceRule.Kind, _ maximumAge: CalendarPeriod?) -> Bool {
        if kind == .url, document.url == nil { return false }
        guard let maximumAge else { return true }
        guard let date = document.date, let end = date.adding(maximumAge) else { return false }
        return end >= asOf
    }
}

extension EvidenceRule {
    /// Whether the rule bears on an answer with this ratio.
    func bears(on ratio: Rational) -> Bool { effect != .ignore && ratio.sign > 0 && ratio >= from ?? 0 }
}
