// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A plan held against a catalogue on a day: what was promised and published, what is late, what nobody planned.
///
/// An item is due once its planned day is over: on the planned day itself nothing is late yet. The same plan and catalogue
/// give the same comparison, whatever the order of the file.
public struct PlanComparison: Hashable, Sendable {
    /// The day of the comparison.
    public let asOf: CalendarDate
    /// Every item, in the order of the plan.
    public let items: [PlanItemStanding]
    /// The datasets that no item means, in the order of the catalogue. Candidates of an ambiguous item are not among them.
    public let offPlan: [PlanDatasetReference]

    /// Holds a plan against a catalogue.
    ///
    /// - Complexity: O(*d* + *i*) for *d* datasets and *i* items, and for every item that is not found the number of
    ///   datasets that share a word with its title.
    public init(
        _ plan: PublicationPlan, _ catalogue: Catalogue, vocabularies: OpenDataVocabularies, asOf: CalendarDate
    ) {
        let matches = PlanMatcher(catalogue).matches(plan.items)
        var claims: [Int: [Int]] = [:]
        for (item, match) in matches.enumerated() {
            for dataset in match?.datasets ?? [] { claims[dataset, default: []].append(item) }
        }
        let offPlan = catalogue.datasets.indices.filter { claims[$0] == nil }
        let promises = PromiseCheck(catalogue, vocabularies)
        let isAllFound = !matches.contains { $0 == nil }
        let near = NearTitles(isAllFound ? [] : offPlan, in: catalogue)
        self.asOf = asOf
        self.offPlan = offPlan.map { PlanDatasetReference($0, in: catalogue) }
        items = plan.items.enumerated().map { index, item in
            var standing = PlanItemStanding(
                item: index, id: item.id, status: .undated,
                isDue: item.classification != .stateSecret && item.plannedDate.map { $0 < asOf } ?? false,
                differences: [], candidates: [], rivals: [], suggestions: [])
            guard let match = matches[index] else {
                Self.judgeMissing(item, asOf, &standing)
                let titles = item.title.entries.first.map { near.near($0.text) } ?? []
                standing.suggestions = titles.map { PlanDatasetReference($0, in: catalogue) }
                return standing
            }
            standing.basis = match.basis
            standing.rivals = Set(match.datasets.flatMap { claims[$0] ?? [] }).subtracting([index]).sorted()
            let references = match.datasets.map { PlanDatasetReference($0, in: catalogue) }
            guard references.count == 1, standing.rivals.isEmpty, let only = references.first else {
                standing.candidates = references
                standing.status = item.classification == .stateSecret ? .secret : .ambiguous
                return standing
            }
            standing.dataset = only
            let dataset = catalogue.datasets[only.index]
            Self.judgeFound(item, dataset, asOf, &standing)
            standing.differences = promises.differences(of: item, dataset)
            return standing
        }
    }

    private static func judgeMissing(
        _ item: PublicationPlan.Item, _ asOf: CalendarDate, _ standing: inout PlanItemStanding
    ) {
        if item.classification == .stateSecret {
            standing.status = .secret
        } else if let day = item.publishedDate, day <= asOf {
            standing.publishedOn = day
            standing.status = .orphaned
        } else if let planned = item.plannedDate {
            standing.status = planned < asOf ? .late : .notYetDue
            if planned < asOf { standing.daysLate = asOf.daysSinceEpoch - planned.daysSinceEpoch }
        }
    }

    private static func judgeFound(
        _ item: PublicationPlan.Item, _ dataset: Dataset, _ asOf: CalendarDate, _ standing: inout PlanItemStanding
    ) {
        let days = dataset.distributions.compactMap { $0.issued?.day }
        standing.publishedOn = item.publishedDate ?? dataset.issued?.day ?? days.min()
        if item.classification == .stateSecret {
            standing.status = .secret
            return
        }
        guard let planned = item.plannedDate else {
            standing.status = .published
            return
        }
        if planned > asOf {
            standing.status = .publishedEarly
            return
        }
        guard let published = standing.publishedOn else {
            standing.status = .published
            return
        }
        standing.status = published <= planned ? .publishedOnTime : .publishedLate
        if published > planned { standing.daysLate = published.daysSinceEpoch - planned.daysSinceEpoch }
    }

    /// How many items are due.
    public var dueCount: Int { items.count { $0.isDue } }

    /// How many of the due items are in the catalogue. An ambiguous match shows no publication, so it does not count.
    public var duePublishedCount: Int { items.count { $0.isDue && $0.status.isPublished } }

    /// The measure `opendata.plan_published`: due items that are in the catalogue of all due items.
    public var measure: AuditMeasure {
        AuditMeasure(
            id: "opendata.plan_published", numerator: Rational(duePublishedCount), denominator: Rational(dueCount))
    }
}
