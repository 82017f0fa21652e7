// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension Rational {
    /// A whole number of units of 10^−places.
    ///
    /// - Parameters:
    ///   - units: how many units.
    ///   - places: decimal places, held between 0 and 18.
    package init(units: Int64, places: Int) {
        self.init(reducing: Int128(units), UInt64.powersOfTen[min(max(places, 0), 18)])
    }

    /// The number as a whole number of units of 10^−places with the fewest places; `nil` when it has more than 18 places
    /// or more units than fit in a word.
    package var shortDecimal: (units: Int64, places: Int)? {
        guard isSmall else { return nil }
        if denominator == 1 { return (numerator, 0) }
        var rest = denominator
        let twos = rest.trailingZeroBitCount
        rest >>= Int64(twos)
        var fives = 0
        while rest % 5 == 0 {
            rest /= 5
            fives += 1
        }
        let places = max(twos, fives)
        guard rest == 1, places <= 18 else { return nil }
        let factor = UInt64.powersOfTen[places] / denominator.magnitude
        let (units, overflows) = numerator.multipliedReportingOverflow(by: Int64(truncatingIfNeeded: factor))
        return overflows ? nil : (units, places)
    }
}
