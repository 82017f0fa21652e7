// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Evidence

struct RationalTests {
    @Test(arguments: 0..<40) func `sums and products keep the laws of arithmetic`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let (a, b, c) = (random.rational(), random.rational(), random.rational())
            #expect(a + b == b + a)
            #expect((a + b) + c == a + (b + c))
            #expect(a * b == b * a)
            #expect((a * b) * c == a * (b * c))
            #expect(a * (b + c) == a * b + a * c)
            #expect(a - b + b == a)
            #expect(a - b == a + -b)
            #expect(a - a == .zero)
            #expect(a + .zero == a && a * .one == a && a * .zero == .zero)
            #expect((a + b).isCanonical && (a * b).isCanonical && (a - b).isCanonical && (-a).isCanonical)
        }
    }

    @Test(arguments: 0..<20) func `a quotient times the divisor is the dividend`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let (dividend, divisor) = (random.rational(), random.rational())
            guard !divisor.isZero else {
                #expect(dividend.divided(by: divisor) == nil)
                continue
            }
            let quotient = try #require(dividend.divided(by: divisor))
            #expect(quotient * divisor == dividend)
            #expect(quotient.isCanonical)
        }
    }

    @Test(arguments: 0..<40) func `small numbers agree with a twin in 128 bits`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let (a, b) = (random.shortTerms(), random.shortTerms())
            let (left, right) = (fraction(a.numerator, a.denominator), fraction(b.numerator, b.denominator))
            let twin = (Twin(a.numerator, a.denominator), Twin(b.numerator, b.denominator))
            #expect((left + right).fraction == (twin.0 + twin.1).text)
            #expect((left - right).fraction == (twin.0 - twin.1).text)
            #expect((left * right).fraction == (twin.0 * twin.1).text)
            #expect((left < right) == (twin.0 < twin.1))
            #expect((left == right) == (twin.0.text == twin.1.text))
            if b.numerator != 0 {
                #expect(try #require(left.divided(by: right)).fraction == (twin.0 / twin.1).text)
            }
        }
    }

    @Test(arguments: 0..<20) func `small and big numbers stand in one total order`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var numbers: [Rational] = []
        for _ in 0..<30 { numbers.append(random.rational()) }
        numbers.sort()
        for (index, left) in numbers.enumerated() {
            #expect(!(left < left))
            for right in numbers[index...] {
                #expect(!(right < left))
                #expect((left == right) == !(left < right))
                #expect((left - right).sign == (left == right ? 0 : -1))
                #expect(-right <= -left)
            }
        }
    }

    @Test(arguments: 0..<20) func `equal numbers have equal hashes, however they came about`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let (a, b) = (random.rational(), random.rational())
            let detour = (a + b) - b
            #expect(detour == a && detour.hashValue == a.hashValue)
            #expect(Set([a, detour]).count == 1)
        }
    }

    @Test func `the smallest integer is handled everywhere`() throws {
        let smallest = Rational(Int.min)
        #expect(smallest.fraction == "-9223372036854775808")
        #expect((-smallest).fraction == "9223372036854775808")
        #expect(smallest.magnitude == -smallest)
        #expect(-(-smallest) == smallest)
        #expect((smallest - .one).fraction == "-9223372036854775809")
        #expect((smallest * smallest).fraction == "85070591730234615865843651857942052864")
        #expect(fraction(.min, .min) == .one)
        #expect(fraction(.min, -1) == -smallest)
        #expect(fraction(1, .min).fraction == "-1/9223372036854775808")
        #expect(fraction(.min, .max).fraction == "-9223372036854775808/9223372036854775807")
        #expect(try #require(smallest.divided(by: smallest)) == .one)
        #expect(try #require(Rational.one.divided(by: smallest)) == fraction(1, .min))
        #expect(smallest < Rational(Int.min + 1))
        #expect(smallest.rounded(.halfUp) == smallest)
    }

    @Test func `a denominator of zero gives nothing`() {
        #expect(Rational(1, over: 0) == nil)
        #expect(Rational(0, over: 0) == nil)
        #expect(Rational.one.divided(by: 0) == nil)
    }

    @Test func `numbers are kept in lowest terms with a positive denominator`() {
        #expect(fraction(6, -4).fraction == "-3/2")
        #expect(fraction(-6, -4).fraction == "3/2")
        #expect(fraction(0, -7) == .zero)
        #expect(fraction(34, 40) == fraction(17, 20))
        #expect(fraction(8, 4).isInteger && !fraction(3, 2).isInteger)
    }

    @Test func `assignment operators do what their operators do`() {
        var number: Rational = 3
        number += fraction(1, 2)
        number -= 1
        number *= 4
        #expect(number == 10)
    }

    @Test func `signs and whole numbers are recognised in boxed numbers too`() throws {
        let big = try #require(Rational(parsing: "1e30"))
        #expect(big.isInteger && big.sign == 1 && (-big).sign == -1 && !big.isZero)
        #expect((-big).magnitude == big)
        #expect(!(try #require(Rational.one.divided(by: big))).isInteger)
        #expect(Rational.zero.sign == 0 && Rational.zero.isZero)
    }

    @Test func `a value that shrinks leaves its box`() throws {
        let big = try #require(Rational(parsing: "1e30"))
        #expect(big.box != nil)
        #expect((big - big).box == nil)
        #expect(try #require(big.divided(by: big)).box == nil)
        #expect((big + 7 - big).box == nil)
    }
}

extension Rational {
    /// In lowest terms, the denominator positive, boxed only when it must be.
    fileprivate var isCanonical: Bool {
        let terms = bigTerms
        let shared = BigNatural.greatestCommonDivisor(terms.numerator.magnitude, terms.denominator)
        guard shared.isOne, !terms.denominator.isZero else { return false }
        let fits = terms.numerator.word != nil && terms.denominator.word.flatMap { Int64(exactly: $0) } != nil
        return fits == (box == nil) && (box == nil || numerator == Int64(terms.numerator.sign))
    }
}

/// Fractions done by hand in 128 bits, for terms of up to 32 bits.
private struct Twin {
    var above: Int128
    var below: Int128

    init(_ above: Int, _ below: Int) {
        self.init(Int128(above), Int128(below))
    }

    private init(_ above: Int128, _ below: Int128) {
        var (left, right) = (above.magnitude, below.magnitude)
        while right != 0 { (left, right) = (right, left % right) }
        let divisor = below < 0 ? -Int128(left) : Int128(left)
        self.above = above / divisor
        self.below = below / divisor
    }

    static func + (lhs: Twin, rhs: Twin) -> Twin {
        Twin(lhs.above * rhs.below + rhs.above * lhs.below, lhs.below * rhs.below)
    }
    static func - (lhs: Twin, rhs: Twin) -> Twin {
        Twin(lhs.above * rhs.below - rhs.above * lhs.below, lhs.below * rhs.below)
    }
    static func * (lhs: Twin, rhs: Twin) -> Twin { Twin(lhs.above * rhs.above, lhs.below * rhs.below) }
    static func / (lhs: Twin, rhs: Twin) -> Twin { Twin(lhs.above * rhs.below, lhs.below * rhs.above) }
    static func < (lhs: Twin, rhs: Twin) -> Bool { lhs.above * rhs.below < rhs.above * lhs.below }

    var text: String { below == 1 ? "\(above)" : "\(above)/\(below)" }
}
