// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Reports
import Testing

@testable import Indicators

/// The page on how a programme stands.
struct ProgressTextTests {
    @Test(arguments: [Language.vietnamese, .english])
    func `a programme is told on a page`(language: Language) throws {
        let text = ProgressText(TextStyle(language: language), programme: try ProgressSamples.programme())
        try expectGolden(text.render(try ProgressSamples.province()), "progress.\(language).txt")
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `a full page lists every body and every phase`(language: Language) throws {
        let text = ProgressText(TextStyle(language: language, width: 120), isFull: true)
        try expectGolden(text.render(try ProgressSamples.province()), "progress-full.\(language).txt")
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `a programme without indicators is told without tables`(language: Language) throws {
        let text = ProgressText(TextStyle(language: language))
        try expectGolden(text.render(try ProgressSamples.empty()), "progress-empty.\(language).txt")
    }

    @Test func `a page of forty columns can be read`() throws {
        let text = ProgressText(TextStyle(language: .vietnamese, width: 40), programme: try ProgressSamples.programme())
        try expectGolden(text.render(try ProgressSamples.province()), "progress-narrow.vi.txt")
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `indicators are explained step by step`(language: Language) throws {
        let text = ProgressText(TextStyle(language: language), programme: try ProgressSamples.programme())
        let result = try ProgressSamples.province()
        let pages = ["I.1", "I.2", "I.6", "I.9", "II.1", "II.5", "II.6"].map { text.explain($0, of: result) }
        try expectGolden(pages.joined(separator: "\n"), "progress-explained.\(language).txt")
    }

    @Test func `there is nothing to explain about an indicator that there is not`() throws {
        let text = ProgressText(TextStyle(language: .english))
        #expect(text.explain("I.99", of: try ProgressSamples.province()) == "")
    }

    @Test func `only verified results and a stepped path are said`() throws {
        var result = try ProgressSamples.province()
        result.counting = .verified
        result.rule = ProgressRule(path: .stepped)
        result.programme.status = .official
        result.rows = result.rows.filter { $0.indicator == "II.2" }
        try expectGolden(ProgressText(TextStyle(language: .vietnamese)).render(result), "progress-verified.vi.txt")
    }

    @Test func `before the first phase begins all indicators are listed`() throws {
        var result = try ProgressSamples.province()
        result.phases = result.phases.filter { $0.time == .coming }
        result.rows = result.rows.filter { $0.phase == "2028-2030" }
        try expectGolden(ProgressText(TextStyle(language: .english)).render(result), "progress-coming.en.txt")
    }

    @Test func `a figure that is missing in two phases for one reason is asked for once`() throws {
        var result = try ProgressSamples.province()
        let missing = try #require(result.rows.first { $0.indicator == "I.6" })
        var earlier = missing
        earlier.phase = "2025"
        var elsewhere = earlier
        elsewhere.waiting?.reason = nil
        result.rows = [earlier, missing, elsewhere]
        let lines = ProgressText(TextStyle(language: .english)).render(result).split(separator: "\n")
        let asked = lines.filter { $0.hasPrefix("    ? ") }
        #expect(asked == Array(repeating: "    ? Share of staff with the certificate (I.6)", count: 2))
    }
}
