// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The outcomes of all items of an evidence: a row of plain numbers for each slot, so that making, reading and dropping
/// the table counts no references. What only some outcomes have stands apart.
struct OutcomeTable: Sendable {
    /// The outcome of one item, by what it points at.
    struct Row: Sendable {
        /// The position of the result among those of the plan, or after them among those made for this evidence; −1 for a
        /// group.
        var result: Int32
        /// The position of the response that counts; −1 for none.
        var picked: Int32 = -1
        /// Documents behind the answer that counts.
        var documents: Int32 = 0
        /// The position of what stands apart; −1 for nothing.
        var detail: Int32 = -1
        /// What is known whatever the world.
        var traits: SlotTraits
        let standing: Standing
        /// Whether the responses are those that the evidence gives for the item.
        var isAnswer = false

        static let group = Row(result: -1, traits: [], standing: .excluded)

        init(result: Int32, traits: SlotTraits, standing: Standing) {
            self.result = result
            self.traits = traits
            self.standing = standing
        }

        /// The outcome of an item without responses.
        init(_ result: ItemResult) {
            self.init(result: result.position, traits: result.traits, standing: result.standing)
        }

        /// Takes note of the one response of the evidence, which counts.
        mutating func answer(documents: Int, isVerified: Bool) {
            picked = 0
            self.documents = Int32(truncatingIfNeeded: documents)
            if documents > 0 { traits.insert(.documented) }
            if isVerified { traits.insert(.verified) }
            isAnswer = true
        }
    }

    /// What only some outcomes have.
    private struct Detail: Sendable {
        /// The responses, where they are not those that the evidence gives.
        let responses: [Response]
        let rarities: AnswerRarities?
    }

    private let plan: ScoringPlan
    /// The answers of the main subject.
    private let answers: [String: ItemAnswer]
    /// By slot; in a plan without loops, by node.
    private(set) var rows: [Row]
    private var made: [ItemResult] = []
    private var details: [Detail] = []

    /// A table in which no item is answered; in a plan with loops it holds no item yet.
    init(_ layout: SlotLayout) {
        plan = layout.plan
        answers = layout.subjects.first?.evidence.answers ?? [:]
        rows = plan.hasLoops ? Array(repeating: .group, count: layout.slots.count) : plan.unanswered
    }

    /// Records an item with one response, which counts.
    mutating func set(_ slot: Int, _ row: Row, _ rarities: AnswerRarities? = nil) {
        rows[slot] = row
        guard let rarities else { return }
        rows[slot].traits.insert(.remarkable)
        rows[slot].detail = Int32(truncatingIfNeeded: details.count)
        details.append(Detail(responses: [], rarities: rarities))
    }

    /// What the item at a slot comes to; `nil` for a group.
    func result(_ slot: Int) -> ItemResult? {
        let position = Int(rows[slot].result)
        guard position >= 0 else { return nil }
        return position < plan.results.count ? plan.results[position] : made[position - plan.results.count]
    }

    /// The ratio of the item at a slot as it stands.
    func ratio(_ slot: Int) -> Rational {
        let position = Int(rows[slot].result)
        if position >= 0, position < plan.ratios.count { return plan.ratios[position] }
        return result(slot)?.actual.ratio ?? 0
    }

    /// The figures of an item as a scorecard shows them.
    func shown(_ slot: Int) -> NodeFigures? {
        result(slot)?.figures(
            isDocumented: rows[slot].documents > 0, isVerified: rows[slot].traits.contains(.verified))
    }

    /// What few answers have.
    func rarities(_ slot: Int) -> AnswerRarities? {
        let position = Int(rows[slot].detail)
        return position >= 0 ? details[position].rarities : nil
    }

    private func responses(_ slot: Int) -> [Response] {
        if rows[slot].isAnswer { return answers[plan.nodes[slot].id]?.responses ?? [] }
        let position = Int(rows[slot].detail)
        return position >= 0 ? details[position].responses : []
    }

    /// All of an outcome; `nil` for a group.
    subscript(slot: Int) -> ItemOutcome? {
        get {
            guard let result = result(slot) else { return nil }
            let row = rows[slot]
            return ItemOutcome(
                result, responses: responses(slot), picked: row.picked >= 0 ? Int(row.picked) : nil,
                rarities: rarities(slot), documents: Int(row.documents), isVerified: row.traits.contains(.verified))
        }
        set {
            guard let outcome = newValue else {
                rows[slot] = .group
                return
            }
            var row = Row(outcome.result)
            if row.result < 0 {
                row.result = Int32(truncatingIfNeeded: plan.results.count + made.count)
                made.append(outcome.result)
            }
            row.traits = outcome.traits
            if let picked = outcome.picked { row.picked = Int32(truncatingIfNeeded: picked) }
            row.documents = Int32(truncatingIfNeeded: outcome.documents)
            if !outcome.responses.isEmpty || outcome.rarities != nil {
                row.detail = Int32(truncatingIfNeeded: details.count)
                details.append(Detail(responses: outcome.responses, rarities: outcome.rarities))
            }
            rows[slot] = row
        }
    }
}
