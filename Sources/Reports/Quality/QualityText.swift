// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import DataQuality
internal import Evidence

/// Writes quality results as text for a terminal or a plain file.
///
/// The same result in the same style always gives the same text. Personal values stand in it as the `MaskedResult` has
/// them: hidden but for their last two characters, unless it was made to show them.
///
/// ```swift
/// let text = QualityText(TextStyle(language: .vietnamese))
/// print(text.render(result.masked()))
/// ```
public struct QualityText: Sendable {
    private let style: TextStyle
    private let sampleRows: Int

    /// Makes a writer.
    /// - Parameters:
    ///   - style: language, width and colour.
    ///   - sampleRows: how many failing rows are shown below each check; the result itself holds more of them.
    public init(_ style: TextStyle, sampleRows: Int = 3) {
        self.style = style
        self.sampleRows = max(0, sampleRows)
    }

    /// The whole result: data set and rows, verdict, the six words, what failed with its first rows, columns, faults of
    /// structure, what passed.
    public func render(_ shown: MaskedResult) -> String {
        let context = QualityContext(shown, Phrases(style.language))
        var page = TextPage(style)
        QualityHead(context: context).write(to: &page)
        VerdictSection(context: context).write(to: &page)
        WordSection(context: context).write(to: &page)
        for status in [CheckStatus.fail, .warn, .inconclusive] {
            CheckSection(context: context, status: status, sampleRows: sampleRows).write(to: &page)
        }
        ColumnSection(context: context).write(to: &page)
        FaultSection(context: context).write(to: &page)
        PassedSection(context: context).write(to: &page)
        QualityFoot(context: context).write(to: &page)
        return page.text
    }

    /// Everything that makes the verdict of one check: its counts, how they lead to ratio and status, what it adds to its
    /// word, every failing row the result holds. Empty when there is no such check.
    public func explain(check id: String, of shown: MaskedResult) -> String {
        let context = QualityContext(shown, Phrases(style.language))
        guard let position = context.result.checks.firstIndex(where: { $0.id == id }) else { return "" }
        var page = TextPage(style)
        let contributions = WordContributions(context.result, of: [context.result.checks[position]])
        CheckExplanation(context: context, position: position, contributions: contributions).write(to: &page)
        return page.text
    }

    /// How the share of one word comes about: what each check adds to it.
    /// - Parameters:
    ///   - word: the word.
    ///   - column: the name of a column, for the share of that column; `nil` for that of the data set.
    ///   - shown: the result.
    public func explain(word: QualityWord, column: String? = nil, of shown: MaskedResult) -> String {
        let context = QualityContext(shown, Phrases(style.language))
        var page = TextPage(style)
        WordExplanation(context: context, word: word, column: column).write(to: &page)
        return page.text
    }
}
