// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension BigNatural {
    /// 10 to the power of `exponent`; 1 for negative exponents.
    static func powerOfTen(_ exponent: Int) -> BigNatural {
        var power = BigNatural.one
        var remaining = max(0, exponent)
        while remaining > 0 {
            let step = min(remaining, 19)
            power = power.multiplied(by: UInt64.powersOfTen[step])
            remaining -= step
        }
        return power
    }

    /// The decimal digits, without leading zeros.
    var decimalDigits: String {
        if let word { return String(word) }
        var chunks: [String] = []
        var rest = self
        while rest.word == nil {
            let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: UInt64.powersOfTen[19])
            let digits = String(remainder)
            chunks.append(String(repeating: "0", count: 19 - digits.count) + digits)
            rest = quotient
        }
        return rest.decimalDigits + chunks.reversed().joined()
    }

    /// The leading 64 bits or fewer as a floating-point number, to be multiplied by 2^exponent.
    var leadingBits: (value: Double, exponent: Int) {
        let exponent = max(0, bitWidth - 64)
        return (Double(shiftedRight(by: exponent).limbs.first ?? 0), exponent)
    }
}
