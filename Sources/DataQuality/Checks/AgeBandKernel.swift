// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Shares of rows per band of age.
///
/// What is judged are the bands that have a limit. A share is taken of all rows that have a readable value; those after the
/// date of judgement are in no band, and the figure `future` says how many there are.
final class AgeBandKernel: CheckKernel {
    private let column: MomentColumn
    private let bands: [AgeBand]
    /// The first moment of each band; a value belongs to the first band whose moment it does not lie before.
    private let starts: [Int64]
    private let end: Int64
    private let filter: Int?
    private var tally = RowTally()
    private var counts: [Int]
    private var future = 0

    init(_ column: MomentColumn, _ bands: [AgeBand], asOf: CalendarDate, filter: Int?) {
        self.column = column
        self.bands = bands
        self.filter = filter
        starts = bands.map { band in
            band.upTo.map { column.start(ofDay: AgeLimit.firstDay(within: $0, of: asOf)) } ?? .min
        }
        end = column.start(ofDay: asOf.daysSinceEpoch + 1)
        counts = bands.map { _ in 0 }
    }

    func scan(_ batch: RowBatch) {
        let mask = filter.map { batch.mask($0) }
        var (added, future) = (RowTally(), 0)
        counts.withUnsafeMutableBufferPointer { counts in
            column.forEach(in: batch) { row, state, moment in
                if let mask, mask[row] == 0 {
                    added.filteredOut &+= 1
                } else if state != ValueState.read.rawValue {
                    added.countUnread(state)
                } else {
                    added.used &+= 1
                    if moment >= end {
                        future &+= 1
                    } else if let band = starts.firstIndex(where: { moment >= $0 }) {
                        counts[band] &+= 1
                    }
                }
            }
        }
        self.future += future
        tally.add(added)
    }

    func merge(_ other: any CheckKernel, offset: Int) {
        guard let other = other as? AgeBandKernel else { return }
        tally.add(other.tally)
        for band in counts.indices { counts[band] += other.counts[band] }
        future += other.future
    }

    func encode(into writer: inout StateWriter) {
        tally.encode(into: &writer)
        writer.write(counts.count)
        for count in counts { writer.write(count) }
        writer.write(future)
    }

    func decode(from reader: inout StateReader) throws(StateFault) {
        tally = try RowTally(from: &reader)
        guard try reader.readCount() == counts.count else { throw StateFault() }
        for band in counts.indices { counts[band] = try reader.readRows() }
        future = try reader.readRows()
    }

    func findings(_ closing: ClosingContext) -> CheckFindings {
        var findings = CheckFindings()
        let limited = bands.indices.filter { bands[$0].atLeast != nil || bands[$0].atMost != nil }
        let failed = limited.filter { isOutside($0) }
        let isJudged = tally.used > 0
        findings.counts = CheckResult.Counts(
            of: .groups, evaluated: isJudged ? limited.count : 0, failed: isJudged ? failed.count : 0,
            missing: isJudged ? 0 : limited.count)
        if limited.isEmpty {
            findings.status = .inconclusive
            findings.reason = .noLimits
        }
        for (band, count) in zip(bands, counts) {
            findings.figures.append(.init("band.\(band.id)", count))
            if let share = Rational(count, over: tally.used) {
                findings.figures.append(.init(name: "band.\(band.id).share", value: share.fraction))
            }
        }
        findings.figures += [.init("values", tally.used), .init("future", future)]
        return findings
    }

    private func isOutside(_ band: Int) -> Bool {
        let (count, all) = (Rational(counts[band]), Rational(tally.used))
        if let least = bands[band].atLeast, count < least * all { return true }
        if let most = bands[band].atMost, count > most * all { return true }
        return false
    }
}
