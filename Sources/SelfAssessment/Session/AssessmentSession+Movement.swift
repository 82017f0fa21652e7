// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

// Going from question to question. Questions that are not asked of the subject are passed over.

extension AssessmentSession {
    /// Goes to the next question; false at the last.
    @discardableResult
    public mutating func next() -> Bool { go(statuses.indices.first { $0 > position && statuses[$0] != .notAsked }) }

    /// Goes to the question before; false at the first.
    @discardableResult
    public mutating func previous() -> Bool { go(statuses.indices.last { $0 < position && statuses[$0] != .notAsked }) }

    /// Goes to the next open question, from the last on to the first; those passed over come when no others are left.
    ///
    /// - Returns: false when no other question is open.
    @discardableResult
    public mutating func nextOpen() -> Bool {
        let open = statuses.indices.filter { statuses[$0] == .open && $0 != position }
        let fresh = open.filter { !skipped.contains(list.entries[$0].id) }
        let candidates = fresh.isEmpty ? open : fresh
        return go(candidates.first { $0 > position } ?? candidates.first)
    }

    /// Passes over the present question: it stays open, and ``nextOpen()`` comes back to it when no others are left. Then goes
    /// to the next open question, or to the next where none is open.
    ///
    /// - Returns: false when there was none to go to.
    @discardableResult
    public mutating func skip() -> Bool {
        if statuses[position] == .open { skipped.insert(list.entries[position].id) }
        return nextOpen() || next()
    }

    /// Goes to the question visited before; false when there is none.
    @discardableResult
    public mutating func back() -> Bool {
        while let last = visited.popLast() {
            guard let position = list.position(of: last), position != self.position else { continue }
            stand(at: position)
            return true
        }
        return false
    }

    /// Goes to a question.
    ///
    /// - Throws: when it is not asked.
    public mutating func go(to id: AnswerPlace) throws(SessionRefusal) {
        guard let position = list.position(of: id) else { throw SessionRefusal(.noSuchQuestion(id.item)) }
        go(position)
    }

    /// Goes to the question with a number, from 1.
    ///
    /// - Throws: when there is none.
    public mutating func go(toNumber number: Int) throws(SessionRefusal) {
        guard 1...list.entries.count ~= number else {
            throw SessionRefusal(.noSuchNumber(number, of: list.entries.count))
        }
        go(number - 1)
    }

    /// Goes to the question that a person names: by its number, by its id, or by its id with those of the sub-subjects, as in
    /// `field.correct@ho-ten`.
    ///
    /// - Throws: when there is none.
    public mutating func go(toNamed text: String) throws(SessionRefusal) {
        let text = text.trimmed
        if let number = Int(text) { return try go(toNumber: number) }
        let found = list.entries.first { entry in
            entry.id.item == text || entry.id.item + "@" + entry.id.parts.map(\.id).joined(separator: "/") == text
        }
        guard let found else {
            let near = Suggestion.nearest(to: text, among: list.entries.map(\.id.item))
            throw SessionRefusal(.noSuchQuestion(text), help: near.map { .didYouMean($0) })
        }
        try go(to: found.id)
    }

    /// Goes to the first open question of a domain, or to its first question where none is open.
    ///
    /// - Parameter domain: the position of the domain, from 0.
    /// - Throws: when there is no such domain.
    public mutating func go(toDomain domain: Int) throws(SessionRefusal) {
        guard list.domains.indices.contains(domain) else {
            throw SessionRefusal(.noSuchDomain(min(domain, .max - 1) + 1, of: list.domains.count))
        }
        let questions = list.domains[domain].questions
        go(questions.first { statuses[$0] == .open } ?? questions.first)
    }

    /// Goes to the question that the respondent has answered last, by the day of the answer and then by the order of the
    /// rubric; false when they have answered none.
    @discardableResult
    public mutating func goToLastAnswer() -> Bool {
        var last: (day: CalendarDate?, position: Int)?
        for (position, entry) in list.entries.enumerated() {
            guard let response = editor.response(at: entry.id, by: respondent(for: entry)) else { continue }
            if let day = last?.day, response.date.map({ $0 < day }) ?? true { continue }
            last = (response.date, position)
        }
        guard let last else { return false }
        go(last.position)
        return true
    }

    @discardableResult
    private mutating func go(_ target: Int?) -> Bool {
        guard let target, target != position else { return false }
        visited.append(list.entries[position].id)
        stand(at: target)
        return true
    }
}
