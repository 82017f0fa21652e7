// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// An exact sum of decimal numbers. Any order and any grouping of the terms gives the same total.
struct DecimalSum: Hashable, Sendable {
    /// The running part is sum / 10^scale.
    private(set) var sum: Int128 = 0
    private(set) var scale: UInt8 = 0
    /// What does not fit in the running part.
    private(set) var carried: Rational = .zero
    /// The number of terms.
    private(set) var count = 0

    /// The empty sum.
    init() {}

    /// A sum with these parts.
    init(sum: Int128, scale: UInt8, carried: Rational, count: Int) {
        self.sum = sum
        self.scale = scale
        self.carried = carried
        self.count = count
    }

    /// Adds mantissa / 10^scale.
    @inline(__always)
    mutating func add(_ mantissa: Int64, scale: UInt8) {
        count &+= 1
        if scale <= self.scale {
            // At most 18 + 18 digits: the product fits.
            let term = Int128(mantissa) &* Self.power(self.scale &- scale)
            let (next, overflow) = sum.addingReportingOverflow(term)
            if !overflow {
                sum = next
                return
            }
        }
        addApart(Int128(mantissa), scale: scale)
    }

    /// Adds a number.
    mutating func add(_ value: Rational) {
        count += 1
        carried += value
    }

    /// Adds all terms of another sum.
    mutating func add(_ other: DecimalSum) {
        addApart(other.sum, scale: other.scale)
        carried += other.carried
        count += other.count
    }

    @inline(never)
    private mutating func addApart(_ mantissa: Int128, scale: UInt8) {
        let common = max(scale, self.scale)
        let (own, first) = sum.multipliedReportingOverflow(by: Self.power(common - self.scale))
        let (term, second) = mantissa.multipliedReportingOverflow(by: Self.power(common - scale))
        let (next, third) = own.addingReportingOverflow(term)
        if first || second || third {
            carried += ExactNumber.rational(mantissa, scale: Int(scale))
        } else {
            sum = next
            self.scale = common
        }
    }

    private static func power(_ exponent: UInt8) -> Int128 { Int128(ExactNumber.powerOfTen(Int(exponent))) }

    /// The total.
    var total: Rational { ExactNumber.rational(sum, scale: Int(scale)) + carried }
}
