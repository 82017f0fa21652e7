// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Scoring
import Testing

@Suite("Two scorecards held against each other, and versions of a rubric")
struct ComparisonTests {
    static func rubric(version: String, items: String, more: String = "") throws -> Rubric {
        let text =
            SmallRubric.header.replacing("version: \"1\"", with: "version: \"\(version)\"")
            + more + "root: {id: root, title: root, children: [\(items)]}\n"
        do {
            return try Rubric(reading: Array(text.utf8), named: "small.yaml")
        } catch {
            throw Explained(diagnostics: error.diagnostics)
        }
    }

    static let old =
        "{id: a, title: a, scale: four}, {id: b, title: b, scale: four}, {id: c, title: c, scale: yes_no}, {id: d, title: d, scale: yes_no}, {id: e, title: e, scale: yes_no}"
    static let new =
        "{id: a, title: a, scale: four}, {id: bb, title: bb, scale: four}, {id: c1, title: c1, scale: yes_no}, {id: c2, title: c2, scale: yes_no}, {id: de, title: de, scale: yes_no}, {id: f, title: f, scale: yes_no}"
    static let migration =
        "migrations: [{from: \"1\", renamed: {b: bb}, split: {c: [c1, c2]}, merged: {de: [d, e]}, options: {bb: {c: d}}}]\n"

    private func kinds(_ comparison: ScorecardComparison) -> [String: NodeChange.Kind] {
        Dictionary(uniqueKeysWithValues: comparison.changes.map { ($0.node.id, $0.kind) })
    }

    @Test func `each node improved, regressed, stayed or changed its state`() throws {
        let rubric = try Self.rubric(version: "1", items: Self.old)
        let before = try SmallRubric.score(rubric, "answers: {a: b, b: d, c: yes, d: no}")
        let after = try SmallRubric.score(rubric, "answers: {a: c, b: c, c: yes, d: no, e: no}")
        let comparison = try ScorecardComparison(old: before, new: after)
        #expect(
            kinds(comparison) == [
                "root": .regressed, "a": .improved, "b": .regressed, "c": .unchanged, "d": .unchanged, "e": .changed,
            ])
        #expect(comparison.count(.improved) == 1)
        let json = try comparison.json()
        #expect(try ScorecardComparison(json: json, named: "comparison.json") == comparison)
    }

    @Test func `different rubrics, contents, profiles and versions are refused`() throws {
        let one = try SmallRubric.score(try Self.rubric(version: "1", items: Self.old), "answers: {}")
        let other = try SmallRubric.score(try Self.rubric(version: "1", items: Self.new), "answers: {}")
        let later = try SmallRubric.score(try Self.rubric(version: "2", items: Self.new), "answers: {}")
        func code(_ old: Scorecard, _ new: Scorecard) -> ComparisonFailure.Code? {
            do {
                _ = try ScorecardComparison(old: old, new: new)
                return nil
            } catch {
                return error.code
            }
        }
        #expect(code(one, other) == .sameVersionOtherContent)
        #expect(code(one, later) == .differentVersions)
    }

    @Test func `a migration map bridges two versions`() throws {
        let newer = try Self.rubric(version: "2", items: Self.new, more: Self.migration)
        let before = try SmallRubric.score(
            try Self.rubric(version: "1", items: Self.old), "answers: {a: b, b: c, c: yes, d: no, e: no}")
        let after = try SmallRubric.score(newer, "answers: {a: b, bb: d, c1: yes, c2: no, de: no, f: yes}")
        let comparison = try ScorecardComparison(old: before, new: after, rubric: newer)
        let kinds = kinds(comparison)
        #expect(kinds["bb"] == .improved)
        #expect(kinds["c1"] == .unchanged)
        #expect(kinds["c2"] == .regressed)
        #expect(kinds["de"] == .unchanged)
        #expect(kinds["f"] == .added)
        #expect(comparison.changes.first { $0.node.id == "bb" }?.oldNode == NodeReference("b"))
        #expect(!kinds.values.contains(.dropped))
    }

    @Test func `answers of an older version are carried over, and what is not one to one is said`() throws {
        let newer = try Self.rubric(version: "2", items: Self.new, more: Self.migration)
        var document = try SmallRubric.evidence("answers: {a: b, b: c, c: yes, d: yes, e: no}")
        document.rubric.version = "1"
        #expect(throws: EvidenceMismatch.self) { try newer.score(document) }
        let migrated = try #require(newer.migrated(document))
        let answers = migrated.evidence.evidence.answers
        #expect(answers["a"] == ItemAnswer("b"))
        #expect(answers["bb"] == ItemAnswer("d"))
        #expect(answers["c1"] == ItemAnswer("yes"))
        #expect(answers["c2"] == ItemAnswer("yes"))
        #expect(answers["de"] == nil)
        #expect(migrated.findings.map(\.node?.id) == ["c", "de"])
        let card = try newer.score(migrated.evidence)
        #expect(card.node("bb")?.value == 4)
    }

    @Test func `no map from an unknown version`() throws {
        let newer = try Self.rubric(version: "2", items: Self.new, more: Self.migration)
        var document = try SmallRubric.evidence("answers: {}")
        document.rubric.version = "0"
        #expect(newer.migrated(document) == nil)
    }
}
