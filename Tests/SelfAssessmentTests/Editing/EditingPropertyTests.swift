// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import SelfAssessment
import Testing

struct EditingPropertyTests {
    @Test(arguments: EvidenceMaker.Style.allCases, 0..<10)
    func `an edit of the bytes is the edit of what they say, and nothing else`(
        style: EvidenceMaker.Style, block: Int
    ) throws {
        for seed in block * 10..<(block + 1) * 10 {
            var maker = EvidenceMaker(seed: UInt64(seed), style: style)
            let text = maker.document()
            let name = style == .json ? "e.json" : "e.yaml"
            var editor = try EvidenceEditor(text, named: name)
            for _ in 0..<6 {
                let before = editor
                let (place, edit, by) = maker.edit(of: editor)
                let expected = Twin.applied(edit, to: before.document.evidence, at: place, by: by, in: text)
                do throws(EditFailure) {
                    try editor.apply(edit, at: place, by: by)
                } catch {
                    Issue.record("\(seed) \(place.item) \(edit) \(by): \(error.diagnostics)\n\(before.string)")
                    break
                }
                let reread = try EvidenceDocument(reading: editor.bytes, named: name)
                #expect(
                    reread.evidence == expected, "\(seed) \(place.item) \(edit)\n\(before.string)\n\(editor.string)")
                let comments = Twin.comments(before.string)
                #expect(
                    Twin.comments(editor.string) == comments,
                    "\(seed) \(place.item) \(edit)\n\(before.string)\n\(editor.string)")
                let range = try Twin.bytes(of: place, in: before, named: name)
                #expect(
                    Twin.isSame(before.bytes, editor.bytes, outside: range),
                    "\(seed) \(place.item) \(edit)\n\(before.string)\n\(editor.string)")
            }
        }
    }
}

extension EvidenceMaker {
    /// Any edit of any place of a document.
    mutating func edit(of editor: EvidenceEditor) -> (place: AnswerPlace, edit: AnswerEdit, by: Respondent) {
        var subjects: [String] = []
        var evidence = editor.document.evidence
        while chance(40), !evidence.subjects.isEmpty {
            evidence = pick(evidence.subjects)
            subjects.append(evidence.subject.id)
        }
        let place = AnswerPlace(item: pick(Self.items), subjects: subjects)
        let date = chance(20) ? CalendarDate(parsing: "2026-07-08") : nil
        let by = Respondent(rater: pick(Self.raters), date: date)
        let documents = editor.response(at: place, by: by)?.documents.count ?? 0
        switch number(0..<9) {
        case 0: return (place, .answer(.word(pick(["none", "85%", "yes", "-1"]))), by)
        case 1: return (place, .answer(.words(pick([["x"], [], ["no", "y"]]))), by)
        case 2: return (place, .answer(.share(numerator: 1, denominator: 3)), by)
        case 3: return (place, .state(pick([.unknown, .notApplicable]), reason: pick([nil, pick(Self.hostile)])), by)
        case 4: return (place, .clear, by)
        case 5: return (place, .discard, by)
        case 6: return (place, .note(pick([nil, pick(Self.hostile)])), by)
        case 7 where documents > 0: return (place, .detach(number(0..<documents)), by)
        default:
            let day = chance(50) ? CalendarDate(parsing: "2026-03-02") : nil
            return (place, .attach(EvidenceItem(title: pick(Self.hostile), url: chance(30) ? "u" : nil, date: day)), by)
        }
    }
}

/// The plain meaning of edits, made apart from the code under test.
enum Twin {
    static func applied(
        _ edit: AnswerEdit, to evidence: SubjectEvidence, at place: AnswerPlace, by: Respondent, in text: String
    ) -> SubjectEvidence {
        var evidence = evidence
        if let part = place.parts.first {
            guard let index = evidence.subjects.firstIndex(where: { $0.subject.id == part.id }) else { return evidence }
            let rest = AnswerPlace(item: place.item, parts: Array(place.parts.dropFirst()))
            evidence.subjects[index] = applied(edit, to: evidence.subjects[index], at: rest, by: by, in: text)
            return evidence
        }
        let hasDefaults = text.contains("defaults:")
        let rater = by.rater ?? (hasDefaults ? "An" : nil)
        var responses = evidence.answers[place.item]?.responses ?? []
        let index = responses.lastIndex { $0.rater == rater && $0.lens == nil }
        let day = by.date ?? (hasDefaults ? CalendarDate(parsing: "2026-01-02") : nil)
        let old = index.map { responses[$0] }
        var new = old ?? Response(state: .unanswered, rater: rater, date: day)
        switch edit {
        case .answer(let value):
            new.value = value
            if new.state != .answered { new.reason = nil }
            new.state = .answered
        case .state(let state, let reason):
            new.value = nil
            new.state = state
            new.reason = reason == "" ? nil : reason
        case .clear:
            new.value = nil
            new.state = .unanswered
            new.reason = nil
        case .discard:
            new = Response(state: .unanswered)
        case .note(let note): new.note = note == "" ? nil : note
        case .attach(let document): new.documents.append(document)
        case .detach(let position): new.documents.remove(at: position)
        }
        let isEmpty = new.state == .unanswered && new.note == nil && new.documents.isEmpty
        if !isEmpty, new != old, let date = by.date { new.date = date }
        switch (index, isEmpty) {
        case (let index?, true): responses.remove(at: index)
        case (let index?, false): responses[index] = new
        case (nil, false): responses.append(new)
        case (nil, true): break
        }
        evidence.answers[place.item] = responses.isEmpty ? nil : ItemAnswer(responses)
        return evidence
    }

    /// The numbered comments of a text, sorted.
    static func comments(_ text: String) -> [Substring] {
        text.split { $0.isWhitespace }.filter { $0.hasPrefix("c") && $0.hasSuffix(".") && $0.count < 6 }.sorted()
    }

    /// The lines of an answer; an empty range at any place where it is not written yet.
    static func bytes(of place: AnswerPlace, in editor: EvidenceEditor, named name: String) throws -> Range<Int>? {
        var node: Node? = try DocumentComposer.compose(editor.bytes, named: name)
        for part in place.parts { node = node?["subjects"]?.items.first { $0["id"]?.text == part.id } }
        guard let answer = node?["answers"]?.entries.first(where: { $0.key.text == place.item }) else { return nil }
        var end = max(answer.key.range.end, answer.value.range.end)
        // Empty lines may belong to a block scalar.
        while end < editor.bytes.count, editor.bytes[end] != 0x0A { end += 1 }
        while end < editor.bytes.count, editor.bytes[end] <= 0x20 { end += 1 }
        // An entry between braces that goes takes a comma or bracket along.
        return answer.key.range.start..<end
    }

    /// Whether all bytes outside a range, or outside of one insertion, are the same.
    static func isSame(_ before: [UInt8], _ after: [UInt8], outside range: Range<Int>?) -> Bool {
        guard let range else {
            // All that was there comes in its order, but for the marks of empty answers, `~` and `{}`, and a blank.
            let marks = Array("~{} ".utf8)
            var rest = after[...]
            for byte in before where !marks.contains(byte) {
                guard let next = rest.firstIndex(of: byte) else { return false }
                rest = rest[(next + 1)...]
            }
            return true
        }
        return before[..<range.lowerBound] == after.prefix(range.lowerBound)
            && before[range.upperBound...] == after.suffix(before.count - range.upperBound)
    }
}
