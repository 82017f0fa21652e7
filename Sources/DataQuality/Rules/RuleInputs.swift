// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The columns of one batch as a row rule asks for them, by their place among the columns the rule was fitted to.
///
/// Each is asked for once per batch and rule; whoever answers reads a column as a type at most once. All have the same
/// number of rows. Flags and times of day are read from the text.
protocol RuleInputs {
    func text(_ column: Int) -> ColumnSlices
    func decimal(_ column: Int) -> DecimalVector
    func date(_ column: Int) -> DateVector
    func timestamp(_ column: Int) -> TimestampVector
}
