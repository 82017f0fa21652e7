// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import OpenData
import Scoring
import Testing

@Suite("Points are earned, assessed and possible")
struct PointTests {
    /// One point for a title, two for a link that answers.
    private func pack() throws -> CheckPack {
        try Audits.pack(
            checks: """
                - {id: T, group: all, title: Title, scope: dataset, reads: "dct:title", test: present, points: 1}
                - {id: P, group: all, title: Probe, scope: distribution, reads: "dcat:downloadURL", test: probe_status, points: 2}
                """,
            more: "ratings: [{id: low, title: Low, from: 0}, {id: high, title: High, from: 2}]")
    }

    @Test("What could not be told is possible, but neither assessed nor earned")
    func unknown() throws {
        let result = try Audits.result([try pack()], [try SampleCatalogue.dataset()])
        #expect(result.packs[0].points == PointTotals(earned: 1, assessed: 1, possible: 3))
        #expect(result.packs[0].rating?.id == "low")
        #expect(result.packs[0].bestRating?.id == "high")
        #expect(result.datasets[0].packs[0].points == PointTotals(earned: 1, assessed: 1, possible: 3))
        #expect(result.datasets[0].distributions[0].unknown == ["P"])
    }

    @Test("A share of datasets that could be told gives that share of the points")
    func partly() throws {
        let url = "https://example.org/b.csv"
        let datasets = [
            try SampleCatalogue.dataset("1"),
            try SampleCatalogue.dataset("2", distributions: [SampleCatalogue.distribution(url)]),
        ]
        let result = try Audits.result(
            [try pack()], datasets, probes: SampleCatalogue.probes([try SampleCatalogue.fact(url)]))
        #expect(result.packs[0].points == PointTotals(earned: 2, assessed: 2, possible: 3))
    }

    @Test("The points are those of the scorecard, for any mix of outcomes", arguments: 0..<16)
    func scorecard(_ mix: Int) throws {
        let datasets = try (0..<5).map { number in
            let url = "https://example.org/\(number).csv"
            var dataset = try SampleCatalogue.dataset(
                String(number), distributions: [SampleCatalogue.distribution(url)])
            if mix >> (number % 4) & 1 == 0 { dataset.titles = [] }
            return dataset
        }
        let probes = SampleCatalogue.probes(
            try (0..<mix % 5).map {
                try SampleCatalogue.fact("https://example.org/\($0).csv", status: $0 % 2 == 0 ? 200 : 404)
            })
        let result = try Audits.result([try pack()], datasets, probes: probes)
        let found = result.packs[0]
        #expect(found.scorecard?.root.value == found.points?.earned)
        #expect(found.scorecard?.root.range.high == found.points?.possible)
        #expect(found.scorecard?.level?.reached == found.rating?.id)
        #expect(found.groups.map(\.points) == [found.points])
        for check in found.checks where check.counts.pass + check.counts.fail > 0 {
            #expect(found.scorecard?.node(check.id)?.value == check.points.earned)
        }
    }

    @Test("A publisher has the mean of its datasets, and its rating")
    func publishers() throws {
        var other = try SampleCatalogue.dataset("2")
        other.publishers = [SampleCatalogue.agent("Sở Y tế")]
        other.titles = []
        var third = try SampleCatalogue.dataset("3")
        third.publishers = [SampleCatalogue.agent("SỞ  Y TẾ")]
        let probes = SampleCatalogue.probes([try SampleCatalogue.fact()])
        let result = try Audits.result([try pack()], [try SampleCatalogue.dataset("1"), other, third], probes: probes)
        #expect(result.publishers.map(\.key) == ["so giao duc va dao tao", "so y te"])
        #expect(result.publishers.map(\.datasets) == [1, 2])
        #expect(result.publishers.map { $0.packs[0].points.earned } == [3, Rational(5, over: 2)])
        #expect(result.publishers.map { $0.packs[0].rating } == ["high", "high"])
    }

    @Test("An empty catalogue has no points, no rating and no verdict")
    func empty() throws {
        let result = try Audits.result([try pack()], [])
        #expect(result.status == .inconclusive)
        #expect(result.packs[0].points == nil)
        #expect(result.packs[0].rating == nil)
        #expect(result.packs[0].scorecard == nil)
        #expect(result.measures.isEmpty)
    }
}
