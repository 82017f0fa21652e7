// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How numbers of a column are written.
///
/// Every style has an optional sign `+` or `-`, digits, and optionally a decimal sign that a digit follows. Nothing
/// stands before or after: no blank, unit, currency or per cent sign. Groups of three are optional, but where there is
/// a group mark every group must be right: one to three digits that do not begin with 0, then groups of exactly three.
/// So `1.139` in a Vietnamese column is 1139, and `0.7` there is not a number.
struct NumberStyle: Hashable, Sendable {
    /// The byte before the decimal places.
    let decimalSign: UInt8
    /// The byte between groups of three; 0 when groups are not written.
    let groupMark: UInt8
    /// Whether an exponent (`1.5e3`) may follow.
    let allowsExponent: Bool

    /// `1234.5`, also `1.2345e3` and `.5`: what programs write.
    static let plain = NumberStyle(decimalSign: UInt8(ascii: "."), groupMark: 0, allowsExponent: true)
    /// `1.234,5`: what Vietnamese offices write.
    static let vietnamese = NumberStyle(
        decimalSign: UInt8(ascii: ","), groupMark: UInt8(ascii: "."), allowsExponent: false)
    /// `1,234.5`.
    static let english = NumberStyle(
        decimalSign: UInt8(ascii: "."), groupMark: UInt8(ascii: ","), allowsExponent: false)
}
