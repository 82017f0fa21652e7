// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A whole number of any size: sign and magnitude.
@usableFromInline
struct BigInteger: Hashable, Sendable {
    /// False for 0.
    let isNegative: Bool
    let magnitude: BigNatural

    init(magnitude: BigNatural, isNegative: Bool = false) {
        self.magnitude = magnitude
        self.isNegative = isNegative && !magnitude.isZero
    }

    init(_ value: Int64) {
        self.init(magnitude: BigNatural(value.magnitude), isNegative: value < 0)
    }

    init(_ value: Int128) {
        self.init(magnitude: BigNatural(value.magnitude), isNegative: value < 0)
    }

    static let zero = BigInteger(0 as Int64)

    var isZero: Bool { magnitude.isZero }
    var sign: Int { isZero ? 0 : isNegative ? -1 : 1 }

    /// The number as an `Int64`, when it fits.
    var word: Int64? {
        guard let word = magnitude.word else { return nil }
        if isNegative { return word <= Int64.min.magnitude ? Int64(truncatingIfNeeded: 0 &- word) : nil }
        return Int64(exactly: word)
    }

    /// The decimal digits with a leading minus sign when negative.
    var decimalText: String { (isNegative ? "-" : "") + magnitude.decimalDigits }
}

extension BigInteger: Comparable {
    @usableFromInline
    static func < (lhs: BigInteger, rhs: BigInteger) -> Bool {
        if lhs.isNegative != rhs.isNegative { return lhs.isNegative }
        return lhs.isNegative ? rhs.magnitude < lhs.magnitude : lhs.magnitude < rhs.magnitude
    }
}

extension BigInteger {
    static prefix func - (value: BigInteger) -> BigInteger {
        BigInteger(magnitude: value.magnitude, isNegative: !value.isNegative)
    }

    static func + (lhs: BigInteger, rhs: BigInteger) -> BigInteger {
        if lhs.isNegative == rhs.isNegative {
            return BigInteger(magnitude: lhs.magnitude + rhs.magnitude, isNegative: lhs.isNegative)
        }
        if lhs.magnitude < rhs.magnitude {
            return BigInteger(magnitude: rhs.magnitude - lhs.magnitude, isNegative: rhs.isNegative)
        }
        return BigInteger(magnitude: lhs.magnitude - rhs.magnitude, isNegative: lhs.isNegative)
    }

    static func - (lhs: BigInteger, rhs: BigInteger) -> BigInteger { lhs + -rhs }

    static func * (lhs: BigInteger, rhs: BigNatural) -> BigInteger {
        BigInteger(magnitude: lhs.magnitude * rhs, isNegative: lhs.isNegative)
    }

    static func * (lhs: BigInteger, rhs: BigInteger) -> BigInteger {
        BigInteger(magnitude: lhs.magnitude * rhs.magnitude, isNegative: lhs.isNegative != rhs.isNegative)
    }

    /// The quotient, cut off towards zero. The divisor must not be 0.
    func divided(by divisor: BigNatural) -> BigInteger {
        if divisor.isOne { return self }
        return BigInteger(
            magnitude: magnitude.quotientAndRemainder(dividingBy: divisor).quotient, isNegative: isNegative)
    }
}
