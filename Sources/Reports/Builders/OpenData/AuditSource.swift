// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import OpenData

/// What an audit of open data gives to reports.
struct AuditSource: ReportSectionSource {
    private let result: AuditResult

    init(_ result: AuditResult) { self.result = result }

    func summary(in scope: ReportScope) -> ReportSummary { AuditSummary(AuditParts(result, scope)).summary }

    func sections(in scope: ReportScope) -> [ReportSection] {
        let parts = AuditParts(result, scope)
        return [
            AuditResultPart(parts: parts).section, AuditFixPart(parts: parts).section,
            AuditPlanPart(parts: parts).section,
        ].compactMap(\.self) + AuditPackPart(parts: parts).sections
            + [
                AuditPublisherPart(parts: parts).section, AuditDatasetPart(parts: parts).section,
                AuditFindingPart(parts: parts).section, measures(parts), AuditExplanationPart(parts: parts).section,
            ].compactMap(\.self)
    }

    func anchors(in scope: ReportScope) -> [ReportAnchor] {
        MeasureTable(scope: scope, measures: AuditParts(result, scope).measures).anchors
    }

    private func measures(_ parts: AuditParts) -> ReportSection? {
        MeasureTable(scope: parts.scope, measures: parts.measures).section
    }
}
