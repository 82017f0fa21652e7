// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Reports
import Scoring
import Testing

struct ScorecardTextTests {
    @Test(arguments: [Language.vietnamese, .english])
    func `the result of a department is written as it should be`(language: Language) throws {
        let rubric = try TestFiles.rubric("vn-data-governance")
        let document = try Samples.department(rubric)
        let scorer = try Scorer(rubric, profile: "department")
        let card = try scorer.score(document)
        let plan = try scorer.improvements(for: document)
        let text = ScorecardText(TextStyle(language: language), rubric: rubric)
        try expectGolden(text.render(card, improvements: plan), "department.\(language).txt")
        try expectGolden(text.render(card), "department-without-improvements.\(language).txt")
        for (name, id) in [("root", "vn-data-governance"), ("domain", "organisation"), ("item", "quality.complete")] {
            guard let position = card.nodes.firstIndex(where: { $0.id == id }) else { continue }
            try expectGolden(text.explain(position, of: card), "department-\(name).\(language).txt")
        }
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `every kind of requirement and assessment is put into words`(language: Language) throws {
        let (rubric, evidence) = try Samples.small()
        let scorer = try Scorer(rubric)
        let card = try scorer.score(evidence)
        let plan = try scorer.improvements(for: evidence)
        let text = ScorecardText(TextStyle(language: language), rubric: rubric)
        try expectGolden(text.render(card, improvements: plan), "office.\(language).txt")
        let explanations = card.nodes.indices.map { text.explain($0, of: card) }
        try expectGolden(explanations.joined(separator: "\n"), "office-explained.\(language).txt")
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `the fields of a database are listed by name, and a cap is told`(language: Language) throws {
        let rubric = try TestFiles.rubric("vn-dqi")
        let evidence = try EvidenceDocument(reading: Array(Samples.database.utf8), named: "database.yaml")
        let card = try rubric.score(evidence)
        let plan = try Scorer(rubric, profile: "measures").improvements(for: evidence)
        let text = ScorecardText(TextStyle(language: language), rubric: rubric)
        try expectGolden(text.render(card, improvements: plan), "database.\(language).txt")
        let field = try #require(card.nodes.firstIndex { $0.subjects == ["dien-tich"] })
        let collection = try #require(card.nodes.firstIndex { $0.isCollection })
        let explained = [field, collection].map { text.explain($0, of: card) }
        try expectGolden(explained.joined(separator: "\n"), "database-explained.\(language).txt")
    }

    @Test func `without the rubric ids and shares stand in place of its words`() throws {
        let (rubric, evidence) = try Samples.small()
        let card = try rubric.score(evidence)
        let text = ScorecardText(TextStyle(language: .vietnamese))
        let json = try Scorecard(json: card.json(), named: "card.json")
        #expect(text.render(card) == text.render(json))
        try expectGolden(text.render(json) + "\n" + text.explain(0, of: json), "office-without-rubric.vi.txt")
    }

    @Test func `a rubric of another version is not used`() throws {
        let (rubric, evidence) = try Samples.small()
        let card = try rubric.score(evidence)
        let other = try Rubric(
            reading: Array(Samples.smallRubric.replacing(#"version: "2.1""#, with: #"version: "2.2""#).utf8),
            named: "office.yaml")
        let style = TextStyle(language: .vietnamese)
        #expect(ScorecardText(style, rubric: other).render(card) == ScorecardText(style).render(card))
    }

    @Test func `a node that does not exist has no explanation`() throws {
        let (rubric, evidence) = try Samples.small()
        let card = try rubric.score(evidence)
        #expect(ScorecardText(TextStyle(language: .english)).explain(99, of: card) == "")
        #expect(ScorecardText(TextStyle(language: .english)).explain(-1, of: card) == "")
    }

    @Test func `nothing answered, everything left out, and no levels are told in plain words`() throws {
        let (rubric, evidence) = try Samples.small()
        var empty = evidence
        empty.evidence.answers = [:]
        var released = evidence
        for item in rubric.items {
            released.evidence.answers[item.id] = ItemAnswer(.notApplicable, reason: "Cơ quan đã giải thể")
        }
        let text = ScorecardText(TextStyle(language: .vietnamese), rubric: rubric)
        let plan = try Scorer(rubric).improvements(for: empty)
        try expectGolden(text.render(try rubric.score(empty), improvements: plan), "office-empty.vi.txt")
        let none = try rubric.score(released)
        try expectGolden(text.render(none) + "\n" + text.explain(1, of: none), "office-released.vi.txt")
        let index = try TestFiles.rubric("vn-dti-922")
        let figures = Dictionary(
            uniqueKeysWithValues: index.items.enumerated().map { ($1.id, ItemAnswer("0.\(71 - $0 * 3)")) })
        let province = EvidenceDocument(
            id: "tinh", rubric: .init(id: "vn-dti-922"), asOf: CalendarDate(parsing: Samples.asOf),
            evidence: SubjectEvidence(
                subject: Subject(id: "tinh-thu", name: LocalizedText("Tỉnh Thử")), answers: figures))
        let card = try index.score(province)
        let indexText = ScorecardText(TextStyle(language: .vietnamese), rubric: index)
        try expectGolden(indexText.render(card) + "\n" + indexText.explain(0, of: card), "province-index.vi.txt")
    }

    @Test func `a narrow page still reads`() throws {
        let rubric = try TestFiles.rubric("vn-data-governance")
        let document = try Samples.department(rubric)
        let card = try Scorer(rubric, profile: "department").score(document)
        let text = ScorecardText(TextStyle(language: .vietnamese, width: 40), rubric: rubric)
        try expectGolden(text.render(card), "department-narrow.vi.txt")
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `lenses, blended raters and systems of departments are explained`(language: Language) throws {
        let rubric = try Rubric(reading: Array(Samples.lensRubric.utf8), named: "lenses.yaml")
        let evidence = try EvidenceDocument(reading: Array(Samples.lensEvidence.utf8), named: "tinh.yaml")
        let card = try rubric.score(evidence)
        let text = ScorecardText(TextStyle(language: language), rubric: rubric)
        let explanations = card.nodes.indices.map { text.explain($0, of: card) }
        try expectGolden(([text.render(card)] + explanations).joined(separator: "\n"), "lenses.\(language).txt")
    }
}
