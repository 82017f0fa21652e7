// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import LocatedYAML
import Testing

@Suite("Programmes held beside each other")
struct ProgrammeComparisonTests {
    private let crosswalk: Crosswalk
    private let minhHa: Programme
    private let anBinh: Programme

    init() throws {
        crosswalk = try ProgrammeFixture.crosswalk()
        minhHa = try ProgrammeFixture.programme("minh-ha")
        anBinh = try ProgrammeFixture.programme("an-binh")
    }

    @Test func `show what both measure, in the order of the crosswalk`() {
        let comparison = ProgrammeComparison(crosswalk, [minhHa, anBinh])
        #expect(comparison.concepts.map(\.id) == ["open-data", "maturity"])
        #expect(comparison.programmes.map(\.identity.id) == ["minh-ha-2026", "an-binh-2026"])
        #expect(comparison.programmes.map(\.number) == ["12/KH-UBND", "7/KH-UBND"])
        #expect(comparison.crosswalk == crosswalk.identity)
    }

    @Test func `keep the order in which they are named`() {
        #expect(
            ProgrammeComparison(crosswalk, [anBinh, minhHa]).programmes.map(\.identity.id) == [
                "an-binh-2026", "minh-ha-2026",
            ])
    }

    @Test func `have each member in its wording, with its targets in the order of the phases`() throws {
        let comparison = ProgrammeComparison(crosswalk, [minhHa, anBinh])
        let concept = try #require(comparison.concepts.first)
        #expect(concept.members.map(\.indicator) == ["1", "I.1"])
        let member = try #require(concept.members.first)
        let row = try #require(minhHa.indicators.first)
        #expect(member.name == row.name)
        #expect(member.unit == .percent)
        #expect(member.printedUnit == "%")
        #expect(member.targets.map(\.phase) == ["2026-2027", "2028-2030"])
        #expect(member.targets.map(\.target) == [row.targets["2026-2027"], row.targets["2028-2030"]])
        #expect(member.targets.map(\.to) == minhHa.phases.map(\.to))
        #expect(member.monitoring?.printed == "Sở KH&CN; sở  nội vụ")
        #expect(member.monitoring?.agencies.map(\.id) == ["so-khcn", "so-noi-vu"])
        #expect(
            member.monitoring?.agencies.map { $0.name.text(in: .english) } == [
                "Department of Science and Technology", "Department of Home Affairs",
            ])
        #expect(member.deadline == row.deadline)
        #expect(member.differences == [LocalizedText(vi: "Mọi cơ quan", en: "All agencies")])
        #expect(concept.national?.number == "1/QĐ-TTg")
        #expect(concept.national?.status == .reported)
        #expect(concept.without == [])
    }

    @Test func `show a single concept even where one of them does not measure it`() throws {
        let comparison = ProgrammeComparison(crosswalk, [minhHa, anBinh], concept: "records")
        #expect(comparison.concepts.map(\.id) == ["records"])
        #expect(comparison.concepts.first?.members.map(\.programme) == ["minh-ha-2026"])
        #expect(comparison.concepts.first?.without == ["an-binh-2026"])
    }

    @Test func `of one programme are all that it measures`() {
        #expect(ProgrammeComparison(crosswalk, [minhHa]).concepts.map(\.id) == ["open-data", "maturity", "records"])
        #expect(ProgrammeComparison(crosswalk, [anBinh]).concepts.map(\.id) == ["open-data", "maturity"])
    }

    @Test func `of none are none`() {
        #expect(ProgrammeComparison(crosswalk, []).concepts.isEmpty)
    }

    @Test func `are read from JSON as they were written`() throws {
        let comparison = ProgrammeComparison(crosswalk, [minhHa, anBinh])
        let bytes = try comparison.json()
        #expect(try ProgrammeComparison(json: bytes, named: "x.json") == comparison)
        #expect(try ProgrammeComparison(crosswalk, [minhHa, anBinh]).json() == bytes)
    }

    @Test(arguments: [
        (
            #"{"result": "scorecard", "format": 1}"#,
            "this is a result of kind 'scorecard', not a comparison of programmes"
        ),
        (#"{"result": "comparison", "format": 1}"#, "this is a comparison, but not a comparison of programmes"),
        (
            #"{"result": "comparison", "of": "programme", "format": 2}"#,
            "format 2 is not known; this program reads format 1"
        ),
    ])
    func `are refused in place of other results`(text: String, message: String) {
        let failure = #expect(throws: JSONDecodingFailure.self) {
            try ProgrammeComparison(json: Array(text.utf8), named: "x.json")
        }
        #expect(failure?.diagnostics.map(\.message.en) == ["cannot read this value: " + message])
    }
}
