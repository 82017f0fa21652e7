// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Scores what would be if some items were answered better. Only what the question needs is evaluated.
struct Trial {
    let scoring: Scoring
    let candidates: [Candidate]
    /// How many trials were made; a measure of the work.
    private(set) var count = 0
    /// What each candidate would come to at each of its moves.
    private let outcomes: [[ItemOutcome]]

    init(scoring: Scoring, candidates: [Candidate]) {
        self.scoring = scoring
        self.candidates = candidates
        let demanded = scoring.plan.documentsDemanded
        outcomes = candidates.map { candidate in
            candidate.moves.map { Self.outcome(scoring, candidate, $0, demanded: demanded) }
        }
    }

    /// The evaluation after the given moves: candidate position → move position.
    mutating func evaluation(_ moves: [(candidate: Int, move: Int)]) -> Evaluation {
        count += 1
        var outcomes = scoring.outcomes
        var coverage = scoring.coverage
        for (index, move) in moves {
            let outcome = self.outcomes[index][move]
            outcomes[candidates[index].slot] = outcome
            coverage.replace(candidates[index].slot, outcome)
        }
        for slot in affected(moves) { coverage.settle(slot, scoring.layout) }
        return Evaluation(
            layout: scoring.layout, outcomes: outcomes, coverage: coverage, asOf: scoring.asOf, world: .actual)
    }

    /// The slots above the changed items, lowest first.
    private func affected(_ moves: [(candidate: Int, move: Int)]) -> [Int] {
        var above: Set<Int> = []
        for (index, _) in moves {
            var slot = scoring.layout.slots[candidates[index].slot].parent
            while slot >= 0, above.insert(slot).inserted { slot = scoring.layout.slots[slot].parent }
        }
        return above.sorted(by: >)
    }

    /// The outcome of an item answered so, with all the evidence that is asked for.
    private static func outcome(
        _ scoring: Scoring, _ candidate: Candidate, _ move: Candidate.Move, demanded: Int
    ) -> ItemOutcome {
        let documents = Array(
            repeating: EvidenceItem(title: "–", url: "–", date: scoring.asOf),
            count: documents(scoring, candidate.slot, demanded: demanded))
        let responses = [
            Response(
                .words(move.words), documents: documents, note: "–", assessment: .verified, date: scoring.asOf)
        ]
        let measure = scoring.outcomes[candidate.slot]?.rarities?.measure
        // The rule about evidence has its say here as in a real scoring.
        let node = scoring.plan.nodes[scoring.layout.slots[candidate.slot].plan]
        var shortfall: EvidenceShortfall?
        if let rule = node.evidence, rule.bears(on: move.ratio) {
            shortfall = EvidenceJudge(asOf: scoring.asOf).shortfall(
                rule, ratio: move.ratio, responses, at: 0, measured: measure != nil)
        }
        return ItemOutcome(
            ItemResult(answered: move.ratio, of: node.asked?.range ?? .unit, lost: shortfall?.lost ?? 0),
            responses: responses, picked: 0, rarities: .of(measure: measure), documents: documents.count,
            isVerified: measure == nil)
    }

    /// How many documents the rules and the levels ask of an answer.
    func documents(for slot: Int) -> Int {
        Self.documents(scoring, slot, demanded: scoring.plan.documentsDemanded)
    }

    private static func documents(_ scoring: Scoring, _ slot: Int, demanded: Int) -> Int {
        let own = scoring.plan.nodes[scoring.layout.slots[slot].plan].evidence
        let asked =
            own.map { rule in
                switch rule.effect {
                case .ignore, .warn: 0
                case .cap, .unmet: rule.kind == .measure ? 0 : rule.minimum
                }
            } ?? 0
        return max(asked, demanded)
    }
}

extension ScoringPlan {
    /// The largest number of documents that any requirement of the rubric asks for.
    var documentsDemanded: Int {
        func demanded(_ requirement: PlannedRequirement) -> Int {
            switch requirement.test {
            case .evidence(_, let demand): max(demand.minimum, 0)
            case .share(let selection), .count(let selection): demanded(selection.each)
            case .all(let parts), .any(let parts): parts.map(demanded).max() ?? 0
            case .not(let part): demanded(part)
            case .score, .ratio, .level, .coverage, .state: 0
            }
        }
        return nodes.map { node in
            let levels = node.levels?.requirements.flatMap(\.self).map(demanded).max() ?? 0
            return max(levels, node.caps.map { demanded($0.unless) }.max() ?? 0)
        }.max() ?? 0
    }
}
