// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Evidence

struct RationalSumTests {
    @Test(arguments: 0..<40) func `the total is the sum of the products in any order`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var terms: [(value: Rational, weight: Rational)] = []
        for _ in 0..<40 { terms.append((random.rational(), random.rational())) }
        let expected = terms.reduce(Rational.zero) { $0 + $1.value * $1.weight }
        for _ in 0..<5 {
            var sum = RationalSum()
            for term in terms { sum.add(term.value, weight: term.weight) }
            #expect(sum.total == expected)
            terms.shuffle(using: &random)
        }
    }

    @Test(arguments: 0..<20) func `small terms with varied denominators add up exactly`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var sum = RationalSum()
        var expected = Rational.zero
        for _ in 0..<200 {
            let value = fraction(Int.random(in: -100...100, using: &random), Int.random(in: 1...100, using: &random))
            let weight = fraction(Int.random(in: 0...10, using: &random), Int.random(in: 1...4, using: &random))
            sum.add(value, weight: weight)
            expected += value * weight
            #expect(sum.total == expected)
        }
    }

    @Test func `terms at the limits overflow into the exact fall-back`() {
        var sum = RationalSum()
        for _ in 0..<100 { sum.add(Rational(.max), weight: Rational(.max)) }
        for _ in 0..<100 { sum.add(Rational(.min), weight: Rational(.max)) }
        for _ in 0..<100 { sum.add(Rational(.max), weight: fraction(1, .max - 1)) }
        let expected =
            Rational(.max) * Rational(.max) * 100 + Rational(.min) * Rational(.max) * 100
            + Rational(.max) * fraction(1, .max - 1) * 100
        #expect(sum.total == expected)
    }

    @Test func `a hundred terms at the limit fill 128 bits without loss`() {
        var sum = RationalSum()
        sum.add(fraction(1, .max))
        for _ in 0..<100 { sum.add(Rational(.max)) }
        #expect(sum.total == fraction(1, .max) + Rational(.max) * 100)
    }

    @Test func `all passed is exactly full marks`() {
        var sum = RationalSum()
        for _ in 0..<3 { sum.add(.one, weight: fraction(1, 3)) }
        #expect(sum.total == .one)
    }

    @Test func `nothing added is zero, and the weight is one unless said`() {
        #expect(RationalSum().total == .zero)
        var sum = RationalSum()
        sum.add(fraction(7, 3))
        #expect(sum.total == fraction(7, 3))
    }

    @Test func `the harmonic sum of the first hundred primes is exact`() {
        let primes = (2...541).filter { number in !(2..<number).contains { number % $0 == 0 } }
        #expect(primes.count == 100)
        var sum = RationalSum()
        var product = BigNatural.one
        for prime in primes {
            sum.add(fraction(1, prime))
            product = product.multiplied(by: UInt64(prime))
        }
        let numerator = primes.reduce(BigNatural.zero) {
            $0 + product.quotientAndRemainder(dividingBy: UInt64($1)).quotient
        }
        #expect(sum.total == Rational(inLowestTerms: BigInteger(magnitude: numerator), product))
    }
}
