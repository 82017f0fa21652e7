// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
internal import LocatedYAML

extension Scorer {
    /// The smallest sets of changes that raise a body to a level.
    ///
    /// Exact for up to about 20 open items in each requirement that blocks the level (see ImprovementPlan/isExact).
    /// Every set is checked by scoring it: its last word is the engine's.
    /// - Parameters:
    ///   - document: the evidence as it stands.
    ///   - asOf: the day to which ages are reckoned; `nil` takes the document's own.
    ///   - level: the id of the level to reach; `nil` for the next one.
    ///   - alternatives: how many sets to return at most, at least 1.
    /// - Throws: `EvidenceMismatch` when the evidence does not fit the rubric or it has no such level.
    public func improvements(
        for document: EvidenceDocument, asOf: CalendarDate? = nil, towards level: String? = nil, alternatives: Int = 3
    ) throws(EvidenceMismatch) -> ImprovementPlan {
        let scoring = try scoring(document, asOf: asOf)
        if let level, let scheme = scoring.plan.nodes[0].levels?.scheme, scheme.position(of: level) == nil {
            throw EvidenceMismatch(diagnostics: [
                Diagnostic(severity: .error, message: .noSuchLevel(level, scheme.levels.map(\.id)), place: nil)
            ])
        }
        return ImprovementSearch(scoring: scoring, limit: max(1, alternatives)).plan(towards: level)
    }
}

/// Puts the solutions of the gates together and checks them by scoring.
struct ImprovementSearch {
    let scoring: Scoring
    let limit: Int

    func plan(towards level: String?) -> ImprovementPlan {
        let levels = scoring.plan.nodes[0].levels?.scheme
        let reached = scoring.actual.values[0].level
        let from = reached >= 0 ? levels?.levels[reached].id : nil
        guard let levels, let target = level.map({ levels.position(of: $0) ?? -1 }) ?? next(reached, levels),
            target > reached
        else { return ImprovementPlan(from: from, towards: nil, isExact: true, sets: [], obstacles: []) }
        let towards = levels.levels[target].id
        let candidates = Candidate.all(in: scoring)
        let gates = GateFinder(scoring: scoring, candidates: candidates).gates(towards: target)
        var trial = Trial(scoring: scoring, candidates: candidates)
        let mentioned = scoring.plan.mentionedNodes
        let isMonotone = scoring.plan.isMonotone

        var solutions: [GateSearch.Solution] = []
        var obstacles: [RequirementStanding] = []
        for gate in gates {
            let search = GateSearch(
                gate: gate, scoring: scoring, candidates: candidates, mentioned: mentioned, isMonotone: isMonotone)
            if let solution = search.solve(&trial, limit: limit) {
                solutions.append(solution)
            } else {
                obstacles += gate.parts.map(standing)
            }
        }
        guard obstacles.isEmpty else {
            return ImprovementPlan(from: from, towards: towards, isExact: isMonotone, sets: [], obstacles: obstacles)
        }
        var isExact = solutions.allSatisfy(\.isExact)
        var choices = combined(solutions)
        if let first = choices.first, reachedLevel(first.map { ($0, best($0, candidates)) }, &trial) < target {
            // The gates alone do not decide; everything together is one gate.
            isExact = false
            choices = [reduced(Array(candidates.indices), target, &trial)].compactMap(\.self)
        }
        let finder = StepMaker(scoring: scoring, candidates: candidates, mentioned: mentioned)
        var sets: [ImprovementSet] = []
        for choice in choices {
            let moves = needed(shrunk(choice, target, &trial), target, &trial)
            if let set = confirmed(finder.set(moves, &trial), target) { sets.append(set) } else { isExact = false }
        }
        if sets.isEmpty {
            let blocked = scoring.levelStanding(0)?.levels[target].requirements.filter { !$0.isMet } ?? []
            return ImprovementPlan(from: from, towards: towards, isExact: false, sets: [], obstacles: blocked)
        }
        return ImprovementPlan(from: from, towards: towards, isExact: isExact, sets: sets, obstacles: [])
    }

    /// The set with what the engine makes of it: the changes are made in the evidence and scored anew. A measure that
    /// several items share moves them all. `nil` when the level is not reached after all.
    private func confirmed(_ set: ImprovementSet, _ target: Int) -> ImprovementSet? {
        guard let after = rescored(set), after.values[0].level >= target else { return nil }
        let now = scoring.actual.presentValue(0) ?? 0
        let steps = set.steps.map { step in
            guard step.measure != nil else { return step }
            let alone = ImprovementSet(steps: [step], level: nil, value: nil, gain: nil)
            return step.gaining((rescored(alone)?.presentValue(0) ?? now) - now)
        }
        let value = after.presentValue(0)
        return ImprovementSet(
            steps: steps, level: scoring.plan.nodes[0].levels?.scheme.levels[after.values[0].level].id, value: value,
            gain: value.map { $0 - now })
    }

    /// The evaluation after the changes were made in the evidence; `nil` when they do not fit.
    private func rescored(_ set: ImprovementSet) -> Evaluation? {
        let document = scoring.document.applying(set, asOf: scoring.asOf)
        var binder = EvidenceBinder(plan: scoring.plan)
        binder.check(document)
        let after = Scoring(plan: scoring.plan, document: document, asOf: scoring.asOf, only: nil, findings: [])
        return binder.misfits.isEmpty && after.misfits.isEmpty ? after.actual : nil
    }

    /// The moves without which the level is not reached, from the last to the first.
    private func needed(
        _ moves: [(candidate: Int, move: Int)], _ target: Int, _ trial: inout Trial
    ) -> [(candidate: Int, move: Int)] {
        var kept = moves
        for one in moves.reversed() {
            let without = kept.filter { $0.candidate != one.candidate }
            if reachedLevel(without, &trial) >= target { kept = without }
        }
        return kept
    }

    private func next(_ reached: Int, _ levels: LevelScheme) -> Int? {
        reached + 1 < levels.levels.count ? reached + 1 : nil
    }

    private func best(_ candidate: Int, _ candidates: [Candidate]) -> Int { candidates[candidate].moves.count - 1 }

    private func standing(_ part: Gate.Part) -> RequirementStanding {
        var judge = RequirementJudge(scoring.actual, keepsDetail: true)
        return scoring.standing(judge.judge(part.requirement, focus: part.focus, owner: part.owner))
    }

    /// The first choice of each gate, then variants in which one gate takes another of its choices.
    private func combined(_ solutions: [GateSearch.Solution]) -> [[Int]] {
        var choices = [solutions.flatMap { $0.sets.first ?? [] }.sorted()]
        for (index, solution) in solutions.enumerated() {
            for other in solution.sets.dropFirst() where choices.count < limit {
                let rest = solutions.enumerated().filter { $0.offset != index }.flatMap { $0.element.sets.first ?? [] }
                choices.append((rest + other).sorted())
            }
        }
        return choices
    }

    private func reachedLevel(_ moves: [(candidate: Int, move: Int)], _ trial: inout Trial) -> Int {
        let evaluation = trial.evaluation(moves)
        evaluation.settleLevel(0)
        return evaluation.values[0].level
    }

    /// All candidates less those that are not needed, from the last to the first.
    private func reduced(_ all: [Int], _ target: Int, _ trial: inout Trial) -> [Int]? {
        var chosen = all
        guard reachedLevel(chosen.map { ($0, best($0, trial.candidates)) }, &trial) >= target else { return nil }
        for one in all.reversed() {
            let without = chosen.filter { $0 != one }
            if reachedLevel(without.map { ($0, best($0, trial.candidates)) }, &trial) >= target { chosen = without }
        }
        return chosen
    }

    /// The same items with the smallest answers that still reach the level.
    private func shrunk(_ choice: [Int], _ target: Int, _ trial: inout Trial) -> [(candidate: Int, move: Int)] {
        var moves = choice.map { (candidate: $0, move: best($0, trial.candidates)) }
        for index in moves.indices {
            let most = moves[index].move
            for move in 0..<most {
                moves[index].move = move
                if reachedLevel(moves, &trial) >= target { break }
                moves[index].move = most
            }
        }
        return moves
    }
}

extension DiagnosticMessage {
    fileprivate static func noSuchLevel(_ level: String, _ known: [String]) -> Self {
        let list = known.joined(separator: ", ")
        return Self(
            code: "unknown-level", vi: "không có cấp độ \(Quotation.of(level)); các cấp độ: \(list)",
            en: "there is no level \(Quotation.of(level)); the levels: \(list)")
    }
}
