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
        _ answer: ItemAnswer, _ digest: AnswerDigest, slot: Int, plan: ScoringPlan, asOf: CalendarDate,
        into outcomes: inout OutcomeTable
    ) -> Bool {
        guard items[slot].states >= 0 else { return false }
        guard digest.hasValue else { return recordState(answer, digest, slot: slot, into: &outcomes) }
        guard let key = digest.word else { return false }
        if digest.hasRemarks, answer.responses[0].lens != nil { return false }
        for position in items[slot].options where options[position].key == key {
            var row = options[position].row
            row.answer(documents: digest.documents, isVerified: digest.assessment == .verified)
            if !options[position].needsEvidence {
                outcomes.set(slot, row)
                return true
            }
            return recordBacked(row, answer, digest, slot: slot, plan: plan, asOf: asOf, into: &outcomes)
        }
        return false
    }

    /// Records an item without a value.
    private func recordState(
        _ answer: ItemAnswer, _ digest: AnswerDigest, slot: Int, into outcomes: inout OutcomeTable
    ) -> Bool {
        let position = digest.state.position
        let reason = digest.hasRemarks ? answer.responses[0].reason : nil
        if digest.state == .answered || (digest.hasRemarks && answer.responses[0].lens != nil) { return false }
        guard items[slot].freeStates & (1 << position) != 0 || reason?.isEmpty == false else { return false }
        var row = states[items[slot].states + position]
        row.answer(documents: 0, isVerified: false)
        outcomes.set(slot, row, .of(reason: reason))
        return true
    }

    /// Records an answer on which the evidence rule of its item bears.
    private func recordBacked(
        _ row: OutcomeTable.Row, _ answer: ItemAnswer, _ digest: AnswerDigest, slot: Int, plan: ScoringPlan,
        asOf: CalendarDate, into outcomes: inout OutcomeTable
    ) -> Bool {
        let node = plan.nodes[slot]
        if digest.documents == 0, !digest.hasRemarks, let missing = node.nothingBehind {
            outcomes.set(slot, row, missing)
            return true
        }
        guard let rule = node.evidence else { return false }
        let shortfall = EvidenceJudge(asOf: asOf).shortfall(
            rule, ratio: plan.ratios[Int(row.result)], answer.responses, at: 0, measured: false)
        guard shortfall?.lost.isZero ?? true else { return false }
        outcomes.set(slot, row, .of(evidence: shortfall))
        return true
    }
}
