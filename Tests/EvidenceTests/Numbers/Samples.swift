// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

@testable import Evidence

/// Random numbers of every form: small and boxed, whole and broken, at the limits of 64 bits.
extension SeededGenerator {
    mutating func rational() -> Rational {
        switch Int.random(in: 0..<7, using: &self) {
        case 0: return Rational(Int.random(in: -5...5, using: &self))
        case 1: return fraction(Int.random(in: -20...20, using: &self), Int.random(in: 1...20, using: &self))
        case 2: return fraction(Int.random(in: .min ... .max, using: &self), Int.random(in: 1 ... .max, using: &self))
        case 3: return extreme()
        case 4:
            return extreme()
                * fraction(Int.random(in: .min ... .max, using: &self), Int.random(in: 1...9, using: &self))
        case 5:
            return extreme() + fraction(Int.random(in: -9...9, using: &self), Int.random(in: 1 ... .max, using: &self))
        default:
            let above = Rational(inLowestTerms: BigInteger(magnitude: natural(limbs: 1...3)), .one)
            let below = Rational(inLowestTerms: BigInteger(magnitude: natural(limbs: 1...3) + .one), .one)
            return (Bool.random(using: &self) ? above : -above).divided(by: below) ?? .zero
        }
    }

    /// Numbers whose numerator and denominator fit in 32 bits, so that a twin in 128 bits cannot overflow.
    mutating func shortTerms() -> (numerator: Int, denominator: Int) {
        let size = Bool.random(using: &self) ? 30 : Int(Int32.max)
        return (Int.random(in: -size...size, using: &self), Int.random(in: 1...size, using: &self))
    }

    private mutating func extreme() -> Rational {
        let limits = [Int.min, .min + 1, -1, 1, .max - 1, .max]
        return fraction(
            limits[Int.random(in: limits.indices, using: &self)], limits[Int.random(in: limits.indices, using: &self)])
    }

    /// Natural numbers with words that are likely to cause carries and wrong guesses in divisions.
    mutating func natural(limbs: ClosedRange<Int>) -> BigNatural {
        let count = Int.random(in: limbs, using: &self)
        var words: [UInt64] = []
        for _ in 0..<count {
            switch Int.random(in: 0..<6, using: &self) {
            case 0: words.append(0)
            case 1: words.append(.max)
            case 2: words.append(1 << 63)
            case 3: words.append(UInt64.max - UInt64.random(in: 0...2, using: &self))
            default: words.append(next())
            }
        }
        return BigNatural(limbs: words)
    }
}

/// A fraction whose denominator is known not to be 0.
func fraction(_ numerator: Int, _ denominator: Int) -> Rational {
    Rational(numerator, over: denominator) ?? .zero
}
