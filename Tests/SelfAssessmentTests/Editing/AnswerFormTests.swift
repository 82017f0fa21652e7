// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import SelfAssessment
import Testing

/// How an answer is written when it is changed, form by form: a text, the edits, and the text that must come out.
struct AnswerFormTests {
    struct Example: Sendable {
        var before: String
        var edits: [AnswerEdit]
        var after: String
        var by = Respondent()

        init(_ before: String, _ edits: AnswerEdit..., by respondent: Respondent = Respondent(), gives after: String) {
            self.before = before
            self.edits = edits
            self.after = after
            by = respondent
        }
    }

    static let an = Respondent(rater: "An")
    static let document = EvidenceItem(title: "Kế hoạch 12/KH-UBND", date: CalendarDate(parsing: "2026-03-02"))

    static let yaml: [Example] = [
        // Empty entries are filled in place.
        Example("answers:\n  a.b:\n", .answer(.word("full")), gives: "answers:\n  a.b: full\n"),
        Example("answers:\n  a.b:  # c\n  d: x", .answer(.word("full")), gives: "answers:\n  a.b: full  # c\n  d: x"),
        Example("answers:\n  a.b: ~ # c\n", .answer(.word("85%")), gives: "answers:\n  a.b: 85% # c\n"),
        Example("answers: {a.b: , d: x}\n", .answer(.word("full")), gives: "answers: {a.b: full , d: x}\n"),
        Example("answers: {a.b, d: x}\n", .answer(.word("full")), gives: "answers: {a.b: full, d: x}\n"),
        Example(
            "answers:\n  # Question?\n  a.b:\n\n  # Next?\n  d:\n", .note("Chưa rõ: hỏi lại"),
            gives: "answers:\n  # Question?\n  a.b:\n    note: \"Chưa rõ: hỏi lại\"\n\n  # Next?\n  d:\n"),
        // Words stay words.
        Example("answers:\n  a.b: none  # c\n", .answer(.word("full")), gives: "answers:\n  a.b: full  # c\n"),
        Example("answers:\n  a.b: 'none'\n", .answer(.words(["x", "yes"])), gives: "answers:\n  a.b: [x, \"yes\"]\n"),
        Example("answers:\n  a.b: [x,\n    y]  # c\n", .answer(.word("z")), gives: "answers:\n  a.b: z  # c\n"),
        Example(
            "answers:\n  a.b:\n    - x  # why\n    - y\n", .answer(.word("z")), gives: "answers:\n  a.b: z  # why\n"),
        Example("answers:\n  a.b: 1\n", .answer(.number(number("17/20"))), gives: "answers:\n  a.b: 0.85\n"),
        Example("answers:\n  a.b: 1\n", .answer(.number(number("1/3"))), gives: "answers:\n  a.b: 1/3\n"),
        Example(
            "answers:\n  a.b: 1\n", .answer(.share(numerator: 9, denominator: 10)),
            gives: "answers:\n  a.b: {value: {numerator: 9, denominator: 10}}\n"),
        // A word becomes a mapping when more is to be said.
        Example(
            "answers:\n  a.b: full  # c\n  d: x\n", .attach(document),
            gives: """
                answers:
                  a.b:  # c
                    value: full
                    documents:
                      - {title: Kế hoạch 12/KH-UBND, date: 2026-03-02}
                  d: x

                """),
        Example(
            "answers:\n  a.b: full\n", .state(.notApplicable, reason: "Xã không giữ dữ liệu này"),
            gives: "answers:\n  a.b:\n    state: not_applicable\n    reason: Xã không giữ dữ liệu này\n"),
        Example("answers:\n  a.b: full\n", .state(.unknown, reason: nil), gives: "answers:\n  a.b: {state: unknown}\n"),
        // Mappings change key by key.
        Example(
            "answers:\n  a.b:\n    # c\n    value: none  # d\n    note: ok\n", .answer(.word("full")), .note(nil),
            gives: "answers:\n  a.b:\n    # c\n    value: full  # d\n"),
        Example(
            "answers:\n  a.b:\n    value: none  # d\n    note: ok\n", .state(.unknown, reason: "r"),
            gives: "answers:\n  a.b:\n    state: unknown  # d\n    reason: r\n    note: ok\n"),
        Example(
            "answers:\n  a.b: {state: unknown, reason: r, note: ok}\n", .answer(.word("full")),
            gives: "answers:\n  a.b: {value: full, note: ok}\n"),
        Example(
            "answers:\n  a.b: {value: full}\n", .note("ok"), gives: "answers:\n  a.b: {value: full, note: ok}\n"),
        Example(
            "answers:\n  a.b: {value: full}\n", .note(String(repeating: "dài ", count: 25) + "."),
            gives: "answers:\n  a.b:\n    value: full\n    note: " + String(repeating: "dài ", count: 25) + ".\n"),
        Example(
            "answers:\n  a.b:\n    note: ok  # why\n", .answer(.word("full")),
            gives: "answers:\n  a.b:\n    value: full\n    note: ok  # why\n"),
        Example(
            "answers:\n  a.b:\n    value: full\n    note: |\n      x\n      y\n\n  d: x\n", .note("z"),
            gives: "answers:\n  a.b:\n    value: full\n    note: z\n\n  d: x\n"),
        Example(
            "answers:\n  a.b:\n    value: full\n    note: |+\n      x\n\n  d: x\n", .attach(EvidenceItem(title: "T")),
            gives:
                "answers:\n  a.b:\n    value: full\n    documents:\n      - {title: T}\n    note: |+\n      x\n\n  d: x\n"
        ),
        // Documents.
        Example(
            "answers:\n  a.b:\n    value: full\n    documents: [T]  # c\n", .attach(document),
            gives:
                "answers:\n  a.b:\n    value: full\n    documents: [T, {title: Kế hoạch 12/KH-UBND, date: 2026-03-02}]  # c\n"
        ),
        Example(
            "answers:\n  a.b:\n    value: full\n    documents:\n    - T  # t\n    - U  # u\n", .attach(document),
            .detach(0),
            gives:
                "answers:\n  a.b:\n    value: full\n    documents:\n    # t\n    - U  # u\n    - {title: Kế hoạch 12/KH-UBND, date: 2026-03-02}\n"
        ),
        Example(
            "answers:\n  a.b:\n    documents: [T]  # c\n    value: full\n", .detach(0),
            gives: "answers:\n  a.b:\n    # c\n    value: full\n"),
        Example(
            "answers:\n  a.b: {documents: [T, U, V], value: full}\n", .detach(1), .detach(1),
            gives: "answers:\n  a.b: {documents: [T], value: full}\n"),
        // Taking back.
        Example("answers:\n  a.b: full  # c\n  d: x\n", .clear, gives: "answers:\n  a.b:  # c\n  d: x\n"),
        Example(
            "answers:\n  a.b:  # b\n    value: full  # c\n    # d\n    note: ok\n  d: x\n", .clear,
            gives: "answers:\n  a.b:  # b\n    # c\n    # d\n    note: ok\n  d: x\n"),
        Example(
            "answers:\n  a.b:  # b\n    value: full  # c\n    # d\n    note: ok\n  d: x\n", .discard,
            gives: "answers:\n  a.b:  # b\n    # c\n    # d\n  d: x\n"),
        Example("answers: {a.b: full, d: x}\n", .clear, gives: "answers: {a.b: null, d: x}\n"),
        // A second respondent.
        Example(
            "answers:\n  a.b: full  # c\n  d: x\n", .answer(.word("none")), by: an,
            gives: "answers:\n  a.b:  # c\n    - {value: full}\n    - {value: none, rater: An}\n  d: x\n"),
        Example(
            "answers:\n  a.b: {value: full, rater: Bình}  # c\n  d: x\n", .answer(.word("none")), by: an,
            gives: "answers:\n  a.b:\n    - {value: full, rater: Bình}  # c\n    - {value: none, rater: An}\n  d: x\n"),
        Example(
            "answers:\n  a.b:  # b\n    value: full\n    # c\n    note: |\n      x\n\n      y\n  d: x\n",
            .answer(.word("none")), by: an,
            gives:
                "answers:\n  a.b:  # b\n    - value: full\n      # c\n      note: |\n        x\n\n        y\n    - {value: none, rater: An}\n  d: x\n"
        ),
        Example(
            "answers: {a.b: full, d: {value: x}}\n", .answer(.word("none")), by: an,
            gives: "answers: {a.b: [{value: full}, {value: none, rater: An}], d: {value: x}}\n"),
        Example(
            "answers:\n  a.b:\n    - value: full\n    - value: x\n      rater: An\n  d: x\n", .answer(.word("none")),
            .note("ok"), by: an,
            gives:
                "answers:\n  a.b:\n    - value: full\n    - value: none\n      note: ok\n      rater: An\n  d: x\n"),
        Example(
            "answers:\n  a.b:\n    - value: full\n    - value: x  # w\n      rater: An\n  d: x\n", .note("ok"), .clear,
            by: an,
            gives:
                "answers:\n  a.b:\n    - value: full\n    - # w\n      note: ok\n      rater: An\n  d: x\n"),
        Example(
            "answers:\n  a.b:\n    - value: full\n    - value: x\n      rater: An  # c\n  d: x\n", .discard, by: an,
            gives: "answers:\n  a.b:\n    - value: full\n    # c\n  d: x\n"),
        Example(
            "answers:\n  a.b:\n    - value: x\n      rater: An\n", .discard, by: an, gives: "answers:\n  a.b:\n"),
        // Entries that are not there.
        Example("", .answer(.word("full")), gives: "answers:\n  a.b: full\n"),
        Example("answers:\n", .answer(.word("full")), gives: "answers:\n  a.b: full\n"),
        Example("answers: {}  # c\n", .answer(.word("full")), gives: "answers:  # c\n  a.b: full\n"),
        Example("answers:\n  d: x", .answer(.word("full")), gives: "answers:\n  d: x\n  a.b: full"),
        Example(
            "measures:\n  quality.correct: 1\n", .answer(.word("full")),
            gives: "answers:\n  a.b: full\nmeasures:\n  quality.correct: 1\n"),
        Example(
            "answers: {d: x}\n", .answer(.word("full")), .note("ok"),
            gives: "answers: {d: x, a.b: {value: full, note: ok}}\n"),
        Example(
            "answers: {\n  d: x,  # c\n}\n", .answer(.word("full")), gives: "answers: {\n  d: x,  # c\n  a.b: full\n}\n"
        ),
        Example(
            "answers: {\n  d: x  # c\n}\n", .answer(.word("full")), gives: "answers: {\n  d: x,  # c\n  a.b: full\n}\n"),
        // Indentation is that of the document.
        Example(
            "answers:\n    a.b: full\n    d: x\n", .note("ok"),
            gives: "answers:\n    a.b:\n        value: full\n        note: ok\n    d: x\n"),
        // An alias is put out of the way; what it names stays.
        Example(
            "answers:\n  d: &x {value: full, note: ok}\n  a.b: *x\n", .note("m"),
            gives: "answers:\n  d: &x {value: full, note: ok}\n  a.b:\n    value: full\n    note: m\n"),
    ]

    @Test(arguments: yaml.indices) func `an answer is written in the form of its place`(index: Int) throws {
        let example = Self.yaml[index]
        var editor = try EvidenceEditor(example.before.asEvidence)
        for edit in example.edits { try editor.apply(edit, at: AnswerPlace(item: "a.b"), by: example.by) }
        #expect(editor.string == example.after.asEvidence)
    }

    @Test(arguments: ["\r\n", "\r"]) func `line ends and a byte order mark stay`(newline: String) throws {
        let before = "\u{FEFF}" + "answers:\n  a.b: full  # c\n  d: x".asEvidence.replacing("\n", with: newline)
        let after =
            "\u{FEFF}"
            + "answers:\n  a.b:  # c\n    value: full\n    note: ok\n  d: x".asEvidence
            .replacing("\n", with: newline)
        #expect(Array(try edited(before, .note("ok")).unicodeScalars) == Array(after.unicodeScalars))
    }

    @Test func `JSON stays JSON`() throws {
        let before = """
            {
              "evidence": 1,
              "id": "e",
              "subject": {"id": "s"},
              "rubric": "r",
              "answers": {}
            }

            """
        let after = """
            {
              "evidence": 1,
              "id": "e",
              "subject": {"id": "s"},
              "rubric": "r",
              "answers": {
                "d": 0.85,
                "a.b": [{"value": "yes"}, {"value": ["x", "y"], "note": "a\\nb\\u202e", "rater": "An"}]
              }
            }

            """
        var editor = try EvidenceEditor(before, named: "e.json")
        try editor.apply(.answer(.word("0.85")), at: AnswerPlace(item: "d"))
        try editor.apply(.answer(.word("yes")), at: AnswerPlace(item: "a.b"))
        try editor.apply(.answer(.words(["x", "y"])), at: AnswerPlace(item: "a.b"), by: Self.an)
        try editor.apply(.note("a\nb\u{202E}"), at: AnswerPlace(item: "a.b"), by: Self.an)
        #expect(editor.string == after)
        try editor.apply(.discard, at: AnswerPlace(item: "a.b"), by: Self.an)
        try editor.apply(.clear, at: AnswerPlace(item: "a.b"))
        try editor.apply(.clear, at: AnswerPlace(item: "d"))
        let end = "  \"answers\": {\n    \"d\": null,\n    \"a.b\": null\n  }\n}\n"
        #expect(editor.string.suffix(end.count) == end)
    }
}
