// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import Indicators

/// Writes programmes held beside each other as text: concept by concept, each programme in its words.
public struct ProgrammeComparisonText: Sendable {
    private let style: TextStyle

    /// Makes a writer.
    public init(_ style: TextStyle) { self.style = style }

    /// The comparison.
    public func render(_ comparison: ProgrammeComparison) -> String {
        let context = ProgrammeComparisonContext(comparison, style.language)
        let phrases = context.phrases
        var page = TextPage(style)
        page.paragraph(phrases.text(comparison.title), indent: 0, .strong)
        page.paragraph(
            SafeText.line(comparison.crosswalk.id) + ", " + phrases.status(comparison.status) + ": " + context.size,
            indent: 0, .faint)
        page.gap()
        var table = TextTable([.left, .text])
        for side in comparison.programmes {
            table.add([
                .init(SafeText.line(side.identity.id), .strong),
                .init(phrases.text(side.body) + ", " + SafeText.line(side.number)),
            ])
        }
        page.table(table)
        for concept in comparison.concepts {
            write(concept, context, to: &page)
        }
        return page.text
    }

    private func write(
        _ concept: ProgrammeComparison.Concept, _ context: ProgrammeComparisonContext, to page: inout TextPage
    ) {
        let phrases = context.phrases
        page.section(phrases.text(concept.title) + " (\(SafeText.line(concept.id)))")
        page.gap()
        page.entry(
            concept.isComparable ? "✓" : "✗", context.comparability(concept), mark: concept.isComparable ? .good : .bad)
        if let national = concept.national { page.paragraph(context.national(national), hanging: 2) }
        for member in concept.members {
            page.gap()
            page.entry("▸", context.name(of: member), .strong)
            page.paragraph(phrases.text(member.name), indent: 4)
            for one in member.targets {
                page.entry(SafeText.line(one.phase) + ":", context.words.target(one.target, member.unit), indent: 4)
            }
            for line in context.facts(member) {
                page.paragraph(line.title + ": " + line.text, indent: 4, hanging: 2, .faint)
            }
            for difference in member.differences { page.entry("≠", phrases.text(difference), indent: 4) }
        }
        if let without = context.without(concept) {
            page.gap()
            page.paragraph(without, .faint)
        }
    }
}
