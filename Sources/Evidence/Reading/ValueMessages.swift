// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

package import LocatedYAML

extension DiagnosticMessage {
    static func numberHelp(_ text: String) -> Self {
        if text.contains("_") {
            return Self(code: "number-help", vi: "viết số không có dấu gạch dưới", en: "write the number without underscores")
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
        let parts = text.split(whereSeparator: { $0 == "/" || $0 == "-" || $0 == "." }).compactMap { Int($0) }
        if parts.count == 3 {
            // A year has four digits; day before month, as Vietnamese dates are written.
            let (year, day) = parts[0] >= 1000 ? (parts[0], parts[2]) : (parts[2], parts[0])
            if year >= 1000, let date = CalendarDate(year: year, month: parts[1], day: day) {
                return .didYouMean(date.description)
            }
            if year >= 1000, (1...12).contains(parts[1]), (29...31).contains(day) {
                return Self(
                    code: "date-help", vi: "tháng \(parts[1])/\(year) không có ngày \(day)",
                    en: "month \(parts[1]) of \(year) has no day \(day)")
            }
        }
        return Self(
            code: "date-help", vi: "viết theo dạng năm-tháng-ngày, ví dụ 2026-11-21",
            en: "write year-month-day, such as 2026-11-21")
    }

    static func expectedDuration(at node: Node) -> Self {
        expected(
            "expected-duration", Wanted(vi: "một khoảng thời gian như P6M hoặc P1Y", en: "a duration such as P6M or P1Y"), at: node)
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
