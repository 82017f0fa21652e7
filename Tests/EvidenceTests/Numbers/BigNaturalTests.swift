// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Evidence

struct BigNaturalTests {
    @Test(arguments: 0..<20) func `arithmetic agrees with 128-bit arithmetic`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let (first, second) = (random.next() >> (seed % 4 * 16), random.next() >> (seed % 3 * 20))
            let (left, right) = (BigNatural(first), BigNatural(second))
            #expect(left + right == BigNatural(UInt128(first) + UInt128(second)))
            #expect(left * right == BigNatural(UInt128(first) * UInt128(second)))
            #expect((left < right) == (first < second))
            if first >= second { #expect(left - right == BigNatural(first - second)) }
        }
    }

    @Test(arguments: 0..<20) func `division agrees with 128-bit division`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let dividend = UInt128(random.next()) << 64 | UInt128(random.next())
            let divisor = (UInt128(random.next()) << 64 | UInt128(random.next())) >> UInt128(random.next() % 127)
            if divisor == 0 { continue }
            let (quotient, remainder) = BigNatural(dividend).quotientAndRemainder(dividingBy: BigNatural(divisor))
            #expect(quotient == BigNatural(dividend / divisor))
            #expect(remainder == BigNatural(dividend % divisor))
        }
    }

    @Test(arguments: 0..<50) func `quotient times divisor plus remainder is the dividend`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let dividend = random.natural(limbs: 0...9)
            let divisor = random.natural(limbs: 1...6)
            if divisor.isZero { continue }
            let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
            #expect(remainder < divisor)
            #expect(quotient * divisor + remainder == dividend)
            #expect(remainder.limbs.last != 0 && quotient.limbs.last != 0)
            if let word = divisor.word { #expect(dividend.remainder(dividingBy: word) == remainder.word) }
        }
    }

    /// Dividends just below a multiple of the divisor are where a digit of the quotient is guessed too large.
    @Test(arguments: 0..<20) func `exact multiples and their neighbours divide rightly`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let divisor = random.natural(limbs: 2...5) + .one
            let quotient = random.natural(limbs: 1...5) + .one
            let product = divisor * quotient
            let exact = product.quotientAndRemainder(dividingBy: divisor)
            #expect(exact.quotient == quotient && exact.remainder.isZero)
            let below = (product - .one).quotientAndRemainder(dividingBy: divisor)
            #expect(below.quotient == quotient - .one && below.remainder == divisor - .one)
        }
    }

    /// A known case (base 2⁶⁴) in which the corrected digit is still one too large, so that the divisor is added back.
    @Test func `a digit that is guessed one too large is corrected`() {
        let dividend = BigNatural(limbs: [0, 0, 1 << 63, (1 << 63) - 1])
        let divisor = BigNatural(limbs: [1, 0, 1 << 63])
        let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
        #expect(quotient == BigNatural(UInt64.max - 1))
        #expect(quotient * divisor + remainder == dividend)
        #expect(remainder < divisor)
    }

    @Test(arguments: 0..<20) func `sums and differences undo each other`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let (first, second) = (random.natural(limbs: 0...6), random.natural(limbs: 0...6))
            #expect(first + second - second == first)
            #expect(first + second == second + first)
            #expect(first * second == second * first)
        }
    }

    @Test(arguments: 0..<20) func `shifts multiply and divide by powers of two`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let number = random.natural(limbs: 0...5)
            let bits = Int.random(in: 0...200, using: &random)
            var power = BigNatural.one
            for _ in 0..<bits { power = power + power }
            #expect(number.shiftedLeft(by: bits) == number * power)
            #expect(number.shiftedRight(by: bits) == number.quotientAndRemainder(dividingBy: power).quotient)
            #expect(number.shiftedRight(by: bits).limbs.first ?? 0 == number.word(atBit: bits))
        }
    }

    @Test(arguments: 0..<20) func `the greatest common divisor agrees with Euclid's algorithm`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<20 {
            let shared = random.natural(limbs: 1...8)
            let first = random.natural(limbs: 0...12) * shared
            let second = random.natural(limbs: 0...12) * shared
            var (left, right) = (first, second)
            while !right.isZero { (left, right) = (right, left.quotientAndRemainder(dividingBy: right).remainder) }
            #expect(BigNatural.greatestCommonDivisor(first, second) == left)
        }
    }

    @Test(arguments: 0..<20) func `the greatest common divisor of words agrees with Euclid's algorithm`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let first = random.next() >> UInt64.random(in: 0...64, using: &random)
            let second = random.next() >> UInt64.random(in: 0...64, using: &random)
            var (left, right) = (first, second)
            while right != 0 { (left, right) = (right, left % right) }
            #expect(greatestCommonDivisor(first, second) == left)
        }
    }

    @Test func `consecutive Fibonacci numbers, the worst case of Euclid, are coprime`() {
        var (first, second) = (BigNatural.one, BigNatural.one)
        for _ in 0..<2000 { (first, second) = (second, first + second) }
        #expect(BigNatural.greatestCommonDivisor(first, second) == .one)
    }

    @Test(arguments: 0..<10) func `decimal digits agree with those of 128-bit numbers`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let value = (UInt128(random.next()) << 64 | UInt128(random.next())) >> UInt128(random.next() % 129)
            #expect(BigNatural(value).decimalDigits == String(value))
        }
    }

    @Test(arguments: [0, 1, 18, 19, 20, 38, 39, 400]) func `a power of ten is a one with zeros`(exponent: Int) {
        #expect(BigNatural.powerOfTen(exponent).decimalDigits == "1" + String(repeating: "0", count: exponent))
    }
}
