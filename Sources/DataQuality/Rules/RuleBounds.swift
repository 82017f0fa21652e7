// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The mantissas between two numbers, at each number of decimal places: a comparison of a column with constants is two
/// comparisons of 64-bit numbers.
struct RuleBounds: Sendable {
    /// For each scale from 0 to 18 the lowest and the highest mantissa; the rest of the 32 are empty ranges, so that no
    /// scale, right or wrong, is outside.
    let lows: [Int64]
    let highs: [Int64]

    struct Limit {
        var number: RuleNumber
        var isIncluded: Bool
    }

    /// The numbers from one limit to another; nil when the limits are too large to be scaled.
    init?(low: Limit?, high: Limit?) {
        var (lows, highs) = ([Int64](repeating: 1, count: 32), [Int64](repeating: 0, count: 32))
        for scale in 0...18 {
            lows[scale] = .min
            highs[scale] = .max
            if let low {
                guard let (floor, isExact) = Self.scaled(low.number, scale) else { return nil }
                let first = isExact && low.isIncluded ? floor : floor + 1
                lows[scale] = Int64(clamping: first)
                if first > Int128(Int64.max) { highs[scale] = .min }
            }
            if let high {
                guard let (floor, isExact) = Self.scaled(high.number, scale) else { return nil }
                let last = isExact && !high.isIncluded ? floor - 1 : floor
                // A range that the other limit has emptied stays empty.
                highs[scale] = min(highs[scale], Int64(clamping: last))
                if last < Int128(Int64.min) { lows[scale] = .max }
            }
        }
        self.lows = lows
        self.highs = highs
    }

    /// The numbers for which a comparison with a constant holds, or those for which it does not.
    static func of(
        _ comparison: RuleExpression.Comparison, _ number: RuleNumber
    ) -> (bounds: RuleBounds, isDenied: Bool)? {
        let (included, excluded) = (Limit(number: number, isIncluded: true), Limit(number: number, isIncluded: false))
        let bounds =
            switch comparison {
            case .equal, .notEqual: RuleBounds(low: included, high: included)
            case .less: RuleBounds(low: nil, high: excluded)
            case .lessOrEqual: RuleBounds(low: nil, high: included)
            case .greater: RuleBounds(low: excluded, high: nil)
            case .greaterOrEqual: RuleBounds(low: included, high: nil)
            }
        return bounds.map { ($0, comparison == .notEqual) }
    }

    /// number × 10^scale, rounded down, and whether it was whole.
    private static func scaled(_ number: RuleNumber, _ scale: Int) -> (floor: Int128, isExact: Bool)? {
        let number = number.reduced
        let (product, overflows) = number.numerator.multipliedReportingOverflow(by: RuleNumber.powerOfTen(scale))
        // One is kept free, so that the next number exists.
        guard !overflows, product > .min + 1, product < .max - 1 else { return nil }
        let (quotient, rest) = product.quotientAndRemainder(dividingBy: number.denominator)
        return (rest < 0 ? quotient - 1 : quotient, rest == 0)
    }
}
