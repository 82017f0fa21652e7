// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Reports
import Testing

/// Ids and references, seen through the pages they stand on.
struct ReportAnchorTests {
    @Test(arguments: [
        (["a", "a", "a"], ["a", "a-2", "a-3"]), (["a-2", "a", "a"], ["a-2", "a", "a-3"]),
        (["dữ liệu", "d> liệu"], ["d--li-u", "d--li-u-2"]), (["", ""], ["part", "part-2"]),
        (["_main", "_contents"], ["_main-2", "_contents-2"]), (["\"><b>"], ["---b-"]),
        ([String(repeating: "x", count: 500)], [String(repeating: "x", count: 100)]),
    ])
    func `every id is made of letters, digits, points and dashes, and stands once`(ids: [String], wanted: [String]) {
        let page = ReportHTMLTests.page(Self.report(ids.map { ($0, [.text("a")]) }))
        #expect(page.matches(of: #/<section id="([^"]*)"/#).map { String($0.output.1) } == wanted)
    }

    @Test func `a reference leads to the first part that asked for the id, and to nothing it becomes text`() {
        let page = ReportHTMLTests.page(
            Self.report([
                ("một", [.reference("x", to: "một"), .reference("y", to: "hai"), .reference("z", to: "ba")]),
                ("hai", []), ("hai", []),
            ]))
        let paragraph = page.firstMatch(of: #/<p>(.*)</p>/#).map { String($0.output.1) }
        #expect(paragraph == "<a href=\"#m-t\">x</a><a href=\"#hai\">y</a>z")
    }

    @Test func `many parts with one id are told apart without delay`() {
        let page = ReportHTMLTests.page(Self.report(Array(repeating: ("a", []), count: 20_000)))
        #expect(page.contains("<section id=\"a-20000\">"))
    }

    private static func report(_ sections: [(String, [ReportInline])]) -> Report {
        var report = Report(language: .english, title: "A")
        report.sections = sections.map { ReportSection(id: $0.0, title: "S", blocks: [.paragraph($0.1)]) }
        return report
    }
}
