// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Scoring

/// Small rubrics and evidences for tests that state one rule.
enum SmallRubric {
    static let header = """
        rubric: 1
        id: small
        version: "1"
        title: small
        status: proposed
        languages: [en]
        sources: [{id: own, title: own, status: proposed}]
        scales:
          yes_no: {options: [{id: no, points: 0, title: no}, {id: yes, points: 1, title: yes}]}
          four: {options: [{id: a, points: 0, title: a}, {id: b, points: 1, title: b}, {id: c, points: 2, title: c}, {id: d, points: 4, title: d}]}

        """

    /// A rubric of the header and the text given: top-level keys from the first column on.
    static func rubric(_ body: String) throws -> Rubric {
        do {
            return try Rubric(reading: Array((header + body + "\n").utf8), named: "small.yaml")
        } catch {
            throw Explained(diagnostics: error.diagnostics)
        }
    }

    /// A rubric whose root has these keys and children, each written as a flow mapping.
    static func group(_ keys: String, children: [String]) throws -> Rubric {
        try rubric(
            "root:\n  id: root\n  title: root\n" + keys.split(separator: "\n").map { "  \($0)\n" }.joined()
                + "  children:\n" + children.map { "    - \($0)\n" }.joined())
    }

    static let day = CalendarDate(year: 2026, month: 11, day: 21)

    /// Evidence in the YAML of an evidence document, below `answers:` and the like.
    static func evidence(_ body: String) throws -> EvidenceDocument {
        let text = "evidence: 1\nid: e\nsubject: {id: s}\nrubric: small\nas_of: 2026-11-21\n" + body + "\n"
        do {
            return try EvidenceDocument(reading: Array(text.utf8), named: "evidence.yaml")
        } catch {
            throw Explained(diagnostics: error.diagnostics)
        }
    }

    static func score(_ rubric: Rubric, _ body: String) throws -> Scorecard {
        do {
            return try rubric.score(try evidence(body))
        } catch let mismatch as EvidenceMismatch {
            throw Explained(diagnostics: mismatch.diagnostics)
        }
    }

    /// The root's value for answers in flow form: `{x: yes, y: no}`.
    static func value(_ rubric: Rubric, _ answers: String) throws -> Rational? {
        try score(rubric, "answers: \(answers)").root.value
    }
}
