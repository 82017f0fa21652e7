// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A repeating interval of ISO 8601 such as `R/P1M`, as an update frequency.
struct RepeatingInterval {
    /// The interval without count and dates: `R/` and the period.
    let code: String
    /// Whether the text says that it repeats; `P1M` alone does not.
    let isRepeating: Bool
    /// The longest time between two updates, in days rounded up, at least 1.
    ///
    /// A year has 365 days and one more for each leap year that its longest stretch holds, a month 31 days; twelve
    /// months are a year.
    let days: Int

    /// The interval that a text says: `R/P1M`, `R5/P1M`, `R/2020-01-01/P1M` or `P1M`; `nil` for all else.
    init?(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while let last = bytes.last, last == 0x20 { bytes.removeLast() }
        bytes = bytes.drop { $0 == 0x20 }
        // Every reader writes these letters in capitals.
        let parts = bytes.map { 0x61...0x7A ~= $0 ? $0 - 0x20 : $0 }.split(
            separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard let first = parts.first, let last = parts.last, parts.count <= 3 else { return nil }
        if parts.count > 1 {
            guard first.first == UInt8(ascii: "R"), first.dropFirst().allSatisfy(Self.isDigit) else { return nil }
        }
        // Of two dates or periods the period may be the first: `R/P1M/2020-01-01`.
        let candidates = parts.count == 3 ? [last, parts[1]] : [last]
        guard let period = candidates.first(where: { $0.first == UInt8(ascii: "P") }),
            let days = Self.days(of: period.dropFirst())
        else { return nil }
        isRepeating = parts.count > 1
        code = "R/" + String(decoding: period, as: UTF8.self)
        self.days = days
    }

    private static func days(of period: ArraySlice<UInt8>) -> Int? {
        var rest = period
        var total = 0.0
        var months = 0.0
        var isTime = false
        var last = -1
        while let byte = rest.first {
            if byte == UInt8(ascii: "T") {
                guard !isTime, rest.count > 1 else { return nil }
                isTime = true
                rest = rest.dropFirst()
                continue
            }
            guard let (value, unit, next) = field(rest),
                let position = (isTime ? "HMS" : "YMWD").utf8.enumerated().first(where: { $0.element == unit })
            else { return nil }
            let rank = position.offset + (isTime ? 4 : 0)
            guard rank > last else { return nil }
            last = rank
            rest = next
            switch rank {
            case 0: months += value * 12
            case 1: months += value
            case 2: total += value * 7
            case 3: total += value
            case 4: total += value / 24
            case 5: total += value / 1440
            default: total += value / 86_400
            }
        }
        guard last >= 0, months + total > 0, months < 120_000, total < 4_000_000 else { return nil }
        return max(1, Self.days(ofMonths: months) + Int(total.rounded(.up)))
    }

    private static func days(ofMonths months: Double) -> Int {
        let years = Int(months / 12)
        let rest = months - Double(years) * 12
        return years * 365 + (years + 3) / 4 + Int((rest * 31).rounded(.up))
    }

    /// A number of at most nine digits with at most one point or comma, and the letter behind it.
    private static func field(_ bytes: ArraySlice<UInt8>) -> (Double, UInt8, ArraySlice<UInt8>)? {
        let number = bytes.prefix { isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        guard (1...10).contains(number.count), let unit = bytes.dropFirst(number.count).first,
            let value = Double(String(decoding: number.map { $0 == UInt8(ascii: ",") ? 0x2E : $0 }, as: UTF8.self))
        else { return nil }
        return (value, unit, bytes.dropFirst(number.count + 1))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}
