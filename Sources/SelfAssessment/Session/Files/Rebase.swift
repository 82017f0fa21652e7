// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// An answer that both sides have changed.
struct Undecided: Sendable {
    let question: AnswerPlace
    let form: AnswerForm
    let author: Author
    var matters: [MergeConflict.Matter]
    /// The answer that both came from.
    let base: Response?
    /// The answer of this session.
    let mine: Response?

    /// Whether there is anything to be decided.
    var isOpen: Bool { !matters.isEmpty }
}

/// The changes of a session, made on a document that somebody else has changed.
struct Rebase {
    /// The changed document with the changes of the session, save those that are undecided.
    private(set) var editor: EvidenceEditor
    private(set) var undecided: [Undecided] = []
    private(set) var differences: [SessionDifference] = []

    init(of session: AssessmentSession, from base: EvidenceDocument, onto theirs: EvidenceEditor) {
        editor = theirs
        for entry in session.list.entries {
            let old = base.evidence.responses(at: entry.id)
            let mine = session.editor.responses(at: entry.id)
            let new = theirs.responses(at: entry.id)
            for author in Self.authors(old, mine, new) {
                let (old, mine) = (author.response(in: old), author.response(in: mine))
                let new = author.response(in: new)
                if old != new {
                    func shown(_ response: Response?) -> SessionAnswer? {
                        response.map { session.shown($0, to: entry, by: author) }
                    }
                    differences.append(
                        SessionDifference(
                            question: entry.id, rater: author.rater, assessment: author.assessment, before: shown(old),
                            after: shown(new)))
                }
                if old != mine {
                    merge(
                        Undecided(
                            question: entry.id, form: entry.form, author: author, matters: [], base: old, mine: mine))
                }
            }
        }
    }

    private mutating func merge(_ change: Undecided) {
        let theirs = change.author.response(in: editor.responses(at: change.question))
        let merge = ResponseMerge(theirs, change.mine, base: change.base, choice: .first)
        var change = change
        change.matters = merge.conflicts
        do throws(EditFailure) {
            try editor.set(merge.merged, at: change.question, by: change.author)
        } catch {
            // The sub-subject is gone, or the answer is now written in a way that cannot be changed alone.
            change.matters = [.removal]
        }
        if change.isOpen { undecided.append(change) }
    }

    /// Everybody who has answered in one of several states, in the order in which they come.
    private static func authors(_ states: [Response]...) -> [Author] {
        var authors: [Author] = []
        for author in states.joined().map(Author.init) where !authors.contains(author) { authors.append(author) }
        return authors
    }
}

extension EvidenceEditor {
    /// Sets or takes away the answer of one author.
    mutating func set(_ response: Response?, at place: AnswerPlace, by author: Author) throws(EditFailure) {
        guard let response else {
            if author.response(in: responses(at: place)) == nil { return }
            return try apply(.discard, at: place, by: author.respondent)
        }
        try put(response, at: place)
    }
}
