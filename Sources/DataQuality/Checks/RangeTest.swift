// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The value lies in a range. What is no number, date or timestamp is not judged here, but by the check of the type.
final class RangeTest: RowTest {
    private let column: Int
    private let test: Kind

    private enum Kind {
        case numbers(NumberRangeTest)
        case dates(DateRangeTest)
        case timestamps(TimestampRangeTest)
    }

    init(column: Int, _ range: ValueRange, _ context: KernelContext) {
        self.column = column
        let declaration = context.suite.columns[column]
        switch declaration.type {
        case .date:
            test = .dates(
                DateRangeTest(
                    from: Self.firstDay(range.low, context.asOf), to: Self.lastDay(range.high, context.asOf),
                    verdictOfUnreadable: Verdict.unreadable))
        case .timestamp:
            let offset = context.suite.source.offsetMinutes
            let first = Self.firstDay(range.low, context.asOf)
            let last = Self.lastDay(range.high, context.asOf)
            test = .timestamps(
                TimestampRangeTest(
                    from: first.map { AgeLimit.firstMoment(ofDay: $0.daysSinceEpoch, offsetMinutes: offset) },
                    to: last.map { AgeLimit.firstMoment(ofDay: $0.daysSinceEpoch + 1, offsetMinutes: offset) - 1 },
                    verdictOfUnreadable: Verdict.unreadable))
        default:
            test = .numbers(
                NumberRangeTest(
                    from: Self.number(range.low), to: Self.number(range.high), style: declaration.numbers,
                    verdictOfUnreadable: Verdict.unreadable))
        }
    }

    func judge(_ batch: RowBatch, verdicts: UnsafeMutablePointer<UInt8>) {
        switch test {
        case .numbers(let test): test.run(on: batch.decimals(column), text: batch.column(column), verdicts: verdicts)
        case .dates(let test): test.run(on: batch.dates(column), verdicts: verdicts)
        case .timestamps(let test): test.run(on: batch.timestamps(column), verdicts: verdicts)
        }
    }

    private static func number(_ bound: ValueRange.Bound?) -> RangeBound<Rational>? {
        guard let bound, case .number(let value) = bound.value else { return nil }
        return RangeBound(value, isInclusive: bound.isIncluded)
    }

    private static func day(_ bound: ValueRange.Bound, _ asOf: CalendarDate) -> CalendarDate? {
        switch bound.value {
        case .date(let date): date
        case .asOf: asOf
        case .number: nil
        }
    }

    /// The first day in the range; `nil` when it has no lower end.
    private static func firstDay(_ bound: ValueRange.Bound?, _ asOf: CalendarDate) -> CalendarDate? {
        guard let bound, let day = day(bound, asOf) else { return nil }
        return bound.isIncluded ? day : CalendarDate(daysSinceEpoch: day.daysSinceEpoch + 1) ?? day
    }

    /// The last day in the range; `nil` when it has no upper end.
    private static func lastDay(_ bound: ValueRange.Bound?, _ asOf: CalendarDate) -> CalendarDate? {
        guard let bound, let day = day(bound, asOf) else { return nil }
        return bound.isIncluded ? day : CalendarDate(daysSinceEpoch: day.daysSinceEpoch - 1) ?? day
    }
}
