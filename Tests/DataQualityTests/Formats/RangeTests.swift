// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import DataQuality

@Suite("Ranges are compared exactly")
struct RangeTests {
    static func verdicts(_ test: NumberRangeTest, _ texts: [String], _ style: NumberStyle = .plain) -> [UInt8] {
        let column = TestColumn(texts)
        return [UInt8](unsafeUninitializedCapacity: max(texts.count, 1)) { buffer, written in
            if let base = buffer.baseAddress {
                test.run(on: column.decimals.read(column.slices, as: style), text: column.slices, verdicts: base)
            }
            written = texts.count
        }
    }

    @Test func `both ends are within unless said otherwise`() throws {
        let low = try #require(Rational(parsing: "0.1"))
        let closed = NumberRangeTest(from: RangeBound(low), to: RangeBound(Rational(2)), style: .plain)
        let texts = [
            "0.1", "0.10", "0.09", "0.099999999999999999", "2", "2.0", "2.000000000000000001", "1e0", "3", "-1", "x",
            "",
        ]
        #expect(Self.verdicts(closed, texts) == [0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 1, 2])
        let open = NumberRangeTest(
            from: RangeBound(low, isInclusive: false), to: RangeBound(Rational(2), isInclusive: false), style: .plain)
        #expect(Self.verdicts(open, texts) == [1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2])
    }

    @Test func `a third is no decimal`() throws {
        let third = try #require(Rational(1, over: 3))
        let test = NumberRangeTest(from: RangeBound(third), to: nil, style: .plain)
        let texts = ["0", "0.3", "0.333333333333333333", "0.333333333333333334", "0.4", "1"]
        #expect(Self.verdicts(test, texts) == [1, 1, 1, 0, 0, 0])
    }

    @Test func `numbers beyond the vector are compared as they are written`() throws {
        let low = try #require(Rational(parsing: "1234567890123456789012"))
        let test = NumberRangeTest(
            from: RangeBound(low), to: RangeBound(try #require(Rational(parsing: "1e30"))), style: .plain)
        let texts = [
            "1234567890123456789012", "1234567890123456789011.9", "1234567890123456789012.1", "1e30", "1e31", "5",
            "-1e25",
            "1" + String(repeating: "0", count: 500), "-1" + String(repeating: "0", count: 500), "1e-500",
            "1234567890123456789012." + String(repeating: "0", count: 500) + "1",
        ]
        #expect(Self.verdicts(test, texts) == [0, 1, 0, 0, 1, 1, 1, 1, 1, 1, 0])
    }

    @Test func `Vietnamese numbers beyond the vector`() throws {
        let test = NumberRangeTest(
            from: RangeBound(Rational(0)), to: RangeBound(try #require(Rational(parsing: "2e18"))), style: .vietnamese)
        let texts = [
            "1.000.000.000.000.000.000,5", "2.000.000.000.000.000.000", "2.000.000.000.000.000.000,1",
            "0,12345678901234567890",
        ]
        #expect(Self.verdicts(test, texts, .vietnamese) == [0, 0, 1, 0])
    }

    @Test func `without bounds every number passes`() {
        let test = NumberRangeTest(from: nil, to: nil, style: .plain, verdictOfUnreadable: Verdict.missing)
        #expect(Self.verdicts(test, ["0", "-999999999999999999", "1e300", "x", ""]) == [0, 0, 0, 2, 2])
    }

    @Test func `ranges agree with rational numbers`() {
        var generator = SeededGenerator(seed: 21)
        func number() -> String {
            let digits = (0..<Int.random(in: 1...20, using: &generator)).map { _ in
                String(Int.random(in: 0...9, using: &generator))
            }
            let sign = ["", "-", "+"].randomElement(using: &generator) ?? ""
            let places = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
                String(Int.random(in: 0...9, using: &generator))
            }
            return sign + digits.joined() + (places.isEmpty ? "" : "." + places.joined())
        }
        for _ in 0..<60 {
            let bounds = [number(), number()].compactMap { Rational(parsing: $0) }.sorted()
            let inclusive = Bool.random(using: &generator)
            let texts = (0..<60).map { _ in number() }
            let test = NumberRangeTest(
                from: RangeBound(bounds[0], isInclusive: inclusive), to: RangeBound(bounds[1]), style: .plain)
            let expected: [UInt8] = texts.map { text in
                guard let value = Rational(parsing: text) else { return 9 }
                return (inclusive ? value >= bounds[0] : value > bounds[0]) && value <= bounds[1] ? 0 : 1
            }
            #expect(Self.verdicts(test, texts) == expected)
        }
    }

    @Test func `dates and points in time`() throws {
        let column = TestColumn(["2026-01-01", "2026-12-31", "2025-12-31", "2027-01-01", "x", ""])
        let test = DateRangeTest(from: CalendarDate(parsing: "2026-01-01"), to: CalendarDate(parsing: "2026-12-31"))
        var verdicts = [UInt8](repeating: 9, count: 6)
        try verdicts.withUnsafeMutableBufferPointer { buffer in
            test.run(on: column.dates.read(column.slices, as: .iso), verdicts: try #require(buffer.baseAddress))
        }
        #expect(verdicts == [0, 0, 1, 1, 1, 2])
        let points = TestColumn(["1970-01-01T00:00Z", "1970-01-01T00:00:01Z", "1969-12-31T23:59Z", "x", ""])
        let range = TimestampRangeTest(from: 0, to: 999_999, verdictOfUnreadable: Verdict.missing)
        try verdicts.withUnsafeMutableBufferPointer { buffer in
            let vector = points.timestamps.read(points.slices, as: TimestampStyle())
            range.run(on: vector, verdicts: try #require(buffer.baseAddress))
        }
        #expect(verdicts[..<5] == [0, 1, 1, 2, 2])
    }
}
