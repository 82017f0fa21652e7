// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Reports
import Testing

@testable import Indicators

/// Whatever a programme or a report says, no output leaves its page, steers a terminal or runs as a formula.
struct ProgressSafetyTests {
    @Test(arguments: 40...120)
    func `no line is wider than the page`(width: Int) throws {
        let language = width % 2 == 0 ? Language.vietnamese : .english
        let style = TextStyle(language: language, width: width)
        let programme = width % 3 == 0 ? nil : try ProgressSamples.programme()
        for text in Self.texts(
            try ProgressSamples.province(), ProgressText(style, programme: programme, isFull: width % 5 == 0))
        {
            Self.expectPage(text, width)
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `hostile text is seen, not obeyed`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let width = [40, 41, 57, 80, 132][Int(seed % 5)]
        let language = seed % 2 == 0 ? Language.vietnamese : .english
        let result = try Self.hostile(&random)
        let style = TextStyle(language: language, width: width)
        for text in Self.texts(result, ProgressText(style, isFull: seed % 3 == 0)) { Self.expectPage(text, width) }
        let csv = ProgressCSV(language: language)
        let parts = result.rows.reduce(0) { $0 + $1.parts.count }
        for (bytes, rows) in [
            (csv.render(result), result.rows.count + parts), (csv.bodies(result), result.standings.count),
        ] {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(text.unicodeScalars.allSatisfy { Self.isHarmless($0) || $0 == "\r" || $0 == "\n" })
            #expect(text.utf8.count { $0 == UInt8(ascii: "\n") } == rows + 1)
        }
        let markdown = ProgressMarkdown(language: language).render(result)
        #expect(markdown.unicodeScalars.allSatisfy { Self.isHarmless($0) || $0 == "\n" })
        #expect(!markdown.contains("<"))
        let columns = Set(
            markdown.split(separator: "\n").filter { $0.hasPrefix("|") }.map { line in
                line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" } - 1
            })
        #expect(columns.isSubset(of: [10, 11, 5]))
    }

    @Test func `colour adds nothing but escapes`() throws {
        let result = try ProgressSamples.province()
        var style = TextStyle(language: .vietnamese)
        let plain = Self.texts(result, ProgressText(style))
        style.usesColor = true
        let colored = Self.texts(result, ProgressText(style))
        #expect(colored != plain)
        #expect(colored.map { $0.replacing(#/\u{1B}\[[0-9]+m/#, with: "") } == plain)
    }

    @Test func `a text of 100 kB is cut on pages for people`() throws {
        var result = try ProgressSamples.province()
        let long = String(repeating: "rất dài ", count: 12_500)
        for index in result.rows.indices {
            result.rows[index].name = LocalizedText(long)
            result.rows[index].target.printed = long
            result.rows[index].monitoring = AgencyCell(printed: long, agencies: [])
            result.rows[index].remarks?.difficulties = long
        }
        let text = ProgressText(TextStyle(language: .vietnamese)).render(result)
        Self.expectPage(text, 80)
        // The one text alone has 137,500 bytes.
        #expect(text.utf8.count < 100_000)
    }

    @Test func `long lists are cut with a count, unless all is asked for`() throws {
        var result = try ProgressSamples.empty()
        result.phases = try ProgressSamples.province().phases
        result.rows = try (1...100).map {
            try ProgressSamples.row(
                "\($0)", "Chỉ tiêu \($0)", "Indicator \($0)", .percent, $0 % 2 == 0 ? .missing : .offTrack,
                printed: "100%",
                .bound(.init(.bare, 1)))
        }
        result.findings = (1...50).map {
            .init(code: "x", weight: .note, message: LocalizedText("lưu ý \($0)"))
        }
        let short = ProgressText(TextStyle(language: .vietnamese)).render(result)
        let full = ProgressText(TextStyle(language: .vietnamese), isFull: true).render(result)
        func lines(_ text: String, _ word: String) -> [String] {
            text.split(separator: "\n").map(String.init).filter { $0.hasPrefix(word) }
        }
        #expect(
            lines(short, "  …") == ["  … và 10 chỉ tiêu nữa", "  … và 10 chỉ tiêu nữa", "  … và 30 lưu ý nữa"])
        #expect(lines(full, "  …") == [])
        #expect(lines(full, "  ·").count == 50)
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

    private static func texts(_ result: ProgressResult, _ text: ProgressText) -> [String] {
        [text.render(result)] + result.rows.map { text.explain($0.indicator, of: result) }
    }

    /// The province with hostile text wherever a programme, a report or a body can put text.
    private static func hostile(_ random: inout SeededGenerator) throws -> ProgressResult {
        let words = [
            "\u{1B}[2J", "\u{1B}]8;;http://x\u{7}", "\u{202E}đảo", "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
            "\r\n",
            "\u{0}", "資料庫", "👩‍👩‍👧‍👦", "<script>alert(1)</script>", "<b>&amp;\"'", "\u{FFFE}", "\u{E000}", " ", "a", "1",
            "=cmd|' /C calc'!A0", "\t@SUM(A1)", String(repeating: "dài", count: 40), "\u{300}", "\u{200B}", "\u{2028}",
            "|", "\\", "\\|", "**", "](x)", "-",
        ]
        func text() -> String {
            (0..<Int.random(in: 1...5, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }.joined()
        }
        func localized() -> LocalizedText { LocalizedText(vi: text(), en: text()) }
        func cell() -> AgencyCell { AgencyCell(printed: text(), agencies: [text()]) }
        var result = try ProgressSamples.province()
        result.programme.title = localized()
        result.programme.number = text()
        result.programme.identity.id = text()
        result.programme.identity.hash = nil
        result.body.name = localized()
        for index in result.phases.indices { result.phases[index].title = localized() }
        for index in result.rows.indices {
            result.rows[index].indicator = text()
            result.rows[index].section?.title = localized()
            result.rows[index].section?.number = text()
            result.rows[index].group = localized()
            result.rows[index].name = localized()
            result.rows[index].printedUnit = text()
            result.rows[index].target.printed = text()
            result.rows[index].target.note = localized()
            result.rows[index].reasons = [localized(), localized()]
            result.rows[index].monitoring = cell()
            result.rows[index].implementing = cell()
            result.rows[index].ministry = cell()
            result.rows[index].deadline = Deadline(printed: text(), kind: .standing)
            result.rows[index].figure?.reliability = text()
            result.rows[index].waiting?.who = cell()
            result.rows[index].waiting?.duty = text()
            result.rows[index].waiting?.reason = text()
            result.rows[index].note = localized()
            var remarks = Figure.Remarks()
            (remarks.reason, remarks.source, remarks.reporter) = (text(), text(), text())
            (remarks.difficulties, remarks.proposals, remarks.note) = (text(), text(), text())
            result.rows[index].remarks = remarks
            for part in result.rows[index].parts.indices {
                result.rows[index].parts[part].name = localized()
                result.rows[index].parts[part].printed = text()
                result.rows[index].parts[part].id = text()
            }
            result.rows[index].rollUp?.condition = localized()
            result.rows[index].rollUp?.kinds = [text()]
            for body in result.rows[index].rollUp?.shortfalls.indices ?? 0..<0 {
                result.rows[index].rollUp?.shortfalls[body].name = localized()
            }
        }
        for index in result.standings.indices {
            result.standings[index].name = localized()
            result.standings[index].body = text()
        }
        for index in result.tasks.overdue.indices {
            result.tasks.overdue[index].name = localized()
            result.tasks.overdue[index].id = text()
            result.tasks.overdue[index].lead = cell()
        }
        for index in result.findings.indices { result.findings[index].message = localized() }
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
