// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Reports
import Testing

@testable import Indicators

/// The forms of tracked programmes that offices and spreadsheets read: Markdown and CSV.
struct ProgressFileTests {
    @Test(arguments: [Language.vietnamese, .english])
    func `the table of offices is written in Markdown`(language: Language) throws {
        let markdown = ProgressMarkdown(language: language, programme: try ProgressSamples.programme())
        try expectGolden(markdown.render(try ProgressSamples.province()), "progress.\(language).md")
    }

    @Test func `Markdown of a programme without indicators has no tables`() throws {
        try expectGolden(
            ProgressMarkdown(language: .vietnamese).render(try ProgressSamples.empty()), "progress-empty.vi.md")
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `indicators are written as CSV, a row for each part`(language: Language) throws {
        let result = try ProgressSamples.province()
        let plain = ProgressCSV(language: language).render(result)
        try expectGolden(String(decoding: plain, as: UTF8.self), "progress.\(language).csv")
        let parts = result.rows.reduce(0) { $0 + $1.parts.count }
        #expect(plain.count { $0 == UInt8(ascii: "\n") } == result.rows.count + parts + 1)
        let marked = ProgressCSV(language: language, hasByteOrderMark: true).render(result)
        #expect(marked == [0xEF, 0xBB, 0xBF] + plain)
    }

    @Test func `bodies are written as CSV`() throws {
        let csv = ProgressCSV(language: .vietnamese, delimiter: .semicolon)
        try expectGolden(
            String(decoding: csv.bodies(try ProgressSamples.province()), as: UTF8.self), "progress-bodies.vi.csv")
    }

    @Test(arguments: [
        ("a|b", "a\\|b"), ("1\n2\r\n3", "1 2 3"), ("<b>x</b>", "&lt;b&gt;x&lt;/b&gt;"), ("&amp;", "&amp;amp;"),
        ("*x* _y_ `z`", "\\*x\\* \\_y\\_ \\`z\\`"), ("[a](javascript:x)", "\\[a\\](javascript:x)"),
        ("a\\|b", "a\\\\\\|b"),
        ("\u{202E}đảo\u{0}", "đảo\u{FFFD}"), ("\u{1B}[2J", "\u{FFFD}\\[2J"), ("~~x~~ $y$", "\\~\\~x\\~\\~ \\$y\\$"),
    ])
    func `no text of a document ends a cell of Markdown or marks anything`(text: String, written: String) throws {
        var result = try ProgressSamples.empty()
        var row = try ProgressSamples.row(
            text, text, text, .percent, .met, printed: text, .bound(.init(.bare, 1)))
        row.section = nil
        result.rows = [row]
        result.phases = [try #require(try ProgressSamples.province().phases.dropFirst().first)]
        let line = try #require(
            ProgressMarkdown(language: .english).render(result).split(separator: "\n").first {
                $0.hasPrefix("| " + written)
            })
        #expect(
            line == "| \(written) | \(written) | % | \(written) | – | Met | Sở KH&amp;CN | 31 December 2027 |  |  |  |")
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+84 912", "'+84 912"), ("@SUM(A1)", "'@SUM(A1)"), ("a;=1", "\"a;'=1\""),
        ("a\u{202E}b\u{0}", "a\\u{202e}b\\u{0}"), ("1\r\n2", "1\\r\\n2"), ("-5", "-5"),
    ])
    func `a spreadsheet sees no formula in any cell, and a terminal no escape`(text: String, written: String) throws {
        var result = try ProgressSamples.empty()
        result.standings = [
            .init(
                body: text, name: LocalizedText(text), kind: text, reported: 2, counts: [.met: 2], level: 3,
                isVerified: true)
        ]
        let line = String(decoding: ProgressCSV(language: .english).bodies(result), as: UTF8.self)
            .split(separator: "\r\n").last
        #expect(
            line.map(String.init)
                == "2027-06-30,minh-ha-128,\(written),\(written),\(written),2,2,0,0,0,0,0,0,0,3,true")
    }
}
