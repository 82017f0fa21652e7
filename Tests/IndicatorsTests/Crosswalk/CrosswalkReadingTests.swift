// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

@Suite("A crosswalk as it is read")
struct CrosswalkReadingTests {
    @Test func `has its concepts with their members in their order`() throws {
        let crosswalk = try ProgrammeFixture.crosswalk()
        #expect(crosswalk.identity.id == "doi-chieu-mau")
        #expect(crosswalk.status == .proposed)
        #expect(crosswalk.sources.map(\.number) == ["1/QĐ-TTg"])
        #expect(crosswalk.concepts.map(\.id) == ["open-data", "maturity", "records"])
        let first = try #require(crosswalk.concepts.first)
        #expect(
            first.national
                == Crosswalk.NationalTarget(
                    source: "qd-1", text: LocalizedText(vi: "100% cơ quan", en: "100% of agencies")))
        #expect(first.measure == "opendata.publishers_up_to_standard")
        #expect(first.isComparable == false)
        #expect(first.caution == LocalizedText(vi: "Mẫu số khác nhau", en: "The denominators differ"))
        #expect(
            first.members == [
                Crosswalk.Member(
                    programme: "minh-ha-2026", indicator: "1",
                    differences: [LocalizedText(vi: "Mọi cơ quan", en: "All agencies")]),
                Crosswalk.Member(programme: "an-binh-2026", indicator: "I.1"),
            ])
    }

    @Test func `is found right when all it names is there`() throws {
        let programmes = try ["minh-ha", "an-binh"].map(ProgrammeFixture.programme)
        let text = """
            crosswalk: 1
            id: x
            version: "1"
            title: {vi: X, en: X}
            status: proposed
            concepts:
              - id: a
                title: {vi: A, en: A}
                comparable: true
                members: [{programme: minh-ha-2026, indicator: "3"}, {programme: an-binh-2026, indicator: I.2}]
            """
        #expect(CrosswalkLinter.lint(Array(text.utf8), named: "x.yaml", programmes: programmes) == [])
    }
}
