// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Exact numbers of checks: from digits to rationals, and from rationals to text.
enum ExactNumber {
    /// mantissa / 10^scale.
    static func rational(_ mantissa: Int128, scale: Int) -> Rational {
        if scale <= 18, let small = Int(exactly: mantissa), let value = Rational(small, over: powerOfTen(scale)) {
            return value
        }
        return Rational(parsing: "\(mantissa)e\(-scale)") ?? .zero
    }

    /// 10^exponent, for exponents from 0 to 18.
    static func powerOfTen(_ exponent: Int) -> Int { powers[max(0, min(exponent, 18))] }

    private static let powers = (0...18).map { exponent in (0..<exponent).reduce(1) { power, _ in power * 10 } }

    /// A number as a decimal when it is one of up to 40 places, and as a fraction otherwise.
    static func text(_ value: Rational) -> String {
        if value.isInteger { return value.fraction }
        let decimal = value.decimal(digits: 40, padded: false)
        return Rational(parsing: decimal) == value ? decimal : value.fraction
    }
}

/// A decimal number in its only form: no zero ends the mantissa while there are decimal places.
struct ExactDecimal: Hashable, Sendable {
    let mantissa: Int64
    let scale: UInt8

    /// The number mantissa / 10^scale.
    @inline(__always)
    init(_ mantissa: Int64, scale: UInt8) {
        var (mantissa, scale) = (mantissa, scale)
        while scale > 0 {
            let (quotient, rest) = mantissa.quotientAndRemainder(dividingBy: 10)
            if rest != 0 { break }
            mantissa = quotient
            scale &-= 1
        }
        self.mantissa = mantissa
        self.scale = scale
    }

    /// The number.
    var rational: Rational { ExactNumber.rational(Int128(mantissa), scale: Int(scale)) }
}

extension ExactDecimal: Comparable {
    /// Brings both to the larger scale: at most 18 + 18 digits, which fit in 128 bits.
    static func < (lhs: ExactDecimal, rhs: ExactDecimal) -> Bool {
        let scale = max(lhs.scale, rhs.scale)
        return lhs.scaled(to: scale) < rhs.scaled(to: scale)
    }

    /// The mantissa at a larger scale.
    func scaled(to larger: UInt8) -> Int128 {
        Int128(mantissa) * Int128(ExactNumber.powerOfTen(Int(larger) - Int(scale)))
    }
}
