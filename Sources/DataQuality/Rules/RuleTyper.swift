// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Finds the type of each part of a row rule and every mistake of types.
struct RuleTyper {
    private let known: [String: (index: Int, type: ColumnType)]
    private let names: [String]
    private(set) var columns: [TypedRowRule.Column] = []
    private var places: [String: Int] = [:]
    private var usesAsOf = false
    var problems: [TextProblem] = []

    static func type(
        _ rule: RowRule, columns: [(name: String, type: ColumnType)]
    ) throws(RuleFailure) -> TypedRowRule {
        var typer = RuleTyper(columns)
        let root = typer.condition(rule.expression)
        if typer.problems.isEmpty, typer.columns.isEmpty {
            typer.report(.ruleWithoutColumn, at: rule.expression.range)
        }
        guard let root, typer.problems.isEmpty else { throw RuleFailure(typer.problems) }
        return TypedRowRule(text: rule.text, columns: typer.columns, usesAsOf: typer.usesAsOf, root: root)
    }

    private init(_ columns: [(name: String, type: ColumnType)]) {
        names = columns.map(\.name)
        known = Dictionary(
            columns.enumerated().map { ($0.element.name, ($0.offset, $0.element.type)) },
            uniquingKeysWith: { first, _ in first })
    }

    mutating func report(_ message: DiagnosticMessage, at range: TextRange, help: DiagnosticMessage? = nil) {
        problems.append(TextProblem(message, at: range, help: help))
    }

    /// A part that must be a condition; nil when it has mistakes, which then are reported.
    mutating func condition(_ expression: RuleExpression) -> RuleNode? {
        guard let node = node(expression) else { return nil }
        if node.type == .truth { return node }
        report(.ruleNotACondition(node.type), at: expression.range)
        return nil
    }

    /// A part of any type but a loose number of days.
    mutating func value(_ expression: RuleExpression) -> RuleNode? {
        guard let node = node(expression) else { return nil }
        if node.type != .days { return node }
        report(.ruleLooseDays, at: expression.range, help: .ruleUseDays)
        return nil
    }

    mutating func node(_ expression: RuleExpression) -> RuleNode? {
        switch expression.form {
        case .constant(let constant): RuleNode(form: .constant(constant), type: constant.type)
        case .column(let name): column(name, at: expression.range)
        case .asOf: asOf()
        case .negative(let operand): negative(operand)
        case .arithmetic(let operation, let left, let right): arithmetic(operation, left, right)
        case .comparison(let comparison, let left, let right): compared(comparison, left, right)
        case .not(let operand):
            condition(operand).map { RuleNode(form: .not($0), type: .truth) }
        case .all(let parts):
            conditions(parts).map { RuleNode(form: .all($0), type: .truth) }
        case .any(let parts):
            conditions(parts).map { RuleNode(form: .any($0), type: .truth) }
        case .isIn(let subject, let items): isIn(subject, items)
        case .between(let subject, let low, let high): between(subject, low, high)
        case .isMissing(let operand):
            value(operand).map { RuleNode(form: .isMissing($0), type: .truth) }
        case .matches(let subject, let pattern):
            value(subject, of: .text, for: "'matches'").map { RuleNode(form: .matches($0, pattern), type: .truth) }
        case .call(let name, let range, let arguments):
            call(name, range, arguments, at: expression.range)
        }
    }

    private mutating func asOf() -> RuleNode {
        usesAsOf = true
        return RuleNode(form: .asOf, type: .date)
    }

    private mutating func column(_ name: String, at range: TextRange) -> RuleNode? {
        guard let (index, type) = known[name] else {
            let near = Suggestion.nearest(to: name, among: names)
            report(
                .ruleUnknownColumn(name), at: range,
                help: near.map { .ruleDidYouMean($0) } ?? (names.isEmpty ? nil : .ruleKnownColumns(names)))
            return nil
        }
        let place = places[name] ?? columns.count
        if place == columns.count {
            places[name] = place
            columns.append(TypedRowRule.Column(name: name, type: type, index: index))
        }
        return RuleNode(form: .column(place), type: RuleType(type))
    }

    /// All or nothing; all are looked at, so that all mistakes are found.
    private mutating func conditions(_ expressions: [RuleExpression]) -> [RuleNode]? {
        var nodes: [RuleNode] = []
        for expression in expressions {
            if let node = condition(expression) { nodes.append(node) }
        }
        return nodes.count == expressions.count ? nodes : nil
    }

    /// A part that must have a type; a number may be whole.
    mutating func value(_ expression: RuleExpression, of type: RuleType, for name: String) -> RuleNode? {
        guard let node = value(expression) else { return nil }
        if node.type == type || type == .number && node.type == .whole { return node }
        let help: DiagnosticMessage? =
            switch (type, node.type) {
            case (.date, .text), (.date, .timestamp): .ruleUseAsDate
            case (.number, .text), (.whole, .text): .ruleUseAsNumber
            case (.whole, .number): .ruleRoundFirst
            default: nil
            }
        report(.ruleWrongType(name, type, node.type), at: expression.range, help: help)
        return nil
    }

    // MARK: Comparisons

    private mutating func compared(
        _ comparison: RuleExpression.Comparison, _ left: RuleExpression, _ right: RuleExpression
    ) -> RuleNode? {
        let (one, other) = (value(left), value(right))
        guard let one, let other else { return nil }
        let range = left.range.joined(with: right.range)
        guard isComparable(one, other, at: range) else { return nil }
        if one.type == .truth, comparison != .equal, comparison != .notEqual {
            report(.ruleTruthOrder, at: range)
            return nil
        }
        return RuleNode(form: .comparison(comparison, one, other), type: .truth)
    }

    private mutating func isComparable(_ one: RuleNode, _ other: RuleNode, at range: TextRange) -> Bool {
        if one.type.isComparable(with: other.type) { return true }
        report(
            .ruleCannotCompare(one.type, other.type), at: range, help: Self.comparisonHelp(one, other))
        return false
    }

    private static func comparisonHelp(_ one: RuleNode, _ other: RuleNode) -> DiagnosticMessage? {
        for (value, partner) in [(one, other), (other, one)] {
            switch (value.form, value.type, partner.type) {
            case (.constant, .whole, .text), (.constant, .number, .text), (.negative, _, .text): return .ruleQuoteText
            case (.constant, .text, .whole), (.constant, .text, .number): return .ruleUnquoteNumber
            case (.constant, .text, .truth): return .ruleUnquoteFlag
            case (.constant, .text, .date): return .ruleWriteDate
            case (.constant, .text, .time): return .ruleWriteTime
            case (.constant, .text, .timestamp): return .ruleWriteTimestamp
            default: break
            }
        }
        let types: Set<RuleType> = [one.type, other.type]
        if types == [.date, .timestamp] || types == [.date, .text] { return .ruleUseAsDate }
        if types.contains(.text), one.type.isNumber || other.type.isNumber { return .ruleUseAsNumber }
        return nil
    }

    private mutating func isIn(_ subject: RuleExpression, _ items: [RuleExpression]) -> RuleNode? {
        let one = value(subject)
        var nodes: [RuleNode] = []
        for item in items {
            guard let node = value(item) else { continue }
            guard node.isWritten else {
                report(.ruleListOfConstants, at: item.range)
                continue
            }
            guard let one else { continue }
            if one.type == .truth {
                report(.ruleTruthOrder, at: subject.range)
                return nil
            }
            if isComparable(one, node, at: item.range) { nodes.append(node) }
        }
        guard let one, nodes.count == items.count else { return nil }
        return RuleNode(form: .isIn(one, nodes), type: .truth)
    }

    private mutating func between(
        _ subject: RuleExpression, _ low: RuleExpression, _ high: RuleExpression
    ) -> RuleNode? {
        let (one, from, to) = (value(subject), value(low), value(high))
        guard let one else { return nil }
        if one.type == .truth {
            report(.ruleTruthOrder, at: subject.range)
            return nil
        }
        let isLow = from.map { isComparable(one, $0, at: low.range) } ?? false
        let isHigh = to.map { isComparable(one, $0, at: high.range) } ?? false
        guard let from, let to, isLow, isHigh else { return nil }
        return RuleNode(form: .between(one, from, to), type: .truth)
    }

    // MARK: Arithmetic

    private mutating func negative(_ operand: RuleExpression) -> RuleNode? {
        value(operand, of: .number, for: "'-'").map { RuleNode(form: .negative($0), type: $0.type) }
    }

    private mutating func arithmetic(
        _ operation: RuleExpression.Arithmetic, _ left: RuleExpression, _ right: RuleExpression
    ) -> RuleNode? {
        let (one, other) = (value(left), node(right))
        guard let one, let other else { return nil }
        let type: RuleType?
        switch (operation, one.type, other.type) {
        case (.dividedBy, let one, let other) where one.isNumber && other.isNumber: type = .number
        case (_, .whole, .whole): type = .whole
        case (_, let one, let other) where one.isNumber && other.isNumber: type = .number
        case (.minus, .date, .date): type = .whole
        case (.plus, .date, .days), (.minus, .date, .days): type = .date
        case (.plus, .timestamp, .days), (.minus, .timestamp, .days): type = .timestamp
        default: type = nil
        }
        if let type { return RuleNode(form: .arithmetic(operation, one, other), type: type) }
        let help: DiagnosticMessage? =
            switch (one.type, other.type) {
            case (.date, .whole), (.date, .number), (.timestamp, .whole), (.whole, .date): .ruleUseDays
            case (.timestamp, .timestamp), (.date, .timestamp), (.timestamp, .date), (.date, .text): .ruleUseAsDate
            case (.text, _), (_, .text): .ruleUseAsNumber
            default: nil
            }
        report(
            .ruleCannotCalculate(operation.rawValue, one.type, other.type), at: left.range.joined(with: right.range),
            help: help)
        return nil
    }
}

extension RuleConstant {
    var type: RuleType {
        switch self {
        case .text: .text
        case .number(let number): number.denominator == 1 ? .whole : .number
        case .date: .date
        case .time: .time
        case .timestamp: .timestamp
        case .flag: .truth
        }
    }
}

extension RuleNode {
    /// Whether it is a constant, or the negative of one.
    var isWritten: Bool {
        switch form {
        case .constant: true
        case .negative(let operand): operand.isWritten
        default: false
        }
    }
}
