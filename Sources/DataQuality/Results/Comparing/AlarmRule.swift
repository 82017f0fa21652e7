// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// When a figure counts as moved outside its history.
///
/// With ``minimumHistory`` earlier values or more: when the robust z-score is above ``threshold``. It is
/// |value − median| ÷ spread, where spread is 1.4826 × the median absolute deviation, which for normally distributed
/// values estimates the standard deviation, but never less than the smallest spread below: a register that was perfect
/// four times must not raise an alarm over one row. The threshold 3.5 is the one Iglewicz and Hoaglin recommend (How to
/// Detect and Handle Outliers, 1993).
///
/// With fewer: when it changed by more than a share of the value before. Everything is exact.
public struct AlarmRule: Sendable, Hashable, Codable {
    /// How many earlier values the robust z-score needs; at least 1.
    public var minimumHistory: Int
    /// The robust z-score above which there is an alarm.
    public var threshold: Rational
    /// The smallest spread of ratios: 1/1000 is a tenth of a percentage point.
    public var ratioSpread: Rational
    /// The smallest spread of numbers of rows, as a share of their median.
    public var rowSpread: Rational
    /// With a short history: the relative change of a ratio above which there is an alarm.
    public var ratioChange: Rational
    /// With a short history: the relative change of the number of rows above which there is an alarm.
    public var rowChange: Rational

    /// The rule of this package. Threshold: see above; the smallest spreads and the relative changes are our own
    /// proposal.
    public static let standard = AlarmRule(
        minimumHistory: 4, threshold: Rational(7, over: 2) ?? 3, ratioSpread: Rational(1, over: 1000) ?? 0,
        rowSpread: Rational(1, over: 100) ?? 0, ratioChange: Rational(1, over: 20) ?? 0,
        rowChange: Rational(1, over: 5) ?? 0)

    /// Makes a rule.
    public init(
        minimumHistory: Int, threshold: Rational, ratioSpread: Rational, rowSpread: Rational, ratioChange: Rational,
        rowChange: Rational
    ) {
        self.minimumHistory = minimumHistory
        self.threshold = threshold
        self.ratioSpread = ratioSpread
        self.rowSpread = rowSpread
        self.ratioChange = ratioChange
        self.rowChange = rowChange
    }
}

/// A figure that moved outside its history.
public struct QualityAlarm: Sendable, Hashable, Codable {
    /// What kind of figure it is.
    public enum Quantity: String, Sendable, Hashable, Codable {
        /// The number of rows read.
        case rows
        /// The share of rows that could be read.
        case readable
        /// The share of a word.
        case word
        /// The ratio of a check.
        case check
    }

    /// Where it went.
    public enum Direction: String, Sendable, Hashable, Codable {
        case up, down
    }

    /// What kind of figure it is.
    public let quantity: Quantity
    /// The word, for the share of one.
    public let word: QualityWord?
    /// The id of the check, for the ratio of one.
    public let check: String?
    /// Where it went.
    public let direction: Direction
    /// The newer value.
    public let value: Rational
    /// The median of the earlier values, or with a short history the value before.
    public let expected: Rational
    /// The spread by which the distance was divided; `nil` with a short history.
    public let spread: Rational?
    /// The robust z-score, or with a short history the relative change; `nil` where it would divide by 0.
    public let size: Rational?
    /// How many earlier values there are.
    public let history: Int

    private enum CodingKeys: String, CodingKey {
        case quantity = "of"
        case word, check, direction, value, expected, spread, size, history
    }
}

extension AlarmRule {
    /// A figure with its history and the limits that hold for it.
    struct Series {
        var quantity: QualityAlarm.Quantity
        var word: QualityWord?
        var check: String?
        var value: Rational
        /// Oldest first.
        var earlier: [Rational]

        /// Whether it is a number of rows and not a share.
        var isVolume: Bool { quantity == .rows }
    }

    /// 1.4826, the reciprocal of the third quartile of the standard normal distribution, to four decimal places.
    private static let consistency = Rational(7413, over: 5000) ?? 1

    /// The alarm of a series; `nil` when it stayed within its history or has none.
    func alarm(_ series: Series) -> QualityAlarm? {
        guard let last = series.earlier.last else { return nil }
        return series.earlier.count >= max(1, minimumHistory)
            ? alarm(series, median: Self.median(series.earlier)) : alarm(series, before: last)
    }

    private func alarm(_ series: Series, median: Rational) -> QualityAlarm? {
        let distance = (series.value - median).magnitude
        let deviation = Self.consistency * Self.median(series.earlier.map { ($0 - median).magnitude })
        let spread = max(deviation, series.isVolume ? rowSpread * median.magnitude : ratioSpread)
        guard distance > threshold * spread else { return nil }
        return alarm(series, expected: median, spread: spread, size: distance.divided(by: spread))
    }

    private func alarm(_ series: Series, before: Rational) -> QualityAlarm? {
        let distance = (series.value - before).magnitude
        guard distance > (series.isVolume ? rowChange : ratioChange) * before.magnitude else { return nil }
        return alarm(series, expected: before, spread: nil, size: distance.divided(by: before.magnitude))
    }

    private func alarm(
        _ series: Series, expected: Rational, spread: Rational?, size: Rational?
    ) -> QualityAlarm {
        QualityAlarm(
            quantity: series.quantity, word: series.word, check: series.check,
            direction: series.value > expected ? .up : .down, value: series.value, expected: expected, spread: spread,
            size: size, history: series.earlier.count)
    }

    /// The middle value, or the mean of the two in the middle; 0 of none.
    static func median(_ values: [Rational]) -> Rational {
        let sorted = values.sorted()
        guard let middle = sorted.dropFirst(sorted.count / 2).first else { return 0 }
        if sorted.count % 2 == 1 { return middle }
        return (sorted[sorted.count / 2 - 1] + middle).divided(by: 2) ?? middle
    }
}
