// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

@Suite("A ranking")
struct RankingTests {
    static let rubric = RankedScore.Scale(document: DocumentIdentity(id: "r", version: "1.0.0"), profile: "commune")

    private static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(parsing: text)) }

    private func score(
        _ body: String, _ points: Int?, level: Int? = nil, coverage: (Int, Int) = (1, 1), on day: String = "2027-06-30",
        kind: String = "commune", scale: RankedScore.Scale = rubric
    ) throws -> RankedScore {
        var score = RankedScore(body: body, scale: scale, asOf: try Self.day(day))
        score.kind = kind
        score.score = points.map { Rational($0) }
        score.level = level.map {
            RankedScore.Level(id: "\($0)", title: LocalizedText("\($0)"), value: Rational($0))
        }
        score.coverage = Rational(coverage.0, over: coverage.1)
        return score
    }

    private func ranking(_ change: (inout Ranking) -> Void = { _ in }) -> Ranking {
        var ranking = Ranking(
            RankingResult.Matter(
                kind: .rubric, document: Self.rubric.document, title: LocalizedText("r"), status: .official))
        change(&ranking)
        return ranking
    }

    private func result(
        _ scores: [RankedScore], previous: [RankedScore] = [], _ change: (inout Ranking) -> Void = { _ in }
    ) throws -> RankingResult {
        ranking(change).result(scores, asOf: try Self.day("2027-06-30"), previous: previous)
    }

    /// Each row as `rank body`, with its movement.
    private func lines(_ table: RankingResult.Table?) -> [String] {
        (table?.ranked ?? []).map { row in
            let movement = row.movement.map { " \($0.kind.rawValue)" + ($0.places.map { " \($0)" } ?? "") } ?? ""
            return "\(row.rank) \(row.body.id)" + movement
        }
    }

    private func gaps(_ table: RankingResult.Table?) -> [String] {
        (table?.unranked ?? []).map { "\($0.body.id) \($0.reason.rawValue)" }
    }

    private func tree(_ bodies: [(id: String, kind: String, from: String?, to: String?, after: [String])]) throws
        -> BodyTree
    {
        BodyTree(
            identity: DocumentIdentity(id: "t", version: "1"), title: LocalizedText("t"),
            bodies: try bodies.map { entry in
                var body = Body(id: entry.id, name: LocalizedText(entry.id), kind: entry.kind)
                body.active = DateSpan(from: try entry.from.map(Self.day), to: try entry.to.map(Self.day))
                body.predecessors = entry.after
                return body
            })
    }

    @Test func `gives even bodies one rank and leaves out as many after it`() throws {
        let scores = [try score("d", 50), try score("b", 70), try score("a", 90), try score("c", 70)]
        #expect(lines(try result(scores).tables.first) == ["1 a", "2 b", "2 c", "4 d"])
        #expect(lines(try result(scores.reversed()).tables.first) == ["1 a", "2 b", "2 c", "4 d"])
    }

    @Test func `keeps even bodies in the order of the bodies`() throws {
        let tree = try tree([("z", "commune", nil, nil, []), ("a", "commune", nil, nil, [])])
        let found = try result([try score("a", 70), try score("z", 70)]) { $0.bodies = tree }
        #expect(lines(found.tables.first) == ["1 z", "1 a"])
    }

    @Test func `is by exact scores: a third is more than 0.333`() throws {
        var third = try score("third", nil)
        third.score = Rational(1, over: 3)
        var near = try score("near", nil)
        near.score = Rational(333, over: 1000)
        #expect(lines(try result([near, third]).tables.first) == ["1 third", "2 near"])
    }

    @Test func `by score looks at the level when scores are even, by level the other way round`() throws {
        let scores = [
            try score("a", 80, level: 2), try score("b", 70, level: 3), try score("c", 70, level: 2),
            try score("d", nil, level: 4),
        ]
        #expect(lines(try result(scores).tables.first) == ["1 a", "2 b", "3 c", "4 d"])
        #expect(lines(try result(scores) { $0.order = .level }.tables.first) == ["1 d", "2 b", "3 a", "4 c"])
    }

    @Test func `has a table for each kind, or for those that are asked for`() throws {
        let scores = [try score("a", 1), try score("b", 2, kind: "department")]
        #expect(try result(scores).tables.map(\.kind) == ["commune", "department"])
        #expect(try result(scores) { $0.kinds = ["department"] }.tables.map(\.kind) == ["department"])
    }

    @Test func `lists bodies below the least coverage apart, and ranks those that just reach it`() throws {
        let scores = [try score("a", 90, coverage: (79, 100)), try score("b", 50, coverage: (4, 5))]
        let table = try result(scores) { $0.minimumCoverage = Rational(4, over: 5) }.tables.first
        #expect(lines(table) == ["1 b"])
        #expect(gaps(table) == ["a low_coverage"])
        #expect(table?.unranked.first?.coverage == Rational(79, over: 100))
    }

    @Test func `lists every body without a rank, with the reason`() throws {
        let tree = try tree([
            ("a", "commune", nil, nil, []), ("b", "commune", nil, nil, []), ("c", "commune", nil, nil, []),
            ("d", "commune", nil, nil, []), ("e", "commune", nil, nil, []), ("old", "commune", nil, "2027-05-31", []),
            ("heir", "commune", "2027-06-01", nil, ["old"]), ("vp", "department", nil, nil, []),
        ])
        let other = RankedScore.Scale(document: DocumentIdentity(id: "r", version: "0.9.0"), profile: "commune")
        let scores = [
            try score("a", 90), try score("b", nil), try score("c", 70, scale: other), try score("d", 60),
            try score("d", 61), try score("old", 50), try score("stranger", 40), try score("heir", 30),
        ]
        let table = try result(scores) { $0.bodies = tree }.tables.first
        #expect(lines(table) == ["1 a", "2 heir"])
        #expect(
            gaps(table) == [
                "b no_score", "c other_scale", "d contradictory", "e no_evidence", "old not_active",
                "stranger unknown_body",
            ])
        #expect(table?.unranked.first { $0.body.id == "old" }?.successors?.map(\.id) == ["heir"])
        #expect(try result(scores) { $0.bodies = tree }.tables.map(\.kind) == ["commune"])
    }

    @Test func `takes the latest of several results of a body, and none that is later than the day`() throws {
        let scores = [
            try score("a", 10, on: "2027-03-31"), try score("a", 20, on: "2027-06-30"),
            try score("a", 90, on: "2027-07-01"), try score("b", 15),
        ]
        let table = try result(scores).tables.first
        #expect(lines(table) == ["1 a", "2 b"])
        #expect(table?.ranked.map(\.score) == [20, 15])
    }

    @Test func `tells who moved since the earlier result and by how many places`() throws {
        let before = "2027-03-31"
        let previous = [
            try score("a", 90, on: before), try score("b", 80, on: before), try score("c", 70, on: before),
            try score("low", 95, coverage: (1, 2), on: before), try score("gone", 10, on: before),
        ]
        let scores = [
            try score("a", 60), try score("b", 80), try score("c", 85), try score("low", 50), try score("new", 40),
        ]
        let found = try result(scores, previous: previous) { $0.minimumCoverage = Rational(4, over: 5) }
        #expect(found.previousAsOf == (try Self.day(before)))
        #expect(
            lines(found.tables.first) == ["1 c up 2", "2 b same", "3 a down 2", "4 low unranked_before", "5 new new"])
        #expect(found.tables.first?.previouslyRanked == 4)
    }

    @Test func `tells no movement of bodies that merged since, and names those they came from`() throws {
        let tree = try tree([
            ("p", "commune", nil, "2027-05-31", []), ("q", "commune", nil, "2027-05-31", []),
            ("heir", "commune", "2027-06-01", nil, ["p", "q"]), ("x", "commune", nil, "2027-05-31", []),
            ("taker", "commune", nil, nil, ["x"]), ("calm", "commune", nil, nil, ["old"]),
            ("old", "commune", nil, "2025-06-30", []),
        ])
        let before = "2027-03-31"
        let previous = try ["p", "q", "x", "taker", "calm"].enumerated().map {
            try score($0.element, 90 - $0.offset, on: before)
        }
        let scores = try ["calm", "taker", "heir"].enumerated().map { try score($0.element, 90 - $0.offset) }
        let table = try result(scores, previous: previous) { $0.bodies = tree }.tables.first
        #expect(lines(table) == ["1 calm up 4", "2 taker merged", "3 heir merged"])
        #expect(table?.ranked.map { ($0.movement?.from ?? []).map(\.id) } == [[], ["x"], ["p", "q"]])
    }

    @Test func `tells no movement between different versions of a rubric`() throws {
        let old = RankedScore.Scale(document: DocumentIdentity(id: "r", version: "0.9.0"), profile: "commune")
        let previous = [try score("a", 1, on: "2027-03-31", scale: old)]
        #expect(lines(try result([try score("a", 1)], previous: previous).tables.first) == ["1 a other_scale"])
    }

    @Test func `is read back from JSON as it was written`() throws {
        let found = try result(
            [try score("a", 90, level: 3), try score("b", nil)], previous: [try score("a", 80, on: "2027-03-31")])
        let bytes = try JSONTextEncoder().encode(found)
        #expect(try JSONTextDecoder().decode(RankingResult.self, from: bytes, name: "r") == found)
    }

    @Test func `of figures takes those of one period, less being better for ranks`() throws {
        let (june, may) = (
            try #require(ReportingPeriod(parsing: "2027-Q2")), try #require(ReportingPeriod(parsing: "2027-Q1"))
        )
        func figure(
            _ body: String, _ content: Figure.Content, _ period: ReportingPeriod, _ status: Figure.Status = .reported,
            on day: String
        ) throws -> Figure {
            Figure(
                indicator: "9", body: body, period: period, content: content, reportedOn: try Self.day(day),
                status: status)
        }
        let figures = FigureSet(figures: [
            try figure("a", .value(3), june, on: "2027-06-20"), try figure("b", .value(1), june, on: "2027-06-20"),
            try figure("b", .value(2), june, .corrected, on: "2027-06-25"),
            try figure("c", .notMeasured, june, on: "2027-06-20"), try figure("d", .value(1), may, on: "2027-03-20"),
            try figure("e", .value(1), june, on: "2027-07-05"), try figure("f", .notApplicable, june, on: "2027-06-20"),
        ])
        let document = DocumentIdentity(id: "p", version: "1")
        let day = try Self.day("2027-06-30")
        let scores = RankedScore.scores(of: figures, indicator: "9", period: june, on: day, programme: document)
        var matter = RankingResult.Matter(
            kind: .indicator, document: document, title: LocalizedText("DTI"), status: .official)
        matter.unit = .rank
        let table = Ranking(matter).result(scores, asOf: day).tables.first
        #expect(lines(table) == ["1 b", "2 a"])
        #expect(table?.ranked.map(\.basis) == [.verified, .selfAssessed])
        #expect(gaps(table) == ["c not_measured", "f not_applicable"])
    }
}
