// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Builds the tree of a row rule from its words and signs.
struct RuleParser {
    /// The words and signs of the longest rule.
    static let mostTokens = 10_000
    /// The deepest nesting of parentheses and functions.
    static let deepest = 100
    /// The most arithmetic signs and `not` of a rule; with `deepest` it bounds the height of the tree.
    static let mostOperators = 200

    static let keywords: Set<String> = [
        "and", "or", "not", "in", "between", "is", "missing", "null", "matches", "like", "true", "false", "as_of",
    ]

    let tokens: [RuleToken]
    var position = 0
    private var depth = 0
    private var operators = 0

    init(_ tokens: [RuleToken]) {
        self.tokens = tokens
    }

    mutating func rule() throws(TextProblemError) -> RuleExpression {
        if tokens.count > Self.mostTokens {
            throw TextProblemError(.ruleTooLong(Self.mostTokens), at: tokens[Self.mostTokens].range)
        }
        if tokens.count == 1 { throw TextProblemError(.ruleIsEmpty, at: tokens[0].range) }
        let expression = try disjunction()
        guard current.kind == .end else {
            if current.isSign(")") { throw TextProblemError(.ruleNotOpened, at: current.range) }
            if current.isSign(",") {
                throw TextProblemError(.ruleUnexpected(shown(current)), at: current.range, help: .ruleDecimalPoint)
            }
            throw TextProblemError(.ruleUnexpected(shown(current)), at: current.range, help: .ruleJoinConditions)
        }
        return expression
    }

    // MARK: Conditions

    private mutating func disjunction() throws(TextProblemError) -> RuleExpression {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.deepest { throw TextProblemError(.ruleTooDeep(Self.deepest), at: current.range) }
        var parts = [try conjunction()]
        while isKeyword("or") {
            position += 1
            parts.append(try conjunction())
        }
        return joined(parts) { .any($0) }
    }

    private mutating func conjunction() throws(TextProblemError) -> RuleExpression {
        var parts = [try negation()]
        while isKeyword("and") {
            position += 1
            parts.append(try negation())
        }
        return joined(parts) { .all($0) }
    }

    private func joined(
        _ parts: [RuleExpression], _ form: ([RuleExpression]) -> RuleExpression.Form
    ) -> RuleExpression {
        guard parts.count > 1, let last = parts.last else { return parts[0] }
        return RuleExpression(form: form(parts), range: parts[0].range.joined(with: last.range))
    }

    private mutating func negation() throws(TextProblemError) -> RuleExpression {
        var starts: [TextRange] = []
        while isKeyword("not") {
            starts.append(current.range)
            try countOperator()
            position += 1
        }
        var expression = try predicate()
        for start in starts.reversed() {
            expression = RuleExpression(form: .not(expression), range: start.joined(with: expression.range))
        }
        return expression
    }

    private mutating func predicate() throws(TextProblemError) -> RuleExpression {
        let subject = try sum()
        if let comparison = comparisonSign() {
            position += 1
            let other = try sum()
            if comparisonSign() != nil {
                throw TextProblemError(.ruleChain, at: current.range, help: .ruleSplitChain)
            }
            return RuleExpression(
                form: .comparison(comparison, subject, other), range: subject.range.joined(with: other.range))
        }
        let start = position
        let isNegated = isKeyword("not")
        if isNegated { position += 1 }
        guard let form = try test(of: subject) else {
            if isNegated {
                throw TextProblemError(.ruleMisplacedNot, at: tokens[start].range, help: .ruleNotFirst)
            }
            return subject
        }
        let positive = RuleExpression(form: form, range: subject.range.joined(with: tokens[position - 1].range))
        return isNegated ? RuleExpression(form: .not(positive), range: positive.range) : positive
    }

    private func comparisonSign() -> RuleExpression.Comparison? {
        guard case .sign(let sign) = current.kind else { return nil }
        return RuleExpression.Comparison(rawValue: sign)
    }

    /// What follows a value in place of a comparison sign: `in`, `between`, `is`, `matches`.
    private mutating func test(of subject: RuleExpression) throws(TextProblemError) -> RuleExpression.Form? {
        guard let word = keyword else { return nil }
        switch word {
        case "in":
            position += 1
            return .isIn(subject, try list())
        case "between":
            position += 1
            let low = try sum()
            guard isKeyword("and") else {
                throw TextProblemError(
                    .ruleExpected("'and'", shown(current)), at: current.range, help: .ruleWriteBetween)
            }
            position += 1
            return .between(subject, low, try sum())
        case "is":
            return try missingTest(of: subject)
        case "matches":
            position += 1
            return .matches(subject, try pattern())
        case "like":
            throw TextProblemError(.ruleNoLike, at: current.range, help: .ruleUseMatches)
        default:
            return nil
        }
    }

    private mutating func missingTest(of subject: RuleExpression) throws(TextProblemError) -> RuleExpression.Form {
        position += 1
        let isNegated = isKeyword("not")
        if isNegated { position += 1 }
        guard isKeyword("missing") || isKeyword("null") else {
            throw TextProblemError(
                .ruleExpected("'missing'", shown(current)), at: current.range, help: .ruleWriteMissing)
        }
        position += 1
        let test = RuleExpression.Form.isMissing(subject)
        guard isNegated else { return test }
        return .not(
            RuleExpression(form: test, range: subject.range.joined(with: tokens[position - 1].range)))
    }

    private mutating func list() throws(TextProblemError) -> [RuleExpression] {
        let opening = try expect("(")
        var items: [RuleExpression] = []
        repeat {
            if current.isSign(",") { position += 1 }
            items.append(try sum())
        } while current.isSign(",")
        try close(opening)
        return items
    }

    private mutating func pattern() throws(TextProblemError) -> BytePattern {
        guard case .text(let text, let offsets) = current.kind else {
            throw TextProblemError(
                .ruleExpectedPattern(shown(current)), at: current.range, help: .ruleQuotePattern)
        }
        position += 1
        do throws(PatternFailure) {
            return try BytePattern(text)
        } catch {
            // Every scalar of the text has its offset, and so has its end.
            let start = offsets[min(error.offset, offsets.count - 1)]
            let end = offsets[min(error.offset + error.length, offsets.count - 1)]
            throw TextProblemError(error.message, at: TextRange(start, upTo: end), help: error.help)
        }
    }

    // MARK: Values

    mutating func sum() throws(TextProblemError) -> RuleExpression {
        try chain(["+", "-"]) { (parser: inout RuleParser) throws(TextProblemError) in
            try parser.chain(["*", "/"]) { (parser: inout RuleParser) throws(TextProblemError) in
                try parser.signed()
            }
        }
    }

    private mutating func chain(
        _ signs: Set<String>, _ operand: (inout RuleParser) throws(TextProblemError) -> RuleExpression
    ) throws(TextProblemError) -> RuleExpression {
        var left = try operand(&self)
        while case .sign(let sign) = current.kind, signs.contains(sign),
            let operation = RuleExpression.Arithmetic(rawValue: sign)
        {
            try countOperator()
            position += 1
            let right = try operand(&self)
            left = RuleExpression(
                form: .arithmetic(operation, left, right), range: left.range.joined(with: right.range))
        }
        return left
    }

    private mutating func countOperator() throws(TextProblemError) {
        operators += 1
        if operators > Self.mostOperators {
            throw TextProblemError(.ruleTooManyOperators(Self.mostOperators), at: current.range)
        }
    }

    private mutating func signed() throws(TextProblemError) -> RuleExpression {
        let start = current.range
        guard current.isSign("-") else { return try operand() }
        position += 1
        if current.isSign("-") { throw TextProblemError(.ruleTwoSigns, at: current.range) }
        let value = try operand()
        return RuleExpression(form: .negative(value), range: start.joined(with: value.range))
    }

    /// A condition or value in parentheses.
    mutating func enclosed() throws(TextProblemError) -> RuleExpression {
        let opening = current.range
        position += 1
        var expression = try disjunction()
        try close(opening)
        expression.range = opening.joined(with: tokens[position - 1].range)
        return expression
    }

    /// The arguments of a function, from the parenthesis on.
    mutating func arguments() throws(TextProblemError) -> [RuleExpression] {
        let opening = current.range
        position += 1
        if current.isSign(")") {
            position += 1
            return []
        }
        var arguments = [try disjunction()]
        while current.isSign(",") {
            position += 1
            arguments.append(try disjunction())
        }
        try close(opening)
        return arguments
    }
}
