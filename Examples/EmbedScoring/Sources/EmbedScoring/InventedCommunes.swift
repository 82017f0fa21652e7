// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// Communes with random answers, the same at every run and on every machine.
struct InventedCommunes: Sendable {
    let rubric: Rubric

    /// The evidence of one commune. It has an aim, a level from 1 to 5: what the aim asks for is done, the rest by chance.
    func commune(_ number: Int) -> EvidenceDocument {
        var chance = Chance(seed: UInt64(number.magnitude))
        let aim = chance.element(of: [1, 1, 1, 2, 2, 2, 3, 3, 4, 5])
        var answers: [String: ItemAnswer] = [:]
        for practice in rubric.items where practice.tags.contains("commune") {
            let isDone = level(of: practice) <= aim
            if practice.item?.method.kind == .number {
                let share = Rational(isDone ? 100 : chance.element(of: Array(30...99)), over: 100)
                answers[practice.id] = share.map { ItemAnswer($0) }
            } else {
                answers[practice.id] = ItemAnswer(
                    chance.element(of: isDone ? ["mostly", "full"] : ["none", "partial", "mostly"]))
            }
        }
        let subject = Subject(id: "commune-\(number)", kind: "commune")
        return EvidenceDocument(
            id: subject.id, rubric: .init(id: rubric.identity.id), asOf: CalendarDate(year: 2026, month: 11, day: 30),
            evidence: SubjectEvidence(subject: subject, answers: answers))
    }

    /// The maturity level that a practice belongs to: its tag `level-2` to `level-5`.
    private func level(of practice: RubricNode) -> Int {
        practice.tags.lazy.filter { $0.hasPrefix("level-") }.compactMap { Int($0.dropFirst(6)) }.first ?? 1
    }
}
