// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A condition on the values of one row, such as `ngay_cap >= ngay_sinh and ma_tinh = "24"`.
///
/// The language is described in <doc:PatternsAndRules>. A rule is read once; it fits a data set when
/// ``typed(columns:)`` knows its columns.
public struct RowRule: Hashable, Sendable {
    /// The rule as it was written.
    public let text: String
    let expression: RuleExpression

    /// Reads a rule.
    ///
    /// - Throws: The first mistake of grammar: an unknown sign, a missing operand, a pattern outside the dialect.
    public static func parse(_ text: String) throws(RuleFailure) -> RowRule {
        var parser = RuleParser(try RuleScanner.tokens(of: text))
        do throws(TextProblemError) {
            return RowRule(text: text, expression: try parser.rule())
        } catch {
            throw RuleFailure([error.problem])
        }
    }

    /// A rule on columns of known types.
    ///
    /// - Parameter columns: The columns of the data set, in their order.
    /// - Throws: Every mistake: unknown columns and functions, operands of the wrong type, wrong numbers of arguments.
    public func typed(columns: [(name: String, type: ColumnType)]) throws(RuleFailure) -> TypedRowRule {
        try RuleTyper.type(self, columns: columns)
    }

    private init(text: String, expression: RuleExpression) {
        self.text = text
        self.expression = expression
    }
}
