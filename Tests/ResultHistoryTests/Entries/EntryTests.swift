// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Scoring
import Testing

@testable import ResultHistory

@Suite("What a history knows of a result")
struct EntryTests {
    private func entry(_ bytes: [UInt8]) throws -> HistoryEntry { try .described(bytes, named: "card.json") }

    @Test func `of a scorecard level, score, coverage and verified items are kept`() throws {
        let bytes = try Results.scorecard("2026-03-31", yes: ["one"])
        let entry = try entry(bytes)
        #expect(entry.hash == .of(bytes))
        #expect(entry.size == bytes.count)
        #expect(entry.kind == .scorecard)
        #expect(entry.subject?.id == "so-noi-vu")
        #expect(entry.documents.map(\.id) == ["two"])
        #expect(entry.asOf?.description == "2026-03-31")
        #expect(entry.evidence?.version == "1")
        #expect(entry.figures.map(\.measure) == ["level", "value", "coverage", "verified"])
        #expect(entry.figures.map(\.value) == [1, Rational(1, over: 2), Rational(1, over: 2), 0])
        #expect(entry.figures.map(\.range) == [ValueRange(1, 2), .unit, .unit, ValueRange(0, 2)])
        #expect(entry.figures.map(\.status) == Array(repeating: .proposed, count: 4))
        #expect(entry.figure("level")?.level?.id == "1")
        #expect(entry.figure("level")?.level?.of == ["1", "2"])
    }

    /// What does not apply is not asked, so everything is answered: the share that every other output prints.
    @Test func `items that do not apply take nothing from the coverage`() throws {
        let entry = try entry(Results.scorecard("2026-03-31", yes: ["one"], inapplicable: ["two_items"]))
        #expect(entry.figure(HistoryMeasure.coverage)?.value == 1)
        #expect(entry.figure(HistoryMeasure.verified)?.range == ValueRange(0, 1))
    }

    @Test func `an entry is read back as it was written`() throws {
        let entry = try entry(Results.scorecard("2026-03-31"))
        let bytes = try JSONTextEncoder().encode(entry)
        #expect(try JSONTextDecoder().decode(HistoryEntry.self, from: bytes, name: "entry") == entry)
    }

    @Test func `a trend in a history is about the subject of its only line`() throws {
        let trend = try HistoryTrend([try entry(Results.scorecard("2026-03-31"))])
        let own = try entry(trend.json())
        #expect(own.kind == .trend)
        #expect(own.subject?.id == "so-noi-vu")
        #expect(own.asOf?.description == "2026-03-31")
        #expect(own.figures == [])
    }
}
