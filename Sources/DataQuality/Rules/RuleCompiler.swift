// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Turns a typed rule into steps.
///
/// A part that is compiled into register *r* uses no register below *r*, of any kind.
struct RuleCompiler {
    private(set) var program = RuleProgram()
    private let rule: TypedRowRule
    private let asOf: CalendarDate?
    private let offset: Int64

    init(_ rule: TypedRowRule, asOf: CalendarDate?, offsetMinutes: Int) {
        self.rule = rule
        self.asOf = asOf
        offset = Int64(max(-1440, min(offsetMinutes, 1440))) * 60_000_000
    }

    /// The place of a column among those the rule was fitted to.
    func index(_ column: Int) -> Int { rule.columns[column].index }

    mutating func add(_ step: RuleStep, using register: Int) {
        program.use(register)
        program.append(step)
    }

    mutating func textSource(_ column: Int) -> Int { program.text(index(column)) }
    mutating func decimalSource(_ column: Int) -> Int { program.decimal(index(column)) }
    mutating func dateSource(_ column: Int) -> Int { program.date(index(column)) }
    mutating func momentSource(_ column: Int) -> Int { program.timestamp(index(column)) }
    mutating func constant(_ text: String) -> ConstantText { program.constant(text) }

    // MARK: Constants

    /// The value of a part that is the same for every row; nil when it is not, or when it cannot be calculated.
    func constant(_ node: RuleNode) -> RuleConstant? {
        switch node.form {
        case .constant(let constant): return constant
        case .asOf: return asOf.map { .date(Int64($0.daysSinceEpoch)) }
        case .negative(let operand): return number(operand)?.negated.map { .number($0) }
        case .arithmetic(let operation, let left, let right): return calculated(operation, left, right)
        case .round(let operand, let places): return number(operand)?.rounded(places).map { .number($0) }
        case .age(let birth, let now):
            guard case .date(let one)? = constant(birth), case .date(let other)? = constant(now) else { return nil }
            return .number(RuleNumber(Int128(RuleCalendar.age(one, other))))
        case .apply(.abs, let operand):
            guard let value = number(operand) else { return nil }
            return (value.numerator < 0 ? value.negated : value).map { .number($0) }
        case .apply(let function, let operand):
            guard case .date(let days)? = constant(operand) else { return nil }
            let parts = RuleCalendar.parts(days)
            switch function {
            case .year: return .number(RuleNumber(Int128(parts.year)))
            case .month: return .number(RuleNumber(Int128(parts.month)))
            case .day: return .number(RuleNumber(Int128(parts.day)))
            default: return nil
            }
        default: return nil
        }
    }

    private func number(_ node: RuleNode) -> RuleNumber? {
        guard case .number(let number)? = constant(node) else { return nil }
        return number
    }

    private func calculated(
        _ operation: RuleExpression.Arithmetic, _ left: RuleNode, _ right: RuleNode
    ) -> RuleConstant? {
        if let one = number(left), let other = number(right) {
            let result: RuleNumber? =
                switch operation {
                case .plus: one + other
                case .minus: one - other
                case .times: one * other
                case .dividedBy: other.isZero ? nil : other.inverse.flatMap { one * $0 }
                }
            return result.map { .number($0) }
        }
        guard case .date(let day)? = constant(left) else { return nil }
        if case .date(let other)? = constant(right) { return .number(RuleNumber(Int128(day - other))) }
        guard case .apply(.days, let operand) = right.form, let count = number(operand)?.whole else { return nil }
        let (sum, overflows) =
            operation == .minus ? day.subtractingReportingOverflow(count) : day.addingReportingOverflow(count)
        return overflows || !RuleCalendar.days.contains(sum) ? nil : .date(sum)
    }

    // MARK: Numbers

    mutating func number(_ node: RuleNode, _ register: Int) {
        if case .number(let value)? = constant(node) {
            add(.number(value, to: register), using: register)
            return
        }
        switch node.form {
        case .column(let column):
            let isWhole = rule.columns[column].type == .integer
            add(.numberOfColumn(decimalSource(column), isWhole: isWhole, to: register), using: register)
        case .negative(let operand):
            number(operand, register)
            add(.negated(register), using: register)
        case .arithmetic(let operation, let left, let right):
            if left.type == .date {
                instant(left, register)
                instant(right, register + 1)
                add(.daysBetween(register, register + 1), using: register + 1)
                return
            }
            number(left, register)
            number(right, register + 1)
            add(.calculated(operation, register, register + 1), using: register + 1)
        case .round(let operand, let places):
            number(operand, register)
            add(.rounded(register, places), using: register)
        case .age(let birth, let now):
            instant(birth, register)
            instant(now, register + 1)
            add(.ageBetween(register, register + 1), using: register + 1)
        case .apply(let function, let operand):
            apply(function, operand, register)
        case .coalesce(let parts):
            number(parts[0], register)
            for part in parts.dropFirst() {
                number(part, register + 1)
                add(.numberOr(register, register + 1), using: register + 1)
            }
        default: break
        }
    }

    private mutating func apply(_ function: RuleFunction, _ operand: RuleNode, _ register: Int) {
        switch function {
        case .year, .month, .day:
            instant(operand, register)
            add(.datePart(function, register), using: register)
        case .length:
            text(operand, register)
            add(.lengthOfText(register), using: register)
        case .asNumber:
            text(operand, register)
            add(.numberOfText(register), using: register)
        case .abs:
            number(operand, register)
            add(.absolute(register), using: register)
        case .days:
            number(operand, register)
        case .lower, .upper, .trim, .asDate: break
        }
    }

    // MARK: Days and moments

    mutating func instant(_ node: RuleNode, _ register: Int) {
        switch constant(node) {
        case .date(let value)?, .time(let value)?, .timestamp(let value)?:
            add(.instant(value, to: register), using: register)
            return
        default: break
        }
        switch node.form {
        case .column(let column):
            switch node.type {
            case .date: add(.date(dateSource(column), to: register), using: register)
            case .timestamp: add(.moment(momentSource(column), to: register), using: register)
            default: add(.timeOfDay(textSource(column), to: register), using: register)
            }
        case .arithmetic(let operation, let left, let right):
            instant(left, register)
            number(right, register + 1)
            let unit = left.type == .date ? 1 : RuleCalendar.microsecondsPerDay
            add(
                .daysAdded(register, register + 1, isSubtracted: operation == .minus, unit: unit),
                using: register + 1)
        case .apply(.asDate, let operand) where operand.type == .timestamp:
            instant(operand, register)
            add(.dateOfMoment(register, offset: offset), using: register)
        case .apply(_, let operand):
            text(operand, register)
            add(.dateOfText(register), using: register)
        case .coalesce(let parts):
            instant(parts[0], register)
            for part in parts.dropFirst() {
                instant(part, register + 1)
                add(.instantOr(register, register + 1), using: register + 1)
            }
        default:
            // The date of judgement, when there is none.
            add(.instant(nil, to: register), using: register)
        }
    }

    // MARK: Texts

    mutating func text(_ node: RuleNode, _ register: Int) {
        switch node.form {
        case .constant(.text(let text)):
            add(.text(program.constant(text), to: register), using: register)
        case .column(let column):
            add(.textOfColumn(textSource(column), to: register), using: register)
        case .apply(let function, let operand):
            text(operand, register)
            if function == .trim {
                add(.trimmed(register), using: register)
            } else {
                let arena = program.newArena()
                add(.caseChanged(register, isUpper: function == .upper, arena: arena), using: register)
            }
        case .left(let operand, let count):
            text(operand, register)
            add(.left(register, count), using: register)
        case .right(let operand, let count):
            text(operand, register)
            add(.right(register, count), using: register)
        case .substring(let operand, let from, let count):
            text(operand, register)
            add(.substring(register, from: from, count: count), using: register)
        case .coalesce(let parts):
            text(parts[0], register)
            for part in parts.dropFirst() {
                text(part, register + 1)
                add(.textOr(register, register + 1), using: register + 1)
            }
        default: break
        }
    }
}
