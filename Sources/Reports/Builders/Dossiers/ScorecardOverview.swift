// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// Scorecards of several bodies by one rubric: a grid of bodies and domains, and what each body lacks for its next level.
struct ScorecardOverview: ReportSectionSource {
    /// A body with its latest scorecard and the one before.
    struct Body {
        let card: Scorecard
        let previous: Scorecard?
    }

    private let bodies: [Body]
    private let rubric: Rubric?

    /// - Parameters:
    ///   - bodies: the bodies, at least one.
    ///   - rubric: their rubric, where it is at hand.
    init(_ bodies: [Body], rubric: Rubric?) {
        self.bodies = bodies
        self.rubric = rubric
    }

    func summary(in scope: ReportScope) -> ReportSummary { OverviewSummary(parts(scope)).summary }

    func sections(in scope: ReportScope) -> [ReportSection] {
        let parts = parts(scope)
        return [
            OverviewResultPart(parts: parts).section, OverviewBodyPart(parts: parts).section,
        ]
    }

    func anchors(in scope: ReportScope) -> [ReportAnchor] {
        parts(scope).entries.map {
            ReportAnchor(.level($0.context.card.subject.id), text: $0.name, id: $0.id)
        }
    }

    private func parts(_ scope: ReportScope) -> OverviewParts { OverviewParts(bodies, rubric, scope) }
}

/// Bodies with what the sections of their overview share.
struct OverviewParts {
    /// A body with the words of its scorecard.
    struct Entry {
        let context: ScorecardContext
        let previous: Scorecard?
        /// The id of the account of the body.
        let id: String
        /// The name of the body.
        let name: String
    }

    /// A domain that at least one of the scorecards has.
    struct Domain: Hashable {
        let id: String
        let name: String
    }

    let entries: [Entry]
    let domains: [Domain]
    let scope: ReportScope
    let phrases: Phrases

    init(_ bodies: [ScorecardOverview.Body], _ rubric: Rubric?, _ scope: ReportScope) {
        let phrases = scope.phrases
        self.scope = scope
        self.phrases = phrases
        let ids = scope.ids("body", of: bodies.map(\.card.subject.id))
        entries = zip(bodies, ids).map { body, id in
            Entry(
                context: ScorecardContext(body.card, rubric: rubric, phrases: phrases), previous: body.previous, id: id,
                name: body.card.subject.name.map(phrases.text) ?? phrases.line(body.card.subject.id))
        }
        var domains: [Domain] = []
        for entry in entries {
            for position in entry.context.domains where entry.context.card.nodes[position].subjects.isEmpty {
                let node = entry.context.card.nodes[position]
                if !domains.contains(where: { $0.id == node.id }) {
                    domains.append(Domain(id: node.id, name: phrases.text(node.title)))
                }
            }
        }
        self.domains = domains
    }

    /// The node of a domain in a scorecard.
    func node(_ domain: Domain, of entry: Entry) -> ScoredNode? {
        entry.context.domains.lazy.map { entry.context.card.nodes[$0] }.first {
            $0.id == domain.id && $0.subjects.isEmpty
        }
    }

    /// The level in a column.
    func level(_ card: Scorecard) -> String { card.level.map { LevelNames($0, phrases).column($0.reached) } ?? "–" }

    /// The score in a column.
    func score(_ card: Scorecard) -> String {
        card.root.published.map { phrases.column($0, in: card.root.range) } ?? "–"
    }
}
