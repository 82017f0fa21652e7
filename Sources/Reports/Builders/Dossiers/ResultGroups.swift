// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// Puts together the results that belong in one part of a report: scorecards of one rubric, by body and day.
struct ResultGroups {
    /// A scorecard with what came with it.
    private struct Entry {
        let card: Scorecard
        let rubric: Rubric?
        let improvements: ImprovementPlan?
        let previous: Scorecard?
    }

    private let results: [ReportableResult]

    init(_ results: [ReportableResult]) { self.results = results }

    /// The parts of the report, each where its first result stands.
    var sources: [any ReportSectionSource] {
        var told: Set<String> = []
        return results.compactMap { result -> (any ReportSectionSource)? in
            guard case .scorecard(let card, _, _, _) = result else { return result.source }
            let rubric = card.rubric.identity.id
            return told.insert(rubric).inserted ? source(of: entries(rubric)) : nil
        }
    }

    private func entries(_ rubric: String) -> [Entry] {
        var told: Set<Scorecard> = []
        return results.compactMap { result in
            guard case .scorecard(let card, let source, let improvements, let previous) = result,
                card.rubric.identity.id == rubric, told.insert(card).inserted
            else { return nil }
            return Entry(card: card, rubric: source, improvements: improvements, previous: previous)
        }
    }

    private func source(of entries: [Entry]) -> (any ReportSectionSource)? {
        var bodies: [String] = []
        for entry in entries where !bodies.contains(entry.card.subject.id) { bodies.append(entry.card.subject.id) }
        let histories = bodies.compactMap { body in history(entries.filter { $0.card.subject.id == body }) }
        guard let first = histories.first else { return nil }
        guard histories.count > 1 else {
            return ScorecardSource(
                first.entry.card, rubric: first.entry.rubric, improvements: first.entry.improvements,
                earlier: first.earlier)
        }
        return ScorecardOverview(
            histories.map { ScorecardOverview.Body(card: $0.entry.card, previous: $0.earlier.last) },
            rubric: histories.lazy.compactMap(\.entry.rubric).first)
    }

    /// The latest of the scorecards of one body, and those before it, by day; of one day the order given counts.
    private func history(_ entries: [Entry]) -> (entry: Entry, earlier: [Scorecard])? {
        let sorted = Self.byDay(entries, \.card)
        guard let last = sorted.last else { return nil }
        let earlier = sorted.dropLast().map(\.card)
        if let previous = last.previous, !earlier.contains(previous) {
            return (last, Self.byDay(earlier + [previous], \.self))
        }
        return (last, earlier)
    }

    /// Sorted by the day of a scorecard; of one day in the order given.
    private static func byDay<Element>(_ elements: [Element], _ card: (Element) -> Scorecard) -> [Element] {
        elements.enumerated().sorted { left, right in
            (card(left.element).asOf, left.offset) < (card(right.element).asOf, right.offset)
        }.map(\.element)
    }
}
