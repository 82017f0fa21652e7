// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import Reports
import Testing

struct ReportHTMLTests {
    @Test(arguments: [Language.vietnamese, .english])
    func `a report becomes one page`(language: Language) throws {
        try expectGolden(Self.page(SampleReport.make(language)), "report.\(language.code).html")
    }

    @Test func `the same report gives the same bytes`() {
        let report = SampleReport.make(.vietnamese)
        #expect(ReportHTML(report).bytes == ReportHTML(report).bytes)
    }

    @Test func `a report without anything is a page with its title`() throws {
        try expectGolden(Self.page(Report(language: .english, title: "Nothing")), "report-empty.en.html")
    }

    // Without any text, links and signs have nothing to stand on.
    @Test(arguments: HostileText.all.filter { !$0.isEmpty })
    func `hostile text adds no markup`(text: String) {
        #expect(Self.skeleton(EveryBlockReport.make(text)) == Self.plain)
    }

    /// Opened in a browser as well: see Tests/Tools/browse_report.py.
    @Test func `hostile texts stand on a page as texts`() throws {
        try expectGolden(Self.page(HostileText.report), "report-hostile.vi.html")
    }

    @Test(arguments: HostileText.all)
    func `nothing on a page can steer a terminal or turn the writing direction round`(text: String) {
        let page = Self.page(EveryBlockReport.make(text))
        #expect(page.unicodeScalars.allSatisfy { HostileText.isHarmless($0) || $0 == "\n" })
    }

    @Test func `a text of a megabyte appears as text`() throws {
        let long = String(repeating: "<b>Ế 5 %</b> ", count: 80_000)
        let page = Self.page(Report(language: .vietnamese, title: long))
        let wanted = "<h1>" + String(repeating: "&lt;b&gt;Ế 5\u{A0}%&lt;/b&gt; ", count: 80_000) + "</h1>"
        #expect(page.utf8.split(separator: UInt8(ascii: "\n")).contains { $0.elementsEqual(wanted.utf8) })
    }

    @Test func `the policy of the page allows its script and no other`() throws {
        let page = Self.page(SampleReport.make(.vietnamese))
        let script = try #require(page.firstMatch(of: #/<script>((?:.|\n)*?)</script>/#)?.output.1)
        let hash = Data(SHA256Digest.of(Array(script.utf8)).bytes).base64EncodedString()
        let policy = try #require(page.firstMatch(of: #/Content-Security-Policy" content="([^"]*)"/#)?.output.1)
        let wanted =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-\(hash)'; base-uri 'none'; "
            + "form-action 'none'"
        #expect(policy.replacing("&#39;", with: "'") == wanted)
        #expect(page.matches(of: #/<script/#).count == 1)
    }

    @Test(arguments: [[], [0x4D], [0x4D, 0x61], [0x4D, 0x61, 0x6E], Array(0...255)] as [[UInt8]])
    func `a picture is carried inside the page`(bytes: [UInt8]) throws {
        var report = Report(language: .english, title: "A")
        report.logo = ReportLogo(bytes: bytes, kind: .png, alternative: "B")
        let image = try #require(Self.page(report).firstMatch(of: #/<img [^>]*>/#)?.output)
        let data = Data(bytes).base64EncodedString()
        #expect(image == "<img class=\"logo\" src=\"data:image/png;base64,\(data)\" alt=\"B\">")
    }

    @Test(arguments: [
        ("https://a.vn/b?c=1&d=2", "<a href=\"https://a.vn/b?c=1&amp;d=2\" rel=\"noopener noreferrer\">X</a>"),
        ("HTTP://a.vn", "<a href=\"HTTP://a.vn\" rel=\"noopener noreferrer\">X</a>"),
        ("https://a.vn/dữ-liệu", "<a href=\"https://a.vn/dữ-liệu\" rel=\"noopener noreferrer\">X</a>"),
        ("javascript:alert(1)", "X (javascript:alert(1))"), ("//a.vn", "X (//a.vn)"), ("https:", "X (https:)"),
        ("https://", "X (https://)"), ("https:///a", "X (https:///a)"), ("https://a.vn/ b", "X (https://a.vn/ b)"),
        ("https://a.vn/\u{202E}b", "X (https://a.vn/b)"), (" https://a.vn", "X ( https://a.vn)"),
        ("data:text/html,b", "X (data:text/html,b)"), ("file:///a.pdf", "X (file:///a.pdf)"), ("", "X"), ("X", "X"),
    ])
    func `only addresses of the web become links`(url: String, wanted: String) throws {
        #expect(try Self.paragraph([.link("X", url: url)]) == wanted)
    }

    @Test(arguments: [
        ("95,5 %", "95,5~%"), ("a %", "a~%"), ("12 tháng 5 ngày", "12~tháng 5~ngày"), ("58,3 / 100", "58,3~/~100"),
        ("2 – Đang", "2~– Đang"), ("a → b", "a~→ b"), ("a · b", "a~· b"), ("Nghị quyết 57 NQ", "Nghị quyết 57 NQ"),
        ("5 internationalisation", "5 internationalisation"), ("và / hoặc", "và / hoặc"), ("1 2", "1 2"),
        ("a  b", "a  b"),
        ("", ""), (" ", " "),
    ])
    func `a number stays with its sign or unit`(text: String, wanted: String) throws {
        #expect(try Self.paragraph([.text(text)]) == wanted.replacing("~", with: "\u{A0}"))
    }

    @Test func `rows under headings form groups, and only tables without them can be sorted`() throws {
        let rows = [ReportTable.Row([.init("a")], isHeading: true), .init([.init("b"), .init("1", number: 1)])]
        let flat = Array(repeating: ReportTable.Row([.init("b"), .init("1", number: Rational(1, over: 3))]), count: 3)
        let columns = [ReportTable.Column("A"), .init("B", .number)]
        func body(_ rows: [ReportTable.Row]) throws -> String {
            var report = Report(language: .english, title: "A")
            let table = ReportTable(id: "t", caption: "T", columns: columns, rows: rows)
            report.sections = [ReportSection(id: "s", title: "S", blocks: [.table(table)])]
            return String(try #require(Self.page(report).firstMatch(of: #/<table(?:.|\n)*<\/table>/#)?.output))
        }
        #expect(
            try body(rows + rows) == """
                <table id="t">
                <caption id="t:caption">T</caption>
                <thead>
                <tr><th scope="col">A</th><th scope="col" class="number">B</th></tr>
                </thead>
                <tbody>
                <tr class="heading"><th scope="rowgroup" colspan="2">a</th></tr>
                <tr><th scope="row">b</th><td class="number">1</td></tr>
                </tbody>
                <tbody>
                <tr class="heading"><th scope="rowgroup" colspan="2">a</th></tr>
                <tr><th scope="row">b</th><td class="number">1</td></tr>
                </tbody>
                </table>
                """)
        func sort(_ name: String) -> String {
            "<button type=\"button\" hidden aria-label=\"Sort by: \(name)\"><span aria-hidden=\"true\">↕</span></button>"
        }
        let row = "<tr><th scope=\"row\">b</th><td class=\"number\" data-n=\"0.333333333333\">1</td></tr>\n"
        #expect(
            try body(flat) == """
                <table id="t" class="sortable">
                <caption id="t:caption">T</caption>
                <thead>
                <tr><th scope="col">A\(sort("A"))</th><th scope="col" class="number">B\(sort("B"))</th></tr>
                </thead>
                <tbody>
                \(String(repeating: row, count: 3))</tbody>
                </table>
                """)
    }

    // MARK: Support

    static func page(_ report: Report) -> String { String(decoding: ReportHTML(report).bytes, as: UTF8.self) }

    private static let plain = skeleton(EveryBlockReport.make("plain"))

    /// The tags in their order, with the names of their attributes; drawings have as many lines of text as they need, and
    /// are looked at by tests of their own.
    private static func skeleton(_ report: Report) -> [String] {
        var isDrawing = false
        return ReportHTML(report).bytes.split(separator: UInt8(ascii: "<")).dropFirst().compactMap { piece in
            let tag = piece.prefix { $0 != UInt8(ascii: ">") }
            if tag.starts(with: "svg class=\"drawing\"".utf8) { isDrawing = true }
            if isDrawing {
                isDrawing = !tag.elementsEqual("/svg".utf8)
                return isDrawing ? nil : "/svg"
            }
            // Every second piece is the value of an attribute.
            let pieces = tag.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
            let names = pieces.enumerated().filter { $0.offset % 2 == 0 }.map {
                String(decoding: $0.element, as: UTF8.self)
            }
            // Long values have a class of their own.
            return names.joined(separator: "\"\"").replacing(" class=\"\"", with: "")
        }
    }

    private static func paragraph(_ text: [ReportInline]) throws -> String {
        var report = Report(language: .english, title: "A")
        report.sections = [ReportSection(id: "s", title: "S", blocks: [.paragraph(text)])]
        return String(try #require(page(report).firstMatch(of: #/<p>(.*)</p>/#)?.output.1))
    }
}
