// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// The laws, decisions and plans that the rubric rests on, each with how far it can be relied on.
struct ScorecardBasisPart {
    let parts: ScorecardParts

    var section: ReportSection? {
        guard let rubric = parts.context.rubric, !rubric.sources.isEmpty else { return nil }
        let phrases = parts.phrases
        return ReportSection(
            id: parts.scope.id("basis"), title: phrases.basis,
            blocks: [
                .table(
                    SourceTable(phrases: phrases).table(
                        rubric.sources, id: parts.scope.id("basis-table"), rows: Self.ids(parts)))
            ])
    }

    /// The ids of the rows, in the order of the sources.
    static func ids(_ parts: ScorecardParts) -> [String] {
        parts.scope.ids("source", of: parts.context.rubric?.sources.map(\.id) ?? [])
    }
}
