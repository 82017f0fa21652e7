// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import DataQuality

struct WordMeanTests {
    @Test func `a word is the weighted mean of its conclusive checks`() throws {
        let result = try ResultSample.register()
        let correct = try #require(result.words.first)
        // id.format 1189/1194 with weight 2, ngay_sinh.range 1 with weight 1; the rule without a verdict is left out.
        #expect(correct.ratio == Rational(2 * 1189 + 1194, over: 3 * 1194))
        #expect(correct.passed == 1)
        #expect(correct.warned == 0)
        #expect(correct.failed == 1)
        #expect(correct.inconclusive == 1)
        #expect(result.status == .fail)
    }

    @Test(arguments: QualityWord.allCases)
    func `contributions add up to the share exactly`(word: QualityWord) throws {
        let result = try ResultSample.register()
        let parts = result.contributions(to: word)
        let ratio = result.words.first { $0.word == word }?.ratio
        #expect(parts.compactMap(\.amount).reduce(Rational.zero, +) == ratio ?? 0)
        let column = try #require(result.columns.first)
        let own = result.contributions(to: word, column: column.name)
        #expect(
            own.compactMap(\.amount).reduce(Rational.zero, +) == column.words.first { $0.word == word }?.ratio ?? 0)
    }

    @Test func `nothing conclusive, no share`() {
        var check = ResultSample.check("a", .type, ["x"], rows: 0, failed: 0)
        check.status = .inconclusive
        #expect(WordResult(.correct, of: [check]).ratio == nil)
        var weightless = ResultSample.check("b", .type, ["x"], rows: 10, failed: 0)
        weightless.weight = 0
        #expect(WordResult(.correct, of: [weightless]).ratio == nil)
        #expect(WordResult(.clean, of: [weightless]).passed == 0)
    }

    @Test(
        arguments: [
            ([], CheckStatus.inconclusive), ([.pass], .pass), ([.pass, .warn], .warn),
            ([.warn, .inconclusive, .pass], .inconclusive), ([.inconclusive, .fail], .fail),
        ] as [([CheckStatus], CheckStatus)])
    func `the worst status decides`(statuses: [CheckStatus], worst: CheckStatus) {
        #expect(CheckStatus.worst(of: statuses) == worst)
    }

    @Test func `the mean of two thousand columns stays readable and below one`() throws {
        let checks = (0..<2000).map { index in
            ResultSample.check("c\(index)", .type, ["x"], rows: 5_000_000, missing: index * 7 + 1, failed: 1)
        }
        let ratio = try #require(WordResult(.correct, of: checks).ratio)
        #expect(ratio < 1)
        #expect(Rational(parsing: ratio.fraction) == ratio)
        #expect(WordResult(.correct, of: checks.reversed()).ratio == ratio)
    }

    @Test func `a body is the mean of its data sets, the last result of each`() throws {
        var first = try ResultSample.register()
        first.dataset.id = "a"
        var second = first
        second.words = second.words.map {
            var word = $0
            word.ratio = word.word == .current ? nil : 1
            return word
        }
        second.dataset.id = "b"
        let measures = QualityResult.bodyMeasures(of: [second, first, second])
        let own = try #require(first.words[3].ratio)
        #expect(measures.first { $0.id == "quality.current" } == QualityMeasure(id: "quality.current", ratio: own))
        let correct = try #require(first.words[0].ratio)
        let mean = try #require((correct + 1).divided(by: 2))
        #expect(measures.first { $0.id == "quality.correct" } == QualityMeasure(id: "quality.correct", ratio: mean))
        #expect(QualityResult.bodyMeasures(of: []) == [])
    }
}
