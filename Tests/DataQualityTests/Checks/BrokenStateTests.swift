// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import DataQuality

@Suite("Broken states of checks")
struct BrokenStateTests {
    private static let dates = MomentColumn(column: 1, isTimestamp: false, offsetMinutes: 420)
    private static let moments = MomentColumn(column: 2, isTimestamp: true, offsetMinutes: 420)
    private static let asOf = CheckTrial.day("2026-11-21")

    private static let kernels: [(name: String, make: @Sendable () -> any CheckKernel)] = [
        ("dependency", { DependencyKernel(.columns([0], 3), filter: nil, countsMissing: false, rowsNamed: 5) }),
        ("near duplicates", { DependencyKernel(.folded([0, 3]), filter: nil, countsMissing: true, rowsNamed: 5) }),
        (
            "outliers",
            { OutlierKernel(column: 3, method: .robustZ, threshold: 3, style: .plain, filter: nil) }
        ),
        ("newest", { NewestKernel(moments, CheckTrial.period("P1D"), asOf: asOf, filter: nil) }),
        (
            "bands",
            {
                let band = AgeBand(id: "a", upTo: nil, atLeast: 1, atMost: nil)
                return AgeBandKernel(dates, [band], asOf: asOf, filter: nil)
            }
        ),
        (
            "monotone",
            {
                MonotoneKernel(
                    .texts(0), SequenceOrder(isIncreasing: true, isStrict: false), filter: nil, columns: [0],
                    sampleSize: 3)
            }
        ),
        (
            "form",
            {
                DateFormatKernel(
                    column: 1, isTimestamp: false, accepted: .any, filter: nil, keeper: CheckTrial.keeper([1]))
            }
        ),
        (
            "totals",
            {
                TotalsKernel(
                    column: 3, .plain, group: 0, .number(1), tolerance: 0, filter: nil, sampleSize: 3)
            }
        ),
        (
            "coverage",
            {
                CoverageKernel(
                    columns: [0], ListIndex([(key: [97], from: .min, to: .max)]), asOf: 0, atLeast: 1, unit: .keys,
                    filter: nil, namesShown: 3)
            }
        ),
    ]

    private static let trial = CheckTrial(
        [.text, .date, .timestamp, .decimal],
        [
            ["a", "2026-01-01", "2026-01-01T00:00:00", "1.5"], ["b", "01/01/2026", "2026-01-01T00:00:01", "2"],
            ["a", "x", nil, "123456789012345678901234"], ["A key of more than sixteen bytes", nil, nil, "-3"],
        ])

    @Test(arguments: kernels.indices, 1...40)
    func `a state with wrong bytes is refused or read, but never stops the program`(index: Int, seed: UInt64) {
        let make = Self.kernels[index].make
        let kernel = make()
        kernel.scan(RowBatch(Self.trial.plan, rows: Self.trial.rows))
        var writer = StateWriter()
        kernel.encode(into: &writer)
        let whole = writer.bytes
        let closing = ClosingContext(
            rowsRead: 4, rowsUnreadable: 0, present: [true, true, true, true], unreadable: [])
        var random = TrialRandom(seed)
        for _ in 0..<20 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                bytes[place] = random.pick([0, 1, 2, 0x7F, 0x80, 0xFF])
            }
            if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0...bytes.count, using: &random)) }
            var reader = StateReader(bytes)
            let copy = make()
            guard (try? copy.decode(from: &reader)) != nil else { continue }
            _ = copy.findings(closing)
            let other = make()
            other.scan(RowBatch(Self.trial.plan, rows: Self.trial.rows))
            other.merge(copy, offset: 0)
            #expect(other.findings(closing).counts.rows >= 0)
        }
    }
}
