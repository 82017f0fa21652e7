// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Scoring
import Testing

@Suite("What the linter finds in a rubric that loads")
struct LintRuleTests {
    static let item = "{id: i, title: i, scale: yes_no}"

    private func codes(_ body: String, header: String = SmallRubric.header) -> [String] {
        RubricLinter.lint(Array((header + body + "\n").utf8), named: "small.yaml").map(\.message.code)
    }

    @Test func `a clean rubric has nothing to find`() {
        #expect(codes("root: {id: root, title: root, children: [\(Self.item)]}") == [])
    }

    @Test(arguments: [
        (
            "band-gap",
            "root: {id: root, title: root, children: [{id: n, title: n, bands: [{to: {below: 1}, points: 0}, {from: {at_least: 2}, points: 1}]}]}"
        ),
        (
            "band-gap",
            "root: {id: root, title: root, children: [{id: n, title: n, bands: [{to: {below: 1}, points: 0}, {from: {above: 1}, points: 1}]}]}"
        ),
        (
            "band-gap",
            "root: {id: root, title: root, children: [{id: n, title: n, accepts: [0, 3], bands: [{from: {at_least: 1}, to: {below: 2}, points: 0}, {from: {at_least: 2}, points: 1}]}]}"
        ),
        (
            "band-overlap",
            "root: {id: root, title: root, children: [{id: n, title: n, bands: [{to: {at_most: 1}, points: 0}, {from: {at_least: 1}, points: 1}]}]}"
        ),
        (
            "band-gap",
            "root: {id: root, title: root, levels: {scheme: bands, list: [{id: low, title: l, to: {below: 0.5}}, {id: high, title: h, from: {above: 0.5}}]}, children: [\(item)]}"
        ),
        (
            "level-out-of-reach",
            "root: {id: root, title: root, levels: {list: [{id: one, title: o}, {id: two, title: t, requires: [{ratio: {above: 1}}]}]}, children: [\(item)]}"
        ),
        (
            "maximum-out-of-reach",
            "root: {id: root, title: root, caps: [{unless: {ratio: {node: i, above: 1}}, value: 1/2}], children: [\(item)]}"
        ),
        (
            "zero-weight",
            "root: {id: root, title: root, children: [\(item), {id: k, title: k, scale: yes_no, weight: 0}]}"
        ),
        (
            "empty-selection",
            "root: {id: root, title: root, levels: {list: [{id: one, title: o, requires: [{share: {of: {items: self, tags: [nobody]}, each: {ratio: {at_least: 1}}, at_least: 1}}]}]}, children: [\(item)]}"
        ),
        ("not-nfc", "root: {id: root, title: \"a\u{302}\", children: [\(item)]}"),
        (
            "migrated-twice",
            "migrations: [{from: \"0\", renamed: {a: i}, dropped: [a]}]\nroot: {id: root, title: root, children: [\(item)]}"
        ),
        ("migration-from-itself", "migrations: [{from: \"1\"}]\nroot: {id: root, title: root, children: [\(item)]}"),
        (
            "example-fails",
            "examples: [{name: e, answers: {i: yes}, expect: {root: {score: 0.5}}}]\nroot: {id: root, title: root, children: [\(item)]}"
        ),
        (
            "profile-without-items",
            "profiles: [{id: p, title: p, items: {tags: [nobody]}}]\nroot: {id: root, title: root, children: [\(item)]}"
        ),
    ])
    func `each mistake is found`(code: String, body: String) {
        #expect(codes(body).contains(code))
    }

    @Test func `a rubric may not claim more than its sources bear`() {
        let header = SmallRubric.header.replacing("status: proposed\nlanguages", with: "status: official\nlanguages")
        #expect(
            codes("root: {id: root, title: root, children: [\(Self.item)]}", header: header) == ["status-above-sources"]
        )
    }

    @Test func `a text without a translation is a warning`() {
        let header = SmallRubric.header.replacing("languages: [en]", with: "languages: [vi, en]")
        let problems = RubricLinter.lint(
            Array((header + "root: {id: root, title: {vi: gốc}, children: [\(Self.item)]}\n").utf8), named: "small.yaml"
        )
        #expect(Set(problems.map(\.message.code)) == ["missing-translation"])
        #expect(problems.allSatisfy { $0.severity == .warning })
    }

    @Test func `a measure about maturity may not feed maturity`() {
        let body =
            "root: {id: root, title: root, children: [{id: n, title: n, range: [1, 5], measure: indicators.maturity_level}]}"
        #expect(codes(body) == ["circular-measure"])
    }

    @Test func `what keeps a rubric from loading comes instead of lint findings`() {
        #expect(codes("root: {id: root, title: root, children: []}").isEmpty == false)
    }
}
