// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// How the share of each word and the verdict of each check come about.
struct QualityExplanationPart {
    let parts: QualityParts
    private var context: QualityContext { parts.context }
    private var phrases: Phrases { parts.phrases }

    var section: ReportSection? {
        guard !parts.shares.isEmpty || !parts.checks.isEmpty else { return nil }
        let contributions = WordContributions(parts.result, of: parts.result.checks)
        return ReportSection(
            id: parts.scope.id("explanations"), title: phrases.explanations,
            blocks: parts.shares.map(details) + parts.result.checks.indices.map { details($0, contributions) })
    }

    private func details(_ share: QualityParts.Share) -> ReportBlock {
        var blocks = PageBlocks.blocks(parts.scope, "sum", of: share.id) {
            WordExplanation(context: context, word: share.word.word, column: share.column?.name).write(to: &$0)
        }
        blocks += measures(parts.measures(share))
        return .details(
            id: share.id, summary: [.text(parts.name(share) + ": "), .strong(phrases.ratio(share.word.ratio))],
            blocks: blocks)
    }

    private func details(_ position: Int, _ contributions: WordContributions) -> ReportBlock {
        let check = parts.result.checks[position]
        let id = parts.checks[position]
        var blocks = PageBlocks.blocks(parts.scope, "how", of: id) {
            CheckExplanation(context: context, position: position, contributions: contributions).writeAccount(to: &$0)
        }
        if !check.failures.isEmpty {
            blocks.append(.paragraph([.reference(phrases.firstRows, to: parts.scope.id("sample", of: id))]))
        }
        return .details(
            id: id,
            summary: [
                .mark(phrases.status(check.status), check.status.tone), .text(" " + context.name(check)),
            ], blocks: blocks)
    }

    /// The measures that a share gives, and what uses them.
    private func measures(_ ids: [String]) -> [ReportBlock] {
        ids.compactMap { id in
            let uses = parts.scope.uses(of: .measure(id))
            guard !uses.isEmpty else { return nil }
            let start: [ReportInline] = [
                .text(phrases.say("Số đo ", "Measure ")), .code(id), .text(phrases.say(" dùng cho: ", " used by: ")),
            ]
            return .paragraph(start + uses.map(\.link).joined(by: "; "))
        }
    }
}
