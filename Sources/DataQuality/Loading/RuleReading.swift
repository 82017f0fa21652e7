// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// What reading a row rule of a suite gave.
enum RuleReading {
    /// A rule that fits the columns.
    case rule(TypedRowRule)
    /// Mistakes; none when the columns it needs have mistakes of their own.
    case problems([TextProblem])

    private static let codesOfNames: Set<String> = ["rule-unknown-column", "rule-unknown-function"]

    /// Reads a rule and checks it against the columns. Where their types are in doubt, only grammar and names are judged.
    static func read(_ text: String, columns: [(name: String, type: ColumnType)], isSure: Bool) -> RuleReading {
        do throws(RuleFailure) {
            let rule = try RowRule.parse(text)
            do throws(RuleFailure) {
                return .rule(try rule.typed(columns: columns))
            } catch {
                // Names can be judged all the same.
                let names = error.problems.filter { Self.codesOfNames.contains($0.message.code) }
                return .problems(isSure ? error.problems : names)
            }
        } catch {
            return .problems(error.problems)
        }
    }
}
