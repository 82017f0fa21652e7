// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

@testable import ResultHistory

@Suite("Trends")
struct TrendTests {
    private func points(_ entries: [HistoryEntry], since: String? = nil, bodies: BodyTree? = nil) throws
        -> [HistoryTrend.Point]
    {
        var query = TrendQuery()
        query.since = since.flatMap { CalendarDate(parsing: $0) }
        query.bodies = bodies
        let trend = try HistoryTrend(entries, query)
        #expect(trend.series.count == 1)
        return trend.series.first?.points ?? []
    }

    @Test func `each point is held against the one before, whatever the order of the entries`() throws {
        let entries: [HistoryEntry] = [
            .made("2026-03-31", 2), .made("2026-06-30", Rational(7, over: 3)), .made("2026-09-30", nil),
            .made("2026-12-31", 3),
        ]
        let points = try points(entries)
        #expect(points.map(\.asOf.description) == ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"])
        #expect(points.map(\.change) == [nil, Rational(1, over: 3), nil, nil])
        #expect(try HistoryTrend(entries.reversed()) == HistoryTrend(entries))
    }

    @Test func `the whole change runs from the first point to the last`() throws {
        let trend = try HistoryTrend([.made("2026-03-31", 5), .made("2026-06-30", 9), .made("2026-09-30", 4)])
        let change = trend.series.first?.change
        #expect(change?.value == -1)
        #expect(change?.isComparable == true)
        #expect(change?.from.description == "2026-03-31")
        #expect(change?.to.description == "2026-09-30")
        #expect(trend.asOf.description == "2026-09-30")
    }

    // MARK: What must not be compared

    @Test(arguments: [
        (HistoryEntry.made("2026-06-30", 5, version: "1.1"), TrendMark.Kind.version),
        (.made("2026-06-30", 5, contents: "b"), .content), (.made("2026-06-30", 5, profile: "xa"), .profile),
        (.made("2026-06-30", 5, phase: "2027"), .phase),
    ])
    func `another scale breaks the line`(entry: HistoryEntry, kind: TrendMark.Kind) throws {
        let trend = try HistoryTrend([.made("2026-03-31", 2), entry, .made("2026-09-30", 7)])
        let points = try #require(trend.series.first?.points)
        #expect(points.map { $0.marks.map(\.kind) } == [[], [kind], [kind]])
        #expect(points.map(\.isBroken) == [false, true, true])
        #expect(points.map(\.change) == [nil, nil, nil])
        #expect(trend.series.first?.change?.isComparable == false)
        #expect(trend.series.first?.change?.value == nil)
    }

    @Test func `a merger of bodies breaks the line, where the bodies are known`() throws {
        var old = Body(id: "xa-cu", name: LocalizedText("Xã Cũ"), kind: "commune")
        old.active = DateSpan(from: nil, to: CalendarDate(parsing: "2026-06-30"))
        var new = Body(id: "xa-moi", name: LocalizedText("Xã Mới"), kind: "commune")
        new.predecessors = ["xa-cu"]
        let tree = BodyTree(
            identity: DocumentIdentity(id: "bodies", version: "1"), title: LocalizedText("Cơ quan"), bodies: [old, new])
        let entries: [HistoryEntry] = [
            .made("2026-03-31", 2, of: "xa-moi"), .made("2026-06-30", 3, of: "xa-moi"),
            .made("2026-09-30", 5, of: "xa-moi"),
        ]
        let told = try points(entries, bodies: tree)
        #expect(told.map { $0.marks.map(\.kind) } == [[], [], [.merged]])
        #expect(told.last?.marks.first?.bodies?.map(\.id) == ["xa-cu"])
        #expect(told.map(\.change) == [nil, 1, nil])
        #expect(try points(entries).map(\.change) == [nil, 1, 2])
    }

    @Test func `more that is answered is told, and the numbers are compared`() throws {
        let points = try points([
            .made("2026-03-31", 2, coverage: Rational(1, over: 2)),
            .made("2026-06-30", 4, coverage: Rational(3, over: 4)),
            .made("2026-09-30", 4, coverage: Rational(3, over: 4)),
        ])
        #expect(points.map { $0.marks.map(\.kind) } == [[], [.coverage], []])
        #expect(points[1].marks.map(\.from) == ["1/2"])
        #expect(points[1].marks.map(\.to) == ["3/4"])
        #expect(points.map(\.change) == [nil, 2, 0])
    }

    @Test func `a number out of another total is told, and compared`() throws {
        var later = HistoryEntry.made("2026-06-30", 4)
        later.figures[0] = HistoryFigure(HistoryMeasure.value, 4, upTo: 12)
        let points = try points([.made("2026-03-31", 3), later])
        #expect(points.map { $0.marks.map(\.kind) } == [[], [.scale]])
        #expect(points.last?.marks.first?.from == "10")
        #expect(points.last?.marks.first?.to == "12")
        #expect(points.map(\.change) == [nil, 1])
    }

    // MARK: One day

    @Test func `two results of one day that disagree are shown, and nothing is held against them`() throws {
        let trend = try HistoryTrend([
            .made("2026-03-31", 2), .made("2026-06-30", 3), .made("2026-06-30", 4), .made("2026-09-30", 5),
            .made("2026-12-31", 6),
        ])
        let points = try #require(trend.series.first?.points)
        #expect(points.map { $0.marks.map(\.kind) } == [[], [.sameDay], [.sameDay], [], []])
        #expect(points.map(\.change) == [nil, nil, nil, nil, 1])
        #expect(trend.series.first?.change?.isComparable == false)
    }

    @Test func `two results of one day that agree are as good as one`() throws {
        let points = try points([
            .made("2026-03-31", 2), .made("2026-06-30", 3, coverage: 1),
            .made("2026-06-30", 3, evidence: DocumentIdentity(id: "e", version: "1"), coverage: 1),
        ])
        #expect(points.map(\.change) == [nil, 1, 0])
        #expect(points.map(\.isBroken) == [false, false, false])
    }

    @Test func `later evidence replaces earlier of the same day`() throws {
        func evidence(_ version: String) -> DocumentIdentity { DocumentIdentity(id: "e", version: version) }
        let trend = try HistoryTrend([
            .made("2026-03-31", 2), .made("2026-06-30", 9, evidence: evidence("9")),
            .made("2026-06-30", 3, evidence: evidence("10")), .made("2026-09-30", 5),
        ])
        let points = try #require(trend.series.first?.points)
        #expect(points.map(\.value) == [2, 9, 3, 5])
        #expect(points.map(\.isSuperseded) == [false, true, false, false])
        #expect(points.map(\.change) == [nil, nil, 1, 2])
        #expect(trend.series.first?.change?.value == 3)
    }

    @Test func `a day scored by two versions of the rubric joins both stretches`() throws {
        let points = try points([
            .made("2026-03-31", 2), .made("2026-06-30", 3), .made("2026-06-30", 6, version: "1.1"),
            .made("2026-09-30", 7, version: "1.1"),
        ])
        #expect(points.map(\.value) == [2, 3, 6, 7])
        #expect(points.map(\.change) == [nil, 1, nil, 1])
        #expect(points.map(\.isBroken) == [false, false, true, false])
    }

    // MARK: Time

    @Test(arguments: [
        ("2026-03-31", "2026-04-01", nil), ("2026-01-01", "2026-03-31", nil), ("2026-03-31", "2026-09-30", "2026-Q2"),
        ("2026-11-21", "2027-04-01", "2027-Q1"), ("2025-12-31", "2027-01-01", "2026-Q1…2026-Q4"),
    ])
    func `whole quarters without a result are named`(first: String, second: String, gap: String?) throws {
        let points = try points([.made(first, 1), .made(second, 2)])
        let found = points.last?.gap.map { gap in
            gap.quarters == 1 ? gap.from.description : gap.from.description + "…" + gap.to.description
        }
        #expect(found == gap)
        #expect(points.first?.gap == nil)
    }

    @Test func `since a day a line begins with the last result that is not after it`() throws {
        let entries: [HistoryEntry] = [
            .made("2025-12-31", 1), .made("2026-06-30", 4), .made("2026-09-30", 6, version: "1.1"),
            .made("2026-12-31", 9, version: "1.1"),
        ]
        #expect(try points(entries, since: "2026-09-30").map(\.value) == [6, 9])
        let quarter = try points(entries, since: "2026-11-01")
        #expect(quarter.map(\.value) == [6, 9])
        #expect(quarter.map(\.marks) == [[], []])
        #expect(quarter.map(\.change) == [nil, 3])
        #expect(quarter.map(\.gap) == [nil, nil])
        #expect(try points(entries, since: "2025-01-01").map(\.value) == [1, 4, 6, 9])
        #expect(try points(entries, since: "2030-01-01").map(\.value) == [9])
    }

    // MARK: Lines

    @Test func `each subject, kind and document has a line`() throws {
        var other = HistoryEntry.made("2026-03-31", 1)
        other.documents[0].id = "another"
        let trend = try HistoryTrend([
            .made("2026-03-31", 1, of: "b"), .made("2026-03-31", 1, of: "a", kind: .quality),
            .made("2026-03-31", 1, of: "a"),
            other, .made("2026-06-30", 1, of: "b"),
        ])
        #expect(
            trend.series.map { "\($0.subject?.id ?? "") \($0.kind.rawValue) \($0.document?.id ?? "")" } == [
                "a quality rubric", "a scorecard rubric", "b scorecard rubric", "so-noi-vu scorecard another",
            ])
        #expect(trend.series.map(\.points.count) == [1, 1, 2, 1])
    }

    @Test func `audits of a catalogue are one line, and each pack counts by its own version`() throws {
        func audit(_ day: String, packs: [(id: String, version: String, points: Rational)]) -> HistoryEntry {
            var entry = HistoryEntry.made(day, 0, kind: .audit)
            entry.documents = packs.map { DocumentIdentity(id: $0.id, version: $0.version) }
            entry.figures = packs.map {
                HistoryFigure(HistoryMeasure.pack($0.id), $0.points, upTo: 100).resting(on: [$0.id])
            }
            return entry
        }
        let entries = [
            audit("2026-03-31", packs: [("mqa", "1", 10), ("vn", "1", 20)]),
            audit("2026-06-30", packs: [("vn", "1", 30), ("mqa", "2", 40)]),
        ]
        var query = TrendQuery()
        query.measure = HistoryMeasure.pack("vn")
        #expect(try HistoryTrend(entries, query).series.map { $0.points.map(\.change) } == [[nil, 10]])
        query.measure = HistoryMeasure.pack("mqa")
        #expect(try HistoryTrend(entries, query).series.map { $0.points.map(\.change) } == [[nil, nil]])
    }

    // MARK: What is asked for

    @Test func `what there is not is refused with what there is`() {
        var entries: [HistoryEntry] = [.made("2026-03-31", 1, of: "b"), .made("2026-03-31", 1, of: "a")]
        entries[0].figures.append(HistoryFigure("rows", 7, in: nil))
        func failure(_ change: (inout TrendQuery) -> Void) -> TrendFailure? {
            var query = TrendQuery()
            change(&query)
            return #expect(throws: TrendFailure.self) { try HistoryTrend(entries, query) }
        }
        #expect(failure { $0.subjects = ["c"] } == .unknownSubject("c", known: ["a", "b"]))
        #expect(failure { $0.document = "x" } == .unknownDocument("x", known: ["rubric"]))
        #expect(failure { $0.kind = .audit } == .unknownKind(.audit, known: [.scorecard]))
        #expect(failure { $0.profile = "x" } == .unknownProfile("x", known: [""]))
        #expect(failure { $0.measure = "x" } == .unknownMeasure("x", known: ["value", "rows"]))
    }

    @Test func `results under two profiles by turns are followed one by one`() throws {
        let entries: [HistoryEntry] = [
            .made("2026-03-31", 1), .made("2026-04-30", 5, profile: "xa"), .made("2026-06-30", 2),
            .made("2026-07-31", 7, profile: "xa"),
        ]
        var query = TrendQuery()
        query.profile = "xa"
        #expect(try HistoryTrend(entries, query).series.map { $0.points.map(\.change) } == [[nil, 2]])
        query.profile = ""
        #expect(try HistoryTrend(entries, query).series.map { $0.points.map(\.change) } == [[nil, 1]])
    }

    @Test func `results without a day or a figure are not followed`() {
        var undated = HistoryEntry.made("2026-03-31", 1)
        undated.asOf = nil
        var bare = HistoryEntry.made("2026-03-31", 1, kind: .comparison)
        bare.figures = []
        #expect(throws: TrendFailure.nothing) { try HistoryTrend([undated, bare]) }
        #expect(throws: TrendFailure.nothing) { try HistoryTrend([]) }
    }

    @Test func `a trend is read back as it was written`() throws {
        var query = TrendQuery()
        query.since = CalendarDate(parsing: "2026-06-30")
        let trend = try HistoryTrend(
            [
                .made("2026-03-31", 2, coverage: 1), .made("2026-06-30", 3, profile: "xa"),
                .made("2027-06-30", nil, version: "2", coverage: Rational(1, over: 3)),
                .made("2027-06-30", 1, version: "2"),
            ], query)
        #expect(try HistoryTrend(json: trend.json(), named: "trend.json") == trend)
    }
}
