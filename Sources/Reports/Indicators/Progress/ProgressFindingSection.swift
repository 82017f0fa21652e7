// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// What a reader must know: figures that disagree, bodies that merged, reports that nobody can use.
struct ProgressFindingSection {
    let context: ProgressContext
    private var phrases: Phrases { context.phrases }
    /// More findings than these are counted, not listed.
    private static let most = 20

    func write(to page: inout TextPage) {
        let findings = [ProgressFinding.Weight.warning, .note].flatMap { weight in
            context.result.findings.filter { $0.weight == weight }
        }
        guard !findings.isEmpty else { return }
        page.section(phrases.remarks)
        page.gap()
        let shown = context.isFull ? findings[...] : findings.prefix(Self.most)
        for finding in shown {
            page.entry(finding.weight == .warning ? "!" : "·", phrases.message(finding.message))
        }
        let rest = findings.count - shown.count
        if rest > 0 { page.paragraph(phrases.andMore(rest, vi: "lưu ý", en: "remark"), .faint) }
    }
}
