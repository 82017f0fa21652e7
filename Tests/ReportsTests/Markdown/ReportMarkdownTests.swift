// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Reports
import Testing

struct ReportMarkdownTests {
    @Test(arguments: [Language.vietnamese, .english])
    func `a report becomes Markdown`(language: Language) throws {
        try expectGolden(ReportMarkdown(SampleReport.make(language)).text, "report.\(language.code).md")
    }

    // An empty text leaves lines out.
    @Test(arguments: HostileText.all.filter { !$0.isEmpty })
    func `hostile text adds no line, no cell and no tag`(text: String) {
        #expect(Self.skeleton(text) == Self.plain)
    }

    @Test(arguments: HostileText.all)
    func `nothing in Markdown can steer a terminal or turn the writing direction round`(text: String) {
        let text = ReportMarkdown(EveryBlockReport.make(text)).text
        #expect(text.unicodeScalars.allSatisfy { HostileText.isHarmless($0) || $0 == "\n" })
    }

    @Test(arguments: [
        ("# a", "\\# a"), ("1. a", "1\\. a"), ("12) a", "12\\) a"), ("- a", "\\- a"), ("+ a", "\\+ a"), ("=", "\\="),
        ("1 a", "1 a"), ("1.5", "1\\.5"), ("a # b", "a # b"), ("![a](b)", "\\!\\[a\\](b)"), ("> a", "&gt; a"),
        ("a|b`c*d_e~f$g\\h", "a\\|b\\`c\\*d\\_e\\~f\\$g\\\\h"), ("<b>&amp;", "&lt;b&gt;&amp;amp;"),
    ])
    func `text at the beginning of a line begins no block`(text: String, wanted: String) {
        var report = Report(language: .english, title: "A")
        report.sections = [ReportSection(id: "s", title: "S", blocks: [.paragraph([.text(text)])])]
        #expect(ReportMarkdown(report).text == "# A\n\n## S\n\n\(wanted)\n")
    }

    @Test func `a text of a megabyte stays whole, on one line`() {
        let words = Array(repeating: "=1+1 &lt;b&gt;Ế 5 %&lt;/b&gt; \\|", count: 50_000).joined(separator: " ")
        let lines = ReportMarkdown(LongText.report).text.utf8.split(separator: UInt8(ascii: "\n"))
            .filter { $0.count > 1_000_000 }
        #expect(lines.count == 5)
        for (line, wanted) in zip(
            lines, ["# \\\(words)", "\\\(words)", "**\\\(words)**", "| A | \\\(words) |", "| a | \(words) |"])
        {
            #expect(line.elementsEqual(wanted.utf8))
        }
    }

    private static let plain = skeleton("plain")

    /// What each line begins with, and how many cells and tags it has. Between backticks nothing is a tag.
    private static func skeleton(_ text: String) -> [String] {
        ReportMarkdown(EveryBlockReport.make(text)).text.utf8.split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
        ).map { line in
            let starts = ["## ", "### ", "# ", "- ", "1. ", "2. ", "> ", "| ", "<a id=", "**"]
            let start = starts.first { line.starts(with: $0.utf8) } ?? ""
            var (bars, tags, isEscaped, isCode) = (0, 0, false, false)
            for byte in line {
                if byte == UInt8(ascii: "`"), isCode || !isEscaped { isCode.toggle() }
                if byte == UInt8(ascii: "|"), !isEscaped { bars += 1 }
                if byte == UInt8(ascii: "<"), !isEscaped, !isCode { tags += 1 }
                isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
            }
            return "\(start)\(bars) \(tags)"
        }
    }
}
