// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Scoring

// What a session says when it cannot do what it is asked.

extension DiagnosticMessage {
    static var changeDoesNotFit: Self {
        Self(
            code: "change-does-not-fit", vi: "thay đổi này không hợp với hồ sơ",
            en: "the change does not fit the document")
    }

    static var nothingAsked: Self {
        Self(
            code: "nothing-asked", vi: "hồ sơ này không có câu hỏi nào để trả lời",
            en: "there is no question to be answered for this document")
    }

    static func addSubjects(of rubric: Rubric) -> Self? {
        var kinds: [String] = []
        for kind in rubric.nodes.compactMap(\.forEach?.kind) where !kinds.contains(kind) { kinds.append(kind) }
        if kinds.isEmpty { return nil }
        let list = Quotation.list(kinds)
        return Self(
            code: "add-subjects", vi: "bộ tiêu chí hỏi theo từng đối tượng con; ghi chúng vào 'subjects', loại \(list)",
            en: "the rubric asks once per sub-subject; list them under 'subjects', of the kinds \(list)")
    }

    static func measureAnswers(_ measure: String) -> Self {
        let shown = Quotation.of(measure)
        return Self(
            code: "measured", vi: "số đo \(shown) được tính thay câu trả lời; muốn đổi thì sửa số đo",
            en: "the measure \(shown) counts in place of an answer; change the measure instead")
    }

    static var notAskedHere: Self {
        Self(
            code: "not-asked",
            vi: "câu này không hỏi đối tượng này, hoặc không còn hỏi sau các câu đã trả lời; hãy sang câu sau",
            en: "this question is not asked of this subject, or not after the answers given; go on to the next")
    }

    static func noSuchQuestion(_ id: String) -> Self {
        let shown = Quotation.of(id)
        return Self(
            code: "no-such-question", vi: "không có câu hỏi \(shown); ghi số thứ tự hoặc mã của câu hỏi",
            en: "there is no question \(shown); give the number or the id of a question")
    }

    static func noSuchNumber(_ number: Int, of count: Int) -> Self {
        Self(
            code: "no-such-question", vi: "không có câu \(number); các câu được đánh số từ 1 đến \(count)",
            en: "there is no question \(number); the questions are numbered from 1 to \(count)")
    }

    static func noSuchDomain(_ number: Int, of count: Int) -> Self {
        Self(
            code: "no-such-domain", vi: "không có lĩnh vực \(number); các lĩnh vực được đánh số từ 1 đến \(count)",
            en: "there is no domain \(number); the domains are numbered from 1 to \(count)")
    }

    static var nothingToUndo: Self {
        Self(
            code: "nothing-to-undo", vi: "chưa có thay đổi nào trong lần làm việc này để hoàn tác",
            en: "there is no change of this session to be taken back")
    }

    static var changedSince: Self {
        Self(
            code: "changed-since",
            vi: "câu trả lời này đã được người khác sửa sau đó nên không hoàn tác được; hãy trả lời lại",
            en: "somebody else has changed this answer since, so the change cannot be taken back; answer again")
    }

    static var answeredNeedsValue: Self {
        Self(
            code: "not-a-state", vi: "'answered' cần một giá trị; hãy ghi câu trả lời",
            en: "'answered' needs a value; give the answer")
    }

    static func reasonNeeded(_ state: AnswerState) -> Self {
        Self(
            code: "reason-missing", vi: "ghi '\(state.title.text(in: .vietnamese))' thì phải nêu lý do",
            en: "'\(state.title.text(in: .english))' needs a reason")
    }
}
