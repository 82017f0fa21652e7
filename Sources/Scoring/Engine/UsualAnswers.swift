// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// What the usual answers come to, for all items of a plan: one response, by an option or in a state without a value,
/// with nothing wrong and nothing lost. Plain numbers in a few arrays, so that nothing is counted on the way.
struct UsualAnswers: Sendable {
    private struct Option: Sendable {
        let key: ShortKey
        let row: OutcomeTable.Row
        /// Whether the item's evidence rule bears on the option.
        let needsEvidence: Bool
    }

    private struct Item: Sendable {
        /// Its options among those of all items.
        let options: Range<Int>
        /// The states without a value that need no reason, one bit for each.
        let freeStates: UInt8
        /// The position of its outcomes in the states without a value.
        let states: Int

        static let none = Item(options: 0..<0, freeStates: 0, states: -1)
    }

    /// By node.
    private let items: [Item]
    private let options: [Option]
    private let states: [OutcomeTable.Row]

    init(_ nodes: [ScoringPlan.PlanNode]) {
        var items: [Item] = []
        var options: [Option] = []
        var states: [OutcomeTable.Row] = []
        for node in nodes {
            guard let item = node.asked, !item.isUnderLenses, node.measure == nil else {
                items.append(.none)
                continue
            }
            let first = options.count
            for option in item.options {
                guard let key = ShortKey(option.id) else { continue }
                options.append(
                    Option(key: key, row: OutcomeTable.Row(option.result), needsEvidence: option.needsEvidence))
            }
            var free: UInt8 = 0
            let begin = states.count
            for state in AnswerState.allCases {
                if state != .answered, !item.needsReason(state) { free |= 1 << state.position }
                states.append(OutcomeTable.Row(item.result(state)))
            }
            items.append(Item(options: first..<options.count, freeStates: free, states: begin))
        }
        self.items = items
        self.options = options
        self.states = states
    }

    /// Records the outcome of an answer. False, and nothing recorded, when it is not a usual one.
    func record(
        _ answer: ItemAnswer, slot: Int, plan: ScoringPlan, asOf: CalendarDate, into outcomes: inout OutcomeTable
    ) -> Bool {
        let item = items[slot]
        let responses = answer.responses
        guard responses.count == 1, item.states >= 0 else { return false }
        let isPlain = !responses[0].hasRemarks
        switch responses[0].value {
        case nil:
            let state = responses[0].state
            let reason = isPlain ? nil : responses[0].reason
            guard state != .answered, isPlain || responses[0].lens == nil,
                item.freeStates & (1 << state.position) != 0 || reason?.isEmpty == false
            else { return false }
            var row = states[item.states + state.position]
            row.answer(documents: 0, isVerified: false)
            outcomes.set(slot, row, .of(reason: reason))
            return true
        case .word(let word)?:
            guard let key = ShortKey(word), isPlain || responses[0].lens == nil else { return false }
            for position in item.options where options[position].key == key {
                let documents = responses[0].documents.count
                var row = options[position].row
                row.answer(documents: documents, isVerified: responses[0].assessment == .verified)
                if !options[position].needsEvidence {
                    outcomes.set(slot, row)
                    return true
                }
                return recordBacked(row, responses, slot: slot, plan: plan, asOf: asOf, into: &outcomes)
            }
            return false
        case .words?, .number?, .share?: return false
        }
    }

    /// Records an answer on which the evidence rule of its item bears.
    private func recordBacked(
        _ row: OutcomeTable.Row, _ responses: [Response], slot: Int, plan: ScoringPlan, asOf: CalendarDate,
        into outcomes: inout OutcomeTable
    ) -> Bool {
        let node = plan.nodes[slot]
        if row.documents == 0, !responses[0].hasRemarks, let missing = node.nothingBehind {
            outcomes.set(slot, row, missing)
            return true
        }
        guard let rule = node.evidence else { return false }
        let shortfall = EvidenceJudge(asOf: asOf).shortfall(
            rule, ratio: plan.ratios[Int(row.result)], responses, at: 0, measured: false)
        guard shortfall?.lost.isZero ?? true else { return false }
        outcomes.set(slot, row, .of(evidence: shortfall))
        return true
    }
}
