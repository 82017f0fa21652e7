// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

package import Evidence

// Sub-subjects on the way to an answer.

extension AnswerPlace.Part {
    /// Whether a sub-subject is the one meant.
    func names(_ subject: Subject) -> Bool { subject.id == id && kind.map { $0 == subject.kind } ?? true }
}

extension SubjectEvidence {
    /// The sub-subject at the end of a way; `nil` where there is none.
    package func part(at parts: some Sequence<AnswerPlace.Part>) -> SubjectEvidence? {
        var evidence = self
        for part in parts {
            guard let next = evidence.subjects.first(where: { part.names($0.subject) }) else { return nil }
            evidence = next
        }
        return evidence
    }

    /// All responses to an item, in the order of the document; none where there is no such sub-subject.
    package func responses(at place: AnswerPlace) -> [Response] {
        part(at: place.parts)?.answers[place.item]?.responses ?? []
    }

    /// Changes the sub-subject at the end of a way; nothing where there is none.
    mutating func change(at parts: ArraySlice<AnswerPlace.Part>, _ change: (inout SubjectEvidence) -> Void) {
        guard let part = parts.first else { return change(&self) }
        guard let position = subjects.firstIndex(where: { part.names($0.subject) }) else { return }
        subjects[position].change(at: parts.dropFirst(), change)
    }

    /// Adds a response; nothing where there is no such sub-subject.
    package mutating func add(_ response: Response, at place: AnswerPlace) {
        change(at: place.parts[...]) { $0.answers[place.item, default: ItemAnswer([])].responses.append(response) }
    }

    /// The subjects alone, without answers and measures.
    ///
    /// - Parameter keepsPlaces: whether they still know where they stand in their document.
    package func withoutAnswers(keepsPlaces: Bool = false) -> SubjectEvidence {
        var bare = self
        bare.answers = [:]
        bare.measures = [:]
        bare.subjects = subjects.map { $0.withoutAnswers(keepsPlaces: keepsPlaces) }
        if !keepsPlaces { bare.origin = nil }
        return bare
    }
}
