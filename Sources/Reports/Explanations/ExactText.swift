// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// Writes the numbers of one scale so that nothing is hidden: as a decimal where that is exact, else as a fraction with
/// its decimal. On a scale from 0 to 1 decimals are percentages.
struct ExactText {
    private let phrases: Phrases
    private let isShare: Bool
    /// The longest fraction that is printed; what is longer stands in the JSON form of the result.
    private static let longestFraction = 24
    private static let digits = 4

    init(_ phrases: Phrases, in range: ValueRange) {
        self.phrases = phrases
        isShare = range == .unit
    }

    /// Whether four decimal places (of a percentage two) say a number exactly.
    func isShort(_ value: Rational) -> Bool { (value * 10000).isInteger }

    /// A number exactly: `2,25`, `7/3 ≈ 2,3333`, `1/3 ≈ 33,33 %`.
    func text(_ value: Rational) -> String {
        if isShort(value) { return decimal(value, places: Self.digits, padded: false) }
        let decimal = "≈ " + decimal(value, places: Self.digits, padded: true)
        return value.fraction.count <= Self.longestFraction ? value.fraction + " " + decimal : decimal
    }

    /// Numbers of one column in one form: decimals with the same places where all are exact, else fractions over one
    /// denominator, so that the numerators can be added.
    func column(_ values: [Rational]) -> [(exact: String, decimal: String)] {
        if values.allSatisfy(isShort) {
            let least = isShare ? 2 : 0
            let places = (least...Self.digits).first { places in
                values.allSatisfy { $0.rounded(.halfUp, digits: places) == $0 }
            }
            return values.map { ("", decimal($0, places: places ?? Self.digits, padded: true)) }
        }
        let common = Self.commonDenominator(values)
        return values.map { value in
            let decimal = (isShort(value) ? "" : "≈ ") + decimal(value, places: Self.digits, padded: true)
            let fraction =
                common.map { value.isZero ? "0" : (value * Rational($0)).fraction + "/" + String($0) } ?? value.fraction
            return (fraction.count <= Self.longestFraction ? fraction : "", decimal)
        }
    }

    private func decimal(_ value: Rational, places: Int, padded: Bool) -> String {
        guard isShare else { return phrases.numbers.number(value, digits: places, padded: padded) }
        let sign = value.sign < 0 ? "-" : ""
        return sign + phrases.numbers.percent(value.magnitude, digits: max(0, places - 2), padded: padded)
    }

    /// The least common denominator, where it has at most six digits.
    private static func commonDenominator(_ values: [Rational]) -> Int? {
        var common = 1
        for value in values {
            let parts = value.fraction.split(separator: "/")
            guard parts.count == 2 else { continue }
            guard let denominator = Int(parts[1]), denominator <= 999_999 else { return nil }
            var (a, b) = (common, denominator)
            while b != 0 { (a, b) = (b, a % b) }
            common = common / a * denominator
            if common > 999_999 { return nil }
        }
        return common
    }
}
