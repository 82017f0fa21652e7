// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import OpenData
import Reports
import Testing

/// Whatever a catalogue says, no output of its audit leaves its page, steers a terminal or runs as a formula.
struct AuditSafetyTests {
    @Test(arguments: 40...120)
    func `no line of the province's audit is wider than the page`(width: Int) throws {
        let language = width % 2 == 0 ? Language.vietnamese : .english
        let text = AuditText(TextStyle(language: language, width: width), sample: 2)
        for result in [try AuditSamples.province(), try AuditSamples.empty()] {
            Self.expectPage(text.render(result), width)
        }
        let result = try AuditSamples.province()
        let check = result.packs.flatMap(\.checks)[width % result.packs.flatMap(\.checks).count]
        Self.expectPage(text.explain(check: check.id, of: result), width)
        let dataset = result.datasets[width % result.datasets.count]
        Self.expectPage(text.explain(dataset: dataset.name, of: result), width)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `hostile text is seen, not obeyed`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let width = [40, 41, 57, 80, 132][Int(seed % 5)]
        let language = seed % 2 == 0 ? Language.vietnamese : .english
        let result = try Self.hostile(&random)
        for text in Self.texts(result, TextStyle(language: language, width: width)) { Self.expectPage(text, width) }
        let csv = String(decoding: AuditCSV(language: language).render(result), as: UTF8.self)
        #expect(csv.unicodeScalars.allSatisfy { Self.isHarmless($0) || $0 == "\r" || $0 == "\n" })
        #expect(csv.utf8.count { $0 == UInt8(ascii: "\n") } == result.findings.count + 1)
        let sarif = try AuditSARIF(language: language).render(result)
        try SARIFShape.check(sarif, results: result.findings.count)
        for file in [sarif, try DQVReport().render(result)] {
            let text = String(decoding: file, as: UTF8.self)
            #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || Self.isHarmless($0) })
        }
        _ = try AuditFileTests.graph(try DQVReport().render(result))
    }

    @Test(arguments: 0..<6 as Range<UInt64>)
    func `colour adds nothing but escapes`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let result = try Self.hostile(&random)
        var style = TextStyle(language: .vietnamese)
        let plain = Self.texts(result, style)
        style.usesColor = true
        let colored = Self.texts(result, style)
        #expect(colored != plain)
        #expect(colored.map { $0.replacing(#/\u{1B}\[[0-9]+m/#, with: "") } == plain)
    }

    @Test func `a text of 100 kB is cut in reports for people`() throws {
        var result = try AuditSamples.province()
        let long = LocalizedText(String(repeating: "rất dài ", count: 12_500))
        result.catalogue.title = long
        for position in result.datasets.indices { result.datasets[position].title = long }
        for position in result.publishers.indices { result.publishers[position].name = long }
        for position in result.findings.indices {
            result.findings[position].resource.title = long
            result.findings[position].message = long
        }
        let style = TextStyle(language: .vietnamese)
        let text = AuditText(style, sample: 3)
        // The one text alone has 112,500 bytes.
        let page = text.render(result)
        Self.expectPage(page, style.width)
        #expect(page.utf8.count < 100_000)
        #expect(text.explain(dataset: result.datasets[0].name, of: result).utf8.count < 50_000)
    }

    // MARK: Pages

    private static func expectPage(_ text: String, _ width: Int, sourceLocation: SourceLocation = #_sourceLocation) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let wide = lines.first { DisplayWidth.of($0) > width }
        #expect(wide == nil, sourceLocation: sourceLocation)
        #expect(!lines.contains { $0.hasSuffix(" ") }, sourceLocation: sourceLocation)
        #expect(text.hasSuffix("\n"), sourceLocation: sourceLocation)
        let harmful = text.unicodeScalars.first { $0 != "\n" && !isHarmless($0) }
        #expect(harmful == nil, sourceLocation: sourceLocation)
    }

    private static func texts(_ result: AuditResult, _ style: TextStyle) -> [String] {
        let text = AuditText(style, sample: 2)
        return [text.render(result)] + result.datasets.map { text.explain(dataset: $0.name, of: result) }
            + result.packs.compactMap(\.checks.first).map { text.explain(check: $0.id, of: result) }
    }

    /// The province with hostile text wherever a catalogue, a plan, a probe or a pack can put text.
    private static func hostile(_ random: inout SeededGenerator) throws -> AuditResult {
        let words = [
            "\u{1B}[2J", "\u{1B}]8;;http://x\u{7}", "\u{202E}đảo", "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
            "\r\n",
            "\u{0}", "資料庫", "👩‍👩‍👧‍👦", "<script>alert(1)</script>", "<b>&amp;\"'", "\u{FFFE}", "\u{E000}", " ", "a", "1",
            "=cmd|' /C calc'!A0", "\t@SUM(A1)", String(repeating: "dài", count: 40), "\u{300}", "\u{200B}", "\u{2028}",
            "http://x.example/a b", "http://x.example/<>\"{}|\\^`", "\\u0041",
        ]
        func text() -> String {
            (0..<Int.random(in: 1...5, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }.joined()
        }
        func localized() -> LocalizedText { LocalizedText(vi: text(), en: text()) }
        var result = try AuditSamples.province()
        result.catalogue.title = localized()
        result.catalogue.uri = "http://x.example/" + text()
        result.catalogue.file = text()
        for index in result.datasets.indices {
            result.datasets[index].name = (index % 2 == 0 ? "https://x.example/" : "") + text() + "\(index)"
            result.datasets[index].title = index % 3 == 0 ? nil : localized()
            result.datasets[index].place.file = text()
            result.datasets[index].place.pointer = text()
            for position in result.datasets[index].distributions.indices {
                result.datasets[index].distributions[position].name = text()
            }
        }
        for index in result.publishers.indices {
            result.publishers[index].name = index % 3 == 0 ? nil : localized()
            result.publishers[index].remark = localized()
        }
        for index in result.findings.indices {
            result.findings[index].message = localized()
            result.findings[index].code = text()
            result.findings[index].resource.name = text()
            result.findings[index].resource.title = index % 2 == 0 ? nil : localized()
            result.findings[index].resource.dataset = result.datasets[index % result.datasets.count].name
            result.findings[index].place?.file = text()
            result.findings[index].place?.pointer = text()
        }
        for index in result.improvements.indices { result.improvements[index].title = localized() }
        for index in result.packs.indices {
            result.packs[index].title = localized()
            result.packs[index].notice = localized()
            for check in result.packs[index].checks.indices { result.packs[index].checks[check].title = localized() }
            for group in result.packs[index].groups.indices { result.packs[index].groups[group].title = localized() }
        }
        for index in result.publication?.items.indices ?? 0..<0 {
            result.publication?.items[index].title = localized()
            result.publication?.items[index].unit = localized()
        }
        return result
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: false
        case .spaceSeparator: scalar == " "
        default: true
        }
    }
}
