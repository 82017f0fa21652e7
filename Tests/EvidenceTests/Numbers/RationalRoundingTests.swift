// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Evidence

struct RationalRoundingTests {
    @Test(
        arguments: [
            ("2.5", "3", "2", "2", "2", "3"), ("-2.5", "-3", "-2", "-2", "-3", "-2"), ("3.5", "4", "4", "3", "3", "4"),
            ("-3.5", "-4", "-4", "-3", "-4", "-3"), ("2.4", "2", "2", "2", "2", "3"),
            ("-2.4", "-2", "-2", "-2", "-3", "-2"),
            ("2.6", "3", "3", "2", "2", "3"), ("-2.6", "-3", "-3", "-2", "-3", "-2"), ("0.5", "1", "0", "0", "0", "1"),
            ("-0.5", "-1", "0", "0", "-1", "0"), ("7", "7", "7", "7", "7", "7"), ("-7", "-7", "-7", "-7", "-7", "-7"),
            ("0", "0", "0", "0", "0", "0"),
            (
                "100000000000000000000.5", "100000000000000000001", "100000000000000000000", "100000000000000000000",
                "100000000000000000000", "100000000000000000001"
            ),
            (
                "-100000000000000000001.5", "-100000000000000000002", "-100000000000000000002",
                "-100000000000000000001",
                "-100000000000000000002", "-100000000000000000001"
            ),
        ] as [(String, String, String, String, String, String)])
    func `whole numbers come out as each mode says`(
        text: String, halfUp: String, halfEven: String, truncate: String, floor: String, ceiling: String
    ) throws {
        let number = try #require(Rational(parsing: text))
        let expected = [halfUp, halfEven, truncate, floor, ceiling]
        #expect(RoundingMode.allCases.map { number.rounded($0, digits: 0).fraction } == expected)
        #expect(RoundingMode.allCases.map { number.decimal(digits: 0, rounding: $0) } == expected)
    }

    @Test(arguments: RoundingMode.allCases, 0..<20)
    func `rounding keeps to its definition`(mode: RoundingMode, seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let digits = Int.random(in: 0...21, using: &random)
            let unit = try #require(Rational(parsing: "1e-\(digits)"))
            // Halves of a unit are frequent, so that ties occur.
            let tie = unit * fraction(Int.random(in: -9...9, using: &random), 2)
            let number = Bool.random(using: &random) ? tie : random.rational()
            let rounded = number.rounded(mode, digits: digits)
            let error = rounded - number
            let units = try #require(rounded.divided(by: unit))
            #expect(units.isInteger)
            switch mode {
            case .halfUp:
                #expect(error.magnitude + error.magnitude <= unit)
                if error.magnitude + error.magnitude == unit { #expect(rounded.magnitude > number.magnitude) }
            case .halfEven:
                #expect(error.magnitude + error.magnitude <= unit)
                if error.magnitude + error.magnitude == unit { #expect((units * fraction(1, 2)).isInteger) }
            case .truncate: #expect(error.magnitude < unit && rounded.magnitude <= number.magnitude)
            case .floor: #expect(error <= 0 && error > -unit)
            case .ceiling: #expect(error >= 0 && error < unit)
            }
            #expect(rounded.rounded(mode, digits: digits) == rounded)
            #expect(Rational(parsing: number.decimal(digits: digits, rounding: mode)) == rounded)
        }
    }

    @Test func `digits outside the bounds count as the nearer end`() {
        #expect(fraction(127, 2).rounded(.halfUp, digits: -1) == 64)
        #expect(fraction(127, 2).rounded(.halfUp, digits: .min) == 64)
        #expect(fraction(1, 3).decimal(digits: .max) == "0." + String(repeating: "3", count: 10_000))
    }

    @Test func `the words of the rubric format name the modes`() {
        #expect(RoundingMode.allCases.map(\.rawValue) == ["half_up", "half_even", "truncate", "floor", "ceiling"])
    }
}
