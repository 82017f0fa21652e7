// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Scoring

/// A change that was made, with what it takes to take it back.
struct MadeChange: Sendable {
    let id: AnswerPlace
    /// The respondent's answer before and after.
    let before: Response?
    let after: Response?
    /// The document before and after.
    let bytesBefore: [UInt8]
    let bytesAfter: [UInt8]
}

extension AssessmentSession {
    /// How many changes can be taken back.
    static let longestHistory = 200

    /// Whether there is a change to be taken back.
    public var canUndo: Bool { !changes.isEmpty }

    /// Makes a change.
    ///
    /// - Parameters:
    ///   - change: the change as it was typed.
    ///   - id: the question; `nil` for the present one.
    /// - Throws: when the change does not fit, with what would be right; the session is then as it was.
    public mutating func apply(_ change: SessionChange, to id: AnswerPlace? = nil) throws(SessionRefusal) {
        guard let position = id.map({ list.position(of: $0) }) ?? self.position else {
            throw SessionRefusal(.noSuchQuestion(id?.item ?? ""))
        }
        let entry = list.entries[position]
        let edit = try edit(change, at: position)
        var changed = editor
        let respondent = respondent(for: entry)
        let before = editor.response(at: entry.id, by: respondent)
        do throws(EditFailure) {
            try changed.apply(edit, at: entry.id, by: respondent)
        } catch {
            throw SessionRefusal(error)
        }
        let bytesBefore = editor.bytes
        guard changed.bytes != bytesBefore else {
            skipped.remove(entry.id)
            return
        }
        try takeOrRefuse(changed)
        skipped.remove(entry.id)
        remember(
            MadeChange(
                id: entry.id, before: before, after: editor.response(at: entry.id, by: respondent),
                bytesBefore: bytesBefore, bytesAfter: editor.bytes))
    }

    /// Keeps a change to be taken back.
    mutating func remember(_ change: MadeChange) {
        changes.append(change)
        if changes.count > Self.longestHistory { changes.removeFirst() }
    }

    /// Takes back the last change and goes to its question. The document is again what it was, byte by byte, unless somebody
    /// else has changed it since; then only the answer is.
    ///
    /// - Returns: the question.
    /// - Throws: when there is nothing to take back, and when somebody else has changed that answer: that change is then
    ///   forgotten, and the one before it is the last.
    @discardableResult
    public mutating func undo() throws(SessionRefusal) -> AnswerPlace {
        guard let last = changes.last else { throw SessionRefusal(.nothingToUndo) }
        let changed: EvidenceEditor
        do throws(SessionRefusal) {
            changed = try before(last)
        } catch {
            // The changes before it can still be taken back.
            changes.removeLast()
            throw error
        }
        try takeOrRefuse(changed)
        changes.removeLast()
        if let position = list.position(of: last.id), position != self.position {
            visited.append(list.entries[self.position].id)
            stand(at: position)
        }
        return last.id
    }

    /// The document without a change.
    private func before(_ change: MadeChange) throws(SessionRefusal) -> EvidenceEditor {
        guard let position = list.position(of: change.id) else { throw SessionRefusal(.changedSince) }
        if editor.bytes == change.bytesAfter {
            do throws(ReadingFailure) {
                return try reading(change.bytesBefore)
            } catch {
                throw SessionRefusal(error)
            }
        }
        let respondent = respondent(for: list.entries[position])
        guard editor.response(at: change.id, by: respondent) == change.after else {
            throw SessionRefusal(.changedSince)
        }
        var changed = editor
        do throws(EditFailure) {
            if let before = change.before {
                try changed.put(before, at: change.id)
            } else {
                try changed.apply(.discard, at: change.id, by: respondent)
            }
        } catch {
            throw SessionRefusal(error)
        }
        return changed
    }

    /// Takes over a changed document, or says why it does not fit.
    mutating func takeOrRefuse(_ changed: EvidenceEditor) throws(SessionRefusal) {
        do throws(ReadingFailure) {
            try take(changed)
        } catch {
            throw SessionRefusal(error)
        }
    }

    /// The edit that a change means at a position.
    private func edit(_ change: SessionChange, at position: Int) throws(SessionRefusal) -> AnswerEdit {
        let entry = list.entries[position]
        switch change {
        case .answer(let text):
            if let obstacle = obstacle(position) { throw SessionRefusal(obstacle) }
            return .answer(try TypedAnswer(entry.form).value(of: text))
        case .option(let number):
            if let obstacle = obstacle(position) { throw SessionRefusal(obstacle) }
            return .answer(try TypedAnswer(entry.form).value(ofOption: number))
        case .state(let state, let reason):
            if state == .answered { throw SessionRefusal(.answeredNeedsValue) }
            if state == .unanswered { return .clear }
            if let obstacle = obstacle(position) { throw SessionRefusal(obstacle) }
            let reason = reason?.trimmed ?? ""
            if reason.isEmpty, entry.statesWithReason.contains(state) {
                throw SessionRefusal(.reasonNeeded(state))
            }
            return .state(state, reason: reason)
        case .clear: return .clear
        case .discard: return .discard
        case .note(let note): return .note(note.trimmed)
        case .attach(let title, let location, let date):
            return .attach(try TypedDocument(title: title, location: location, date: date).item())
        case .detach(let number):
            let count = editor.response(at: entry.id, by: respondent(for: entry))?.documents.count ?? 0
            guard 0 < number, number <= count else { throw SessionRefusal(.noSuchDocument(number, of: count)) }
            return .detach(number - 1)
        }
    }
}
