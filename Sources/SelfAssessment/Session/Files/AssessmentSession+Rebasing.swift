// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Scoring

// What a session does for its file.

extension AssessmentSession {
    /// Reads another state of the document.
    func reading(_ bytes: [UInt8]) throws(ReadingFailure) -> EvidenceEditor {
        try EvidenceEditor(reading: bytes, named: name, rubric: rubric, catalogue: catalogue)
    }

    /// An answer of somebody, in words.
    func shown(_ response: Response, to entry: QuestionList.Entry, by author: Author) -> SessionAnswer {
        let own = editor.response(at: entry.id, by: respondent(for: entry))
        return SessionAnswer(
            response: response, text: entry.form.text(of: response), isOwn: own.map { Author($0) == author } ?? false,
            counts: false)
    }

    /// An answer that was given again as it was in an earlier state, while somebody else has changed it; `nil` where the
    /// respondent had not answered.
    func confirmed(_ id: AnswerPlace, in earlier: AssessmentSession) -> Undecided? {
        guard let position = earlier.list.position(of: id) else { return nil }
        let entry = earlier.list.entries[position]
        guard let mine = earlier.editor.response(at: id, by: earlier.respondent(for: entry)) else { return nil }
        let author = Author(mine)
        let theirs = author.response(in: editor.responses(at: id))
        if theirs == mine { return nil }
        return Undecided(
            question: id, form: entry.form, author: author,
            matters: theirs == nil ? [.removal] : ResponseMerge(theirs, mine, base: nil, choice: .first).conflicts,
            base: nil, mine: mine)
    }

    /// A conflict as it stands now.
    func conflict(_ undecided: Undecided) -> SessionConflict {
        func shown(_ response: Response?) -> SessionAnswer? {
            response.map {
                SessionAnswer(response: $0, text: undecided.form.text(of: $0), isOwn: true, counts: false)
            }
        }
        return SessionConflict(
            question: undecided.question, matters: undecided.matters, mine: shown(undecided.mine),
            theirs: shown(undecided.author.response(in: editor.responses(at: undecided.question))))
    }

    /// Puts the answer of this session in the place of theirs.
    mutating func put(_ undecided: Undecided) throws(SessionRefusal) {
        let theirs = undecided.author.response(in: editor.responses(at: undecided.question))
        let merge = ResponseMerge(theirs, undecided.mine, base: undecided.base, choice: .second)
        var changed = editor
        do throws(EditFailure) {
            try changed.set(merge.merged, at: undecided.question, by: undecided.author)
        } catch {
            throw SessionRefusal(error)
        }
        let bytesBefore = bytes
        try takeOrRefuse(changed)
        remember(
            MadeChange(
                id: undecided.question, before: theirs, after: merge.merged, bytesBefore: bytesBefore, bytesAfter: bytes
            ))
    }
}
