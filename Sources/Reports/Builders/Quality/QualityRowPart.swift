// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// The first rows that fail each check, as the masked result shows them.
struct QualityRowPart {
    let parts: QualityParts
    private var context: QualityContext { parts.context }
    private var phrases: Phrases { parts.phrases }

    var section: ReportSection? {
        let failing = parts.positions([.fail, .warn, .inconclusive, .pass]).filter {
            !parts.result.checks[$0].failures.isEmpty
        }
        guard !failing.isEmpty else { return nil }
        return ReportSection(
            id: parts.scope.id("rows"), title: phrases.firstRows, blocks: failing.map(details))
    }

    private func details(_ position: Int) -> ReportBlock {
        let check = parts.result.checks[position]
        let owner = parts.checks[position]
        var table = ReportTable(
            id: parts.scope.id("rows", of: owner), caption: phrases.firstRows + ": " + context.name(check),
            columns: [.init(phrases.placeLabel, isRowHeader: true), .init(phrases.value)])
        for row in check.failures {
            table.rows.append(.init([.init(context.place(row)), .init(context.values(row))]))
        }
        let counts = phrases.count(check.failures.count) + "/" + phrases.count(check.counts.failed)
        return .details(
            id: parts.scope.id("sample", of: owner),
            summary: [
                .mark(phrases.status(check.status), check.status.tone),
                .text(" " + context.name(check) + " (" + counts + ")"),
            ], blocks: [.table(table), .paragraph([parts.link(phrases.howComputed, check: position)])])
    }
}
