// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Scoring

/// The positions of the questions that stand before the next level.
struct Blocking: Sendable {
    /// Before the next level of their domain.
    private(set) var inDomains: Set<Int> = []
    /// Before the next level of the body.
    private(set) var inWhole: Set<Int> = []

    init(_ card: Scorecard, _ list: QuestionList) {
        for domain in list.domains where domain.slot != 0 {
            var finder = Finder(card: card, list: list)
            finder.visit(domain.slot)
            inDomains.formUnion(finder.found)
        }
        var finder = Finder(card: card, list: list)
        finder.visit(0)
        inWhole = finder.found
        if list.domains.contains(where: { $0.slot == 0 }) { inDomains.formUnion(inWhole) }
    }

    /// Follows what is not met from a node down to items.
    private struct Finder {
        let card: Scorecard
        let list: QuestionList
        var found: Set<Int> = []
        private var seen: Set<Int> = []

        init(card: Scorecard, list: QuestionList) {
            self.card = card
            self.list = list
        }

        mutating func visit(_ slot: Int) {
            guard seen.insert(slot).inserted else { return }
            if let question = list.position(ofSlot: slot) {
                found.insert(question)
                return
            }
            for requirement in card.nodes[slot].level?.blockers ?? [] { visit(requirement) }
        }

        private mutating func visit(_ requirement: RequirementStanding) {
            if requirement.isMet { return }
            for part in requirement.parts { visit(part) }
            for reference in requirement.failing { visit(reference) }
            if requirement.failing.isEmpty, let node = requirement.node { visit(node) }
        }

        private mutating func visit(_ reference: NodeReference) {
            if let slot = card.position(of: reference) { visit(slot) }
        }
    }
}
