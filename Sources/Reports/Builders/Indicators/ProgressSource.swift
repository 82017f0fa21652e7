// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// What a tracked programme gives to reports.
struct ProgressSource: ReportSectionSource {
    private let result: ProgressResult
    private let programme: Programme?

    init(_ result: ProgressResult, programme: Programme?) {
        self.result = result
        self.programme = programme
    }

    private func parts(_ scope: ReportScope) -> ProgressParts { ProgressParts(result, programme, scope) }

    func summary(in scope: ReportScope) -> ReportSummary { ProgressSummary(parts(scope)).summary }

    func sections(in scope: ReportScope) -> [ReportSection] {
        let parts = parts(scope)
        return [
            ProgressResultPart(parts: parts).section, ProgressLatePart(parts: parts).section,
            ProgressMissingPart(parts: parts).section, ProgressRollUpPart(parts: parts).section,
            ProgressTablePart(parts: parts).section, ProgressTaskPart(parts: parts).section,
            ProgressBodyPart(parts: parts).section, ProgressFindingPart(parts: parts).section,
            MeasureTable(scope: scope, measures: parts.measures).section,
            ProgressExplanationPart(parts: parts).section,
        ].compactMap(\.self)
    }

    func anchors(in scope: ReportScope) -> [ReportAnchor] {
        MeasureTable(scope: scope, measures: parts(scope).measures).anchors
    }

    func uses(in scope: ReportScope) -> [ReportAnchor] {
        let parts = parts(scope)
        return zip(result.rows, parts.ids).flatMap { row, id in
            let bodies = parts.bodies(behind: row)
            guard !bodies.isEmpty else { return [ReportAnchor]() }
            let title = IndicatorLines(context: parts.context, row: row).title
            return bodies.map { ReportAnchor(.level($0), text: title, id: id) }
        }
    }
}
