// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Which property of a value of a program is which column.
///
/// ```swift
/// let mapping = RowMapping<Resident>().column("id", \.id).column("ho_ten", \.name)
/// ```
public struct RowMapping<Root>: Sendable {
    /// The columns, in the order in which they were named.
    public private(set) var columns: [String] = []
    private var properties: [@Sendable (Root) -> QualityRow.Value] = []

    /// A mapping without columns.
    public init() {}

    /// The mapping with one more column.
    public func column<Value: QualityValueConvertible>(
        _ name: String, _ property: any KeyPath<Root, Value> & Sendable
    ) -> RowMapping {
        column(name) { $0[keyPath: property].qualityValue }
    }

    /// The mapping with one more column, whose values a closure gives.
    public func column(_ name: String, _ value: @escaping @Sendable (Root) -> QualityRow.Value) -> RowMapping {
        var mapping = self
        mapping.columns.append(name)
        mapping.properties.append(value)
        return mapping
    }

    /// The row of a value.
    public func row(of root: Root) -> QualityRow { QualityRow(properties.map { $0(root) }) }
}
