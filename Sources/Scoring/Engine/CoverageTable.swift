// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What is known of a slot whatever the world, in one byte: most of what coverage and requirements ask.
struct SlotTraits: OptionSet, Sendable {
    let rawValue: UInt8

    /// Something is answered or open, or left out and counted all the same: a selection may choose the slot.
    static let selectable = SlotTraits(rawValue: 1)
    /// An item whose answer may still come.
    static let open = SlotTraits(rawValue: 2)
    /// An item whose state is answered.
    static let answered = SlotTraits(rawValue: 4)
    /// An item with documents behind its answer.
    static let documented = SlotTraits(rawValue: 8)
    /// An item whose answer was verified.
    static let verified = SlotTraits(rawValue: 16)
    /// An item with something that few have.
    static let remarkable = SlotTraits(rawValue: 32)
}

/// The coverage of every slot. That of items follows from their traits; only that of groups is kept.
struct CoverageTable: Sendable {
    /// `nil` for items.
    private var groups: [Coverage?]
    private(set) var traits: [SlotTraits]

    init(_ layout: SlotLayout, _ outcomes: OutcomeTable) {
        groups = Array(repeating: nil, count: layout.slots.count)
        let rows = outcomes.rows
        traits = rows.map(\.traits)
        for slot in layout.plan.hasLoops ? Array(layout.slots.indices).reversed() : layout.plan.groups.reversed()
        where rows[slot].result < 0 {
            settle(slot, layout)
        }
    }

    /// Takes note that an item has another outcome; the groups above are to be settled anew.
    mutating func replace(_ slot: Int, _ outcome: ItemOutcome) { traits[slot] = outcome.traits }

    /// Adds up a group from its children.
    mutating func settle(_ slot: Int, _ layout: SlotLayout) {
        var sum = CoverageSum()
        for child in layout.children(of: slot) {
            if let group = groups[child] {
                sum.add(group, weight: layout.weights[child])
            } else {
                sum.add(traits[child], weight: layout.weights[child])
            }
        }
        let coverage = sum.coverage
        groups[slot] = coverage
        traits[slot] = coverage.isSelectable ? .selectable : []
    }

    /// The coverage of a slot.
    func coverage(_ slot: Int, _ outcomes: OutcomeTable) -> Coverage {
        groups[slot] ?? outcomes.shown(slot)?.coverage ?? .none
    }

    /// Items still open below a group.
    func openItems(_ slot: Int) -> Int { groups[slot]?.openItems ?? 0 }
}
