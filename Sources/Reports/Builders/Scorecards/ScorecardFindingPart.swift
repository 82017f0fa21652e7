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
                        let message = phrases.text(finding.message)
                        let position = finding.node.flatMap(parts.context.position)
                        return [position.map { parts.link(message, $0) } ?? .text(message)]
                    }, isNumbered: false))
        }
        return ReportSection(id: parts.scope.id("remarks"), title: phrases.remarks, blocks: blocks)
    }
}
