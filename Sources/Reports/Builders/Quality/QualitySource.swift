// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// What a quality result gives to reports: verdict, bars by word and column, every check, the first failing rows.
struct QualitySource: ReportSectionSource {
    private let shown: MaskedResult

    init(_ shown: MaskedResult) { self.shown = shown }

    func summary(in scope: ReportScope) -> ReportSummary { QualitySummary(QualityParts(shown, scope)).summary }

    func sections(in scope: ReportScope) -> [ReportSection] {
        let parts = QualityParts(shown, scope)
        return [
            QualityResultPart(parts: parts).section, QualityCheckPart(parts: parts).section,
            QualityRowPart(parts: parts).section, QualityColumnPart(parts: parts).section,
            QualityFaultPart(parts: parts).section, QualityExplanationPart(parts: parts).section,
        ].compactMap(\.self)
    }

    func anchors(in scope: ReportScope) -> [ReportAnchor] {
        let parts = QualityParts(shown, scope)
        return parts.shares.flatMap { share in
            parts.measures(share).map { ReportAnchor(.measure($0), text: parts.name(share), id: share.id) }
        }
    }
}
