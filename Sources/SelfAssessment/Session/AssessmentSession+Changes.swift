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
        do throws(EvidenceMismatch) {
            try take(changed)
        } catch {
            throw SessionRefusal(error)
        }
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
        guard let position = list.position(of: last.id) else { throw SessionRefusal(.noSuchQuestion(last.id.item)) }
        var changed = editor
        do {
            if editor.bytes == last.bytesAfter {
                changed = try EvidenceEditor(
                    reading: last.bytesBefore, named: name, rubric: rubric, catalogue: catalogue)
            } else {
                let respondent = respondent(for: list.entries[position])
                guard editor.response(at: last.id, by: respondent) == last.after else {
                    changes.removeLast()
                    throw SessionRefusal(.changedSince)
                }
                if let before = last.before {
                    try changed.put(before, at: last.id)
                } else {
                    try changed.apply(.discard, at: last.id, by: respondent)
                }
            }
            try take(changed)
        } catch let failure as ReadingFailure {
            throw SessionRefusal(failure)
        } catch let failure as EditFailure {
            throw SessionRefusal(failure)
        } catch let failure as EvidenceMismatch {
            throw SessionRefusal(failure)
        } catch let refusal as SessionRefusal {
            throw refusal
        } catch {
            throw SessionRefusal(.changeDoesNotFit)
        }
        changes.removeLast()
        if position != self.position { visited.append(list.entries[self.position].id) }
        stand(at: list.position(of: last.id) ?? self.position)
        return last.id
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
        case .detach(let number): return .detach(number - 1)
        }
    }
}
