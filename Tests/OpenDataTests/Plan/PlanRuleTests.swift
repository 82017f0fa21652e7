// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import OpenData
import Testing

@Suite struct `The rules about a plan` {
    static func outcome(
        _ rule: PlanRule, _ yaml: String, datasets: [Dataset]? = [], asOf: String = "2026-11-21"
    ) throws -> PlanRuleOutcome {
        let plan = try PlanSamples.plan("plan: 1\nid: p\ntitle: Kế hoạch\n" + yaml)
        let comparison = try datasets.map { try PlanTests.compare(plan, $0, asOf) }
        return rule.outcome(plan, comparison, asOf: try SampleCatalogue.day(asOf))
    }

    @Test(arguments: PlanRule.allCases)
    func `are unknown without a plan`(rule: PlanRule) throws {
        #expect(rule.outcome(nil, nil, asOf: try PlanSamples.asOf()).outcome == .unknown(.noPlan))
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let rule: PlanRule
        let yaml: String
        let outcome: CheckOutcome
        var failing: [Int] = []
        var asOf = "2026-11-21"
        var testDescription: String { "\(rule) \(yaml)" }
    }

    static let cases: [Case] = [
        Case(rule: .issued, yaml: "decision: {number: 1/QĐ, date: 2026-05-28}", outcome: .pass()),
        Case(rule: .issued, yaml: "decision: {number: 1/QĐ}", outcome: .fail(.decisionIncomplete)),
        Case(rule: .issued, yaml: "decision: {date: 2026-05-28}", outcome: .fail(.decisionIncomplete)),
        Case(rule: .issued, yaml: "items: []", outcome: .fail(.missing)),
        Case(
            rule: .priority, yaml: "items: [{id: a, title: A, priority: 1, priority_reason: R}]", outcome: .pass()),
        Case(
            rule: .priority,
            yaml: "items: [{id: a, title: A, priority: 1, priority_reason: R}, {id: b, title: B, priority: 1}]",
            outcome: .fail(.itemsWithoutPriority), failing: [1]),
        Case(rule: .priority, yaml: "items: []", outcome: .fail(.planWithoutItems)),
        Case(rule: .priority, yaml: "nothing_to_open: Lý do", outcome: .notApplicable(.nothingToOpen)),
        Case(rule: .roadmap, yaml: "items: [{id: a, title: A, planned_date: 2026-11-21}]", outcome: .pass()),
        Case(
            rule: .roadmap, yaml: "items: [{id: a, title: A, planned_date: 2026-11-20}]", outcome: .fail(.itemsOverdue),
            failing: [0]),
        Case(rule: .roadmap, yaml: "items: [{id: a, title: A}]", outcome: .fail(.itemsUndated), failing: [0]),
        Case(rule: .inCharge, yaml: "items: [{id: a, title: A, unit: U, updater: V}]", outcome: .pass()),
        Case(
            rule: .inCharge, yaml: "items: [{id: a, title: A, unit: U}, {id: b, title: B, updater: V}]",
            outcome: .fail(.itemsWithoutUnit), failing: [0, 1]),
        Case(rule: .accessMethod, yaml: "items: [{id: a, title: A, method: api}]", outcome: .pass()),
        Case(
            rule: .accessMethod, yaml: "items: [{id: a, title: A, formats: CSV}]", outcome: .fail(.itemsWithoutMethod),
            failing: [0]),
        Case(
            rule: .useCriteria,
            yaml: "criteria: [{id: a, title: A, indicator: views, method: M, period: P1M}, "
                + "{id: b, title: B, indicator: reuses, method: M, period: P1Y}]", outcome: .pass()),
        Case(
            rule: .useCriteria, yaml: "criteria: [{id: a, title: A, indicator: other, method: M, period: P1M}]",
            outcome: .pass()),
        Case(
            rule: .useCriteria, yaml: "criteria: [{id: a, title: A, indicator: views, method: M, period: P1M}]",
            outcome: .fail(.useOrReuseNotMeasured)),
        Case(
            rule: .useCriteria, yaml: "criteria: [{id: a, title: A, indicator: reuses, method: M, period: P1M}]",
            outcome: .fail(.useOrReuseNotMeasured)),
        Case(
            rule: .useCriteria, yaml: "criteria: [{id: a, title: A, indicator: other, method: M}]",
            outcome: .fail(.criteriaIncomplete), failing: [0]),
        Case(rule: .useCriteria, yaml: "criteria: []", outcome: .fail(.missing)),
        Case(rule: .useCriteria, yaml: "nothing_to_open: Lý do", outcome: .notApplicable(.nothingToOpen)),
        Case(rule: .reviewed, yaml: "reviewed_at: 2025-02-28", outcome: .pass(), asOf: "2025-08-18"),
        Case(rule: .reviewed, yaml: "reviewed_at: 2025-02-18", outcome: .pass(), asOf: "2025-08-18"),
        Case(rule: .reviewed, yaml: "reviewed_at: 2025-02-17", outcome: .fail(.reviewOverdue), asOf: "2025-08-18"),
        Case(rule: .reviewed, yaml: "reviewed_at: 2025-08-19", outcome: .fail(.dayInFuture), asOf: "2025-08-18"),
        Case(rule: .reviewed, yaml: "decision: {date: 2025-06-01}", outcome: .pass(), asOf: "2025-08-18"),
        Case(rule: .reviewed, yaml: "decision: {number: 1/QĐ}", outcome: .fail(.missing), asOf: "2025-08-18"),
        Case(
            rule: .match, yaml: "items: [{id: a, title: A, planned_date: 2026-11-21}]",
            outcome: .notApplicable(.nothingDue)),
        Case(
            rule: .match, yaml: "items: [{id: a, title: A, planned_date: 2026-11-20}]",
            outcome: .fail(.dueItemsMissing), failing: [0]),
        Case(
            rule: .match,
            yaml: "items: [{id: a, title: A, planned_date: 2026-11-01, published_date: 2026-11-01}]",
            outcome: .fail(.dueItemsMissing), failing: [0]),
    ]

    @Test(arguments: cases)
    func `come out as the reference says`(case given: Case) throws {
        let result = try Self.outcome(given.rule, given.yaml, asOf: given.asOf)
        #expect(result.outcome == given.outcome)
        #expect(result.failing == given.failing)
    }

    @Test func `hold for published items that match`() throws {
        let yaml = "items: [{id: a, title: Trường học, planned_date: 2026-11-20}]"
        let datasets = [try SampleCatalogue.dataset(title: "Trường học")]
        #expect(try Self.outcome(.match, yaml, datasets: datasets).outcome == .pass())
        #expect(try Self.outcome(.roadmap, yaml, datasets: datasets).outcome == .pass())
    }

    @Test func `cannot tell where a match is ambiguous`() throws {
        let yaml = "items: [{id: a, title: Trường học, planned_date: 2026-11-20}]"
        let datasets = [
            try SampleCatalogue.dataset("d1", title: "Trường học"),
            try SampleCatalogue.dataset("d2", title: "Trường học"),
        ]
        let match = try Self.outcome(.match, yaml, datasets: datasets)
        #expect(match.outcome == .unknown(.matchAmbiguous))
        #expect(match.undecided == [0])
        #expect(try Self.outcome(.roadmap, yaml, datasets: datasets).outcome == .unknown(.matchAmbiguous))
    }

    @Test func `go by the plan's own dates without a catalogue`() throws {
        let late = "items: [{id: a, title: A, planned_date: 2026-11-20}]"
        let done = "items: [{id: a, title: A, planned_date: 2026-11-20, published_date: 2026-11-21}]"
        #expect(try Self.outcome(.roadmap, late, datasets: nil).outcome == .fail(.itemsOverdue))
        #expect(try Self.outcome(.roadmap, done, datasets: nil).outcome == .pass())
        #expect(try Self.outcome(.match, done, datasets: nil).outcome == .unknown(.noCatalogue))
    }

    @Test func `do not ask for the publication of a state secret`() throws {
        let yaml = "items: [{id: a, title: A, planned_date: 2026-11-20, classification: state_secret}]"
        #expect(try Self.outcome(.match, yaml).outcome == .notApplicable(.nothingDue))
        #expect(try Self.outcome(.roadmap, yaml).outcome == .pass())
    }
}

@Suite struct `Criteria of use` {
    static func compare(_ criterion: String, _ usage: [String]) throws -> UseComparison {
        let plan = try PlanSamples.plan(
            """
            plan: 1
            id: p
            title: Kế hoạch
            items: [{id: a, title: A}, {id: b, title: B}]
            criteria: [{id: c, title: C, \(criterion)}]
            usage: [\(usage.map { "{\($0)}" }.joined(separator: ", "))]
            """)
        return UseComparison(plan, asOf: try PlanSamples.asOf())
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let criterion: String
        let usage: [String]
        let verdict: UseComparison.Verdict
        var testDescription: String { criterion + " " + usage.joined(separator: "; ") }
    }

    private static let quarter = "indicator: downloads, period: P3M, target: 100"
    private static let each = quarter + ", scope: dataset"
    private static func fact(
        _ value: String, _ from: String = "2026-07-01", _ to: String = "2026-09-30", item: String? = nil,
        _ indicator: String = "downloads"
    ) -> String {
        (item.map { "item: \($0), " } ?? "") + "indicator: \(indicator), from: \(from), to: \(to), value: \(value)"
    }

    @Test(arguments: [
        Case(criterion: quarter, usage: [], verdict: .unknown),
        Case(criterion: quarter, usage: [fact("100")], verdict: .met),
        Case(criterion: quarter, usage: [fact("99")], verdict: .notMet),
        Case(criterion: quarter, usage: [fact("99.5")], verdict: .notMet),
        Case(criterion: quarter, usage: [fact("0")], verdict: .notMet),
        Case(criterion: quarter, usage: [fact("500", "2026-10-01", "2026-12-31")], verdict: .unknown),
        Case(criterion: quarter, usage: [fact("100", "2026-07-01", "2026-08-31")], verdict: .met),
        Case(criterion: quarter, usage: [fact("99", "2026-07-01", "2026-08-31")], verdict: .unknown),
        Case(criterion: quarter, usage: [fact("99", "2026-01-01", "2026-09-30")], verdict: .notMet),
        Case(criterion: quarter, usage: [fact("100", "2026-01-01", "2026-09-30")], verdict: .unknown),
        Case(criterion: quarter, usage: [fact("100", item: nil, "views")], verdict: .unknown),
        Case(criterion: quarter, usage: [fact("100"), fact("1", "2026-04-01", "2026-06-30")], verdict: .met),
        Case(criterion: quarter, usage: [fact("60", item: "a"), fact("40", item: "b")], verdict: .met),
        Case(criterion: quarter, usage: [fact("60", item: "a"), fact("39", item: "b")], verdict: .notMet),
        Case(criterion: quarter, usage: [fact("100", item: "a")], verdict: .met),
        Case(criterion: quarter, usage: [fact("60", item: "a")], verdict: .unknown),
        Case(criterion: quarter, usage: [fact("60", item: "a"), fact("90", item: "x")], verdict: .unknown),
        Case(criterion: each, usage: [fact("100", item: "a"), fact("100", item: "b")], verdict: .met),
        Case(criterion: each, usage: [fact("100", item: "a")], verdict: .unknown),
        Case(criterion: each, usage: [fact("99", item: "a")], verdict: .notMet),
        Case(criterion: each, usage: [fact("500")], verdict: .unknown),
        Case(criterion: "indicator: downloads, period: P3M", usage: [fact("100")], verdict: .unknown),
        Case(criterion: "indicator: downloads, target: 1", usage: [fact("100")], verdict: .unknown),
        Case(
            criterion: "indicator: datasets_reused, period: P1Y, target: 30%",
            usage: ["indicator: datasets_reused, from: 2025-11-01, to: 2026-10-31, value: 1/3"], verdict: .met),
        Case(
            criterion: "indicator: datasets_reused, period: P1Y, target: 30%",
            usage: ["indicator: datasets_reused, from: 2026-01-01, to: 2026-10-31, value: 1/3"], verdict: .unknown),
    ])
    func `are met, missed or unknown`(case given: Case) throws {
        #expect(try Self.compare(given.criterion, given.usage).criteria.map(\.verdict) == [given.verdict])
    }

    @Test func `say what is known of each dataset`() throws {
        let comparison = try Self.compare(Self.each, [Self.fact("100", item: "b"), Self.fact("5", item: "b", "views")])
        #expect(comparison.criteria[0].standings.map(\.item) == [0, 1])
        #expect(comparison.criteria[0].standings.map(\.verdict) == [.unknown, .met])
        #expect(comparison.criteria[0].standings.map(\.value) == [nil, 100])
    }
}
