// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Scoring

/// Remarks about the scoring, those of one kind together.
struct ScorecardFindingPart {
    let parts: ScorecardParts

    var section: ReportSection? {
        guard !parts.card.findings.isEmpty else { return nil }
        let phrases = parts.phrases
        let words = FindingSection(context: parts.context)
        var blocks: [ReportBlock] = []
        for group in words.groups {
            if let heading = words.heading(group) { blocks.append(.paragraph([.strong(heading)])) }
            blocks.append(
                .list(
                    group.map { finding in
                        var text: [ReportInline] = [.text(phrases.text(finding.message))]
                        if let node = finding.node { text = [parts.link(node), .text(": ")] + text }
                        return text
                    }, isNumbered: false))
        }
        return ReportSection(id: parts.scope.id("remarks"), title: phrases.remarks, blocks: blocks)
    }
}
