// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Between which numbers a column has no outliers, and the figures that say why. All exact.
///
/// Quantiles are those of SQL's `percentile_cont` and of most programs' default (type 7 of Hyndman and Fan, "Sample Quantiles
/// in Statistical Packages", 1996): at the place (n − 1) × p in the sorted values, counted from 0, between two values in
/// proportion.
struct OutlierFences {
    /// The smallest number that is no outlier.
    var low: Rational
    /// The largest number that is no outlier.
    var high: Rational
    /// `median` and `mad`, or `q1`, `median`, `q3` and `iqr`.
    var figures: [(name: String, value: Rational)]
    /// Whether the values lie so close that the method has no measure: more than half, or the middle half, are one number,
    /// and others differ.
    var hasNoSpread: Bool

    /// The fences of values in rising order, of which there is at least one; `nil` when there is none.
    init?(_ values: [ValueCounts.Entry], method: CheckSubject.OutlierMethod, threshold: Rational) {
        let total = values.reduce(0) { $0 + $1.count }
        guard total > 0, let half = Rational(1, over: 2), let quarter = Rational(1, over: 4),
            let consistency = Rational(7413, over: 5000)
        else { return nil }
        let median = Self.quantile(half, of: values, total)
        switch method {
        case .robustZ:
            let deviations = Self.deviations(of: values, from: median)
            let mad = Self.quantile(half, of: deviations, total)
            // 1.4826 makes the median absolute deviation comparable to a standard deviation for normal values.
            let reach = threshold * consistency * mad
            (low, high) = (median - reach, median + reach)
            figures = [("median", median), ("mad", mad)]
            hasNoSpread = mad.isZero && values.count > 1
        case .interquartile:
            let first = Self.quantile(quarter, of: values, total)
            let third = Self.quantile(Rational(1) - quarter, of: values, total)
            let range = third - first
            (low, high) = (first - threshold * range, third + threshold * range)
            figures = [("q1", first), ("median", median), ("q3", third), ("iqr", range)]
            hasNoSpread = range.isZero && values.count > 1
        }
        figures += [("low", low), ("high", high)]
    }

    /// The quantile at a share from 0 to 1 of values in rising order.
    static func quantile(_ share: Rational, of values: [ValueCounts.Entry], _ total: Int) -> Rational {
        let place = Rational(total - 1) * share
        let whole = place.rounded(.floor, digits: 0)
        // The place lies in 0 ..< total, so that its whole part is an integer of that range.
        let index = Int(whole.fraction) ?? 0
        let (lower, upper) = neighbours(index, of: values)
        let rest = place - whole
        return rest.isZero ? lower : lower + (upper - lower) * rest
    }

    /// The values at two places, one behind the other.
    private static func neighbours(_ index: Int, of values: [ValueCounts.Entry]) -> (Rational, Rational) {
        var passed = 0
        for (position, entry) in values.enumerated() {
            passed += entry.count
            if index < passed {
                let isLast = index + 1 == passed
                let next = isLast && position + 1 < values.count ? values[position + 1].value : entry.value
                return (entry.value, next)
            }
        }
        return (.zero, .zero)
    }

    /// How far values lie from their median, in rising order: the values below and above it, merged.
    static func deviations(of values: [ValueCounts.Entry], from median: Rational) -> [ValueCounts.Entry] {
        let middle = values.firstIndex { $0.value >= median } ?? values.count
        var result: [ValueCounts.Entry] = []
        result.reserveCapacity(values.count)
        var (below, above) = (middle - 1, middle)
        while below >= 0 || above < values.count {
            let left = below >= 0 ? median - values[below].value : nil
            let right = above < values.count ? values[above].value - median : nil
            if let left, right.map({ left < $0 }) ?? true {
                result.append(ValueCounts.Entry(value: left, count: values[below].count))
                below -= 1
            } else if let right {
                result.append(ValueCounts.Entry(value: right, count: values[above].count))
                above += 1
            }
        }
        return result
    }

    /// Whether a number is an outlier.
    func isOutside(_ value: Rational) -> Bool { value < low || value > high }
}
