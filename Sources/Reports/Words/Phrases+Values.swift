// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

extension Phrases {
    /// Decimal places that suit a range: one for percentages and long scales, two for short ones.
    private func digits(_ range: ValueRange) -> Int { range == .unit || range.span >= 20 ? 1 : 2 }

    /// A value as it stands in a column: `58,3`, `62,5 %`.
    func column(_ value: Rational, in range: ValueRange) -> String {
        range == .unit
            ? numbers.percent(value, digits: 1, padded: true)
            : numbers.number(value, digits: digits(range), padded: true)
    }

    /// A value alone, rounded as in a column but without zeros at its end: `58`, `62,5 %`.
    func rounded(_ value: Rational, in range: ValueRange) -> String {
        range == .unit
            ? numbers.percent(value, digits: 1) : numbers.number(value, digits: digits(range), padded: false)
    }

    /// A value alone, with up to four decimal places where these say it exactly.
    func bare(_ value: Rational, in range: ValueRange) -> String {
        let shown = range == .unit ? value * 100 : value
        let digits = (shown * 10000).isInteger ? 4 : digits(range)
        return range == .unit
            ? numbers.percent(value, digits: digits) : numbers.number(shown, digits: digits, padded: false)
    }

    /// A value with its scale: `58,3 / 100`, `62,5 %`, `2,4 (thang 1–5)`.
    func scaled(_ value: Rational, in range: ValueRange) -> String {
        if range == .unit { return bare(value, in: range) }
        if range.low.isZero { return bare(value, in: range) + " / " + plain(range.high) }
        return bare(value, in: range) + " (" + scale(range) + ")"
    }

    /// A value as it stands in a column of values on different scales: `70,8 / 100`, `62,5 %`.
    func columnScaled(_ value: Rational, in range: ValueRange) -> String {
        range == .unit || !range.low.isZero
            ? column(value, in: range) : bare(value, in: range) + " / " + plain(range.high)
    }

    /// A range in words: `thang 0–100`.
    func scale(_ range: ValueRange) -> String {
        range == .unit
            ? say("thang 0–100 %", "scale 0–100%")
            : say("thang ", "scale ") + plain(range.low) + "–" + plain(range.high)
    }

    /// What a change adds, with its sign: `+0,8 điểm`.
    func gain(_ change: Rational, in range: ValueRange) -> String {
        let sign = change.sign < 0 ? "-" : "+"
        let size = change.magnitude
        if range == .unit {
            return sign + numbers.number(size * 100, digits: 1, padded: false)
                + say(" điểm phần trăm", size == Rational(1, over: 100) ? " percentage point" : " percentage points")
        }
        let text = numbers.number(size, digits: digits(range), padded: false)
        return sign + text + say(" điểm", text == "1" ? " point" : " points")
    }

    /// A number written exactly where up to six decimal places can, otherwise as a fraction.
    func plain(_ value: Rational) -> String {
        (value * 1_000_000).isInteger ? numbers.number(value, digits: 6, padded: false) : value.fraction
    }

    /// A share written exactly: `80 %`, or `2/3` where a percentage is not exact.
    func share(_ value: Rational) -> String {
        (value * 10000).isInteger ? numbers.percent(value, digits: 2) : value.fraction
    }

    /// The numbers of an interval in words, with `write` for one number: `ít nhất 80 %`, `từ 75 đến dưới 90`.
    func interval(_ interval: NumberInterval, _ write: (Rational) -> String) -> String {
        switch (interval.lower, interval.upper) {
        case (nil, nil): return say("bất kỳ", "any number")
        case (let lower?, nil):
            return (lower.isIncluded ? say("ít nhất ", "at least ") : say("trên ", "above ")) + write(lower.value)
        case (nil, let upper?):
            return (upper.isIncluded ? say("nhiều nhất ", "at most ") : say("dưới ", "below ")) + write(upper.value)
        case (let lower?, let upper?):
            if lower == upper { return say("đúng ", "exactly ") + write(lower.value) }
            let start = (lower.isIncluded ? say("từ ", "from ") : say("trên ", "above ")) + write(lower.value)
            return start + (upper.isIncluded ? say(" đến ", " to ") : say(" đến dưới ", " to below "))
                + write(upper.value)
        }
    }

    /// A number that missed or met an interval, with as many decimal places as it takes to tell it from the ends.
    func found(_ value: Rational, besides interval: NumberInterval?, _ write: (Rational, Int) -> String) -> String {
        let ends = [interval?.lower?.value, interval?.upper?.value].compactMap(\.self).filter { $0 != value }
        for digits in 1..<6 {
            let text = write(value, digits)
            if !ends.contains(where: { write($0, digits) == text }) { return text }
        }
        return write(value, 6)
    }
}
