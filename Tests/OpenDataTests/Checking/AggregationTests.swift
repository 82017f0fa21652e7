// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import OpenData
import Testing

/// A check of 10 points on the dataset (keywords) and two on distributions: format 20 points, licence 30.
///
/// - First dataset: keywords; one distribution with format alone (20), one with licence alone (30).
/// - Second dataset: nothing; one distribution with format and licence (50).
/// - Third dataset: keywords; no distribution.
@Suite("Aggregations give different points for the same catalogue")
struct AggregationTests {
    private func result(_ aggregation: Aggregation) throws -> AuditResult {
        let pack = try Audits.pack(
            checks: """
                - {id: K, group: all, title: Keywords, scope: dataset, reads: "dcat:keyword", test: present, points: 10}
                - {id: F, group: all, title: Format, scope: distribution, reads: "dct:format", test: present, points: 20}
                - {id: L, group: all, title: Licence, scope: distribution, reads: "dct:license", test: present, points: 30}
                """)
        var format = Audits.bareDistribution("a")
        format.formats = [SampleCatalogue.code("CSV")]
        var licence = Audits.bareDistribution("b")
        licence.licences = [SampleCatalogue.code("CC0")]
        var both = format
        both.licences = licence.licences
        var first = Audits.bare("1", [format, licence])
        first.keywords = [SampleCatalogue.text("giáo dục")]
        let second = Audits.bare("2", [both])
        var third = Audits.bare("3")
        third.keywords = first.keywords
        return try Audits.result([pack], [first, second, third], options: AuditOptions(aggregation: aggregation))
    }

    @Test("The best distribution speaks for its dataset; the catalogue is the mean")
    func bestDistribution() throws {
        let result = try result(.bestDistribution)
        #expect(result.datasets.map { $0.packs[0].points.earned } == [40, 50, 10])
        #expect(result.packs[0].points?.earned == Rational(100, over: 3))
        #expect(result.packs[0].checks.map(\.points.earned) == [Rational(20, over: 3), Rational(20, over: 3), 20])
    }

    @Test("Proportional counts the share of all resources that pass")
    func proportional() throws {
        let result = try result(.proportional)
        // Two of three datasets; two of three distributions each.
        #expect(result.packs[0].checks.map(\.points.earned) == [Rational(20, over: 3), Rational(40, over: 3), 20])
        #expect(result.packs[0].points?.earned == 40)
        #expect(result.datasets.map { $0.packs[0].points.earned } == [35, 50, 10])
    }

    @Test("All must pass: one distribution without a licence loses its points")
    func allMustPass() throws {
        let result = try result(.allMustPass)
        #expect(result.datasets.map { $0.packs[0].points.earned } == [10, 50, 10])
        #expect(result.packs[0].points?.earned == Rational(70, over: 3))
    }

    @Test("Of distributions with equal points the first speaks")
    func ties() throws {
        let pack = try Audits.pack(
            checks: """
                - {id: F, group: all, title: Format, scope: distribution, reads: "dct:format", test: present, points: 20}
                - {id: L, group: all, title: Licence, scope: distribution, reads: "dct:license", test: present, points: 20}
                """)
        var format = Audits.bareDistribution("a")
        format.formats = [SampleCatalogue.code("CSV")]
        var licence = Audits.bareDistribution("b")
        licence.licences = [SampleCatalogue.code("CC0")]
        let result = try Audits.result([pack], [Audits.bare("1", [format, licence])])
        #expect(result.packs[0].checks.map(\.points.earned) == [20, 0])
    }

    @Test("What a dataset or one of its distributions states counts once")
    func datasetOrDistribution() throws {
        let pack = try Audits.pack(
            checks: """
                - {id: I, group: all, title: Issued, scope: [dataset, distribution], reads: "dct:issued", test: present, points: 5}
                """)
        var dated = Audits.bareDistribution("a")
        dated.issued = try SampleCatalogue.date("2026-01-01")
        let result = try Audits.result(
            [pack],
            [
                Audits.bare("1", [dated, Audits.bareDistribution("b")]),
                Audits.bare("2", [Audits.bareDistribution("c")]),
            ])
        #expect(
            result.packs[0].points == PointTotals(earned: try #require(Rational(5, over: 2)), assessed: 5, possible: 5))
        #expect(try result.check("I").counts == VerdictCounts(pass: 1, fail: 1))
        #expect(result.findings.map(\.resource.name) == ["2"])
    }

    @Test("Every value of a repeated property must pass only where all must", arguments: Aggregation.allCases)
    func repeatedValues(_ aggregation: Aggregation) throws {
        let pack = try Audits.pack(
            checks: """
                - {id: V, group: all, title: Vocabulary, scope: distribution, reads: "dct:format", test: in_vocabulary, points: 8}
                """)
        var distribution = Audits.bareDistribution()
        distribution.formats = [SampleCatalogue.code("CSV"), SampleCatalogue.unrecognised("dữ liệu")]
        let result = try Audits.result(
            [pack], [Audits.bare("1", [distribution])], options: AuditOptions(aggregation: aggregation))
        #expect(result.packs[0].points?.earned == (aggregation == .allMustPass ? 0 : 8))
    }
}
