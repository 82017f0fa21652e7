// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DataQuality
import Evidence
import LocatedYAML
import Reports
import Testing

/// Whatever the data say, no output shows a personal value unasked, leaves its page or steers a terminal.
struct QualitySafetyTests {
    /// Letters that nothing else in a report is written with.
    private static let secret: ClosedRange<Unicode.Scalar> = "ა"..."ჰ"

    @Test(arguments: 0..<12 as Range<UInt64>)
    func `no output shows more than two characters of a personal value, and none of a short one`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var result = try QualitySamples.register()
        func value() -> String {
            let count = Int.random(in: 1...30, using: &random)
            let letters = (0..<count).compactMap { _ in
                Unicode.Scalar(
                    UInt32.random(in: Self.secret.lowerBound.value...Self.secret.upperBound.value, using: &random))
            }
            return String(String.UnicodeScalarView(letters))
        }
        for check in result.checks.indices {
            for row in result.checks[check].failures.indices {
                for index in result.checks[check].failures[row].values.indices
                where result.checks[check].failures[row].values[index].isPersonal {
                    result.checks[check].failures[row].values[index].text = value()
                }
                if result.checks[check].failures[row].key != nil {
                    result.checks[check].failures[row].key?.text = value()
                }
            }
            for index in result.checks[check].figures.indices where result.checks[check].figures[index].isPersonal {
                result.checks[check].figures[index].value = value()
            }
        }
        for output in try Self.outputs(result.masked()) {
            var run = 0
            var longest = 0
            for scalar in output.unicodeScalars {
                run = Self.secret.contains(scalar) ? run + 1 : 0
                longest = max(longest, run)
            }
            #expect(longest <= 2)
        }
        // The same outputs do show them when asked, so that the test is not blind.
        let shown = try Self.outputs(result.showingValues())
        #expect(shown.allSatisfy { $0.unicodeScalars.contains(where: Self.secret.contains) })
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `no line exceeds the width, ends in a space or holds what could steer a terminal`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let width = [40, 41, 57, 80, 132][Int(seed % 5)]
        let style = TextStyle(language: seed % 2 == 0 ? .vietnamese : .english, width: width)
        let result = try Self.hostile(&random)
        for text in try Self.texts(result.showingValues(), style) {
            for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
                #expect(DisplayWidth.of(line) <= width, "\(DisplayWidth.of(line)) > \(width): \(line)")
                #expect(!line.hasSuffix(" "))
                #expect(line.unicodeScalars.allSatisfy(Self.isHarmless))
            }
        }
        let xml = String(decoding: JUnitReport(language: .english).render(result.showingValues()), as: UTF8.self)
        #expect(xml.unicodeScalars.allSatisfy { Self.isHarmless($0) || $0 == "\n" })
        let csv = String(decoding: FailuresCSV().render(result.showingValues()), as: UTF8.self)
        #expect(csv.unicodeScalars.allSatisfy { Self.isHarmless($0) || $0 == "\r" || $0 == "\n" })
    }

    @Test(arguments: 0..<6 as Range<UInt64>)
    func `colour adds nothing but escapes`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let result = try Self.hostile(&random)
        var style = TextStyle(language: .vietnamese)
        let plain = try Self.texts(result.masked(), style)
        style.usesColor = true
        let colored = try Self.texts(result.masked(), style)
        #expect(colored != plain)
        #expect(colored.map { $0.replacing(#/\u{1B}\[[0-9]+m/#, with: "") } == plain)
    }

    // MARK: Outputs

    /// Every form in which a result leaves the program.
    private static func outputs(_ shown: MaskedResult) throws -> [String] {
        let style = TextStyle(language: .vietnamese)
        let text = QualityText(style, sampleRows: 100)
        let files = [
            try shown.json(), FailuresCSV().render(shown), JUnitReport(language: .english).render(shown),
            try SARIFReport(language: .english).render(shown),
        ]
        let checks = shown.result.checks.map { text.explain(check: $0.id, of: shown) }.joined()
        return [text.render(shown), checks] + files.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func texts(_ shown: MaskedResult, _ style: TextStyle) throws -> [String] {
        let text = QualityText(style)
        return [text.render(shown)] + shown.result.checks.map { text.explain(check: $0.id, of: shown) }
            + QualityWord.allCases.map { text.explain(word: $0, of: shown) }
    }

    /// The sample with hostile text wherever a document or the data can put text.
    private static func hostile(_ random: inout SeededGenerator) throws -> QualityResult {
        let words = [
            "\u{1B}[2J", "\u{202E}đảo", "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "\r\n", "\u{0}", "資料庫", "👩‍👩‍👧‍👦",
            "<b>&amp;\"'", "]]>", "\u{FFFE}", "\u{E000}", " ", "a", "1", "=cmd|", String(repeating: "dài", count: 40),
            "\u{300}", "\u{200B}", "\u{2028}",
        ]
        func text() -> String {
            (0..<Int.random(in: 1...5, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }.joined()
        }
        var result = try QualitySamples.register()
        result.title = LocalizedText(text())
        result.dataset.title = LocalizedText(text())
        result.dataset.id = text()
        result.dataset.owner = LocalizedText(text())
        result.suite.id = text()
        result.suite.version = text()
        result.index?.levelTitle = LocalizedText(text())
        for index in result.inputs.indices { result.inputs[index].name = text() }
        for index in result.faults.indices { result.faults[index].kind = text() }
        for index in result.columns.indices { result.columns[index].title = LocalizedText(text()) }
        for index in result.checks.indices {
            result.checks[index].id = text() + "\(index)"
            result.checks[index].filter = text()
            result.checks[index].basis = [text()]
            if index % 2 == 0 { result.checks[index].title = LocalizedText(text()) }
            if result.checks[index].reason != nil { result.checks[index].reason?.text = LocalizedText(text()) }
            for figure in result.checks[index].figures.indices {
                result.checks[index].figures[figure].value = text()
                if figure % 2 == 0 { result.checks[index].figures[figure].name = text() }
            }
            for row in result.checks[index].failures.indices {
                for value in result.checks[index].failures[row].values.indices {
                    result.checks[index].failures[row].values[value].text = text()
                    result.checks[index].failures[row].values[value].column = text()
                }
            }
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
