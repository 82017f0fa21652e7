// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Numbers and dates as people write them: `1.234,5`, `95,5 %`, `31/12/2027` in Vietnamese, `1,234.5`, `95.5%`,
/// `31 December 2027` in English. Every other language is written like Vietnamese.
public struct NumberText: Sendable, Hashable {
    /// The language.
    public let language: Language

    /// Writes for a language.
    public init(_ language: Language) { self.language = language }

    private var isEnglish: Bool { language == .english }

    /// A number with its thousands grouped, rounded half up.
    /// - Parameters:
    ///   - value: the number.
    ///   - digits: decimal places, 0 or more.
    ///   - padded: false drops zeros at the end of the decimal places.
    public func number(_ value: Rational, digits: Int, padded: Bool) -> String {
        localized(value.decimal(digits: digits, padded: padded))
    }

    /// A share from 0 to 1 as a percentage, rounded half up. A share below 1 is never rounded up to 100 %, nor one
    /// above 0 down to 0 %, as far as `digits` and the next two places allow.
    /// - Parameters:
    ///   - ratio: the share; 1 is 100 %.
    ///   - digits: decimal places of the percentage, 0 or more.
    ///   - padded: true keeps zeros at the end of the decimal places, for columns.
    public func percent(_ ratio: Rational, digits: Int, padded: Bool = false) -> String {
        let hundredfold = ratio * 100
        var text = hundredfold.decimal(digits: digits, padded: padded)
        if ratio < 1, hundredfold.rounded(.halfUp, digits: digits) >= 100 {
            text = hundredfold.decimal(digits: digits, rounding: .truncate, padded: padded)
        } else if ratio.sign > 0, hundredfold.rounded(.halfUp, digits: digits).isZero {
            text = hundredfold.decimal(digits: digits + 2, padded: false)
        }
        return localized(text) + (isEnglish ? "%" : " %")
    }

    /// A day: `31/12/2027`, `31 December 2027`.
    public func date(_ date: CalendarDate) -> String {
        if isEnglish { return "\(date.day) \(Self.months[date.month - 1]) \(date.year)" }
        let day = date.day < 10 ? "0\(date.day)" : "\(date.day)"
        let month = date.month < 10 ? "0\(date.month)" : "\(date.month)"
        return "\(day)/\(month)/\(date.year)"
    }

    /// A month: `tháng 6/2027`, `June 2027`.
    /// - Parameters:
    ///   - month: from 1 to 12.
    ///   - year: its year.
    public func month(_ month: Int, of year: Int) -> String {
        if isEnglish, Self.months.indices.contains(month - 1) { return "\(Self.months[month - 1]) \(year)" }
        return "tháng \(month)/\(year)"
    }

    /// A stretch of days; open ends are left out.
    public func span(_ span: DateSpan) -> String {
        switch (span.from, span.to) {
        case (let from?, let to?):
            isEnglish ? "\(date(from)) to \(date(to))" : "từ \(date(from)) đến \(date(to))"
        case (let from?, nil): isEnglish ? "from \(date(from))" : "từ \(date(from))"
        case (nil, let to?): isEnglish ? "until \(date(to))" : "đến \(date(to))"
        case (nil, nil): isEnglish ? "at any time" : "không giới hạn thời gian"
        }
    }

    private func localized(_ decimal: String) -> String {
        var parts = decimal.split(separator: ".", omittingEmptySubsequences: false)
        let fraction = parts.count > 1 ? parts.removeLast() : ""
        var whole = String(parts.first ?? "0")
        let sign = whole.hasPrefix("-") ? "-" : ""
        whole.removeFirst(sign.count)
        var grouped = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index) % 3 == 0 { grouped += isEnglish ? "," : "." }
            grouped.append(digit)
        }
        return sign + grouped + (fraction.isEmpty ? "" : (isEnglish ? "." : ",") + fraction)
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
