// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// An exact rational number, always in lowest terms with a positive denominator. It never overflows.
///
/// Numerators and denominators of up to 64 bits are stored in place; products are formed in 128 bits. Larger values
/// move to a boxed big number by themselves and come back when they shrink, so that two equal numbers always have the
/// same form.
///
/// ```swift
/// let share = Rational(17, over: 20)          // 17/20
/// let percent = Rational(parsing: "85%")      // the same number
/// ```
public struct Rational: Sendable {
    /// The numerator; for a boxed value only its sign (−1 or 1).
    @usableFromInline let numerator: Int64
    /// The denominator, above 0; 0 marks a boxed value.
    @usableFromInline let denominator: Int64
    @usableFromInline let form: Form

    /// Where the value is kept. An enumeration of two payloads and not an optional object: copies of it look at the tag
    /// first, and count references only for the rare boxed number.
    @usableFromInline
    enum Form: Sendable {
        /// In place; the payload says nothing.
        case inPlace(UInt8)
        /// Here, because it does not fit in two 64-bit words.
        case boxed(BigRational)
    }

    /// The value when it does not fit in two 64-bit words; nil otherwise.
    var box: BigRational? {
        if case .boxed(let box) = form { box } else { nil }
    }

    /// A number in lowest terms with a positive denominator; the caller vouches for both.
    @inlinable
    init(inLowestTerms numerator: Int64, _ denominator: Int64) {
        self.numerator = numerator
        self.denominator = denominator
        self.form = .inPlace(0)
    }

    /// A number in lowest terms with a positive denominator; the caller vouches for both. Boxed only when necessary.
    init(inLowestTerms numerator: BigInteger, _ denominator: BigNatural) {
        if let small = numerator.word, let word = denominator.word, let below = Int64(exactly: word) {
            self.init(inLowestTerms: small, below)
        } else {
            self.init(boxing: numerator, denominator)
        }
    }

    private init(boxing numerator: BigInteger, _ denominator: BigNatural) {
        self.numerator = numerator.isNegative ? -1 : 1
        self.denominator = 0
        self.form = .boxed(BigRational(numerator, denominator))
    }

    /// A number in lowest terms with a positive denominator; the caller vouches for both. Boxed only when necessary.
    @usableFromInline
    init(inLowestTermsWide numerator: Int128, _ denominator: Int128) {
        let above = Int64(truncatingIfNeeded: numerator)
        let below = Int64(truncatingIfNeeded: denominator)
        if Int128(truncatingIfNeeded: above) == numerator && Int128(truncatingIfNeeded: below) == denominator {
            self.init(inLowestTerms: above, below)
        } else {
            self.init(inLowestTerms: BigInteger(numerator), BigNatural(denominator.magnitude))
        }
    }

    /// The quotient of any numerator and any denominator above 0.
    init(reducing numerator: Int128, _ denominator: UInt64) {
        if let above = Int64(exactly: numerator), let below = Int64(exactly: denominator) {
            let divisor = greatestCommonDivisor(above.magnitude % denominator, denominator)
            if divisor == 1 {
                self.init(inLowestTerms: above, below)
            } else {
                // The divisor is at most `below`.
                let word = Int64(truncatingIfNeeded: divisor)
                self.init(inLowestTerms: above / word, below / word)
            }
            return
        }
        let divisor = greatestCommonDivisor(
            denominator, Evidence.remainder(of: numerator.magnitude, dividedBy: denominator))
        // A divisor of 2⁶³ or more fits in Int128, and no quotient is larger than what was divided.
        self.init(
            inLowestTermsWide: numerator.dividedExactly(by: divisor),
            Int128(truncatingIfNeeded: denominator / divisor))
    }

    /// The quotient of any numerator and any denominator above 0.
    init(reducing numerator: BigInteger, _ denominator: BigNatural) {
        let divisor = BigNatural.greatestCommonDivisor(numerator.magnitude, denominator)
        self.init(
            inLowestTerms: numerator.divided(by: divisor),
            BigInteger(magnitude: denominator).divided(by: divisor).magnitude)
    }

    /// A whole number.
    @inlinable
    public init(_ value: Int) {
        self.init(inLowestTerms: Int64(truncatingIfNeeded: value), 1)
    }

    /// The quotient of two whole numbers, or nil when the denominator is 0.
    public init?(_ numerator: Int, over denominator: Int) {
        if denominator == 0 { return nil }
        let signed = denominator < 0 ? -Int128(numerator) : Int128(numerator)
        self.init(reducing: signed, UInt64(denominator.magnitude))
    }

    /// The number 0.
    @inlinable public static var zero: Rational { Rational(inLowestTerms: 0, 1) }
    /// The number 1.
    @inlinable public static var one: Rational { Rational(inLowestTerms: 1, 1) }
}

extension Rational: ExpressibleByIntegerLiteral {
    /// A whole number.
    @inlinable
    public init(integerLiteral value: Int) {
        self.init(value)
    }
}

extension Rational {
    /// True for 0.
    @inlinable public var isZero: Bool { numerator == 0 }

    /// −1, 0 or 1.
    @inlinable public var sign: Int { numerator < 0 ? -1 : numerator > 0 ? 1 : 0 }

    /// True for whole numbers.
    public var isInteger: Bool { denominator == 1 || box?.denominator.isOne == true }

    /// The number without its sign.
    @inlinable public var magnitude: Rational { numerator < 0 ? -self : self }

    /// True for values that are stored in place.
    @inlinable var isSmall: Bool { denominator != 0 }

    /// Numerator and denominator as big numbers, whatever the form.
    var bigTerms: (numerator: BigInteger, denominator: BigNatural) {
        if let box { return (box.numerator, box.denominator) }
        return (BigInteger(numerator), BigNatural(denominator.magnitude))
    }
}

extension Rational: Hashable {
    /// True for the same number. Equal numbers have the same form, so this compares fields.
    @inlinable
    public static func == (lhs: Rational, rhs: Rational) -> Bool {
        lhs.numerator == rhs.numerator && lhs.denominator == rhs.denominator
            && (lhs.denominator != 0 || boxesAreEqual(lhs, rhs))
    }

    @usableFromInline
    static func boxesAreEqual(_ lhs: Rational, _ rhs: Rational) -> Bool {
        lhs.box === rhs.box
            || lhs.box?.numerator == rhs.box?.numerator && lhs.box?.denominator == rhs.box?.denominator
    }

    /// Feeds the number to a hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(numerator)
        hasher.combine(denominator)
        if let box {
            hasher.combine(box.numerator)
            hasher.combine(box.denominator)
        }
    }
}

extension Int128 {
    /// The quotient by a divisor that leaves no remainder and is not 0; one machine division when the number is small.
    func dividedExactly(by divisor: UInt64) -> Int128 {
        if divisor == 1 { return self }
        if let small = Int64(exactly: self), let word = Int64(exactly: divisor) {
            return Int128(truncatingIfNeeded: small / word)
        }
        return self / Int128(truncatingIfNeeded: divisor)
    }
}
