// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// One change to the response of one respondent.
public enum AnswerEdit: Hashable, Sendable {
    /// Gives a value. A state such as `unknown` and its reason go; note and documents stay.
    case answer(AnswerValue)
    /// Says why there is no value: `unknown`, `not_applicable`, `exempt`, `not_assessed` or `error`. A value goes; note and
    /// documents stay. `unanswered` is the same as ``clear``.
    case state(AnswerState, reason: String?)
    /// Takes back the value or state; note and documents stay.
    case clear
    /// Takes back the whole response.
    case discard
    /// Sets the note; `nil` or an empty text takes it away.
    case note(String?)
    /// Adds a document at the end.
    case attach(EvidenceItem)
    /// Takes away the document at a position, from 0.
    case detach(Int)
}

extension AnswerEdit {
    /// The response after the edit; `nil` when nothing is left of it.
    ///
    /// - Parameters:
    ///   - response: what the respondent has said so far.
    ///   - blank: the respondent's empty response.
    ///   - date: the day that is written with a change.
    func applied(to response: Response?, blank: Response, date: CalendarDate?) throws(EditFailure) -> Response? {
        guard var changed = try changed(response ?? blank) else { return nil }
        let isEmpty = changed.state == .unanswered && changed.note == nil && changed.documents.isEmpty
        if isEmpty { return nil }
        if changed != response, let date { changed.date = date }
        return changed
    }

    private func changed(_ response: Response) throws(EditFailure) -> Response? {
        var response = response
        switch self {
        case .answer(let value):
            if response.state != .answered { response.reason = nil }
            response.state = .answered
            response.value = value.asWritten
        case .state(.answered, _): throw EditFailure(.notAState)
        case .clear, .state(.unanswered, _):
            response.state = .unanswered
            response.value = nil
            response.reason = nil
        case .state(let state, let reason):
            response.state = state
            response.value = nil
            response.reason = reason.flatMap { $0.isEmpty ? nil : $0 }
        case .discard: return nil
        case .note(let note): response.note = note.flatMap { $0.isEmpty ? nil : $0 }
        case .attach(let document): response.documents.append(document)
        case .detach(let position):
            guard response.documents.indices.contains(position) else {
                throw EditFailure(.noSuchDocument(position + 1, of: response.documents.count))
            }
            response.documents.remove(at: position)
        }
        return response
    }
}

extension AnswerValue {
    /// The value as it reads back from a document: a number becomes the word that says it.
    var asWritten: AnswerValue {
        if case .number(let number) = self { return .word(number.asWritten) }
        return self
    }
}

extension Rational {
    /// The number as documents write it: a decimal where one says it exactly, else a fraction.
    var asWritten: String { shortDecimal.map { decimal(digits: $0.places) } ?? fraction }
}
