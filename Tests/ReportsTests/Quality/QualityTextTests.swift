// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DataQuality
import Evidence
import Reports
import Testing

struct QualityTextTests {
    @Test(arguments: [Language.vietnamese, .english])
    func `a result is written as it should be`(language: Language) throws {
        let result = try QualitySamples.register()
        let text = QualityText(TextStyle(language: language))
        try expectGolden(text.render(result.masked()), "quality.\(language).txt")
        try expectGolden(text.render(result.showingValues()), "quality-shown.\(language).txt")
    }

    @Test func `a narrow page holds it too`() throws {
        let result = try QualitySamples.register()
        let text = QualityText(TextStyle(language: .vietnamese, width: 48), sampleRows: 1)
        try expectGolden(text.render(result.masked()), "quality-narrow.vi.txt")
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `a check is explained down to its counts`(language: Language) throws {
        let shown = try QualitySamples.register().masked()
        let text = QualityText(TextStyle(language: language))
        let ids = ["id.format", "id.unique", "cap-sau-sinh", "cap-nhat", "id.not_missing"]
        try expectGolden(
            ids.map { text.explain(check: $0, of: shown) }.joined(separator: "\n"), "quality-check.\(language).txt")
        #expect(text.explain(check: "none", of: shown) == "")
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `the share of a word is explained by what adds up to it`(language: Language) throws {
        let shown = try QualitySamples.register().masked()
        let text = QualityText(TextStyle(language: language))
        let pages =
            [QualityWord.correct, .clean, .shareable].map { text.explain(word: $0, of: shown) }
            + [
                text.explain(word: .complete, column: "so_dinh_danh", of: shown),
                text.explain(word: .consistent, column: "so_dinh_danh", of: shown),
            ]
        try expectGolden(pages.joined(separator: "\n"), "quality-word.\(language).txt")
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `a clean result is short`(language: Language) throws {
        var result = try QualitySamples.register()
        result.checks = result.checks.filter { $0.status == .pass && $0.counts.failed == 0 }
        result.columns = []
        result.faults = []
        result.inputs = Array(result.inputs.prefix(1))
        result.rows.read = 1000
        result.rows.unreadable = 0
        result.inputs[0].rowsUnreadable = 0
        result.index = nil
        result.words = WordResult.words(of: result.checks)
        result.status = .pass
        let text = QualityText(TextStyle(language: language))
        try expectGolden(text.render(result.masked()), "quality-clean.\(language).txt")
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `of a wide file the first and worst are told, the rest counted`(language: Language) throws {
        var result = try QualitySamples.register()
        let check = try #require(result.checks.first { $0.id == "id.format" })
        let column = try #require(result.columns.first)
        result.checks = (0..<300).map { index in
            var check = check
            check.id = "c\(index).format"
            check.columns = ["c\(index)"]
            check.counts.evaluated = 1_000_000 + index * 7
            check.counts.failed = index % 3 == 0 ? index : 0
            check.counts.passed = check.counts.evaluated - check.counts.failed
            check.status = check.counts.failed > 0 ? .fail : index % 3 == 1 ? .pass : .inconclusive
            check.failures = []
            return check
        }
        result.columns = (0..<300).map { index in
            var column = column
            column.name = "c\(index)"
            column.title = nil
            column.words = WordResult.words(of: [result.checks[index]])
            return column
        }
        result.words = WordResult.words(of: result.checks)
        let text = QualityText(TextStyle(language: language))
        try expectGolden(text.render(result.masked()), "quality-wide.\(language).txt")
        try expectGolden(text.explain(word: .correct, of: result.masked()), "quality-wide-word.\(language).txt")
    }
}
