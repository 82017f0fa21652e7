// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// The table in which offices report, phase by phase: "Biểu tổng hợp".
struct ProgressTablePart {
    let parts: ProgressParts
    private var phrases: Phrases { parts.phrases }

    var section: ReportSection? {
        let phases = parts.phases
        guard !phases.isEmpty else { return nil }
        let ids = parts.scope.ids("phase", of: phases.map(\.phase.id))
        let sections = zip(phases, ids).map { part, id in
            ReportSection(
                id: id, title: ProgressCountSection(context: parts.context).title(part.phase),
                blocks: [.table(table(part.phase, part.rows, id))])
        }
        return ReportSection(
            id: parts.scope.id("summary"), title: phrases.say("Biểu tổng hợp", "Summary table"), sections: sections)
    }

    private func table(
        _ phase: ProgressResult.PhaseProgress, _ rows: [(row: IndicatorProgress, id: String)], _ id: String
    ) -> ReportTable {
        let words = ProgressMarkdownTable(context: parts.context, phase: phase)
        let figure = 4
        let status = 5
        var table = ReportTable(
            id: parts.scope.id("table", of: id), caption: phrases.name(phase.title),
            columns: words.headings.enumerated().map { index, heading in
                ReportTable.Column(heading, index == figure ? .number : .text, isRowHeader: index == 1)
            })
        let explanations = Dictionary(
            rows.map { ($0.row.indicator, $0.id) }, uniquingKeysWith: { first, _ in first })
        for block in parts.context.blocks(rows.map(\.row)) {
            if let heading = block.heading {
                let cells = words.headings.indices.map { ReportTable.Cell($0 == 1 ? heading : "") }
                table.rows.append(.init(cells, isHeading: true))
            }
            for row in block.rows {
                let target = explanations[row.indicator]
                var cells = words.cells(row).map { ReportTable.Cell($0) }
                if let target {
                    cells[1].content = cells[1].content.map { $0.linked(to: target) }
                    cells[figure].content = cells[figure].content.map { $0.linked(to: target) }
                }
                cells[figure].number = row.figure?.value
                cells[status] = ReportTable.Cell([parts.mark(row.status)], tone: row.status.tone)
                table.rows.append(.init(cells, depth: 1))
                for part in row.parts {
                    var cells = words.cells(part, of: row).map { ReportTable.Cell($0) }
                    cells[figure].number = part.figure?.value
                    cells[status] = ReportTable.Cell([parts.mark(part.status)], tone: part.status.tone)
                    table.rows.append(.init(cells, depth: 2))
                }
            }
        }
        return table
    }
}

extension ReportInline {
    /// Plain text as a link to a part of the report.
    fileprivate func linked(to id: String) -> ReportInline {
        guard case .text(let text) = self else { return self }
        return .reference(text, to: id)
    }
}
