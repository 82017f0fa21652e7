// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import SelfAssessment
import Testing

struct EvidenceMergeTests {
    /// Documents, and what comes out: the text without the head, and the conflicts and remarks by code and places.
    struct Example: Sendable {
        var first: String
        var others: [String]
        var base: String?
        var choice: EvidenceMerge.Choice?
        var merged: String
        var found: [String]

        init(
            _ first: String, _ others: String..., base: String? = nil, choice: EvidenceMerge.Choice? = nil,
            gives merged: String, _ found: String...
        ) {
            self.first = first
            self.others = others
            self.base = base
            self.choice = choice
            self.merged = merged
            self.found = found
        }
    }

    static let examples: [Example] = [
        // What only one has is taken; what both have stands once.
        Example(
            "answers:\n  a: x  # c\n  b:\n", "answers: {a: x, b: w, d: {value: z, note: ok}}\n",
            gives: "answers:\n  a: x  # c\n  b: w\n  d:\n    value: z\n    note: ok\n"),
        Example("", "answers: {a: x}\n", "answers: {b: w}\n", gives: "answers:\n  a: x\n  b: w\n"),
        Example(
            "answers: {a: 85%, b: [x, w]}\n", "answers: {a: 0.85, b: [w, x]}\n", gives: "answers: {a: 85%, b: [x, w]}\n"
        ),
        // Answers of different raters stand side by side.
        Example(
            "answers:\n  a: {value: x, rater: An}\n", "answers:\n  a: {value: w, rater: Bình}\n",
            gives: "answers:\n  a:\n    - {value: x, rater: An}\n    - {value: w, rater: Bình}\n"),
        Example(
            "answers:\n  a: {value: x, rater: An}\n", "answers:\n  a: {value: w, rater: An, assessment: verified}\n",
            gives: "answers:\n  a:\n    - {value: x, rater: An}\n    - {value: w, rater: An, assessment: verified}\n"),
        // The same rater, or nobody by name, with another answer is a conflict.
        Example(
            "answers:\n  a: x\n", "answers:\n  a: w\n", gives: "answers:\n  a: x\n",
            "error conflicting-answers 6:6 'x' other 6:6 'w'"),
        Example(
            "answers:\n  a: x\n", "answers:\n  a: w\n", choice: .second, gives: "answers:\n  a: w\n",
            "warning conflicting-answers 6:6 'x' other 6:6 'w'"),
        Example(
            "answers:\n  a: {value: x, rater: An}\n", "answers:\n  a: {state: unknown, reason: r, rater: An}\n",
            choice: .first, gives: "answers:\n  a: {value: x, rater: An}\n",
            "warning conflicting-answers 6:14 'x' other 6:6 'unknown: r'"),
        // A conflict with the third document names the one that the answer came from.
        Example(
            "", "answers: {a: x}\n", "answers:\n  a: w\n", gives: "answers:\n  a: x\n",
            "error conflicting-answers 5:14 'x' other 6:6 'w'"),
        // Notes and documents complete an answer.
        Example(
            "answers:\n  a:\n    value: x\n    documents: [T]\n",
            "answers:\n  a: {value: x, note: ok, documents: [U, T]}\n",
            gives: "answers:\n  a:\n    value: x\n    documents: [T, {title: U}]\n    note: ok\n"),
        Example(
            "answers:\n  a: {note: hỏi lại}\n", "answers:\n  a: x\n",
            gives: "answers:\n  a: {value: x, note: hỏi lại}\n"),
        Example(
            "answers:\n  a: {value: x, note: m}\n", "answers:\n  a: {value: x, note: l}\n",
            gives: "answers:\n  a: {value: x, note: m}\n", "error conflicting-notes 6:23 'm' other 6:23 'l'"),
        Example(
            "answers:\n  a: {value: x, date: 2026-01-02}\n", "answers:\n  a: {value: x, date: 2026-03-04}\n",
            gives: "answers:\n  a: {value: x, date: 2026-03-04}\n"),
        // With a base, only what both have changed is a conflict.
        Example(
            "answers:\n  a: x\n  b: x\n  c: x\n  d: x\n", "answers:\n  a: x\n  b: w\n  c: z\n  d: w\n",
            base: "answers: {a: x, b: x, c: w, d: w}\n", gives: "answers:\n  a: x\n  b: w\n  c: x\n  d: x\n",
            "error conflicting-answers 8:6 'x' other 8:6 'z'"),
        Example(
            "answers:\n  a:\n  b: x\n  c:\n  d: w\n", "answers:\n  a: x\n  b:\n  c: w\n  d:\n",
            base: "answers: {a: x, b: x, c: x, d: x}\n", gives: "answers:\n  a:\n  b:\n  c:\n  d: w\n",
            "error changed-and-removed 8:3 nothing other 8:6 'w'", "error changed-and-removed 9:6 'w' other 9:3 nothing"
        ),
        Example(
            "answers:\n  a: {value: x, documents: [T, V], note: m}\n",
            "answers:\n  a: {value: x, documents: [U, W], note: m}\n",
            base: "answers:\n  a: {value: x, documents: [T, U], note: l}\n",
            gives: "answers:\n  a: {value: x, documents: [V, {title: W}], note: m}\n"),
        // Measures.
        Example(
            "measures:\n  quality.correct: 0.9\n",
            "measures: {quality.correct: 90%, quality.complete: {numerator: 1, denominator: 3}}\n",
            gives: "measures:\n  quality.correct: 0.9\n  quality.complete: {numerator: 1, denominator: 3}\n"),
        Example(
            "measures:\n  quality.correct: 0.9\n", "measures:\n  quality.correct: 0.8\n", choice: .second,
            gives: "measures:\n  quality.correct: 0.8\n",
            "warning conflicting-measures 6:20 '0.9' other 6:20 '0.8'"),
        // Sub-subjects.
        Example(
            "subjects:\n  - id: p\n    kind: k\n    answers:\n      a: x\n",
            """
            subjects:
              - {id: p, kind: k, weight: 2, answers: {a: w, b: z}}
              - {id: q, kind: k, name: {vi: Tên, en: Name}, tags: [t], weight: 3, answers: {a: x}, measures: {quality.correct: 1}}

            """,
            gives: """
                subjects:
                  - id: p
                    kind: k
                    answers:
                      a: x
                      b: z
                  - id: q
                    kind: k
                    name: {vi: Tên, en: Name}
                    tags: [t]
                    weight: 3
                    answers:
                      a: x
                    measures:
                      quality.correct: 1

                """, "error conflicting-answers 9:10 'x' other 6:46 'w'", "warning kept-from-first 6:30 other 6:9"),
        Example(
            "", "subjects:\n  - {id: p, kind: k, answers: {a: w}}\n",
            gives: "subjects:\n  - id: p\n    kind: k\n    answers:\n      a: w\n"),
        // Days of the first document stay.
        Example(
            "as_of: 2026-01-02\n", "as_of: 2026-03-04\n", gives: "as_of: 2026-01-02\n",
            "warning kept-from-first 5:8 other 5:8"),
        // What the first document would say by default is written.
        Example(
            "defaults: {rater: An}\nanswers:\n  a: x\n", "answers:\n  b: {value: w, rater: Bình}\n",
            gives: "defaults: {rater: An}\nanswers:\n  a: x\n  b: {value: w, rater: Bình}\n"),
        Example(
            "answers:\n  a: x\n", "defaults: {rater: An, assessment: verified, date: 2026-01-02}\nanswers: {b: w}\n",
            gives:
                "answers:\n  a: x\n  b:\n    value: w\n    rater: An\n    assessment: verified\n    date: 2026-01-02\n"),
    ]

    @Test(arguments: examples.indices) func `documents are merged answer by answer`(index: Int) throws {
        let example = Self.examples[index]
        let others = example.others.enumerated().map { source("\($0 + 2).yaml", $1) }
        let merge = try EvidenceMerge(
            source("1.yaml", example.first), others, base: example.base.map { source("base.yaml", $0) },
            choice: example.choice)
        #expect(merge.editor.string == example.merged.asEvidence)
        let found = merge.conflicts.map { $0.diagnostic(example.choice) } + merge.remarks
        #expect(found.map(shown) == example.found)
    }

    @Test func `nothing is written twice`() throws {
        let example = Self.examples[5]
        let merge = try EvidenceMerge(source("1.yaml", example.first), [source("2.yaml", example.first)])
        #expect(merge.taken == 0)
        #expect(merge.editor.string == example.first.asEvidence)
    }

    static let refused: [(first: String, second: String, found: [String])] = [
        (
            "evidence: 1\nid: e\nsubject: {id: s, kind: k}\nrubric: {id: r, version: \"1\"}\nprofile: p\n",
            "evidence: 1\nid: e\nsubject: {id: t}\nrubric: {id: r, version: \"2\"}\nprofile: q\n",
            [
                "error other-subject 3:10 other 3:10", "error other-rubric 4:9 other 4:9",
                "error other-profile 5:10 other 5:10",
            ]
        ),
        (
            "evidence: 1\nid: e\nsubject: {id: s, kind: k}\nrubric: r\nanswers: {a: [x\n",
            "evidence: 1\nid: e\nsubject: {id: s}\nrubric: r\nanswer: {}\n",
            ["error unclosed-bracket 5:14", "error unknown-key 5:1"]
        ),
        (
            "defaults: {rater: An}\n".asEvidence, "answers: {a: x}\n".asEvidence, ["error rater-missing 5:14"]
        ),
        (
            "defaults: {date: 2026-01-02}\n".asEvidence, "answers: {a: x}\n".asEvidence, ["error date-missing 5:14"]
        ),
    ]

    @Test(arguments: refused.indices) func `documents that do not belong together are refused`(index: Int) {
        let example = Self.refused[index]
        var found: [String] = []
        do throws(ReadingFailure) {
            _ = try EvidenceMerge(
                EvidenceMerge.Source(name: "1.yaml", bytes: Array(example.first.utf8)),
                [EvidenceMerge.Source(name: "2.yaml", bytes: Array(example.second.utf8))])
        } catch {
            found = error.diagnostics.map(shown)
        }
        #expect(found == example.found)
    }

    @Test(arguments: 0..<12) func `merging is the merging of what the documents say`(block: Int) throws {
        for seed in block * 5..<(block + 1) * 5 {
            var maker = EvidenceMaker(seed: UInt64(seed), style: seed % 3 == 0 ? .flow : .block)
            let base = maker.document()
            guard let start = try? EvidenceEditor(base) else { continue }
            var sides = [start, start]
            // Each side answers in the name of its own: then there can be no conflict.
            for side in sides.indices {
                for _ in 0..<6 {
                    let (place, edit, _) = maker.edit(of: sides[side])
                    let by = Respondent(rater: "Người \(side)")
                    if case .detach = edit { continue }
                    try sides[side].apply(edit, at: place, by: by)
                }
            }
            let sources = sides.enumerated().map { EvidenceMerge.Source(name: "\($0).yaml", bytes: $1.bytes) }
            let merge = try EvidenceMerge(
                sources[0], [sources[1]], base: EvidenceMerge.Source(name: "b.yaml", bytes: Array(base.utf8)))
            #expect(merge.conflicts == [])
            #expect(
                Self.answers(merge.editor.document.evidence)
                    == Self.answers(sides[0].document.evidence).union(Self.answers(sides[1].document.evidence)),
                "\(seed)\n\(sides[0].string)\n\(sides[1].string)\n\(merge.editor.string)")
        }
    }

    private func source(_ name: String, _ text: String) -> EvidenceMerge.Source {
        EvidenceMerge.Source(name: name, bytes: Array(text.asEvidence.utf8))
    }

    private func shown(_ diagnostic: Diagnostic) -> String {
        func place(_ place: Diagnostic.Place?) -> String { place.map { "\($0.line):\($0.column)" } ?? "-" }
        func side(_ message: DiagnosticMessage) -> String {
            message.code == "other-side" ? " " + message.en.replacing("here: ", with: "") : ""
        }
        var text = "\(diagnostic.severity.rawValue) \(diagnostic.message.code) \(place(diagnostic.place))"
        let sides = diagnostic.message.en.split(separator: ": ", maxSplits: 1)
        if diagnostic.notes.first?.message.code == "other-side", sides.count == 2,
            let first = sides[1].split(separator: " and ").first
        {
            text += " \(first)"
        }
        for note in diagnostic.notes { text += " other \(place(note.place))" + side(note.message) }
        return text
    }

    private struct Given: Hashable {
        let path: [String]
        let response: Response
    }

    private static func answers(_ evidence: SubjectEvidence, path: [String] = []) -> Set<Given> {
        var given: Set<Given> = []
        for (item, answer) in evidence.answers {
            for response in answer.responses { given.insert(Given(path: path + [item], response: response)) }
        }
        for subject in evidence.subjects { given.formUnion(answers(subject, path: path + [subject.subject.id])) }
        return given
    }
}
