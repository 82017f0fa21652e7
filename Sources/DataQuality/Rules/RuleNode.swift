// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A part of a row rule whose type is known, with columns by number.
struct RuleNode: Hashable, Sendable {
    var form: Form
    var type: RuleType

    indirect enum Form: Hashable, Sendable {
        case constant(RuleConstant)
        /// A column by its place in ``TypedRowRule/columns``.
        case column(Int)
        case asOf
        case negative(RuleNode)
        case arithmetic(RuleExpression.Arithmetic, RuleNode, RuleNode)
        case comparison(RuleExpression.Comparison, RuleNode, RuleNode)
        case not(RuleNode)
        case all([RuleNode])
        case any([RuleNode])
        case isIn(RuleNode, [RuleNode])
        case between(RuleNode, RuleNode, RuleNode)
        case isMissing(RuleNode)
        case matches(RuleNode, BytePattern)
        /// A function of one argument.
        case apply(RuleFunction, RuleNode)
        /// Complete years from the first date to the second.
        case age(RuleNode, RuleNode)
        case left(RuleNode, Int)
        case right(RuleNode, Int)
        case substring(RuleNode, from: Int, count: Int)
        case round(RuleNode, Int)
        case coalesce([RuleNode])
    }
}

/// The functions of one argument.
enum RuleFunction: String, Hashable, Sendable {
    case year, month, day, length, lower, upper, trim, abs, days
    case asDate = "as_date"
    case asNumber = "as_number"
}
