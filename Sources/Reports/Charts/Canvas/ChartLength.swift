// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Lengths in whole tenths of a unit; no floating point.
enum ChartLength {
    /// The length as SVG writes it: `12`, `12.5`, `-0.5`.
    static func text(_ tenths: Int) -> String {
        let sign = tenths < 0 ? "-" : ""
        let size = tenths.magnitude
        return size % 10 == 0 ? "\(sign)\(size / 10)" : "\(sign)\(size / 10).\(size % 10)"
    }

    /// A share of a length, rounded half up; the share counts as the nearer end where it is outside 0…1.
    static func part(_ share: Rational, of length: Int) -> Int {
        if share.sign <= 0 { return 0 }
        if share >= 1 { return length }
        return Int((share * Rational(length)).rounded(.halfUp).fraction) ?? 0
    }

    /// A quotient rounded to the nearest whole number, halves away from 0. The divisor is positive.
    static func quotient(_ dividend: Int, _ divisor: Int) -> Int {
        (dividend + (dividend < 0 ? -divisor / 2 : divisor / 2)) / divisor
    }
}

extension Markup.Interpolation {
    /// A length in tenths of a unit.
    mutating func appendInterpolation(at tenths: Int) { appendLiteral(ChartLength.text(tenths)) }
}
