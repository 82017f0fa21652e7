// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Scoring
import Testing

@Suite("Improvements that reach the level, and no smaller set does")
struct ImprovementPropertyTests {
    @Test(arguments: 0..<300)
    func `closing every listed improvement reaches the level`(seed: Int) throws {
        let (rubric, answers) = try ScoringPropertyTests.sample(seed, isMonotone: true, size: 24, openPercent: 35)
        let document = RandomRubric.evidence(answers)
        let day = try #require(document.asOf)
        let plan = try Scorer(rubric).improvements(for: document)
        guard let towards = plan.towards else {
            let next = try rubric.score(document).level?.next
            #expect(next == nil)
            return
        }
        #expect(!plan.sets.isEmpty || !plan.obstacles.isEmpty)
        for set in plan.sets {
            let after = try rubric.score(document.applying(set, asOf: day))
            let level = try #require(after.level)
            #expect(level.position >= (level.ids.firstIndex(of: towards) ?? 99))
            #expect(after.root.value == set.value)
            #expect(level.reached == set.level)
        }
    }

    @Test(arguments: 0..<60)
    func `an exact set is as small as the smallest found by trying all`(seed: Int) throws {
        let (rubric, answers) = try ScoringPropertyTests.sample(seed, isMonotone: true, size: 8, openPercent: 40)
        let document = RandomRubric.evidence(answers)
        let plan = try Scorer(rubric).improvements(for: document)
        guard let towards = plan.towards else { return }
        let smallest = try Self.smallest(rubric, answers, towards)
        if let first = plan.sets.first {
            let least = try #require(smallest)
            #expect(first.steps.count >= least)
            if plan.isExact { #expect(first.steps.count == least) }
        } else {
            #expect(smallest == nil)
        }
    }

    /// The size of the smallest set of items which, answered at their best, reach a level: all subsets are tried.
    private static func smallest(_ rubric: Rubric, _ answers: [String: ItemAnswer], _ level: String) throws -> Int? {
        let settled: Set<AnswerState> = [.notApplicable, .exempt]
        let open = rubric.items.map(\.id).filter { id in
            guard let response = answers[id]?.responses.first else { return true }
            return response.value != .word("full") && !settled.contains(response.state)
        }
        let scorer = try Scorer(rubric)
        var best: Int?
        for mask in 0..<(1 << open.count) where mask.nonzeroBitCount < best ?? .max {
            var trial = answers
            for (index, id) in open.enumerated() where mask & (1 << index) != 0 { trial[id] = ItemAnswer("full") }
            let standing = try #require(scorer.score(RandomRubric.evidence(trial)).level)
            if standing.position >= standing.ids.firstIndex(of: level) ?? 99 { best = mask.nonzeroBitCount }
        }
        return best
    }

    @Test(arguments: 0..<60)
    func `the plan does not depend on anything but its input`(seed: Int) throws {
        let (rubric, answers) = try ScoringPropertyTests.sample(seed, isMonotone: true, size: 18, openPercent: 40)
        let document = RandomRubric.evidence(answers)
        let first = try Scorer(rubric).improvements(for: document)
        let second = try Scorer(rubric).improvements(for: document)
        #expect(first == second)
    }

    @Test(arguments: 0..<100)
    func `a rubric that is not monotone still lists only sets that work`(seed: Int) throws {
        let (rubric, answers) = try ScoringPropertyTests.sample(seed, isMonotone: false, size: 12, openPercent: 35)
        let document = RandomRubric.evidence(answers)
        let day = try #require(document.asOf)
        let plan = try Scorer(rubric).improvements(for: document)
        for set in plan.sets {
            let level = try #require(rubric.score(document.applying(set, asOf: day)).level)
            #expect(level.position >= (level.ids.firstIndex(of: plan.towards ?? "") ?? 99))
        }
    }
}
