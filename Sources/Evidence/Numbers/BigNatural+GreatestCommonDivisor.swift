// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension BigNatural {
    /// The greatest common divisor; the other number when one is 0.
    ///
    /// Lehmer's algorithm: as long as both numbers are long, the steps of Euclid's algorithm are found from their
    /// leading 64 bits and applied to the whole numbers about thirty bits at a time (Knuth, The Art of Computer
    /// Programming, volume 2, section 4.5.2, algorithm L).
    static func greatestCommonDivisor(_ first: BigNatural, _ second: BigNatural) -> BigNatural {
        var (larger, smaller) = first < second ? (second, first) : (first, second)
        while true {
            if let word = smaller.word {
                if word == 0 { return larger }
                return BigNatural(Evidence.greatestCommonDivisor(word, larger.remainder(dividingBy: word)))
            }
            if let steps = EuclideanSteps(larger, smaller) {
                (larger, smaller) = steps.applied(to: larger, smaller)
            } else {
                (larger, smaller) = (smaller, larger.quotientAndRemainder(dividingBy: smaller).remainder)
            }
        }
    }
}

/// Several steps of Euclid's algorithm in one: each new number is a difference of multiples of the old ones.
private struct EuclideanSteps {
    /// Magnitudes of the factors of the larger and the smaller number. In each row one is positive and one negative.
    private var firstRow: (UInt64, UInt64) = (1, 0)
    private var secondRow: (UInt64, UInt64) = (0, 1)
    /// Whether an odd number of steps was taken; then the first row is negative − positive.
    private var isOdd = false

    /// The steps that the leading bits of two numbers determine, or nil when they determine none.
    init?(_ larger: BigNatural, _ smaller: BigNatural) {
        let shift = larger.bitWidth - 64
        var first = larger.word(atBit: shift)
        var second = smaller.word(atBit: shift)
        while second != 0 {
            let (quotient, rest) = first.quotientAndRemainder(dividingBy: second)
            let next = (firstRow.0 &+ quotient &* secondRow.0, firstRow.1 &+ quotient &* secondRow.1)
            // Collins' condition: the quotient of the leading bits is also the quotient of the whole numbers. It keeps
            // the factors below 2³², and with them all products and sums here below 2⁶⁴.
            guard rest >= next.1, second &- rest >= secondRow.1 &+ next.1 else { break }
            (first, second) = (second, rest)
            (firstRow, secondRow) = (secondRow, next)
            isOdd.toggle()
        }
        if firstRow.1 == 0 { return nil }
    }

    func applied(to larger: BigNatural, _ smaller: BigNatural) -> (BigNatural, BigNatural) {
        let first = Self.difference(firstRow, larger, smaller, isSwapped: isOdd)
        let second = Self.difference(secondRow, larger, smaller, isSwapped: !isOdd)
        return (first, second)
    }

    /// factors.0 × larger − factors.1 × smaller, or the opposite; known not to be negative.
    private static func difference(
        _ factors: (UInt64, UInt64), _ larger: BigNatural, _ smaller: BigNatural, isSwapped: Bool
    ) -> BigNatural {
        let left = larger.multiplied(by: factors.0)
        let right = smaller.multiplied(by: factors.1)
        return isSwapped ? right - left : left - right
    }
}
