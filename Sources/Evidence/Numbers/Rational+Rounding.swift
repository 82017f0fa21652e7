// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension Rational {
    /// The number rounded to a number of decimal places, again exact.
    ///
    /// - Parameters:
    ///   - mode: what happens to the rest.
    ///   - digits: decimal places, 0 to 10,000; what is outside counts as the nearer end.
    public func rounded(_ mode: RoundingMode, digits: Int = 0) -> Rational {
        let places = Self.places(digits)
        switch scaled(by: places, mode) {
        case .word(let units):
            return Rational(reducing: units, UInt64.powersOfTen[places])
        case .big(let units):
            return Rational(reducing: units, .powerOfTen(places))
        }
    }

    /// Decimal places within the bounds of what anybody needs, so that no argument can exhaust memory.
    static func places(_ digits: Int) -> Int {
        min(max(0, digits), 10_000)
    }

    /// A whole number of units of 10^−digits.
    enum Units {
        /// Only for up to 18 places.
        case word(Int128)
        case big(BigInteger)
    }

    /// The number times 10^places, rounded to a whole number.
    func scaled(by places: Int, _ mode: RoundingMode) -> Units {
        // 10¹⁸ × 2⁶³ is below 2¹²⁷.
        guard isSmall, places <= 18 else { return .big(bigScaled(by: places, mode)) }
        let scale = Int128(truncatingIfNeeded: UInt64.powersOfTen[places])
        let product = Int128(truncatingIfNeeded: numerator) &* scale
        let (units, rest) = Self.divide(product, by: denominator)
        let grows = mode.growsMagnitude(
            isNegative: numerator < 0, isOdd: units & 1 == 1, hasRest: rest != 0,
            half: Self.compareWithHalf(rest.magnitude, of: denominator.magnitude))
        return .word(grows ? units &+ (numerator < 0 ? -1 : 1) : units)
    }

    private static func divide(_ dividend: Int128, by divisor: Int64) -> (quotient: Int128, remainder: Int64) {
        if let small = Int64(exactly: dividend) {
            return (Int128(truncatingIfNeeded: small / divisor), small % divisor)
        }
        let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: Int128(truncatingIfNeeded: divisor))
        return (quotient, Int64(truncatingIfNeeded: remainder))
    }

    /// −1, 0 or 1, as `rest` (below `whole`) is less than, equal to or more than half of `whole`.
    private static func compareWithHalf(_ rest: UInt64, of whole: UInt64) -> Int {
        let other = whole &- rest
        return rest < other ? -1 : rest == other ? 0 : 1
    }

    private func bigScaled(by places: Int, _ mode: RoundingMode) -> BigInteger {
        let terms = bigTerms
        let product = terms.numerator.magnitude * BigNatural.powerOfTen(places)
        let (units, rest) = product.quotientAndRemainder(dividingBy: terms.denominator)
        let grows = mode.growsMagnitude(
            isNegative: terms.numerator.isNegative, isOdd: units.isOdd, hasRest: !rest.isZero,
            half: rest.shiftedLeft(by: 1).compared(to: terms.denominator))
        return BigInteger(magnitude: grows ? units + .one : units, isNegative: terms.numerator.isNegative)
    }
}
