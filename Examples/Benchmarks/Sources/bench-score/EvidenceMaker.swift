// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import BenchmarkKit
import Evidence

/// Makes evidences as bodies give them: most items answered, some open, some not applicable, some with documents.
struct EvidenceMaker {
    private var generator: SeededGenerator
    private let items: [String]
    private let day = CalendarDate(year: 2026, month: 11, day: 21)

    init(items: Int, seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        self.items = (1...max(1, items)).map(RubricText.item)
    }

    /// Evidence of one body.
    mutating func next(_ number: Int) -> EvidenceDocument {
        var answers: [String: ItemAnswer] = [:]
        answers.reserveCapacity(items.count)
        // Bodies differ in how far they are: some reach level 5, most do not.
        let ambition = Int.random(in: 40...100, using: &generator)
        for item in items { answers[item] = answer(ambition) }
        return EvidenceDocument(
            id: "body-\(number)", rubric: .init(id: RubricText.id), asOf: day,
            evidence: SubjectEvidence(subject: Subject(id: "body-\(number)", kind: "department"), answers: answers))
    }

    /// One in twenty items is open, one in twenty not applicable, one in five has a document.
    private mutating func answer(_ ambition: Int) -> ItemAnswer? {
        switch Int.random(in: 0..<20, using: &generator) {
        case 0: return generator.chance(50) ? nil : ItemAnswer(.unknown)
        case 1: return ItemAnswer(.notApplicable, reason: "Không có cơ sở dữ liệu riêng.")
        case 2...5:
            return ItemAnswer([Response(.word("full"), documents: [EvidenceItem(title: "186/KH-UBND", date: day)])])
        default:
            return ItemAnswer(generator.chance(ambition) ? "mostly" : generator.pick(RubricText.options))
        }
    }
}
