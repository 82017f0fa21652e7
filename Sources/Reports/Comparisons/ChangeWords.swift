// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// Says what happened to the nodes of two scorecards.
struct ChangeWords {
    let comparison: ScorecardComparison
    let phrases: Phrases

    /// The changes of one kind that reports tell, in the order of the tree.
    func changes(_ kind: NodeChange.Kind) -> [NodeChange] {
        comparison.changes.filter { $0.kind == kind && ($0.isItem || $0.oldLevel != $0.newLevel) && $0.depth > 0 }
    }

    /// The name of the domain of each item: the change of the first depth before it in the order of the tree.
    var domains: [NodeReference: String] {
        var domains: [NodeReference: String] = [:]
        var current: String?
        for change in comparison.changes where change.kind != .dropped {
            if change.depth == 1 { current = change.isItem ? nil : phrases.text(change.title) }
            if change.isItem, let current { domains[change.node] = current }
        }
        return domains
    }

    func name(_ change: NodeChange) -> String {
        phrases.text(change.title)
            + (change.node.subjects.isEmpty ? "" : " – " + phrases.line(change.node.subjects.joined(separator: "/")))
    }

    /// What it was and what it is: `50 % → 75 %`.
    func detail(_ change: NodeChange) -> String {
        let (old, new) = sides(change)
        switch change.kind {
        case .added: return new
        case .dropped: return old
        case .improved, .regressed, .changed, .unchanged: return old == new ? new : old + " → " + new
        }
    }

    /// What it was, and what it is.
    func sides(_ change: NodeChange) -> (old: String, new: String) {
        if !change.isItem, change.oldLevel != change.newLevel, change.kind != .added, change.kind != .dropped {
            return (phrases.line(change.oldLevel ?? "–"), phrases.line(change.newLevel ?? "–"))
        }
        return (side(change.oldRatio, change.oldState), side(change.newRatio, change.newState))
    }

    private func side(_ ratio: Rational?, _ state: AnswerState?) -> String {
        if let state, state != .answered { return phrases.state(state) }
        return ratio.map { phrases.numbers.percent($0, digits: 1) } ?? "–"
    }

    /// How far the share went: `+12,5 %`.
    func difference(_ change: NodeChange) -> String {
        guard let old = change.oldRatio, let new = change.newRatio, old != new else { return "" }
        return (new > old ? "+" : "-") + phrases.numbers.percent((new - old).magnitude, digits: 1)
    }
}
