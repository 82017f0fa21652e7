// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A row that failed a check. Values are whole here; results mask them when they are written out, unless asked not to.
public struct FailingRow: Sendable, Hashable {
    /// The position of the input in `QualityResult.inputs`.
    public var input: Int
    /// 1-based number of the record in its input.
    public var row: Int
    /// 1-based line where the record starts; `nil` when it is not known (pipes read once, rows in memory).
    public var line: Int?
    /// 0-based offset of the record in its file.
    public var byteOffset: Int?
    /// The values of the columns the check is about.
    public var values: [Value]
    /// The value of the identifier column, where the data set has one and it is not among `values`.
    public var key: Value?

    /// One value.
    public struct Value: Sendable, Hashable {
        /// The name of its column.
        public var column: String
        /// The text; `nil` when it is missing. Longer than 200 bytes: cut, with an ellipsis.
        public var text: String?
        /// Whether it is hidden but for its last two characters unless asked for.
        public var isPersonal: Bool
    }
}
