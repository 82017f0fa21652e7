// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// How the publication plan is kept: what became of each item, what was published without being planned, and what came of
/// the criteria of use and re-use.
public struct PlanResult: Sendable, Hashable, Codable {
    /// The items of the plan, in its order.
    public var items: [Item]
    /// Datasets of the catalogue that no item plans.
    public var offPlan: [DatasetReference]
    /// The criteria of use and re-use, in the order of the plan.
    public var criteria: [Criterion]

    /// What became of one item.
    public struct Item: Sendable, Hashable, Codable {
        /// Its id in the plan.
        public var id: String
        /// Its name.
        public var title: LocalizedText
        /// The unit in charge.
        public var unit: LocalizedText?
        /// When it is to be published.
        public var plannedDate: CalendarDate?
        /// Where it stands.
        public var status: PlanItemStatus
        /// Whether its day is over.
        public var isDue: Bool
        /// The dataset that is the item.
        public var dataset: DatasetReference?
        /// Why that dataset is taken for it.
        public var match: LocalizedText?
        /// When it was published.
        public var publishedDate: CalendarDate?
        /// How many days late it was or is.
        public var daysLate: Int?
        /// Where the dataset is not what the plan promised.
        public var differences: [Difference]
        /// Datasets that could all be the item, of which none is chosen.
        public var candidates: [DatasetReference]
        /// Datasets whose titles are near; they count for nothing.
        public var suggestions: [DatasetReference]

        private enum CodingKeys: String, CodingKey {
            case id, title, unit, plannedDate, status
            case isDue = "due"
            case dataset, match, publishedDate, daysLate, differences, candidates, suggestions
        }
    }

    /// A promise that the catalogue does not keep.
    public struct Difference: Sendable, Hashable, Codable {
        /// What was promised.
        public var promise: PromiseDifference.Promise
        /// The promise.
        public var promised: String
        /// What the catalogue states instead.
        public var found: [String]
        /// The difference in words.
        public var message: LocalizedText
    }

    /// A dataset of the catalogue.
    public struct DatasetReference: Sendable, Hashable, Codable {
        /// The name by which results tell it.
        public var name: String
        /// Its title.
        public var title: LocalizedText?
    }

    /// What came of one criterion of use or re-use.
    public struct Criterion: Sendable, Hashable, Codable {
        /// Its id.
        public var id: String
        /// What is measured.
        public var title: LocalizedText
        /// What is to be reached.
        public var target: Rational?
        /// The newest figures: one for the whole, or one for each item.
        public var figures: [Figure]
        /// What came of it; unknown when nobody measured.
        public var verdict: UseComparison.Verdict
    }

    /// A figure of use.
    public struct Figure: Sendable, Hashable, Codable {
        /// The id of the item; `nil` for the whole.
        public var item: String?
        /// The span of time.
        public var span: DateSpan?
        /// How much.
        public var value: Rational?
        /// Whether items without a figure are left out, so that the whole is at least as much.
        public var isAtLeast: Bool
        /// What came of it.
        public var verdict: UseComparison.Verdict

        private enum CodingKeys: String, CodingKey {
            case item, span, value
            case isAtLeast = "atLeast"
            case verdict
        }
    }

    /// Items that are due.
    public var dueCount: Int { items.count(where: \.isDue) }

    /// Items that are due and published.
    public var duePublishedCount: Int { items.count { $0.isDue && $0.status.isPublished } }
}

extension PlanResult {
    init(_ comparison: PlanComparison, of plan: PublicationPlan) {
        items = comparison.items.map { standing in
            let item = plan.items[standing.item]
            return Item(
                id: standing.id, title: item.title, unit: item.unit, plannedDate: item.plannedDate,
                status: standing.status, isDue: standing.isDue, dataset: standing.dataset.map(DatasetReference.init),
                match: standing.basis?.text, publishedDate: standing.publishedOn, daysLate: standing.daysLate,
                differences: standing.differences.map {
                    Difference(promise: $0.promise, promised: $0.promised, found: $0.found, message: $0.text)
                },
                candidates: standing.candidates.map(DatasetReference.init),
                suggestions: standing.suggestions.map(DatasetReference.init))
        }
        offPlan = comparison.offPlan.map(DatasetReference.init)
        let use = UseComparison(plan, asOf: comparison.asOf)
        criteria = zip(plan.criteria, use.criteria).map { criterion, found in
            Criterion(
                id: criterion.id, title: criterion.title, target: criterion.target,
                figures: Self.newest(found.standings).map { standing in
                    Figure(
                        item: standing.item.map { plan.items[$0].id }, span: standing.span, value: standing.value,
                        isAtLeast: standing.isAtLeast, verdict: standing.verdict)
                }, verdict: found.verdict)
        }
    }

    /// Of the figures of each item, which stand in the order of time, the last one.
    private static func newest(_ standings: [UseComparison.Standing]) -> [UseComparison.Standing] {
        standings.indices.filter { position in
            position + 1 == standings.count || standings[position + 1].item != standings[position].item
        }.map { standings[$0] }
    }
}

extension PlanResult.DatasetReference {
    init(_ reference: PlanDatasetReference) {
        name = reference.name
        title = reference.title
    }
}
