// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

extension RuleTyper {
    private static let names = [
        "abs", "age", "as_date", "as_number", "coalesce", "day", "days", "left", "length", "lower", "month", "right",
        "round", "substring", "trim", "upper", "year",
    ]
    /// What functions of other languages are called here.
    private static let foreignNames = [
        "len": "length", "char_length": "length", "mid": "substring", "substr": "substring", "lcase": "lower",
        "ucase": "upper", "ifnull": "coalesce", "nvl": "coalesce", "isnull": "is missing", "date": "as_date",
        "to_date": "as_date", "cast": "as_number", "to_number": "as_number", "today": "as_of", "now": "as_of",
        "current_date": "as_of",
    ]
    /// The longest part of a text that can be asked for, in characters.
    private static let longestPart = 1_000_000

    /// A call of a function.
    mutating func call(
        _ name: String, _ nameRange: TextRange, _ arguments: [RuleExpression], at range: TextRange
    ) -> RuleNode? {
        guard Self.names.contains(name) else {
            let near = Self.foreignNames[name] ?? Suggestion.nearest(to: name, among: Self.names)
            report(
                .ruleUnknownFunction(name), at: nameRange,
                help: near.map { .ruleDidYouMean($0) } ?? .ruleKnownFunctions(Self.names))
            // The arguments may have mistakes of their own.
            for argument in arguments { _ = node(argument) }
            return nil
        }
        guard hasRightCount(name, arguments.count, at: range) else { return nil }
        let title = name + "()"
        switch name {
        case "coalesce": return coalesce(arguments)
        case "age":
            let one = value(arguments[0], of: .date, for: title)
            let other = value(arguments[1], of: .date, for: title)
            guard let one, let other else { return nil }
            return RuleNode(form: .age(one, other), type: .whole)
        case "left", "right":
            let text = value(arguments[0], of: .text, for: title)
            let count = whole(arguments[1], "n", 1...Self.longestPart)
            guard let text, let count else { return nil }
            return RuleNode(form: name == "left" ? .left(text, count) : .right(text, count), type: .text)
        case "substring":
            let text = value(arguments[0], of: .text, for: title)
            let from = whole(arguments[1], "from", 1...Self.longestPart)
            let count = whole(arguments[2], "count", 1...Self.longestPart)
            guard let text, let from, let count else { return nil }
            return RuleNode(form: .substring(text, from: from, count: count), type: .text)
        case "round":
            let number = value(arguments[0], of: .number, for: title)
            let places = arguments.count == 1 ? 0 : whole(arguments[1], "d", -18...18)
            guard let number, let places else { return nil }
            return RuleNode(form: .round(number, places), type: places <= 0 ? .whole : .number)
        default:
            return RuleFunction(rawValue: name).flatMap { apply($0, arguments[0], title) }
        }
    }

    private mutating func hasRightCount(_ name: String, _ count: Int, at range: TextRange) -> Bool {
        let wanted: ClosedRange<Int> =
            switch name {
            case "coalesce": 2...100
            case "age", "left", "right": 2...2
            case "substring": 3...3
            case "round": 1...2
            default: 1...1
            }
        if wanted.contains(count) { return true }
        let text = wanted.count == 1 ? "\(wanted.lowerBound)" : "\(wanted.lowerBound)–\(wanted.upperBound)"
        report(.ruleArgumentCount(name, text, count), at: range)
        return false
    }

    private mutating func apply(_ function: RuleFunction, _ argument: RuleExpression, _ title: String) -> RuleNode? {
        let (wanted, result): (RuleType, RuleType)
        switch function {
        case .year, .month, .day: (wanted, result) = (.date, .whole)
        case .length: (wanted, result) = (.text, .whole)
        case .lower, .upper, .trim: (wanted, result) = (.text, .text)
        case .asNumber: (wanted, result) = (.text, .number)
        case .days: (wanted, result) = (.whole, .days)
        case .abs:
            return value(argument, of: .number, for: title).map {
                RuleNode(form: .apply(.abs, $0), type: $0.type)
            }
        case .asDate:
            guard let node = value(argument) else { return nil }
            if node.type == .timestamp || node.type == .text {
                return RuleNode(form: .apply(.asDate, node), type: .date)
            }
            report(.ruleWrongType(title, .text, node.type), at: argument.range)
            return nil
        }
        return value(argument, of: wanted, for: title).map { RuleNode(form: .apply(function, $0), type: result) }
    }

    private mutating func coalesce(_ arguments: [RuleExpression]) -> RuleNode? {
        var nodes: [RuleNode] = []
        var isComplete = true
        for argument in arguments {
            guard let node = value(argument) else {
                isComplete = false
                continue
            }
            if let first = nodes.first, !first.type.isComparable(with: node.type) {
                report(.ruleWrongType("coalesce()", first.type, node.type), at: argument.range)
                isComplete = false
                continue
            }
            nodes.append(node)
        }
        guard isComplete, let first = nodes.first else { return nil }
        let isWhole = nodes.allSatisfy { $0.type == .whole }
        return RuleNode(form: .coalesce(nodes), type: first.type.isNumber && !isWhole ? .number : first.type)
    }

    /// A whole number that is written in the rule.
    private mutating func whole(_ argument: RuleExpression, _ name: String, _ range: ClosedRange<Int>) -> Int? {
        var sign: Int64 = 1
        var written = argument
        if case .negative(let operand) = written.form {
            sign = -1
            written = operand
        }
        if case .constant(.number(let number)) = written.form, let value = number.whole,
            let count = Int(exactly: sign * value), range.contains(count)
        {
            return count
        }
        report(.ruleConstantCount(name, range), at: argument.range)
        return nil
    }
}
