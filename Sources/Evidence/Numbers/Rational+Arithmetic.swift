// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension Rational {
    /// The sum.
    @inlinable
    public static func + (lhs: Rational, rhs: Rational) -> Rational {
        if lhs.denominator == 1 && rhs.denominator == 1 {
            let (sum, overflow) = lhs.numerator.addingReportingOverflow(rhs.numerator)
            if !overflow { return Rational(inLowestTerms: sum, 1) }
        }
        return sum(lhs, rhs)
    }

    /// The difference.
    @inlinable
    public static func - (lhs: Rational, rhs: Rational) -> Rational {
        if lhs.denominator == 1 && rhs.denominator == 1 {
            let (difference, overflow) = lhs.numerator.subtractingReportingOverflow(rhs.numerator)
            if !overflow { return Rational(inLowestTerms: difference, 1) }
        }
        return difference(lhs, rhs)
    }

    /// The number with the opposite sign.
    @inlinable
    public static prefix func - (value: Rational) -> Rational {
        if value.denominator != 0 && value.numerator != .min {
            return Rational(inLowestTerms: 0 &- value.numerator, value.denominator)
        }
        return bigNegation(value)
    }

    /// The product.
    @inlinable
    public static func * (lhs: Rational, rhs: Rational) -> Rational {
        if lhs.denominator == 1 && rhs.denominator == 1 {
            let (product, overflow) = lhs.numerator.multipliedReportingOverflow(by: rhs.numerator)
            if !overflow { return Rational(inLowestTerms: product, 1) }
        }
        return product(lhs, rhs)
    }

    /// The quotient, or nil when the divisor is 0.
    @inlinable
    public func divided(by divisor: Rational) -> Rational? {
        if divisor.isZero { return nil }
        return Rational.product(self, divisor.reciprocal)
    }

    /// Adds a number to this one.
    @inlinable public static func += (lhs: inout Rational, rhs: Rational) { lhs = lhs + rhs }

    /// Subtracts a number from this one.
    @inlinable public static func -= (lhs: inout Rational, rhs: Rational) { lhs = lhs - rhs }

    /// Multiplies this number by another.
    @inlinable public static func *= (lhs: inout Rational, rhs: Rational) { lhs = lhs * rhs }
}

extension Rational {
    @usableFromInline
    static func sum(_ lhs: Rational, _ rhs: Rational) -> Rational {
        if lhs.isSmall && rhs.isSmall {
            if lhs.isZero { return rhs }
            if rhs.isZero { return lhs }
            return smallSum(lhs, Int128(truncatingIfNeeded: rhs.numerator), rhs.denominator)
        }
        let right = rhs.bigTerms
        return bigSum(lhs.bigTerms, right)
    }

    @usableFromInline
    static func difference(_ lhs: Rational, _ rhs: Rational) -> Rational {
        if lhs.isSmall && rhs.isSmall {
            if rhs.isZero { return lhs }
            return smallSum(lhs, 0 &- Int128(truncatingIfNeeded: rhs.numerator), rhs.denominator)
        }
        let right = rhs.bigTerms
        return bigSum(lhs.bigTerms, (-right.numerator, right.denominator))
    }

    /// `lhs` + `numerator` / `denominator`, all small; `numerator` may be 2⁶³.
    ///
    /// With g = gcd of the denominators the sum has to be reduced only by divisors of g (Knuth, The Art of Computer
    /// Programming, volume 2, section 4.5.1). No intermediate value exceeds 127 bits.
    private static func smallSum(_ lhs: Rational, _ numerator: Int128, _ denominator: Int64) -> Rational {
        let left = Int128(truncatingIfNeeded: lhs.numerator)
        if lhs.denominator == denominator {
            return Rational(reducing: left &+ numerator, denominator.magnitude)
        }
        let shared = greatestCommonDivisor(lhs.denominator.magnitude, denominator.magnitude)
        if shared == 1 {
            return Rational(
                inLowestTermsWide: left &* Int128(truncatingIfNeeded: denominator)
                    &+ numerator &* Int128(truncatingIfNeeded: lhs.denominator),
                Int128(truncatingIfNeeded: lhs.denominator) &* Int128(truncatingIfNeeded: denominator))
        }
        let leftFactor = denominator / Int64(truncatingIfNeeded: shared)
        let rightFactor = lhs.denominator / Int64(truncatingIfNeeded: shared)
        let sum =
            left &* Int128(truncatingIfNeeded: leftFactor) &+ numerator &* Int128(truncatingIfNeeded: rightFactor)
        let divisor = greatestCommonDivisor(Evidence.remainder(of: sum.magnitude, dividedBy: shared), shared)
        let reduced = denominator / Int64(truncatingIfNeeded: divisor)
        return Rational(
            inLowestTermsWide: sum.dividedExactly(by: divisor),
            Int128(truncatingIfNeeded: rightFactor) &* Int128(truncatingIfNeeded: reduced))
    }

    private typealias Terms = (numerator: BigInteger, denominator: BigNatural)

    /// The same in big numbers. Stays cheap when one denominator is a single word, as in long sums of fractions.
    private static func bigSum(_ lhs: Terms, _ rhs: Terms) -> Rational {
        let shared = BigNatural.greatestCommonDivisor(lhs.denominator, rhs.denominator)
        if shared.isOne {
            return Rational(
                inLowestTerms: lhs.numerator * rhs.denominator + rhs.numerator * lhs.denominator,
                lhs.denominator * rhs.denominator)
        }
        let leftFactor = rhs.denominator.quotientAndRemainder(dividingBy: shared).quotient
        let rightFactor = lhs.denominator.quotientAndRemainder(dividingBy: shared).quotient
        let sum = lhs.numerator * leftFactor + rhs.numerator * rightFactor
        let divisor = BigNatural.greatestCommonDivisor(sum.magnitude, shared)
        return Rational(
            inLowestTerms: sum.divided(by: divisor),
            rightFactor * rhs.denominator.quotientAndRemainder(dividingBy: divisor).quotient)
    }

    @usableFromInline
    static func bigNegation(_ value: Rational) -> Rational {
        let terms = value.bigTerms
        return Rational(inLowestTerms: -terms.numerator, terms.denominator)
    }

    /// The product; reduced crosswise before it is formed, so that small results stay small.
    @usableFromInline
    static func product(_ lhs: Rational, _ rhs: Rational) -> Rational {
        if lhs.isSmall && rhs.isSmall {
            if lhs.numerator == 1 && lhs.denominator == 1 { return rhs }
            if rhs.numerator == 1 && rhs.denominator == 1 { return lhs }
            let first = greatestCommonDivisor(lhs.numerator.magnitude, rhs.denominator.magnitude)
            let second = greatestCommonDivisor(rhs.numerator.magnitude, lhs.denominator.magnitude)
            // Both divide a positive Int64, so that they fit in Int64 themselves.
            let one = Int64(truncatingIfNeeded: first)
            let two = Int64(truncatingIfNeeded: second)
            return Rational(
                inLowestTermsWide: Int128(truncatingIfNeeded: lhs.numerator / one)
                    &* Int128(truncatingIfNeeded: rhs.numerator / two),
                Int128(truncatingIfNeeded: lhs.denominator / two) &* Int128(truncatingIfNeeded: rhs.denominator / one))
        }
        if lhs.isZero || rhs.isZero { return .zero }
        let (left, right) = (lhs.bigTerms, rhs.bigTerms)
        let first = BigNatural.greatestCommonDivisor(left.numerator.magnitude, right.denominator)
        let second = BigNatural.greatestCommonDivisor(right.numerator.magnitude, left.denominator)
        return Rational(
            inLowestTerms: left.numerator.divided(by: first) * right.numerator.divided(by: second),
            left.denominator.quotientAndRemainder(dividingBy: second).quotient
                * right.denominator.quotientAndRemainder(dividingBy: first).quotient)
    }

    /// 1 divided by this number, which must not be 0.
    @usableFromInline
    var reciprocal: Rational {
        if isSmall && numerator != .min {
            return numerator < 0
                ? Rational(inLowestTerms: 0 &- denominator, 0 &- numerator)
                : Rational(inLowestTerms: denominator, numerator)
        }
        let terms = bigTerms
        return Rational(
            inLowestTerms: BigInteger(magnitude: terms.denominator, isNegative: terms.numerator.isNegative),
            terms.numerator.magnitude)
    }
}

extension Rational: Comparable {
    /// True when the left number is smaller.
    @inlinable
    public static func < (lhs: Rational, rhs: Rational) -> Bool {
        if lhs.denominator == rhs.denominator && lhs.denominator != 0 { return lhs.numerator < rhs.numerator }
        if lhs.denominator != 0 && rhs.denominator != 0 {
            return Int128(truncatingIfNeeded: lhs.numerator) &* Int128(truncatingIfNeeded: rhs.denominator)
                < Int128(truncatingIfNeeded: rhs.numerator) &* Int128(truncatingIfNeeded: lhs.denominator)
        }
        return bigIsLess(lhs, rhs)
    }

    @usableFromInline
    static func bigIsLess(_ lhs: Rational, _ rhs: Rational) -> Bool {
        if lhs.sign != rhs.sign { return lhs.sign < rhs.sign }
        let (left, right) = (lhs.bigTerms, rhs.bigTerms)
        return left.numerator * right.denominator < right.numerator * left.denominator
    }
}
