// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Indicators

/// Writes how a programme stands as text for a terminal or a plain file.
///
/// The same result in the same style always gives the same text.
public struct ProgressText: Sendable {
    private let style: TextStyle
    private let programme: Programme?
    private let isFull: Bool

    /// Makes a writer.
    /// - Parameters:
    ///   - style: language, width and colour.
    ///   - programme: the programme, which names reporting duties and the English names of agencies; without it duties are
    ///     named by their ids and agencies as printed.
    ///   - isFull: whether names and lists are written whole, and phases that have not begun are listed too.
    public init(_ style: TextStyle, programme: Programme? = nil, isFull: Bool = false) {
        self.style = style
        self.programme = programme
        self.isFull = isFull
    }

    /// The whole result: what was tracked, how many indicators stand how, what is late, what is missing, shares of bodies,
    /// all indicators, tasks, bodies, remarks.
    public func render(_ result: ProgressResult) -> String {
        let context = context(result)
        var page = TextPage(style)
        ProgressHead(context: context).write(to: &page)
        ProgressCountSection(context: context).write(to: &page)
        ProgressLateSection(context: context).write(to: &page)
        ProgressMissingSection(context: context).write(to: &page)
        ProgressRollUpSection(context: context).write(to: &page)
        ProgressIndicatorSection(context: context).write(to: &page)
        ProgressTaskSection(context: context).write(to: &page)
        ProgressBodySection(context: context).write(to: &page)
        ProgressFindingSection(context: context).write(to: &page)
        ProgressFoot(context: context).write(to: &page)
        return page.text
    }

    /// Everything about one indicator in each of its phases: why it stands so, step by step, its figures over time, the
    /// bodies behind it. Empty when the result has no such indicator.
    public func explain(_ indicator: String, of result: ProgressResult) -> String {
        let context = context(result)
        var page = TextPage(style)
        for row in result.rows where row.indicator == indicator {
            IndicatorExplanation(context: context, row: row).write(to: &page)
        }
        return page.text
    }

    private func context(_ result: ProgressResult) -> ProgressContext {
        ProgressContext(result, programme: programme, language: style.language, isFull: isFull)
    }
}
