// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

package import LocatedYAML

extension DiagnosticMessage {
    /// How to write the number that a text may have meant.
    package static func numberHelp(_ text: String) -> Self {
        if let meant = numberMeant(text) { return .didYouMean(meant) }
        if ["0x", "0o", "0b"].contains(text.prefix(2).lowercased()) {
            return Self(code: "number-help", vi: "viết số ở hệ thập phân", en: "write the number in decimal")
        }
        if text.contains(":") {
            return Self(
                code: "number-help", vi: "viết số ở hệ thập phân, không dùng dấu hai chấm",
                en: "write the number in decimal, without a colon")
        }
        if text.contains(",") {
            return Self(
                code: "number-help", vi: "dùng dấu chấm cho phần thập phân: 0.85, hoặc viết 85%",
                en: "use a point for decimals: 0.85, or write 85%")
        }
        return Self(
            code: "number-help", vi: "ví dụ hợp lệ: 3, 0.85, 85%, 17/20", en: "valid examples: 3, 0.85, 85%, 17/20")
    }

    /// The number that was probably meant: without spaces and underscores, with a point for decimals.
    private static func numberMeant(_ text: String) -> String? {
        guard text.utf8.count <= 40 else { return nil }
        var meant = text.filter { $0 != "_" && $0 != " " && $0 != "\u{A0}" }
        let parts = meant.split(separator: ",", omittingEmptySubsequences: false)
        if parts.count == 2 {
            // One comma is a decimal comma, and points before it separate thousands; but `1,000` may be either.
            if parts[1].count == 3, !parts[0].contains(".") { return nil }
            meant = parts[0].filter { $0 != "." } + "." + parts[1]
        }
        return meant != text && Rational(parsing: meant) != nil ? meant : nil
    }

    /// The percentage that was probably meant by a whole number from 2 to 100 where a share from 0 to 1 is asked for.
    package static func percentHelp(_ number: Rational, low: Rational?, high: Rational?) -> Self? {
        guard let low, let high, low.sign >= 0, high == 1, number.isInteger, number >= 2, number <= 100 else {
            return nil
        }
        return .didYouMean(number.plain + "%")
    }

    static func numberTooSmall(low: Rational, at node: Node) -> Self {
        expected("out-of-range", Wanted(vi: "số từ \(low.plain) trở lên", en: "at least \(low.plain)"), at: node)
    }

    static func numberTooLarge(high: Rational, at node: Node) -> Self {
        expected("out-of-range", Wanted(vi: "số không quá \(high.plain)", en: "at most \(high.plain)"), at: node)
    }

    static func expectedDate(at node: Node) -> Self {
        expected("expected-date", Wanted(vi: "một ngày", en: "a date"), at: node)
    }

    static func dateHelp(_ text: String) -> Self {
        if let date = CalendarDate(parsing: text.prefix(10)) { return .didYouMean(date.description) }
        if let (year, month, day) = dateParts(text), year >= 1000 {
            if let date = CalendarDate(year: year, month: month, day: day) { return .didYouMean(date.description) }
            if !(1...12).contains(month) {
                return Self(code: "date-help", vi: "không có tháng \(month)", en: "there is no month \(month)")
            }
            return Self(
                code: "date-help", vi: "tháng \(month)/\(year) không có ngày \(day)",
                en: "month \(month) of \(year) has no day \(day)")
        }
        return Self(
            code: "date-help", vi: "viết theo dạng năm-tháng-ngày, ví dụ 2026-11-21",
            en: "write year-month-day, such as 2026-11-21")
    }

    /// Year, month and day of a date written in another way. Of two ends the one with four digits is the year; the day
    /// stands before the month, as Vietnamese dates are written.
    private static func dateParts(_ text: String) -> (year: Int, month: Int, day: Int)? {
        let words = text.split { $0 == "/" || $0 == "-" || $0 == "." }
        if words.count == 1, text.utf8.count == 8, let number = Int(text), number > 0 {
            return (number / 10_000, number / 100 % 100, number % 100)
        }
        let parts = words.compactMap { Int($0) }
        guard words.count == 3, parts.count == 3 else { return nil }
        return parts[0] >= 1000 ? (parts[0], parts[1], parts[2]) : (parts[2], parts[1], parts[0])
    }

    static func expectedDuration(at node: Node) -> Self {
        expected(
            "expected-duration", Wanted(vi: "một khoảng thời gian như P6M", en: "a duration such as P6M"), at: node)
    }

    static func durationHelp(_ text: String) -> Self {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text.dropFirst(digits.count).drop { $0 == " " }.lowercased()
        let units: [(String, [String])] = [
            ("Y", ["năm", "nam", "y", "year", "years"]), ("M", ["tháng", "thang", "m", "month", "months"]),
            ("W", ["tuần", "tuan", "w", "week", "weeks"]), ("D", ["ngày", "ngay", "d", "day", "days"]),
        ]
        if let letter = units.first(where: { $0.1.contains(unit) })?.0,
            CalendarPeriod(parsing: "P\(digits)\(letter)") != nil
        {
            return .didYouMean("P\(digits)\(letter)")
        }
        return Self(
            code: "duration-help", vi: "ví dụ: P12M (12 tháng), P1Y (1 năm), P90D (90 ngày)",
            en: "such as P12M (12 months), P1Y (1 year), P90D (90 days)")
    }

    static func emptyText(at node: Node) -> Self {
        let name = node.key.map(\.quotation)
        return Self(
            code: "expected-text", vi: "\(name ?? "văn bản này") chưa có nội dung; viết một chuỗi hoặc {vi: …, en: …}",
            en: "\(name ?? "this text") has no wording; write a string or {vi: …, en: …}")
    }

    static func expectedText(at node: Node) -> Self {
        expected("expected-text", Wanted(vi: "văn bản hoặc {vi: …, en: …}", en: "a text or {vi: …, en: …}"), at: node)
    }

    /// A mapping whose keys are ids of the author's choice was asked for.
    package static func expectedIdMap(at node: Node) -> Self {
        expected("expected-mapping", Wanted(vi: "các dòng 'mã: giá trị'", en: "lines of 'id: value'"), at: node)
    }

    static func unknownFormat(_ format: Int, known: Int) -> Self {
        Self(
            code: "unknown-format", vi: "phiên bản định dạng \(format) chưa được hỗ trợ; hãy dùng \(known)",
            en: "format version \(format) is not known; this program reads version \(known)")
    }

    /// A word that is no language code.
    package static func unknownLanguage(_ code: String) -> Self {
        let shown = Quotation.of(code)
        return Self(
            code: "unknown-language", vi: "\(shown) không phải mã ngôn ngữ hai chữ cái như vi, en",
            en: "\(shown) is not a two-letter language code such as vi, en")
    }

    package static func excludingKeys(_ first: String, _ second: String) -> Self {
        Self(
            code: "excluding-keys", vi: "'\(first)' và '\(second)' không được dùng cùng nhau",
            en: "'\(first)' and '\(second)' exclude each other")
    }

    static func spanReversed(from: CalendarDate, to: CalendarDate) -> Self {
        Self(
            code: "span-reversed", vi: "ngày kết thúc \(to) đứng trước ngày bắt đầu \(from)",
            en: "the end \(to) lies before the start \(from)")
    }
}

extension Rational {
    /// The shortest exact text: a decimal when there is a short one, else a fraction.
    package var plain: String {
        let text = decimal(digits: 12, rounding: .halfEven, padded: false)
        return Rational(parsing: text) == self ? text : fraction
    }
}
