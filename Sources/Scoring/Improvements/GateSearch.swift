// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Finds the smallest sets of candidates that open a gate.
struct GateSearch {
    /// What was found.
    struct Solution {
        /// Sets of candidate positions, all of the same size; the first is the one preferred.
        var sets: [[Int]]
        var isExact: Bool
    }

    /// Beyond so many candidates that are not needed in any case, or so many trials, the heuristic takes over.
    static let askedOneByOne = 250
    static let exactCandidates = 20
    static let exactTrials = 100_000

    let gate: Gate
    private let classes: [[Int]]
    private let isMonotone: Bool

    init(gate: Gate, scoring: Scoring, candidates: [Candidate], mentioned: Set<Int>, isMonotone: Bool) {
        self.gate = gate
        self.isMonotone = isMonotone
        classes = CandidateClasses(scoring: scoring, candidates: candidates, mentioned: mentioned).classes(
            of: gate.candidates)
    }

    /// Whether the gate is open when these candidates are answered at their best.
    private func opens(_ set: [Int], _ trial: inout Trial) -> Bool {
        let evaluation = trial.evaluation(set.map { ($0, trial.candidates[$0].moves.count - 1) })
        var judge = RequirementJudge(evaluation, keepsDetail: false)
        return gate.parts.allSatisfy { judge.judge($0.requirement, focus: $0.focus, owner: $0.owner).isMet }
    }

    /// The sum of progress of all parts.
    private func progress(_ set: [Int], _ trial: inout Trial) -> Rational {
        let evaluation = trial.evaluation(set.map { ($0, trial.candidates[$0].moves.count - 1) })
        var judge = RequirementJudge(evaluation, keepsDetail: false)
        return gate.parts.reduce(Rational.zero) {
            $0 + judge.judge($1.requirement, focus: $1.focus, owner: $1.owner).progress
        }
    }

    /// The smallest sets, at most `limit`; `nil` when no answers open the gate.
    func solve(_ trial: inout Trial, limit: Int) -> Solution? {
        guard opens(gate.candidates, &trial) else { return isMonotone ? nil : grown(&trial) }
        // To ask of each of very many candidates whether it is needed costs more than the answer is worth.
        guard gate.candidates.count <= Self.askedOneByOne else { return grown(&trial) }
        // A candidate without which the gate stays shut is in every solution.
        let needed = gate.candidates.filter { one in !opens(gate.candidates.filter { $0 != one }, &trial) }
        if opens(needed, &trial) { return Solution(sets: [needed], isExact: isMonotone) }
        let free = classes.map { $0.filter { !needed.contains($0) } }.filter { !$0.isEmpty }
        if free.reduce(0, { $0 + $1.count }) <= Self.exactCandidates {
            var search = Enumeration(gate: self, needed: needed, classes: free, limit: limit, start: trial.count)
            if let sets = search.run(&trial) { return Solution(sets: sets, isExact: isMonotone) }
        }
        let isAdditive = lacksOnlyCoverage(needed, &trial)
        return Solution(sets: [grow(needed, &trial)], isExact: isMonotone && isAdditive)
    }

    private func grown(_ trial: inout Trial) -> Solution? {
        let set = grow([], &trial)
        return opens(set, &trial) ? Solution(sets: [set], isExact: false) : nil
    }

    /// Whether all that keeps the gate shut is one demand on coverage. Coverage is a sum over items, so that taking the
    /// items that add most first is not a heuristic but the proven smallest set.
    private func lacksOnlyCoverage(_ set: [Int], _ trial: inout Trial) -> Bool {
        let evaluation = trial.evaluation(set.map { ($0, trial.candidates[$0].moves.count - 1) })
        var judge = RequirementJudge(evaluation, keepsDetail: false)
        let unmet = gate.parts.filter { !judge.judge($0.requirement, focus: $0.focus, owner: $0.owner).isMet }
        guard unmet.count == 1, let only = unmet.first, case .coverage = only.requirement.test else { return false }
        return true
    }

    /// The candidates that bring most progress first, as many as are needed; then all that turn out not to be needed go.
    private func grow(_ start: [Int], _ trial: inout Trial) -> [Int] {
        let rest = gate.candidates.filter { !start.contains($0) }
            .map { (candidate: $0, progress: progress(start + [$0], &trial)) }
            .sorted { ($1.progress, $0.candidate) < ($0.progress, $1.candidate) }.map(\.candidate)
        var (low, high) = (0, rest.count)
        if isMonotone {
            while low < high {
                let middle = (low + high) / 2
                if opens(start + rest.prefix(middle), &trial) { high = middle } else { low = middle + 1 }
            }
        } else {
            low = (0...rest.count).first { opens(start + rest.prefix($0), &trial) } ?? rest.count
        }
        var chosen = start + rest.prefix(low)
        for one in rest.prefix(low).reversed() {
            let without = chosen.filter { $0 != one }
            if opens(without, &trial) { chosen = without }
        }
        return chosen.sorted()
    }

    /// Tries all sets by rising size. Within a class of like candidates only beginnings of the class need be tried.
    private struct Enumeration {
        let gate: GateSearch
        let needed: [Int]
        let classes: [[Int]]
        let limit: Int
        let start: Int
        private var found: [[Int]] = []
        private var isExhausted = false

        init(gate: GateSearch, needed: [Int], classes: [[Int]], limit: Int, start: Int) {
            self.gate = gate
            self.needed = needed
            self.classes = classes
            self.limit = limit
            self.start = start
        }

        /// `nil` when there were too many trials.
        mutating func run(_ trial: inout Trial) -> [[Int]]? {
            let total = classes.reduce(0) { $0 + $1.count }
            for size in 1...max(1, total) {
                choose(needed, from: 0, size: size, &trial)
                if isExhausted { return nil }
                if !found.isEmpty { return found }
            }
            return nil
        }

        private mutating func choose(_ chosen: [Int], from position: Int, size: Int, _ trial: inout Trial) {
            guard found.count < limit, !isExhausted else { return }
            if trial.count - start > GateSearch.exactTrials {
                isExhausted = true
                return
            }
            if size == 0 {
                if gate.opens(chosen.sorted(), &trial) { found.append(chosen.sorted()) }
                return
            }
            guard position < classes.count else { return }
            let left = classes[position...].reduce(0) { $0 + $1.count }
            guard left >= size else { return }
            // Not even everything that is left would do.
            if left > size, size > 1, !gate.opens((chosen + classes[position...].flatMap(\.self)).sorted(), &trial) {
                return
            }
            for count in stride(from: min(size, classes[position].count), through: 0, by: -1) {
                choose(
                    chosen + classes[position].prefix(count), from: position + 1, size: size - count, &trial)
            }
        }
    }
}
