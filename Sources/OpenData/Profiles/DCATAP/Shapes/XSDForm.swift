// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How the texts of a datatype of XML Schema 1.1 (part 2) are formed.
enum XSDForm: String, Sendable {
    case date, dateTime, gYear, gYearMonth, decimal, duration, hexBinary, nonNegativeInteger

    /// What it is in words, with an example.
    var words: (vi: String, en: String) {
        switch self {
        case .date: ("ngày như 2026-11-22", "a date such as 2026-11-22")
        case .dateTime: ("thời điểm như 2026-11-22T08:00:00", "a time such as 2026-11-22T08:00:00")
        case .gYear: ("năm như 2026", "a year such as 2026")
        case .gYearMonth: ("tháng như 2026-11", "a month such as 2026-11")
        case .decimal: ("số thập phân như 12.5", "a decimal number such as 12.5")
        case .duration: ("khoảng thời gian như P1D", "a duration such as P1D")
        case .hexBinary:
            ("chữ số hệ 16, hai chữ số mỗi byte, như 0a1f", "hexadecimal digits, two for each byte, such as 0a1f")
        case .nonNegativeInteger: ("số nguyên không âm như 1024", "a whole number such as 1024")
        }
    }

    /// Whether a text is well formed. Blanks around it do not count.
    func accepts(_ text: String) -> Bool {
        var bytes = ByteCursor(text)
        switch self {
        case .date: return bytes.year() && bytes.skip("-") && bytes.monthDay() && bytes.zoneAndEnd()
        case .dateTime:
            return bytes.year() && bytes.skip("-") && bytes.monthDay() && bytes.skip("T") && bytes.time()
                && bytes.zoneAndEnd()
        case .gYear: return bytes.year() && bytes.zoneAndEnd()
        case .gYearMonth: return bytes.year() && bytes.skip("-") && bytes.month() && bytes.zoneAndEnd()
        case .decimal: return bytes.decimal() && bytes.isAtEnd
        case .duration: return bytes.duration() && bytes.isAtEnd
        case .hexBinary: return bytes.hexDigits() && bytes.isAtEnd
        case .nonNegativeInteger: return bytes.nonNegativeInteger() && bytes.isAtEnd
        }
    }
}

/// Walks through the bytes of a text.
private struct ByteCursor {
    private var rest: Substring.UTF8View
    private var isLeap = false
    private var lastMonth = 0

    init(_ text: String) {
        rest = text[...].utf8
        while let first = rest.first, Self.isBlank(first) { rest = rest.dropFirst() }
        while let last = rest.last, Self.isBlank(last) { rest = rest.dropLast() }
    }

    var isAtEnd: Bool { rest.isEmpty }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    mutating func skip(_ letter: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: letter) else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// The digits that come next.
    private mutating func digits() -> Substring.UTF8View {
        let found = rest.prefix(while: Self.isDigit)
        rest = rest.dropFirst(found.count)
        return found
    }

    /// A number of exactly so many digits.
    private mutating func number(_ count: Int) -> Int? {
        let found = rest.prefix(count)
        guard found.count == count, found.allSatisfy(Self.isDigit) else { return nil }
        rest = rest.dropFirst(count)
        return found.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    /// Four digits, or more without a leading zero.
    mutating func year() -> Bool {
        _ = skip("-")
        let found = digits()
        guard found.count >= 4, found.count == 4 || found.first != UInt8(ascii: "0") else { return false }
        // The last four digits tell a leap year: 10,000 is a multiple of 400.
        let year = found.suffix(4).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return true
    }

    mutating func month() -> Bool {
        guard let month = number(2), 1...12 ~= month else { return false }
        lastMonth = month
        return true
    }

    mutating func monthDay() -> Bool {
        guard month(), skip("-"), let day = number(2), day >= 1 else { return false }
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return day <= days[lastMonth - 1]
    }

    mutating func time() -> Bool {
        guard let hour = number(2), skip(":"), let minute = number(2), skip(":"), let second = number(2) else {
            return false
        }
        var hasFraction = false
        if skip(".") {
            let fraction = digits()
            if fraction.isEmpty { return false }
            hasFraction = fraction.contains { $0 != UInt8(ascii: "0") }
        }
        if hour == 24 { return minute == 0 && second == 0 && !hasFraction }
        return hour < 24 && minute < 60 && second < 60
    }

    /// A time zone, if any, and nothing behind it.
    mutating func zoneAndEnd() -> Bool {
        if isAtEnd { return true }
        if skip("Z") { return isAtEnd }
        guard skip("+") || skip("-"), let hour = number(2), skip(":"), let minute = number(2) else { return false }
        return isAtEnd && minute < 60 && (hour < 14 || hour == 14 && minute == 0)
    }

    mutating func decimal() -> Bool {
        _ = skip("+") || skip("-")
        let whole = digits()
        let fraction = skip(".") ? digits() : rest.prefix(0)
        return !whole.isEmpty || !fraction.isEmpty
    }

    /// Digits with a plus, or a minus before nothing but zeros.
    mutating func nonNegativeInteger() -> Bool {
        let isNegative = !skip("+") && skip("-")
        let found = digits()
        return !found.isEmpty && (!isNegative || found.allSatisfy { $0 == UInt8(ascii: "0") })
    }

    mutating func hexDigits() -> Bool {
        let count = rest.count
        rest = rest.drop { byte in
            Self.isDigit(byte) || UInt8(ascii: "A")...UInt8(ascii: "F") ~= byte
                || UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte
        }
        return isAtEnd && count.isMultiple(of: 2)
    }

    mutating func duration() -> Bool {
        _ = skip("-")
        guard skip("P") else { return false }
        var parts = units(["Y", "M", "D"], fraction: nil)
        if skip("T") {
            let times = units(["H", "M", "S"], fraction: "S")
            if times == 0 { return false }
            parts += times
        }
        return parts > 0
    }

    /// Numbers, each with one of the units in their order; how many there are.
    private mutating func units(_ units: [Unicode.Scalar], fraction: Unicode.Scalar?) -> Int {
        var found = 0
        for unit in units {
            let start = rest
            guard !digits().isEmpty else { continue }
            if unit == fraction, skip("."), digits().isEmpty { return 0 }
            if skip(unit) { found += 1 } else { rest = start }
        }
        return found
    }
}
