// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension BigNatural {
    /// Quotient and remainder of a division by a word, which must not be 0.
    func quotientAndRemainder(dividingBy divisor: UInt64) -> (quotient: BigNatural, remainder: UInt64) {
        var quotient = limbs
        var remainder: UInt64 = 0
        for index in quotient.indices.reversed() {
            (quotient[index], remainder) = divisor.dividingFullWidth((remainder, quotient[index]))
        }
        return (BigNatural(limbs: quotient), remainder)
    }

    /// The remainder of a division by a word, which must not be 0; allocates nothing.
    func remainder(dividingBy divisor: UInt64) -> UInt64 {
        var remainder: UInt64 = 0
        for limb in limbs.reversed() {
            remainder = divisor.dividingFullWidth((remainder, limb)).remainder
        }
        return remainder
    }

    /// Quotient and remainder of a division by a number that is not 0.
    ///
    /// Long division in base 2⁶⁴ (Knuth, The Art of Computer Programming, volume 2, section 4.3.1, algorithm D).
    func quotientAndRemainder(dividingBy divisor: BigNatural) -> (quotient: BigNatural, remainder: BigNatural) {
        if let word = divisor.word {
            let (quotient, remainder) = quotientAndRemainder(dividingBy: word)
            return (quotient, BigNatural(remainder))
        }
        if self < divisor { return (.zero, self) }

        // The divisor is shifted until its highest bit is set: then a guessed digit is at most 2 too large.
        let shift = (divisor.limbs.last ?? 1).leadingZeroBitCount
        let lower = divisor.shiftedLeft(by: shift).limbs
        var rest = shiftedLeft(by: shift).limbs
        while rest.count <= limbs.count { rest.append(0) }
        let count = lower.count
        var quotient = [UInt64](repeating: 0, count: rest.count - count)

        for position in quotient.indices.reversed() {
            var digit = Self.guessedDigit(
                rest[position + count], rest[position + count - 1], rest[position + count - 2],
                lower[count - 1], lower[count - 2])
            if digit == 0 { continue }
            if Self.subtract(digit, times: lower, from: &rest, at: position) {
                // The guess was one too large; the carry of adding back cancels the borrow.
                digit &-= 1
                Self.add(lower, to: &rest, at: position)
            }
            quotient[position] = digit
        }
        let remainder = BigNatural(limbs: Array(rest[..<count])).shiftedRight(by: shift)
        return (BigNatural(limbs: quotient), remainder)
    }

    /// The digit of the quotient, or one more, from the three highest words of the rest and two of the divisor.
    private static func guessedDigit(
        _ first: UInt64, _ second: UInt64, _ third: UInt64, _ divisor: UInt64, _ nextDivisor: UInt64
    ) -> UInt64 {
        var digit: UInt64
        var remainder: UInt64
        if first >= divisor {
            // Then `first` equals `divisor`, and the quotient of the two words would be 2⁶⁴ or a little more.
            digit = .max
            let (sum, overflow) = second.addingReportingOverflow(divisor)
            if overflow { return digit }
            remainder = sum
        } else {
            (digit, remainder) = divisor.dividingFullWidth((first, second))
        }
        while true {
            let product = digit.multipliedFullWidth(by: nextDivisor)
            if product.high < remainder || (product.high == remainder && product.low <= third) { return digit }
            digit &-= 1
            let (sum, overflow) = remainder.addingReportingOverflow(divisor)
            if overflow { return digit }
            remainder = sum
        }
    }

    /// Subtracts digit × divisor from the words of `rest` from `position` on; true when the result is negative.
    private static func subtract(
        _ digit: UInt64, times divisor: [UInt64], from rest: inout [UInt64], at position: Int
    ) -> Bool {
        var carry: UInt64 = 0
        var borrow: UInt64 = 0
        for index in divisor.indices {
            let (high, low) = divisor[index].multipliedFullWidth(by: digit)
            let (product, overflow) = low.addingReportingOverflow(carry)
            carry = high &+ (overflow ? 1 : 0)
            let (partial, first) = rest[position + index].subtractingReportingOverflow(product)
            let (total, second) = partial.subtractingReportingOverflow(borrow)
            rest[position + index] = total
            borrow = (first ? 1 : 0) &+ (second ? 1 : 0)
        }
        let top = position + divisor.count
        let (partial, first) = rest[top].subtractingReportingOverflow(carry)
        let (total, second) = partial.subtractingReportingOverflow(borrow)
        rest[top] = total
        return first || second
    }

    private static func add(_ divisor: [UInt64], to rest: inout [UInt64], at position: Int) {
        var carry: UInt64 = 0
        for index in divisor.indices {
            let (partial, first) = rest[position + index].addingReportingOverflow(divisor[index])
            let (total, second) = partial.addingReportingOverflow(carry)
            rest[position + index] = total
            carry = (first ? 1 : 0) &+ (second ? 1 : 0)
        }
        rest[position + divisor.count] &+= carry
    }
}
