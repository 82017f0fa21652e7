// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension RuleCompiler {
    /// Compiles a condition into a register.
    mutating func truth(_ node: RuleNode, _ register: Int) {
        switch node.form {
        case .constant(.flag(let value)): add(.truth(value, to: register), using: register)
        case .column(let column): add(.flag(textSource(column), to: register), using: register)
        case .not(let operand):
            truth(operand, register)
            add(.not(register), using: register)
        case .all(let parts):
            joined(parts, register) { .and($0, $1) }
        case .any(let parts):
            joined(parts, register) { .or($0, $1) }
        case .coalesce(let parts):
            joined(parts, register) { .truthOr($0, $1) }
        case .comparison(let comparison, let left, let right):
            compared(comparison, left, right, register)
        case .between(let subject, let low, let high):
            between(subject, low, high, register)
        case .isIn(let subject, let items): isIn(subject, items, register)
        case .isMissing(let operand): isMissing(operand, register)
        case .matches(let subject, let pattern):
            if case .column(let column) = subject.form {
                add(.columnMatches(textSource(column), pattern, to: register), using: register)
            } else {
                text(subject, register)
                add(.textMatches(register, pattern), using: register)
            }
        default: break
        }
    }

    private mutating func joined(_ parts: [RuleNode], _ register: Int, _ step: (Int, Int) -> RuleStep) {
        truth(parts[0], register)
        for part in parts.dropFirst() {
            truth(part, register + 1)
            add(step(register, register + 1), using: register + 1)
        }
    }

    private mutating func compared(
        _ comparison: RuleExpression.Comparison, _ left: RuleNode, _ right: RuleNode, _ register: Int
    ) {
        if left.type == .truth {
            truth(left, register)
            truth(right, register + 1)
            add(
                .truthsEqual(register, register + 1, isDenied: comparison == .notEqual), using: register + 1)
            return
        }
        if let step = shortcut(comparison, left, right, register)
            ?? shortcut(comparison.mirrored, right, left, register)
        {
            add(step, using: register)
            return
        }
        let orders = RuleOrders(comparison)
        guard let kind = RuleKind(left.type) else { return }
        load(left, kind, register)
        load(right, kind, register + 1)
        add(.registersCompared(kind, orders, register, register + 1), using: register + 1)
    }

    private mutating func load(_ node: RuleNode, _ kind: RuleKind, _ register: Int) {
        switch kind {
        case .number: number(node, register)
        case .instant: instant(node, register)
        case .text: text(node, register)
        }
    }

    // MARK: Common shapes

    /// One step for a comparison of a column with a constant or another column; nil for other shapes.
    private mutating func shortcut(
        _ comparison: RuleExpression.Comparison, _ left: RuleNode, _ right: RuleNode, _ register: Int
    ) -> RuleStep? {
        let isEquality = comparison == .equal || comparison == .notEqual
        let isDenied = comparison == .notEqual
        if case .left(let operand, let count) = left.form, case .column(let column) = operand.form,
            case .column(let other) = right.form, isEquality
        {
            return .prefixIs(textSource(column), count, textSource(other), isDenied: isDenied, to: register)
        }
        guard case .column(let column) = left.form else { return nil }
        if case .column(let other) = right.form {
            return shortcut(comparison, column, other, left, right, register)
        }
        switch constant(right) {
        case .number(let number)?:
            guard let (bounds, isDenied) = RuleBounds.of(comparison, number) else { return nil }
            return .numberWithin(
                decimalSource(column), bounds, isWhole: left.type == .whole, isDenied: isDenied, to: register)
        case .date(let value)?:
            let range = Self.range(comparison, value)
            return .dateWithin(dateSource(column), range, isDenied: isDenied, to: register)
        case .timestamp(let value)?:
            let range = Self.range(comparison, value)
            return .momentWithin(momentSource(column), range, isDenied: isDenied, to: register)
        case .text(let text)?:
            guard isEquality else { return nil }
            return .textIs(textSource(column), constant(text), isDenied: isDenied, to: register)
        default: return nil
        }
    }

    private mutating func shortcut(
        _ comparison: RuleExpression.Comparison, _ column: Int, _ other: Int, _ left: RuleNode, _ right: RuleNode,
        _ register: Int
    ) -> RuleStep? {
        let orders = RuleOrders(comparison)
        switch left.type {
        case .whole, .number:
            return .numbersCompared(
                orders, decimalSource(column), decimalSource(other),
                areWhole: (left.type == .whole, right.type == .whole), to: register)
        case .date: return .datesCompared(orders, dateSource(column), dateSource(other), to: register)
        case .timestamp: return .momentsCompared(orders, momentSource(column), momentSource(other), to: register)
        case .text where comparison == .equal || comparison == .notEqual:
            return .textsEqual(
                textSource(column), textSource(other), isDenied: comparison == .notEqual, to: register)
        default: return nil
        }
    }

    /// The values for which a comparison holds; for `!=` those for which it does not.
    private static func range(_ comparison: RuleExpression.Comparison, _ value: Int64) -> ClosedRange<Int64> {
        // No date or moment is near the ends of the numbers.
        switch comparison {
        case .equal, .notEqual: value...value
        case .less: Int64.min...(value - 1)
        case .lessOrEqual: Int64.min...value
        case .greater: (value + 1)...Int64.max
        case .greaterOrEqual: value...Int64.max
        }
    }

    private mutating func between(_ subject: RuleNode, _ low: RuleNode, _ high: RuleNode, _ register: Int) {
        if case .column(let column) = subject.form, let step = within(column, subject, low, high, register) {
            add(step, using: register)
            return
        }
        compared(.greaterOrEqual, subject, low, register)
        compared(.lessOrEqual, subject, high, register + 1)
        add(.and(register, register + 1), using: register + 1)
    }

    private mutating func within(
        _ column: Int, _ subject: RuleNode, _ low: RuleNode, _ high: RuleNode, _ register: Int
    ) -> RuleStep? {
        switch (constant(low), constant(high)) {
        case (.number(let from)?, .number(let to)?):
            guard
                let bounds = RuleBounds(
                    low: .init(number: from, isIncluded: true), high: .init(number: to, isIncluded: true))
            else { return nil }
            return .numberWithin(
                decimalSource(column), bounds, isWhole: subject.type == .whole, isDenied: false, to: register)
        case (.date(let from)?, .date(let to)?) where from <= to:
            return .dateWithin(dateSource(column), from...to, isDenied: false, to: register)
        case (.timestamp(let from)?, .timestamp(let to)?) where from <= to:
            return .momentWithin(momentSource(column), from...to, isDenied: false, to: register)
        default: return nil
        }
    }

    private mutating func isIn(_ subject: RuleNode, _ items: [RuleNode], _ register: Int) {
        let constants = items.compactMap { constant($0) }
        guard let kind = RuleKind(subject.type) else { return }
        load(subject, kind, register)
        switch kind {
        case .number:
            let numbers = constants.compactMap { if case .number(let number) = $0 { number } else { nil } }
            add(.numberIsIn(register, numbers.sorted()), using: register)
        case .instant:
            let values = constants.compactMap { constant in
                switch constant {
                case .date(let value), .time(let value), .timestamp(let value): value
                default: Int64?.none
                }
            }
            add(.instantIsIn(register, values.sorted()), using: register)
        case .text:
            let texts = constants.compactMap { if case .text(let text) = $0 { text } else { nil } }
            let sorted = texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            add(.textIsIn(register, sorted.map { constant($0) }), using: register)
        }
    }

    private mutating func isMissing(_ operand: RuleNode, _ register: Int) {
        if case .column(let column) = operand.form {
            add(.columnIsMissing(textSource(column), to: register), using: register)
        } else if let kind = RuleKind(operand.type) {
            load(operand, kind, register)
            add(.registerIsMissing(kind, register), using: register)
        } else {
            truth(operand, register)
            add(.truthIsMissing(register), using: register)
        }
    }
}
