// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A row rule that fits the columns of a data set.
public struct TypedRowRule: Hashable, Sendable {
    /// A column that a rule reads.
    public struct Column: Hashable, Sendable {
        /// Its name.
        public var name: String
        /// What its values are read as.
        public var type: ColumnType
        /// Its place among the columns that the rule was fitted to, from 0.
        public var index: Int
    }

    /// The rule as it was written.
    public let text: String
    /// The columns that it reads, each once, in the order of the text.
    public let columns: [Column]
    /// Whether it asks for the date of judgement.
    public let usesAsOf: Bool
    let root: RuleNode
}
