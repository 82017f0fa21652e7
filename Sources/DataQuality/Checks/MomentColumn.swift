// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// A column of dates or of timestamps as whole numbers that can be compared: days, or microseconds, since 1970-01-01.
struct MomentColumn: Sendable {
    let column: Int
    let isTimestamp: Bool
    /// Minutes east of Greenwich of the clock by which days begin.
    let offsetMinutes: Int

    init(column: Int, isTimestamp: Bool, offsetMinutes: Int) {
        self.column = column
        self.isTimestamp = isTimestamp
        self.offsetMinutes = offsetMinutes
    }

    init(column: Int, of suite: QualitySuite) {
        self.init(
            column: column, isTimestamp: suite.columns[column].type == .timestamp,
            offsetMinutes: suite.source.offsetMinutes)
    }

    /// Where a day begins.
    func start(ofDay day: Int) -> Int64 {
        isTimestamp ? AgeLimit.firstMoment(ofDay: day, offsetMinutes: offsetMinutes) : Int64(day)
    }

    /// The day of a value, in days since 1970-01-01.
    func day(_ moment: Int64) -> Int {
        isTimestamp ? AgeLimit.day(ofMoment: moment, offsetMinutes: offsetMinutes) : Int(moment)
    }

    /// Calls `body` with row, state and value of every row of a batch.
    @inline(__always)
    func forEach(in batch: RowBatch, _ body: (Int, UInt8, Int64) -> Void) {
        if isTimestamp {
            let vector = batch.timestamps(column)
            for row in 0..<vector.count { body(row, vector.states[row], vector.microseconds[row]) }
        } else {
            let vector = batch.dates(column)
            for row in 0..<vector.count { body(row, vector.states[row], Int64(vector.days[row])) }
        }
    }

    /// A value as text: `2026-11-21`, or `2026-11-21T08:30:00+07:00` with as many decimal places as it needs.
    func text(_ moment: Int64) -> String {
        let day = day(moment)
        let date = CalendarDate(daysSinceEpoch: day)?.description ?? String(day)
        if !isTimestamp { return date }
        let rest = moment - start(ofDay: day)
        let (seconds, fraction) = rest.quotientAndRemainder(dividingBy: 1_000_000)
        var text = "\(date)T" + Self.clock(Int(seconds) / 60) + ":" + Self.pair(Int(seconds) % 60)
        if fraction > 0 {
            var digits = String(String(1_000_000 + fraction).dropFirst())
            while digits.hasSuffix("0") { digits.removeLast() }
            text += "." + digits
        }
        return text + (offsetMinutes < 0 ? "-" : "+") + Self.clock(abs(offsetMinutes))
    }

    private static func clock(_ minutes: Int) -> String { pair(minutes / 60) + ":" + pair(minutes % 60) }

    private static func pair(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}

extension ValueState {
    /// The verdict on a value that could not be read as its type: missing, or unreadable.
    @inline(__always)
    static func verdict(ofUnread state: UInt8) -> UInt8 {
        state == ValueState.missing.rawValue ? Verdict.missing : Verdict.unreadable
    }
}
