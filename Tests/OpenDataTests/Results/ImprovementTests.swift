// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import OpenData
import Testing

@Suite("Improvements are ranked by the points gained")
struct ImprovementTests {
    @Test("A gain is the new total less the old one, with another distribution speaking where that follows")
    func gains() throws {
        let pack = try Audits.pack(
            checks: """
                - {id: F, group: all, title: Format, scope: distribution, reads: "dct:format", test: present, points: 20, fix: other}
                - {id: L, group: all, title: Licence, scope: distribution, reads: "dct:license", test: present, points: 30, fix: repair}
                """)
        var format = Audits.bareDistribution("a")
        format.formats = [SampleCatalogue.code("CSV")]
        var licence = Audits.bareDistribution("b")
        licence.licences = [SampleCatalogue.code("CC0")]
        // The first earns 30 by its second distribution; the second dataset earns nothing.
        let datasets = [Audits.bare("1", [format, licence]), Audits.bare("2", [Audits.bareDistribution("c")])]
        let result = try Audits.result([pack], datasets)
        #expect(result.packs[0].points?.earned == 15)
        // With formats: 50 and 20; with licences: 50 and 30.
        #expect(result.improvements.map(\.fix) == ["repair", "other"])
        #expect(result.improvements.map(\.gain) == [25, 20])
        #expect(result.improvements.map(\.resources) == [2, 2])
        #expect(result.improvements.map(\.datasets) == [2, 2])
        #expect(result.improvements[0].title == LocalizedText(vi: "Sửa 2", en: "Repair 2"))
    }

    @Test("Checks with one fix are put right together")
    func together() throws {
        let pack = try Audits.pack(
            checks: """
                - {id: K, group: all, title: Keywords, scope: dataset, reads: "dcat:keyword", test: present, points: 4, fix: repair}
                - {id: T, group: all, title: Title, scope: dataset, reads: "dct:title", test: present, points: 6, fix: repair}
                """)
        let result = try Audits.result([pack], [Audits.bare("1"), try SampleCatalogue.dataset("2")])
        #expect(result.improvements.map(\.gain) == [5])
        #expect(result.improvements.map(\.resources) == [1])
        #expect(result.improvements.map(\.checks) == [["K", "T"]])
    }

    @Test("What could not be told, or would gain nothing, is no improvement")
    func nothing() throws {
        let pack = try Audits.pack(
            checks: """
                - {id: P, group: all, title: Probe, scope: distribution, reads: "dcat:downloadURL", test: probe_status, points: 2, fix: repair}
                - {id: N, group: all, title: None, scope: dataset, reads: "dct:rights", test: present, fix: other}
                """)
        let result = try Audits.result([pack], [try SampleCatalogue.dataset()])
        #expect(result.improvements.isEmpty)
    }
}
