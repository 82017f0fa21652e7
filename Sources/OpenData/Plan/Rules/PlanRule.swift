// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// The rules VN-P1 to VN-P8 about a publication plan.
public enum PlanRule: Int, Hashable, Sendable, CaseIterable {
    /// A decision with number and date issued it.
    case issued = 1
    /// Every item has a priority and a reason for it.
    case priority
    /// Every item has a planned day, and none is overdue and unpublished.
    case roadmap
    /// Every item names the unit in charge and who updates it.
    case inCharge
    /// Every item says whether it is reached as a file or by an interface.
    case accessMethod
    /// Criteria measure use and re-use, each with method and period.
    case useCriteria
    /// It was reviewed within six months.
    case reviewed
    /// Every due item is in the catalogue.
    case match
}

/// What a rule about a plan found.
public struct PlanRuleOutcome: Hashable, Sendable {
    /// The verdict with its reason.
    public let outcome: CheckOutcome
    /// How many items or criteria were looked at; 1 for the plan as a whole.
    public let assessed: Int
    /// Positions of the items, or of the criteria for ``PlanRule/useCriteria``, for which the rule does not hold.
    public let failing: [Int]
    /// Positions of the items for which it cannot be told.
    public let undecided: [Int]

    /// How many hold.
    public var holding: Int { assessed - failing.count - undecided.count }

    init(_ outcome: CheckOutcome, assessed: Int = 1, failing: [Int] = [], undecided: [Int] = []) {
        self.outcome = outcome
        self.assessed = assessed
        self.failing = failing
        self.undecided = undecided
    }
}

extension PlanRule {
    /// Holds a plan against the rule.
    ///
    /// A rule about items passes only when it holds for every item; ``PlanRuleOutcome/failing`` says for which it does not.
    /// Without a plan the answer is unknown and never a failure: the plan was not handed in, which does not say that
    /// there is none. A body that says with a reason that it has nothing to open has no items, so the rules about items
    /// do not apply to it.
    ///
    /// - Parameters:
    ///   - plan: the plan, if one was given.
    ///   - comparison: the plan held against the catalogue. Without one ``PlanRule/roadmap`` goes by the plan's own days
    ///     of publication and ``PlanRule/match`` is unknown.
    ///   - asOf: the day of the check.
    public func outcome(
        _ plan: PublicationPlan?, _ comparison: PlanComparison?, asOf: CalendarDate
    ) -> PlanRuleOutcome {
        guard let plan else { return PlanRuleOutcome(.unknown(.noPlan), assessed: 0) }
        switch self {
        case .issued: return PlanRuleOutcome(Self.issued(plan))
        case .useCriteria: return Self.useCriteria(plan)
        case .reviewed: return PlanRuleOutcome(Self.reviewed(plan, asOf))
        case .priority, .roadmap, .inCharge, .accessMethod, .match: break
        }
        if plan.items.isEmpty {
            let outcome: CheckOutcome =
                plan.nothingToOpen == nil ? .fail(.planWithoutItems) : .notApplicable(.nothingToOpen)
            return PlanRuleOutcome(outcome, assessed: 0)
        }
        switch self {
        case .priority:
            return Self.every(plan, .itemsWithoutPriority) { $0.priority != nil && $0.priorityReason != nil }
        case .inCharge: return Self.every(plan, .itemsWithoutUnit) { $0.unit != nil && $0.updater != nil }
        case .accessMethod: return Self.every(plan, .itemsWithoutMethod) { !$0.methods.isEmpty }
        case .roadmap: return Self.roadmap(plan, comparison, asOf)
        default: return Self.match(comparison)
        }
    }

    private static func issued(_ plan: PublicationPlan) -> CheckOutcome {
        guard let decision = plan.decision else { return .fail(.missing) }
        return decision.number != nil && decision.date != nil ? .pass() : .fail(.decisionIncomplete)
    }

    private static func every(
        _ plan: PublicationPlan, _ reason: OutcomeReason, _ holds: (PublicationPlan.Item) -> Bool
    ) -> PlanRuleOutcome {
        let failing = plan.items.indices.filter { !holds(plan.items[$0]) }
        return PlanRuleOutcome(
            failing.isEmpty ? .pass() : .fail(reason), assessed: plan.items.count, failing: failing)
    }

    private static func roadmap(
        _ plan: PublicationPlan, _ comparison: PlanComparison?, _ asOf: CalendarDate
    ) -> PlanRuleOutcome {
        let undated = plan.items.indices.filter { plan.items[$0].plannedDate == nil }
        var overdue: [Int] = []
        var undecided: [Int] = []
        if let comparison {
            overdue = comparison.items.filter { $0.status == .late }.map(\.item)
            undecided = comparison.items.filter { $0.isDue && $0.status == .ambiguous }.map(\.item)
        } else {
            overdue = plan.items.indices.filter { index in
                let item = plan.items[index]
                guard item.classification != .stateSecret, let planned = item.plannedDate else { return false }
                return planned < asOf && item.publishedDate.map { $0 > asOf } ?? true
            }
        }
        let failing = (undated + overdue).sorted()
        let outcome: CheckOutcome =
            if !overdue.isEmpty { .fail(.itemsOverdue) } else if !undated.isEmpty {
                .fail(.itemsUndated)
            } else if !undecided.isEmpty { .unknown(.matchAmbiguous) } else { .pass() }
        return PlanRuleOutcome(outcome, assessed: plan.items.count, failing: failing, undecided: undecided)
    }

    private static func useCriteria(_ plan: PublicationPlan) -> PlanRuleOutcome {
        if plan.items.isEmpty, plan.nothingToOpen != nil {
            return PlanRuleOutcome(.notApplicable(.nothingToOpen), assessed: 0)
        }
        guard !plan.criteria.isEmpty else { return PlanRuleOutcome(.fail(.missing), assessed: 0) }
        let failing = plan.criteria.indices.filter {
            plan.criteria[$0].method == nil || plan.criteria[$0].period == nil
        }
        let outcome: CheckOutcome =
            if !failing.isEmpty { .fail(.criteriaIncomplete) } else if !plan.measuresUse || !plan.measuresReuse {
                .fail(.useOrReuseNotMeasured)
            } else { .pass() }
        return PlanRuleOutcome(outcome, assessed: plan.criteria.count, failing: failing)
    }

    /// The clock starts with the decision, until a review is recorded.
    private static func reviewed(_ plan: PublicationPlan, _ asOf: CalendarDate) -> CheckOutcome {
        guard let day = plan.reviewedAt ?? plan.decision?.date else { return .fail(.missing) }
        guard day <= asOf else { return .fail(.dayInFuture) }
        let limit = CalendarPeriod(months: 6).flatMap { day.adding($0) }
        return limit.map { asOf <= $0 } ?? true ? .pass() : .fail(.reviewOverdue)
    }

    private static func match(_ comparison: PlanComparison?) -> PlanRuleOutcome {
        guard let comparison else { return PlanRuleOutcome(.unknown(.noCatalogue), assessed: 0) }
        let due = comparison.items.filter(\.isDue)
        guard !due.isEmpty else { return PlanRuleOutcome(.notApplicable(.nothingDue), assessed: 0) }
        let undecided = due.filter { $0.status == .ambiguous }.map(\.item)
        let failing = due.filter { $0.status != .ambiguous && !$0.status.isPublished }.map(\.item)
        let outcome: CheckOutcome =
            if !failing.isEmpty { .fail(.dueItemsMissing) } else if !undecided.isEmpty {
                .unknown(.matchAmbiguous)
            } else { .pass() }
        return PlanRuleOutcome(outcome, assessed: due.count, failing: failing, undecided: undecided)
    }
}

extension PublicationPlan {
    /// Whether a criterion measures use. A criterion told in words only may measure either.
    var measuresUse: Bool {
        criteria.contains { criterion in
            switch criterion.indicator {
            case .downloads, .apiCalls, .views, .other: true
            case .reuses, .datasetsReused: false
            }
        }
    }

    /// Whether a criterion measures re-use. A criterion told in words only may measure either.
    var measuresReuse: Bool {
        criteria.contains { criterion in
            switch criterion.indicator {
            case .reuses, .datasetsReused, .other: true
            case .downloads, .apiCalls, .views: false
            }
        }
    }
}
