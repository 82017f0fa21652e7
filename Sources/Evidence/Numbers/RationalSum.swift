// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// An exact sum of value × weight, made for long sums: of all answers of a questionnaire, of all bodies of a province.
///
/// The terms are added over a running common denominator in 128 bits, so that the usual case (denominators that divide
/// the running one) needs neither a greatest common divisor nor an allocation. What does not fit is carried in a
/// ``Rational``. The total does not depend on the order of the terms.
public struct RationalSum: Sendable {
    /// The running part is numerator / denominator, not reduced.
    @usableFromInline var numerator: Int128 = 0
    @usableFromInline var denominator: Int64 = 1
    /// What no longer fitted in the running part.
    private var carried: Rational = .zero

    /// The empty sum, 0.
    public init() {}

    /// Adds a value.
    @inlinable
    public mutating func add(_ value: Rational) {
        // The usual term has the running denominator. A boxed value has the denominator 0, which never runs.
        if value.denominator == denominator {
            let (sum, overflow) = numerator.addingReportingOverflow(Int128(truncatingIfNeeded: value.numerator))
            if !overflow {
                numerator = sum
                return
            }
        }
        addProduct(value, .one)
    }

    /// Adds value × weight.
    @inlinable
    public mutating func add(_ value: Rational, weight: Rational) {
        if weight.numerator == 1 && weight.denominator == 1 { add(value) } else { addProduct(value, weight) }
    }

    @usableFromInline
    mutating func addProduct(_ value: Rational, _ weight: Rational) {
        if value.isZero || weight.isZero { return }
        let (above, first) = value.numerator.multipliedReportingOverflow(by: weight.numerator)
        let (below, second) = value.denominator.multipliedReportingOverflow(by: weight.denominator)
        if first || second || below == 0 || !addSmall(above, below) {
            carried += value * weight
        }
    }

    /// The exact total so far, in lowest terms.
    public var total: Rational {
        let running = Rational(reducing: numerator, denominator.magnitude)
        return carried.isZero ? running : running + carried
    }

    /// Adds above / below to the running part; false, and nothing changed, when it does not fit.
    private mutating func addSmall(_ above: Int64, _ below: Int64) -> Bool {
        let factor: Int64
        if below == denominator {
            factor = 1
        } else if below == 1 {
            factor = denominator
        } else {
            if denominator % below != 0 && !extendDenominator(by: below) { return false }
            factor = denominator / below
        }
        let term = Int128(truncatingIfNeeded: above) &* Int128(truncatingIfNeeded: factor)
        let (sum, overflow) = numerator.addingReportingOverflow(term)
        if overflow { return false }
        numerator = sum
        return true
    }

    /// Brings the running part to the least common multiple of its denominator and `below`.
    private mutating func extendDenominator(by below: Int64) -> Bool {
        let shared = greatestCommonDivisor(denominator.magnitude, below.magnitude)
        let factor = below / Int64(truncatingIfNeeded: shared)
        let (common, tooLarge) = denominator.multipliedReportingOverflow(by: factor)
        if tooLarge { return false }
        let (scaled, overflow) = numerator.multipliedReportingOverflow(by: Int128(truncatingIfNeeded: factor))
        if overflow { return false }
        numerator = scaled
        denominator = common
        return true
    }
}
