// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Scoring
import Testing

/// Rubrics, evidence and scorecards that several tests render.
enum Samples {
    static let asOf = "2026-12-31"

    /// A department on its way to level 3: nearly everything of levels 2 and 3, little of levels 4 and 5, some items
    /// open.
    static func department(_ rubric: Rubric) throws -> EvidenceDocument {
        var answers: [String: ItemAnswer] = [:]
        for (index, node) in rubric.items.enumerated() where !node.tags.contains("province") {
            answers[node.id] = answer(node, index)
        }
        answers["security.breach-response"] = ItemAnswer(.notApplicable, reason: "Chưa có sự cố")
        let subject = Subject(
            id: "so-nong-nghiep-moi-truong",
            name: LocalizedText(
                vi: "Sở Nông nghiệp và Môi trường tỉnh Bắc Ninh",
                en: "Department of Agriculture and Environment, Bắc Ninh"), kind: "department", parent: "24")
        var document = EvidenceDocument(
            id: "so-nnmt-2026", rubric: .init(id: rubric.identity.id), profile: "department",
            period: DateSpan(from: CalendarDate(parsing: "2026-01-01"), to: CalendarDate(parsing: "2026-12-31")),
            asOf: CalendarDate(parsing: asOf),
            evidence: SubjectEvidence(subject: subject, answers: answers.filter { rubric.node($0.key) != nil }))
        document.identity.hash = SHA256Digest.of(Array("so-nnmt-2026".utf8))
        return document
    }

    private static func answer(_ node: RubricNode, _ index: Int) -> ItemAnswer? {
        let level = (2...5).first { node.tags.contains("level-\($0)") } ?? 2
        let documents = [
            EvidenceItem(title: "Kế hoạch số \(index)/KH-STNMT", date: CalendarDate(parsing: "2026-03-02"))
        ]
        guard case .choice = node.item?.method else {
            if index % 3 == 0 { return nil }
            return ItemAnswer([
                Response(.share(numerator: Rational(700 + index), denominator: 1000), documents: documents)
            ])
        }
        let word: String
        switch level {
        case 2: word = index % 4 == 0 ? "mostly" : "full"
        case 3: word = index % 7 == 3 ? (index % 2 == 0 ? "partial" : "none") : "mostly"
        case 4: word = ["none", "partial", "partial", "mostly"][index % 4]
        default:
            if index % 3 == 1 { return nil }
            word = index % 5 == 0 ? "partial" : "none"
        }
        if index % 11 == 5, level > 3 { return ItemAnswer(.unknown) }
        return ItemAnswer([Response(.word(word), documents: index % 3 == 2 ? [] : documents)])
    }
}
