// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// An exact number of a rule: a fraction of 128-bit numbers with a denominator above 0.
///
/// It is not always in lowest terms: reducing every sum would cost more than the sum. Operations whose result does not
/// fit even in lowest terms give nil.
struct RuleNumber: Sendable {
    var numerator: Int128
    var denominator: Int128

    @inline(__always)
    init(_ numerator: Int128, over denominator: Int128 = 1) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// 10^exponent, for exponents from 0 to 38.
    static func powerOfTen(_ exponent: Int) -> Int128 {
        var power: Int128 = 1
        for _ in 0..<max(0, min(exponent, 38)) { power *= 10 }
        return power
    }

    /// The number that digits with at most one point say; nil when there are more than 18 digits without leading zeros.
    init?(parsing text: String) {
        var numerator: Int128 = 0
        var places = 0
        var hasPoint = false
        for byte in text.utf8 {
            if byte == UInt8(ascii: ".") {
                hasPoint = true
                continue
            }
            numerator = numerator * 10 + Int128(byte ^ 0x30)
            if hasPoint { places += 1 }
            if numerator >= 1_000_000_000_000_000_000 || places > 18 { return nil }
        }
        self = RuleNumber(numerator, over: Self.powerOfTen(places)).reduced
    }

    private static func greatestCommonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
        var (one, other) = (left.magnitude, right.magnitude)
        while other != 0 { (one, other) = (other, one % other) }
        // A divisor of a denominator fits.
        return Int128(truncatingIfNeeded: max(one, 1))
    }

    /// The number in lowest terms.
    var reduced: RuleNumber {
        if denominator == 1 { return self }
        let divisor = Self.greatestCommonDivisor(numerator, denominator)
        return RuleNumber(numerator / divisor, over: denominator / divisor)
    }

    var isZero: Bool { numerator == 0 }

    /// The value when it is a whole number that fits in 64 bits.
    var whole: Int64? {
        if denominator == 1 { return Int64(exactly: numerator) }
        let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        return rest == 0 ? Int64(exactly: quotient) : nil
    }

    static func + (left: RuleNumber, right: RuleNumber) -> RuleNumber? {
        if left.denominator == right.denominator {
            let (sum, overflows) = left.numerator.addingReportingOverflow(right.numerator)
            if !overflows { return RuleNumber(sum, over: left.denominator) }
        }
        return added(left, right) ?? added(left.reduced, right.reduced)
    }

    private static func added(_ left: RuleNumber, _ right: RuleNumber) -> RuleNumber? {
        let divisor = greatestCommonDivisor(left.denominator, right.denominator)
        let (leftFactor, rightFactor) = (right.denominator / divisor, left.denominator / divisor)
        guard let one = product(left.numerator, leftFactor), let other = product(right.numerator, rightFactor),
            let denominator = product(left.denominator, leftFactor)
        else { return nil }
        let (sum, overflows) = one.addingReportingOverflow(other)
        return overflows ? nil : RuleNumber(sum, over: denominator)
    }

    static func - (left: RuleNumber, right: RuleNumber) -> RuleNumber? {
        right.negated.flatMap { left + $0 }
    }

    static func * (left: RuleNumber, right: RuleNumber) -> RuleNumber? {
        if let numerator = product(left.numerator, right.numerator),
            let denominator = product(left.denominator, right.denominator)
        {
            return RuleNumber(numerator, over: denominator)
        }
        let one = greatestCommonDivisor(left.numerator, right.denominator)
        let other = greatestCommonDivisor(right.numerator, left.denominator)
        guard let numerator = product(left.numerator / one, right.numerator / other),
            let denominator = product(left.denominator / other, right.denominator / one)
        else { return nil }
        return RuleNumber(numerator, over: denominator)
    }

    /// 1 divided by the number, which must not be 0.
    var inverse: RuleNumber? {
        if numerator > 0 { return RuleNumber(denominator, over: numerator) }
        return numerator == .min ? nil : RuleNumber(-denominator, over: -numerator)
    }

    var negated: RuleNumber? { numerator == .min ? nil : RuleNumber(-numerator, over: denominator) }

    @inline(__always)
    private static func product(_ left: Int128, _ right: Int128) -> Int128? {
        // Products of 64-bit numbers always fit, and need no call.
        let (one, other) = (Int64(truncatingIfNeeded: left), Int64(truncatingIfNeeded: right))
        if Int128(one) == left, Int128(other) == right {
            let (high, low) = one.multipliedFullWidth(by: other)
            return Int128(high) &<< 64 | Int128(low)
        }
        return wideProduct(left, right)
    }

    @inline(never)
    private static func wideProduct(_ left: Int128, _ right: Int128) -> Int128? {
        let (product, overflows) = left.multipliedReportingOverflow(by: right)
        return overflows ? nil : product
    }

    @inline(__always)
    private static func divided(_ left: UInt128, _ right: UInt128) -> (quotient: UInt128, remainder: UInt128) {
        if let one = UInt64(exactly: left), let other = UInt64(exactly: right) {
            return (UInt128(one / other), UInt128(one % other))
        }
        return left.quotientAndRemainder(dividingBy: right)
    }

    /// The nearest number with so many decimal places (below 0: of so many tens), halves away from 0.
    func rounded(_ places: Int) -> RuleNumber? {
        let unit = Self.powerOfTen(abs(places))
        let scaled = places < 0 ? RuleNumber(1, over: unit) : RuleNumber(unit)
        guard let value = self * scaled else { return nil }
        let (quotient, rest) = Self.divided(value.numerator.magnitude, value.denominator.magnitude)
        let isUp = rest >= value.denominator.magnitude - rest
        guard let magnitude = Int128(exactly: quotient + (isUp ? 1 : 0)) else { return nil }
        let signed = value.numerator < 0 ? -magnitude : magnitude
        return places < 0 ? RuleNumber(signed) * RuleNumber(unit) : RuleNumber(signed, over: unit)
    }
}

extension RuleNumber: Comparable, Hashable {
    static func < (left: RuleNumber, right: RuleNumber) -> Bool { order(left, right) < 0 }

    static func == (left: RuleNumber, right: RuleNumber) -> Bool { order(left, right) == 0 }

    /// −1, 0 or 1.
    @inline(__always)
    static func order(_ left: RuleNumber, _ right: RuleNumber) -> Int {
        if left.denominator == right.denominator {
            return left.numerator < right.numerator ? -1 : left.numerator == right.numerator ? 0 : 1
        }
        return orderOfFractions(left, right)
    }

    private static func orderOfFractions(_ left: RuleNumber, _ right: RuleNumber) -> Int {
        if let one = product(left.numerator, right.denominator), let other = product(right.numerator, left.denominator)
        {
            return one < other ? -1 : one == other ? 0 : 1
        }
        let one = left.numerator.multipliedFullWidth(by: right.denominator)
        let other = right.numerator.multipliedFullWidth(by: left.denominator)
        if one.high != other.high { return one.high < other.high ? -1 : 1 }
        return one.low < other.low ? -1 : one.low == other.low ? 0 : 1
    }

    func hash(into hasher: inout Hasher) {
        let lowest = reduced
        hasher.combine(lowest.numerator)
        hasher.combine(lowest.denominator)
    }
}
