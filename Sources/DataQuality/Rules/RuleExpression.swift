// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A row rule or a part of it as it was written: a tree that knows which part of the text each node is.
struct RuleExpression: Hashable, Sendable {
    var form: Form
    var range: TextRange

    indirect enum Form: Hashable, Sendable {
        case constant(RuleConstant)
        /// A column by its name.
        case column(String)
        /// The date of judgement.
        case asOf
        /// A minus sign before a number.
        case negative(RuleExpression)
        case arithmetic(Arithmetic, RuleExpression, RuleExpression)
        case comparison(Comparison, RuleExpression, RuleExpression)
        case not(RuleExpression)
        /// Joined by `and`; two or more.
        case all([RuleExpression])
        /// Joined by `or`; two or more.
        case any([RuleExpression])
        case isIn(RuleExpression, [RuleExpression])
        case between(RuleExpression, RuleExpression, RuleExpression)
        case isMissing(RuleExpression)
        case matches(RuleExpression, BytePattern)
        case call(String, name: TextRange, [RuleExpression])
    }

    enum Arithmetic: String, Hashable, Sendable {
        case plus = "+"
        case minus = "-"
        case times = "*"
        case dividedBy = "/"
    }

    enum Comparison: String, Hashable, Sendable {
        case equal = "="
        case notEqual = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="

        /// The comparison that holds when the sides are exchanged.
        var mirrored: Comparison {
            switch self {
            case .equal, .notEqual: self
            case .less: .greater
            case .lessOrEqual: .greaterOrEqual
            case .greater: .less
            case .greaterOrEqual: .lessOrEqual
            }
        }
    }
}

/// A value that stands in a rule.
enum RuleConstant: Hashable, Sendable {
    case text(String)
    case number(RuleNumber)
    /// Days since 1970-01-01.
    case date(Int64)
    /// Microseconds since midnight.
    case time(Int64)
    /// Microseconds since 1970-01-01T00:00:00Z.
    case timestamp(Int64)
    case flag(Bool)
}
