// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The mean of ratios, added one by one. Nearly all weights are 1; those are counted, not added.
struct WeightedMean {
    private var sum = RationalSum()
    private var weights = RationalSum()
    private var ones = 0
    /// Whether some ratio with a weight above 0 was added.
    private(set) var hasAny = false

    /// Adds a ratio.
    mutating func add(_ ratio: Rational, weight: Rational) {
        if weight == 1 {
            ones += 1
            sum.add(ratio)
            hasAny = true
            return
        }
        weights.add(weight)
        sum.add(ratio, weight: weight)
        if weight.sign > 0 { hasAny = true }
    }

    /// Adds a child that counts 0.
    mutating func addNothing(weight: Rational) { weights.add(weight) }

    /// The mean; `nil` when all weights are 0.
    var ratio: Rational? { sum.total.divided(by: weights.total + Rational(ones)) }
}
