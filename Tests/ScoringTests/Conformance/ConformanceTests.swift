// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Scoring
import Testing

@Suite("Published scores come out of a rubric file alone")
struct ConformanceTests {
    @Test(arguments: ConformanceCase.sets)
    func `every case of a set gives the published numbers`(set: String) throws {
        let cases = try ConformanceCase.cases(of: set)
        #expect(!cases.isEmpty)
        var checked = 0
        var rubrics: [String: Rubric] = [:]
        for item in cases {
            let rubric = try rubrics[item.rubricPath] ?? TestFiles.rubric(item.rubricPath)
            rubrics[item.rubricPath] = rubric
            checked += try check(item, rubric)
        }
        #expect(checked > 0)
    }

    /// Returns how many numbers were compared.
    private func check(_ item: ConformanceCase, _ rubric: Rubric) throws -> Int {
        let document = EvidenceDocument(
            id: "case", rubric: .init(id: rubric.identity.id), profile: item.profile,
            asOf: CalendarDate(year: 2026, month: 1, day: 1), evidence: item.evidence)
        let card: Scorecard
        do {
            card = try rubric.score(document)
        } catch {
            throw Explained(diagnostics: error.diagnostics)
        }
        var checked = 0
        for expected in item.expectations {
            let node = try #require(card.node(expected.node), "\(item.name): \(expected.node)")
            if let score = expected.score {
                let value = try #require(node.value, "\(item.name): \(expected.node)")
                #expect((value - score).magnitude <= item.tolerance, "\(item.name): \(expected.node)")
                checked += 1
            }
            if let published = expected.published {
                #expect(node.published == published, "\(item.name): \(expected.node)")
                checked += 1
            }
            if let level = expected.level {
                #expect(node.level?.reached == level, "\(item.name): \(expected.node)")
                checked += 1
            }
            if expected.isUndefined {
                #expect(node.value == nil, "\(item.name): \(expected.node)")
                checked += 1
            }
        }
        #expect(checked > 0, "\(item.name)")
        return checked
    }
}
