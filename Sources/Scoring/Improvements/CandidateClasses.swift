// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Sorts candidates into classes of like ones.
///
/// Two items are alike when they have the same parent, weight, tags and best ratio, are both open or both answered (an
/// open one also adds to coverage) with the same evidence, and no requirement names them by id. Of two like items the
/// one that is worse now is at least as good a choice, so within a class, worst first, only the beginnings need be tried.
struct CandidateClasses {
    let scoring: Scoring
    let candidates: [Candidate]
    /// Plan positions of nodes that requirements name by id.
    let mentioned: Set<Int>

    private struct Key: Hashable {
        let parent: Int
        let weight: Rational
        let tags: [String]
        let best: Rational
        let isOpen: Bool
        let isCounted: Bool
        let documents: Int
        let isVerified: Bool
        let alone: Int?
    }

    func classes(of positions: [Int]) -> [[Int]] {
        var order: [Key] = []
        var members: [Key: [Int]] = [:]
        for position in positions {
            let key = key(position)
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(position)
        }
        return order.compactMap { key in
            members[key]?.sorted { (candidates[$0].ratio, $0) < (candidates[$1].ratio, $1) }
        }
    }

    /// Whether two candidates can stand in for each other exactly.
    func areInterchangeable(_ first: Int, _ second: Int) -> Bool {
        key(first) == key(second) && candidates[first].ratio == candidates[second].ratio
            && candidates[first].moves.map(\.ratio) == candidates[second].moves.map(\.ratio)
    }

    private func key(_ position: Int) -> Key {
        let candidate = candidates[position]
        let slot = scoring.layout.slots[candidate.slot]
        let outcome = scoring.outcomes[candidate.slot]
        return Key(
            parent: slot.parent, weight: scoring.layout.weights[candidate.slot],
            tags: scoring.plan.nodes[slot.plan].facts.tags,
            best: candidate.moves.last?.ratio ?? 1, isOpen: outcome?.isOpen ?? false,
            isCounted: outcome?.standing == .present, documents: outcome?.documents ?? 0,
            isVerified: outcome?.isVerified ?? false, alone: mentioned.contains(slot.plan) ? position : nil)
    }
}
