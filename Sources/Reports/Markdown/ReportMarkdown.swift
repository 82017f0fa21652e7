// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// A report as Markdown: CommonMark with the tables of GitHub Flavored Markdown, which most programs for writing take over.
///
/// Charts stand as tables of their numbers, and what is folded elsewhere is shown. Parts that something refers to carry an
/// anchor. Every text is written as text. The same report gives the same text.
public struct ReportMarkdown: Sendable, Hashable {
    private let report: Report

    /// Sets a report.
    public init(_ report: Report) { self.report = report }

    /// The text; it ends with a line end.
    public var text: String {
        let anchored = AnchoredReport(report)
        let report = anchored.report
        var writer = MarkdownWriter(Phrases(report.language), referenced: anchored.referenced)
        writer.heading(report)
        for section in report.sections { writer.section(section, depth: 0) }
        writer.foot(report)
        return writer.text
    }
}
