// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// Whether the use of open data reaches what a plan set as criteria.
///
/// Figures that nobody gave are unknown, never met and never missed. A figure for exactly one period of a criterion is
/// compared with the target. Counts of a shorter span may show that the target is met already, those of a longer one that
/// it was missed; a share, or what is told in words only, is compared for whole periods only.
public struct UseComparison: Hashable, Sendable {
    /// What came of a criterion.
    public enum Verdict: String, Hashable, Sendable, Codable, CaseIterable {
        /// The target is reached.
        case met
        /// It is not reached.
        case notMet = "not_met"
        /// It cannot be told.
        case unknown
    }

    /// A criterion in one span of time, for the whole catalogue or one dataset.
    public struct Standing: Hashable, Sendable {
        /// The position of the item in the plan; `nil` for the whole.
        public let item: Int?
        /// The span of the figure; `nil` when there is none.
        public let span: DateSpan?
        /// The figure: as it was given, or the sum of those of the items.
        public let value: Rational?
        /// Whether the figure is a sum over items that leaves some out, so that the whole is at least as much.
        public let isAtLeast: Bool
        /// What came of it.
        public let verdict: Verdict
    }

    /// What came of one criterion.
    public struct Criterion: Hashable, Sendable {
        /// Its id.
        public let id: String
        /// The figures in order of item and time; one without a figure for what nobody measured.
        public let standings: [Standing]
        /// Of the newest figures: missed when one misses the target, met when all reach it, else unknown.
        public let verdict: Verdict
    }

    /// The criteria in the order of the plan.
    public let criteria: [Criterion]

    /// Compares the figures of a plan with its criteria. Figures of spans that end after the day do not count.
    public init(_ plan: PublicationPlan, asOf: CalendarDate) {
        let facts = plan.usage.filter { fact in fact.span.to.map { $0 <= asOf } ?? false }
        criteria = plan.criteria.map { criterion in
            let measured = facts.filter { $0.indicator == criterion.indicator }
            let judge = UseJudge(criterion)
            let groups =
                criterion.scope == .catalogue
                ? [judge.whole(measured, items: plan.items)]
                : plan.items.enumerated().map { index, item in
                    judge.standings(measured.filter { $0.item == item.id }, item: index)
                }
            return Criterion(
                id: criterion.id, standings: Array(groups.joined()), verdict: judge.verdict(groups.compactMap(\.last)))
        }
    }
}

/// Judges the figures of one criterion.
private struct UseJudge {
    private let criterion: PublicationPlan.UseCriterion
    private let isCount: Bool

    init(_ criterion: PublicationPlan.UseCriterion) {
        self.criterion = criterion
        switch criterion.indicator {
        case .downloads, .apiCalls, .views, .reuses: isCount = true
        case .datasetsReused, .other: isCount = false
        }
    }

    /// Facts of one subject by time; one without a figure when there are none.
    func standings(_ facts: [PublicationPlan.UsageFact], item: Int?) -> [UseComparison.Standing] {
        guard !facts.isEmpty else { return [none(item)] }
        return inOrder(facts).map { fact in
            UseComparison.Standing(
                item: item, span: fact.span, value: fact.value, isAtLeast: false,
                verdict: verdict(fact.value, fact.span, isAtLeast: false))
        }
    }

    /// Facts about the whole; for spans without one, counts of the items are summed.
    func whole(_ facts: [PublicationPlan.UsageFact], items: [PublicationPlan.Item]) -> [UseComparison.Standing] {
        var result = facts.contains { $0.item == nil } ? standings(facts.filter { $0.item == nil }, item: nil) : []
        if isCount {
            let told = Set(result.compactMap(\.span))
            let ids = Set(items.map(\.id))
            let spans = Dictionary(grouping: facts.filter { $0.item.map(ids.contains) ?? false }, by: \.span)
            for (span, parts) in spans where !told.contains(span) {
                let sum = parts.reduce(Rational.zero) { $0 + $1.value }
                let isAtLeast = Set(parts.compactMap(\.item)) != ids
                result.append(
                    UseComparison.Standing(
                        item: nil, span: span, value: sum, isAtLeast: isAtLeast,
                        verdict: verdict(sum, span, isAtLeast: isAtLeast)))
            }
        }
        return result.isEmpty ? [none(nil)] : result.sorted { Self.precedes($0.span, $1.span) }
    }

    func verdict(_ newest: [UseComparison.Standing]) -> UseComparison.Verdict {
        if newest.contains(where: { $0.verdict == .notMet }) { return .notMet }
        return !newest.isEmpty && newest.allSatisfy { $0.verdict == .met } ? .met : .unknown
    }

    private func verdict(_ value: Rational, _ span: DateSpan, isAtLeast: Bool) -> UseComparison.Verdict {
        guard let target = criterion.target, let period = criterion.period, let from = span.from, let to = span.to,
            let next = from.adding(period)
        else { return .unknown }
        let days = (given: to.daysSinceEpoch + 1, wanted: next.daysSinceEpoch)
        if value >= target { return days.given == days.wanted || isCount && days.given < days.wanted ? .met : .unknown }
        if isAtLeast { return .unknown }
        return days.given == days.wanted || isCount && days.given > days.wanted ? .notMet : .unknown
    }

    private func none(_ item: Int?) -> UseComparison.Standing {
        UseComparison.Standing(item: item, span: nil, value: nil, isAtLeast: false, verdict: .unknown)
    }

    private func inOrder(_ facts: [PublicationPlan.UsageFact]) -> [PublicationPlan.UsageFact] {
        facts.enumerated().sorted { left, right in
            let (first, second) = (left.element.span, right.element.span)
            return first == second ? left.offset < right.offset : Self.precedes(first, second)
        }.map(\.element)
    }

    /// By the last day, then by the first.
    private static func precedes(_ left: DateSpan?, _ right: DateSpan?) -> Bool {
        func day(_ date: CalendarDate?) -> Int { date?.daysSinceEpoch ?? Int.min }
        let ends = (day(left?.to), day(right?.to))
        return ends.0 == ends.1 ? day(left?.from) < day(right?.from) : ends.0 < ends.1
    }
}
