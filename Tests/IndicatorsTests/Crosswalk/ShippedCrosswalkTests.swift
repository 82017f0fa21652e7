// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import LocatedYAML
import RubricLibrary
import Testing

@Suite struct `The crosswalk of the five plans` {
    private let crosswalk: Crosswalk
    private let programmes: [Programme]

    init() throws {
        let document = try #require(ShippedRubrics.document(id: "vn-programmes-crosswalk"))
        crosswalk = try Crosswalk(reading: document.bytes, named: document.path)
        programmes = try ShippedRubrics.all(ofKind: "programme").map {
            try Programme(reading: $0.bytes, named: $0.path)
        }
    }

    /// An indicator with the plan it is of.
    private struct Place: Hashable, CustomStringConvertible {
        let programme: String
        let indicator: String
        var description: String { "\(programme) \(indicator)" }
    }

    private var indicators: [(place: Place, indicator: Indicator)] {
        programmes.flatMap { programme in
            programme.tracked.map { (Place(programme: programme.identity.id, indicator: $0.id), $0) }
        }
    }

    private var members: [(concept: Crosswalk.Concept, place: Place)] {
        crosswalk.concepts.flatMap { concept in
            concept.members.map { (concept, Place(programme: $0.programme, indicator: $0.indicator)) }
        }
    }

    @Test func `has forty-two concepts`() {
        #expect(crosswalk.concepts.count == 42)
        #expect(members.count == 115)
    }

    /// That covers indicators that no plan has, that stand in two concepts, and figures that may not be compared for no reason.
    @Test func `has nothing to complain of when held against the plans`() throws {
        let document = try #require(ShippedRubrics.document(id: crosswalk.identity.id))
        let diagnostics = CrosswalkLinter.lint(document.bytes, named: document.path, programmes: programmes)
        #expect(DiagnosticRenderer(language: .en, color: false).render(diagnostics) == "")
    }

    @Test func `compares at least two plans in every concept`() {
        let lonely = crosswalk.concepts.filter { Set($0.members.map(\.programme)).count < 2 }
        #expect(lonely.map(\.id) == [])
    }

    @Test func `has indicators of two plans in the same words in one concept`() {
        let concepts = Dictionary(members.map { ($0.place, $0.concept.id) }, uniquingKeysWith: { first, _ in first })
        let shared = Dictionary(grouping: indicators, by: { Wording($0.indicator) })
            .filter { Set($0.value.map(\.place.programme)).count > 1 }
        let apart = shared.filter { Set($0.value.map { concepts[$0.place] }).count > 1 }
        let missing = shared.filter { $0.value.contains { concepts[$0.place] == nil } }
        #expect(apart.keys.map(\.description) == [])
        #expect(missing.keys.map(\.description) == [])
        #expect(shared.count == 23)
    }

    @Test func `gives rubrics the measure that its indicators give`() {
        let measures = Dictionary(
            indicators.map { ($0.place, $0.indicator.measure) }, uniquingKeysWith: { first, _ in first })
        let other = members.filter { member in
            guard let measure = member.concept.measure else { return false }
            return measures[member.place] != .some(.some(measure))
        }
        #expect(other.map(\.place) == [])
    }

    @Test(arguments: [
        ("papers-given-once", false), ("open-data-up-to-standard", false), ("data-governance-maturity", false),
        ("digital-transformation-index", false), ("satisfaction-online-services", true), ("records-digitised", true),
    ])
    func `tells figures of the same thing from figures of different things`(id: String, isComparable: Bool) throws {
        let concept = try #require(crosswalk.concepts.first { $0.id == id })
        #expect(concept.isComparable == isComparable)
    }
}
