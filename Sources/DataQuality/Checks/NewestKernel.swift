// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The newest value is no older than a period before the date of judgement.
///
/// Values after the date of judgement are left out, or one slip of the pen would keep the data set new for ever; the figure
/// `future` says how many there are. What is judged is the data set: one thing, passed or failed.
final class NewestKernel: CheckKernel {
    private let column: MomentColumn
    private let first: Int64
    private let end: Int64
    private let asOf: CalendarDate
    private let filter: Int?
    private var tally = RowTally()
    private var newest = Int64.min
    private var future = 0

    init(_ column: MomentColumn, _ period: CalendarPeriod, asOf: CalendarDate, filter: Int?) {
        self.column = column
        self.asOf = asOf
        self.filter = filter
        first = column.start(ofDay: AgeLimit.firstDay(within: period, of: asOf))
        end = column.start(ofDay: asOf.daysSinceEpoch + 1)
    }

    func scan(_ batch: RowBatch) {
        let mask = filter.map { batch.mask($0) }
        var (newest, added, future) = (newest, RowTally(), 0)
        column.forEach(in: batch) { row, state, moment in
            if let mask, mask[row] == 0 {
                added.filteredOut &+= 1
            } else if state != ValueState.read.rawValue {
                added.countUnread(state)
            } else {
                added.used &+= 1
                if moment >= end { future &+= 1 } else if moment > newest { newest = moment }
            }
        }
        self.newest = newest
        self.future += future
        tally.add(added)
    }

    func merge(_ other: any CheckKernel, offset: Int) {
        guard let other = other as? NewestKernel else { return }
        tally.add(other.tally)
        newest = max(newest, other.newest)
        future += other.future
    }

    func encode(into writer: inout StateWriter) {
        tally.encode(into: &writer)
        writer.write(Int(newest))
        writer.write(future)
    }

    func decode(from reader: inout StateReader) throws(StateFault) {
        tally = try RowTally(from: &reader)
        newest = Int64(try reader.readInt())
        // Microseconds of the years 1 to 9999 are far below 2⁶⁰.
        guard newest == .min || newest.magnitude < 1 << 60 else { throw StateFault() }
        future = try reader.readRows()
    }

    func findings(_ closing: ClosingContext) -> CheckFindings {
        var findings = CheckFindings()
        let isKnown = newest != .min
        findings.counts = CheckResult.Counts(
            of: .dataset, evaluated: isKnown ? 1 : 0, failed: isKnown && newest < first ? 1 : 0,
            missing: isKnown ? 0 : 1)
        if isKnown {
            findings.figures = [
                .init(name: "newest", value: column.text(newest)),
                .init("age.days", asOf.daysSinceEpoch - column.day(newest)),
            ]
        }
        findings.figures += [
            .init("values", tally.used), .init("future", future), .init("unreadable", tally.unreadable),
        ]
        return findings
    }
}
