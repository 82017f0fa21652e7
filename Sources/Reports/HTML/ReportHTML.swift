// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// A report as one HTML file that needs nothing else: no network, no scripts to be read, no fonts.
///
/// It suits phones, screens, dark screens and A4 paper, and those who hear it. The one script in it sorts tables and unfolds
/// what is folded before printing; a content security policy allows this script and nothing else. Every text is written as
/// text. The same report gives the same bytes.
public struct ReportHTML: Sendable, Hashable {
    private let report: Report

    /// Sets a report.
    public init(_ report: Report) { self.report = report }

    /// The file in UTF-8.
    public var bytes: [UInt8] {
        let report = AnchoredReport(report, reserved: HTMLFrame.reserved).report
        let phrases = Phrases(report.language)
        let blocks = HTMLBlocks(phrases)
        let sections = Markup(report.sections.map { blocks.section($0, depth: 0) })
        return Array(HTMLFrame(report: report, phrases: phrases).page(around: sections, blocks).text.utf8)
    }
}
