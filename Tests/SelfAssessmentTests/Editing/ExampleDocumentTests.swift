// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import LocatedYAML
import Reports
import RubricLibrary
import Scoring
import SelfAssessment
import Testing

/// The evidence documents of `Examples` and the templates of the shipped rubrics, edited at every item.
struct ExampleDocumentTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static func rubric(_ id: String) throws -> Rubric {
        let shipped = try #require(ShippedRubrics.all.first { $0.id == id })
        return try Rubric(reading: shipped.bytes, named: shipped.id)
    }

    @Test(arguments: ["so-xay-dung", "tinh-minh-ha", "xa-tan-lap"])
    func `every item of an example is answered, remarked and taken back`(name: String) throws {
        let url = Self.root.appendingPathComponent("Examples/evidence/\(name).yaml")
        let bytes = [UInt8](try Data(contentsOf: url))
        let rubric = try Self.rubric("vn-data-governance")
        let untouched = try EvidenceEditor(reading: bytes, named: name + ".yaml", rubric: rubric)
        let an = Respondent(rater: "Nguyễn Văn An", date: CalendarDate(parsing: "2026-11-21"))
        for item in rubric.items {
            let place = AnswerPlace(item: item.id)
            var editor = untouched
            let before = editor.responses(at: place)
            try editor.apply(.answer(.word("partial")), at: place, by: an)
            try editor.apply(.note("Chờ: \"văn bản\" #2"), at: place, by: an)
            try editor.apply(.attach(EvidenceItem(title: "Quyết định 12/QĐ-UBND")), at: place, by: an)
            let own = try #require(editor.response(at: place, by: an))
            #expect(editor.responses(at: place) == before + [own])
            #expect(own.documents.map(\.title) == ["Quyết định 12/QĐ-UBND"])
            try editor.apply(.discard, at: place, by: an)
            #expect(editor.responses(at: place) == before)
            for position in before.indices {
                let by = Respondent(rater: before[position].rater, assessment: before[position].assessment)
                try editor.apply(.state(.unknown, reason: "Chưa có số liệu"), at: place, by: by)
                #expect(editor.responses(at: place)[position].reason == "Chưa có số liệu")
            }
            let lines = Set(editor.string.split(separator: "\n"))
            let comments = untouched.string.split(separator: "\n").filter { $0.contains("#") }
            #expect(comments.filter { !lines.contains($0) } == [])
        }
    }

    @Test(arguments: ["vn-data-governance", "tt02-2024"], [Language.vietnamese, .english])
    func `a template is filled in place`(id: String, language: Language) throws {
        guard ShippedRubrics.all.contains(where: { $0.id == id }) else { return }
        let rubric = try Self.rubric(id)
        let template = EvidenceTemplate(language: language).render(rubric, profile: nil, subject: "Xã Tân Lập")
        var editor = try EvidenceEditor(reading: Array(template.utf8), named: "t.yaml", rubric: rubric)
        let asked = template.split(separator: "\n").filter { $0.hasPrefix("  ") && $0.hasSuffix(":") }
        var expected = template
        for item in rubric.items where asked.contains("  \(item.id):") {
            try editor.apply(.answer(.word("x")), at: AnswerPlace(item: item.id))
            expected.replace("\n  \(item.id):\n", with: "\n  \(item.id): x\n")
        }
        #expect(editor.string == expected)
        #expect(editor.document.evidence.answers.count > 10)
    }

    @Test func `new answers stand in the order of the rubric`() throws {
        let rubric = try Self.rubric("vn-data-governance")
        let items = rubric.items.prefix(6).map(\.id)
        let text = "evidence: 1\nid: e\nsubject: {id: s}\nrubric: vn-data-governance\nanswers:\n  \(items[2]): none\n"
        var editor = try EvidenceEditor(reading: Array(text.utf8), named: "e.yaml", rubric: rubric)
        for index in [4, 0, 5, 1, 3] { try editor.apply(.answer(.word("full")), at: AnswerPlace(item: items[index])) }
        let expected = items.map { "  \($0): \($0 == items[2] ? "none" : "full")\n" }.joined()
        #expect(
            editor.string == "evidence: 1\nid: e\nsubject: {id: s}\nrubric: vn-data-governance\nanswers:\n" + expected)
    }

    @Test func `a text of a megabyte is kept as it is`() throws {
        let note = String(repeating: "Ghi chú \"dài\" #1: \u{202E}{x}\n\u{1B}[31m", count: 30_000)
        var editor = try EvidenceEditor("answers:\n  a: x  # c\n  b: y\n".asEvidence)
        try editor.apply(.note(note), at: AnswerPlace(item: "a"))
        try editor.apply(.answer(.word("z")), at: AnswerPlace(item: "b"))
        #expect(editor.response(at: AnswerPlace(item: "a"))?.note == note)
        try editor.apply(.note(nil), at: AnswerPlace(item: "a"))
        #expect(editor.string == "answers:\n  a:  # c\n    value: x\n  b: z\n".asEvidence)
    }
}
