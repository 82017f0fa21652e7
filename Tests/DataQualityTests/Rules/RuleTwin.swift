// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence

@testable import DataQuality

/// A slow evaluator of row rules that walks over the tree as it was written, one row at a time, with boxed values and
/// unlimited rationals.
struct RuleTwin {
    enum Value {
        case text(String)
        case number(Rational)
        case date(Int)
        case time(Int)
        case timestamp(Int)
        case days(Int)
        case flag(Bool)
    }

    let row: [String?]
    let asOf: CalendarDate?
    var isUnreadable = false

    /// The verdict of a rule on a row.
    static func verdict(_ rule: RowRule, _ row: [String?], asOf: CalendarDate?) -> UInt8 {
        var twin = RuleTwin(row: row, asOf: asOf)
        switch twin.value(rule.expression) {
        case .flag(true)?: return 0
        case .flag(false)?: return 1
        default: return twin.isUnreadable ? 4 : 2
        }
    }

    mutating func value(_ expression: RuleExpression) -> Value? {
        switch expression.form {
        case .constant(let constant): return Self.value(constant)
        case .column(let name): return column(name)
        case .asOf: return asOf.map { .date($0.daysSinceEpoch) }
        case .negative(let operand):
            guard case .number(let number)? = value(operand) else { return nil }
            return .number(-number)
        case .arithmetic(let operation, let left, let right): return calculated(operation, value(left), value(right))
        case .comparison(let comparison, let left, let right):
            return Self.compared(comparison, value(left), value(right)).map { .flag($0) }
        case .not(let operand):
            guard case .flag(let flag)? = value(operand) else { return nil }
            return .flag(!flag)
        case .all(let parts): return joined(parts, decisive: false)
        case .any(let parts): return joined(parts, decisive: true)
        case .isIn(let subject, let items):
            guard let subject = value(subject) else { return nil }
            return .flag(items.contains { Self.compared(.equal, subject, value($0)) == true })
        case .between(let subject, let low, let high):
            let (subject, from, to) = (value(subject), value(low), value(high))
            let parts = [
                Self.compared(.greaterOrEqual, subject, from), Self.compared(.lessOrEqual, subject, to),
            ]
            if parts.contains(false) { return .flag(false) }
            return parts.contains(nil) ? nil : .flag(true)
        case .isMissing(let operand):
            if case .column(let name) = operand.form { return .flag(text(name) == nil) }
            return .flag(value(operand) == nil)
        case .matches(let subject, let pattern):
            guard case .text(let text)? = value(subject) else { return nil }
            return .flag(pattern.matches(text))
        case .call(let name, _, let arguments): return call(name, arguments)
        }
    }

    private mutating func joined(_ parts: [RuleExpression], decisive: Bool) -> Value? {
        var isUnknown = false
        var result = !decisive
        // Every part is looked at: what cannot be read counts, wherever it stands.
        for part in parts {
            guard case .flag(let flag)? = value(part) else {
                isUnknown = true
                continue
            }
            if flag == decisive { result = decisive }
        }
        return result == decisive ? .flag(decisive) : isUnknown ? nil : .flag(!decisive)
    }

    private static func value(_ constant: RuleConstant) -> Value {
        switch constant {
        case .text(let text): .text(text)
        case .number(let number):
            .number(Rational(Int(number.numerator), over: Int(number.denominator)) ?? .zero)
        case .date(let days): .date(Int(days))
        case .time(let time): .time(Int(time))
        case .timestamp(let moment): .timestamp(Int(moment))
        case .flag(let flag): .flag(flag)
        }
    }

    // MARK: Columns

    private func text(_ name: String) -> String? {
        RuleSamples.columns.firstIndex { $0.name == name }.flatMap { row[$0] }.flatMap { $0.isEmpty ? nil : $0 }
    }

    private mutating func column(_ name: String) -> Value? {
        guard let text = text(name), let type = RuleSamples.columns.first(where: { $0.name == name })?.type else {
            return nil
        }
        let value: Value? =
            switch type {
            case .text: .text(text)
            case .integer:
                Rational(parsing: text).flatMap { $0.isInteger ? .number($0) : nil }
            case .decimal: Rational(parsing: text).map { .number($0) }
            case .date: CalendarDate(parsing: text).map { .date($0.daysSinceEpoch) }
            case .time: Self.time(text).map { .time($0) }
            case .timestamp: Self.moment(text).map { .timestamp($0) }
            case .flag: ["true": true, "có": true, "0": false, "Không": false][text].map { .flag($0) }
            }
        if value == nil { isUnreadable = true }
        return value
    }

    /// `hh:mm` as microseconds.
    static func time(_ text: String) -> Int? {
        let parts = text.split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2, parts[0] < 24, parts[1] < 60 else { return nil }
        return (parts[0] * 60 + parts[1]) * 60_000_000
    }

    /// A date, `T` and `hh:mm` of Vietnam's clock.
    static func moment(_ text: String) -> Int? {
        let parts = text.split(separator: "T")
        guard parts.count == 2, let date = CalendarDate(parsing: parts[0]), let time = time(String(parts[1])) else {
            return nil
        }
        return date.daysSinceEpoch * 86_400_000_000 + time - 7 * 3_600_000_000
    }

    // MARK: Operations

    private static func compared(_ comparison: RuleExpression.Comparison, _ left: Value?, _ right: Value?) -> Bool? {
        func judge<T: Comparable>(_ one: T, _ other: T) -> Bool {
            switch comparison {
            case .equal: one == other
            case .notEqual: one != other
            case .less: one < other
            case .lessOrEqual: one <= other
            case .greater: one > other
            case .greaterOrEqual: one >= other
            }
        }
        switch (left, right) {
        case (.text(let one)?, .text(let other)?): return judge(Bytes(one), Bytes(other))
        case (.number(let one)?, .number(let other)?): return judge(one, other)
        case (.date(let one)?, .date(let other)?), (.time(let one)?, .time(let other)?),
            (.timestamp(let one)?, .timestamp(let other)?):
            return judge(one, other)
        case (.flag(let one)?, .flag(let other)?): return judge(one ? 1 : 0, other ? 1 : 0)
        default: return nil
        }
    }

    /// Texts in the order of their bytes.
    private struct Bytes: Comparable {
        let bytes: [UInt8]
        init(_ text: String) { bytes = Array(text.utf8) }
        static func < (left: Bytes, right: Bytes) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }
    }

    private mutating func calculated(
        _ operation: RuleExpression.Arithmetic, _ left: Value?, _ right: Value?
    ) -> Value? {
        switch (left, right) {
        case (.number(let one)?, .number(let other)?):
            switch operation {
            case .plus: return .number(one + other)
            case .minus: return .number(one - other)
            case .times: return .number(one * other)
            case .dividedBy: return one.divided(by: other).map { .number($0) }
            }
        case (.date(let one)?, .date(let other)?): return .number(Rational(one - other))
        case (.date(let day)?, .days(let count)?):
            let sum = operation == .minus ? day - count : day + count
            if CalendarDate(daysSinceEpoch: sum) != nil { return .date(sum) }
            isUnreadable = true
            return nil
        case (.timestamp(let moment)?, .days(let count)?):
            return .timestamp(operation == .minus ? moment - count * 86_400_000_000 : moment + count * 86_400_000_000)
        default: return nil
        }
    }

    private mutating func call(_ name: String, _ arguments: [RuleExpression]) -> Value? {
        var values: [Value?] = []
        for argument in arguments { values.append(value(argument)) }
        if name == "coalesce" { return values.first { $0 != nil } ?? nil }
        let (first, second) = (values[0], values.count > 1 ? values[1] : nil)
        switch (name, first) {
        case ("as_date", .timestamp(let moment)?):
            let local = moment + 7 * 3_600_000_000
            let rest = local % 86_400_000_000
            return .date((local - rest) / 86_400_000_000 - (rest < 0 ? 1 : 0))
        case (_, .text(let text)?): return ofText(name, text, values.dropFirst().map { $0 })
        case ("abs", .number(let number)?): return .number(number.magnitude)
        case ("days", .number(let number)?): return Int(number.fraction).map { .days($0) }
        case ("round", .number(let number)?): return .number(Self.rounded(number, second))
        case ("age", .date(let birth)?):
            guard case .date(let now)? = second, let one = CalendarDate(daysSinceEpoch: birth),
                let other = CalendarDate(daysSinceEpoch: now)
            else { return nil }
            let isBefore = other.month * 100 + other.day < one.month * 100 + one.day
            return .number(Rational(other.year - one.year - (isBefore ? 1 : 0)))
        case (_, .date(let days)?):
            guard let date = CalendarDate(daysSinceEpoch: days) else { return nil }
            return .number(Rational(name == "year" ? date.year : name == "month" ? date.month : date.day))
        default: return nil
        }
    }

    private static func rounded(_ number: Rational, _ places: Value?) -> Rational {
        guard case .number(let count)? = places, let count = Int(count.fraction) else {
            return number.rounded(.halfUp)
        }
        var unit = Rational.one
        for _ in 0..<abs(count) { unit *= 10 }
        if count >= 0 { return number.rounded(.halfUp, digits: count) }
        return (number.divided(by: unit) ?? .zero).rounded(.halfUp) * unit
    }

    private mutating func ofText(_ name: String, _ text: String, _ rest: [Value?]) -> Value? {
        let scalars = Array(text.unicodeScalars)
        func part(_ slice: some Sequence<Unicode.Scalar>) -> Value? {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: slice)
            return view.isEmpty ? nil : .text(String(view))
        }
        let counts = rest.map { value -> Int in
            if case .number(let number)? = value { Int(number.fraction) ?? 0 } else { 0 }
        }
        switch name {
        case "length": return .number(Rational(scalars.count))
        case "lower": return .text(text.lowercased())
        case "upper": return .text(text.uppercased())
        case "trim":
            let isBlank: (Unicode.Scalar) -> Bool = { (9...13).contains($0.value) || $0 == " " }
            return part(scalars.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
        case "left": return part(scalars.prefix(counts[0]))
        case "right": return part(scalars.suffix(counts[0]))
        case "substring": return part(scalars.dropFirst(counts[0] - 1).prefix(counts[1]))
        case "as_date":
            if let date = CalendarDate(parsing: text) { return .date(date.daysSinceEpoch) }
        case "as_number":
            if let number = Rational(parsing: text) { return .number(number) }
        default: return nil
        }
        isUnreadable = true
        return nil
    }
}
