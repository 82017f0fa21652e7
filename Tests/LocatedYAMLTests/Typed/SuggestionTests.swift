// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@Suite("Did you mean")
struct SuggestionTests {
    @Test(
        arguments: [
            ("criterai", ["criteria", "critical"], "criteria"), ("weigth", ["title", "weight"], "weight"),
            ("max-age", ["maxage2", "max_age"], "max_age"), ("Title", ["id", "title"], "title"),
            ("tite", ["title"], "title"),
            ("ttile", ["title"], "title"), ("idd", ["id"], "id"), ("x", ["y"], nil), ("id", ["if", "in"], "if"),
            ("abcd", ["abxy"], nil), ("abcdefgh", ["abcdefxy"], "abcdefxy"), ("abcdefgh", ["abcdexyz"], nil),
            ("abcdefghi", ["abcdefxyz"], "abcdefxyz"), ("denominatro", ["denominator"], "denominator"),
            ("", ["a"], nil), ("weight", [], nil), ("---", ["a"], nil), ("điểm", ["điêm"], "điêm"),
        ] as [(String, [String], String?)])
    func `the nearest word, when one is near`(word: String, candidates: [String], expected: String?) {
        #expect(Suggestion.nearest(to: word, among: candidates) == expected)
    }

    @Test func `endless words find nothing and cost nothing`() {
        let word = String(repeating: "a", count: 1_000_000)
        #expect(Suggestion.nearest(to: word, among: [word]) == nil)
        #expect(Suggestion.nearest(to: "a1", among: [word]) == nil)
    }
}
