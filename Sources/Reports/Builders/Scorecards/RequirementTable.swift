// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// Requirements as rows, parts below their whole, each with how it stands and where it is short.
struct RequirementTable {
    let parts: ScorecardParts
    private var phrases: Phrases { parts.phrases }

    /// A table without rows.
    func empty(id: String, caption: String) -> ReportTable {
        ReportTable(
            id: id, caption: caption,
            columns: [
                .init(phrases.requirement, isRowHeader: true), .init(phrases.statusLabel), .init(phrases.shortAt),
            ])
    }

    /// The rows of a requirement and its parts.
    func rows(_ line: RequirementLine, depth: Int = 0) -> [ReportTable.Row] {
        let failing = (line.isMet ? [] : line.failing).map { parts.link($0) }.joined(by: "; ")
        let row = ReportTable.Row(
            [
                .init(line.text), .init([phrases.mark(isMet: line.isMet)], tone: line.isMet ? .good : .bad),
                .init(failing),
            ], depth: depth)
        return [row] + line.parts.flatMap { rows($0, depth: depth + 1) }
    }
}
