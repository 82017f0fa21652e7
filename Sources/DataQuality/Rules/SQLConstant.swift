// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Constants of rules in SQL.
enum SQLConstant {
    static func text(of constant: RuleConstant, _ dialect: SQLDialect) -> String {
        switch constant {
        case .text(let text): quoted(text)
        case .number(let number): decimal(number)
        case .date(let days): typed("DATE", date(days), dialect)
        case .time(let time): typed("TIME", clock(time), dialect)
        case .timestamp(let moment): timestamp(moment, dialect)
        case .flag(let flag): dialect == .sqlite ? (flag ? "1" : "0") : (flag ? "TRUE" : "FALSE")
        }
    }

    static func quoted(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }

    private static func typed(_ type: String, _ text: String, _ dialect: SQLDialect) -> String {
        dialect == .sqlite ? quoted(text) : "\(type) \(quoted(text))"
    }

    /// A number that was written in a rule: at most 18 decimal places.
    private static func decimal(_ number: RuleNumber) -> String {
        let places = (0...18).first { RuleNumber.powerOfTen($0) % number.denominator == 0 } ?? 18
        let mantissa = number.numerator * (RuleNumber.powerOfTen(places) / number.denominator)
        if places == 0 { return String(mantissa) }
        let digits = String(mantissa)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        return String(padded.dropLast(places)) + "." + String(padded.suffix(places))
    }

    private static func date(_ days: Int64) -> String {
        CalendarDate(daysSinceEpoch: Int(days))?.description ?? ""
    }

    private static func clock(_ microseconds: Int64) -> String {
        let (seconds, rest) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
        let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }.joined(separator: ":")
        return rest == 0 ? parts : parts + "." + padded(rest, 6)
    }

    private static func padded(_ number: Int64, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func timestamp(_ moment: Int64, _ dialect: SQLDialect) -> String {
        let day = RuleCalendar.day(moment, offset: 0)
        let text = date(day) + " " + clock(moment - day * RuleCalendar.microsecondsPerDay)
        return dialect == .sqlite ? quoted(text) : "TIMESTAMPTZ \(quoted(text + "+00"))"
    }
}
