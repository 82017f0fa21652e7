// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import Indicators

/// Programmes held beside each other as a Markdown document: a table for each concept.
///
/// Nothing in a text of a document can end a cell, begin a mark of Markdown or HTML, or turn the writing direction round. The
/// same comparison gives the same bytes.
public struct ProgrammeComparisonMarkdown: Sendable, Hashable {
    private let language: Language

    /// Makes a writer.
    /// - Parameter language: the language of headings and names.
    public init(language: Language) { self.language = language }

    /// The document.
    public func render(_ comparison: ProgrammeComparison) -> String {
        let context = ProgrammeComparisonContext(comparison, language)
        let phrases = context.phrases
        let text = IndicatorMarkdown.text
        var lines = ["# " + text(phrases.text(comparison.title)), "", text(context.size) + ".", ""]
        for concept in comparison.concepts {
            lines += ["## " + text(phrases.text(concept.title)), "", text(context.comparability(concept)), ""]
            if let national = concept.national { lines += [text(context.national(national)), ""] }
            var table = IndicatorMarkdown.Table(
                headings: [
                    phrases.planLabel, phrases.number, phrases.indicatorLabel,
                    phrases.say("Mục tiêu", "Targets"), phrases.say("Cơ quan, thời hạn", "Agencies, deadline"),
                    phrases.say("Khác biệt", "Differences"),
                ], alignments: Array(repeating: .left, count: 6))
            for member in concept.members {
                table.add([
                    context.plan(member.programme), member.indicator, phrases.text(member.name),
                    member.targets.map { $0.phase + ": " + context.words.target($0.target, member.unit) }
                        .joined(separator: "; "),
                    context.facts(member).map { $0.title + ": " + $0.text }.joined(separator: "; "),
                    member.differences.map(phrases.text).joined(separator: "; "),
                ])
            }
            lines += table.lines + [""]
            if let without = context.without(concept) { lines += [text(without), ""] }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
