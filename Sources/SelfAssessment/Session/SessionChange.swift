// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// One change that a person makes, as it was typed.
public enum SessionChange: Hashable, Sendable {
    /// An answer as text: the key, id or name of an option, several of them, a number, a percentage, a share `12/40`.
    case answer(String)
    /// The option with a number, from 1.
    case option(Int)
    /// No value: `unknown`, `not_applicable`, `exempt`, `not_assessed` or `error`, with the reason where there is one.
    case state(AnswerState, reason: String?)
    /// Takes back the answer; note and documents stay.
    case clear
    /// Takes back everything that the respondent has said.
    case discard
    /// Sets the note; an empty text takes it away.
    case note(String)
    /// Attaches a document: its title, its address or file, and its day as `2026-11-20` or `20/11/2026`; each may be empty,
    /// title and address not both.
    case attach(title: String, location: String, date: String)
    /// Takes away the document with a number, from 1.
    case detach(Int)

    /// Says that the question has no meaning for the subject.
    public static func notApplicable(reason: String?) -> Self { .state(.notApplicable, reason: reason) }

    /// Says that the respondent does not know.
    public static let unknown = Self.state(.unknown, reason: nil)
}
