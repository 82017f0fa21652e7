// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The ways of writing a date that a column may use; one of them, or a set.
///
/// The day stands before the month in all but the ISO form: `03/04/2026` is 3 April. Years have four digits.
struct DateStyle: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    /// `2026-04-03` (ISO 8601).
    static let iso = DateStyle(rawValue: 1)
    /// `03/04/2026` and `3/4/2026`.
    static let slashes = DateStyle(rawValue: 2)
    /// `03-04-2026` and `3-4-2026`.
    static let dashes = DateStyle(rawValue: 4)
    /// `03.04.2026` and `3.4.2026`.
    static let dots = DateStyle(rawValue: 8)

    /// The forms of Vietnamese offices: the day first, with slashes, dashes or dots.
    static let vietnamese: DateStyle = [.slashes, .dashes, .dots]
    /// Every form.
    static let any: DateStyle = [.iso, .slashes, .dashes, .dots]

    /// The single forms, in the order of their bits.
    static let forms: [DateStyle] = [.iso, .slashes, .dashes, .dots]
}

/// A date that was read, and how it was written.
struct DateReading {
    /// Days since 1 January 1970.
    var days: Int32
    /// The form; empty when no date was read.
    var style: DateStyle

    static let none = DateReading(days: 0, style: [])
}

extension DateStyle {
    /// Reads a date of the calendar from 0001-01-01 to 9999-12-31 in one of the forms of this set.
    @inline(__always)
    func read(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> DateReading {
        if count == 10 {
            let word = ByteWords.load(bytes)
            if contains(.iso), let days = Self.readISO(bytes, word) { return DateReading(days: days, style: .iso) }
            if rawValue & Self.vietnamese.rawValue == 0 { return .none }
            return readFullDayFirst(bytes, word)
        }
        if count == 8 || count == 9, rawValue & Self.vietnamese.rawValue != 0 { return readDayFirst(bytes, count) }
        return .none
    }

    /// Reads ten bytes as `YYYY-MM-DD`; the first eight are in `word`.
    @inline(__always)
    static func readISO(_ bytes: UnsafePointer<UInt8>, _ word: UInt64) -> Int32? {
        // Digits become 0 to 9 and dashes 0; the sums reach the high bit of a byte when it is anything else.
        let values = word ^ 0x2D30_302D_3030_3030
        let wrong = ((values &+ 0x7F76_767F_7676_7676) | values) & ByteWords.highBits
        let tens = bytes[8] ^ 0x30
        let ones = bytes[9] ^ 0x30
        if wrong != 0 || tens > 9 || ones > 9 { return nil }
        let century = UInt32(truncatingIfNeeded: values)
        let pairs = (century &* 10 &+ (century &>> 8)) & 0x00FF_00FF
        let year = (pairs & 0xFF) &* 100 &+ (pairs &>> 16)
        let monthPair = UInt32(truncatingIfNeeded: values &>> 40)
        let month = (monthPair & 15) &* 10 &+ ((monthPair &>> 8) & 15)
        return days(year, month, UInt32(tens) &* 10 &+ UInt32(ones))
    }

    /// Reads ten bytes as `DD/MM/YYYY`; the first eight are in `word`.
    @inline(__always)
    private func readFullDayFirst(_ bytes: UnsafePointer<UInt8>, _ word: UInt64) -> DateReading {
        let style = Self.form(of: bytes[2])
        if rawValue & style.rawValue == 0 || bytes[5] != bytes[2] { return .none }
        let mark = UInt64(bytes[2])
        let values = word ^ (0x3030_0030_3000_3030 | mark &<< 16 | mark &<< 40)
        let wrong = ((values &+ 0x7676_7F76_767F_7676) | values) & ByteWords.highBits
        let tens = bytes[8] ^ 0x30
        let ones = bytes[9] ^ 0x30
        if wrong != 0 || tens > 9 || ones > 9 { return .none }
        let pairs = values &* 10 &+ (values &>> 8)
        let day = UInt32(truncatingIfNeeded: pairs) & 0xFF
        let month = UInt32(truncatingIfNeeded: pairs &>> 24) & 0xFF
        let century = UInt32(truncatingIfNeeded: pairs &>> 48) & 0xFF
        let year = century &* 100 &+ UInt32(tens) &* 10 &+ UInt32(ones)
        guard let days = Self.days(year, month, day) else { return .none }
        return DateReading(days: days, style: style)
    }

    /// Reads `D/M/YYYY` with one or two digits for day and month, in eight or nine bytes.
    private func readDayFirst(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> DateReading {
        var index = 0
        var fields: (UInt32, UInt32) = (0, 0)
        let day = Self.readShort(bytes, &index)
        let mark = bytes[index]
        let style = Self.form(of: mark)
        guard let day, rawValue & style.rawValue != 0 else { return .none }
        index += 1
        guard let month = Self.readShort(bytes, &index), bytes[index] == mark, count - index == 5 else { return .none }
        fields = (day, month)
        let word = ByteWords.load(bytes + index + 1)
        guard ByteWords.nonDigits(word) & ByteWords.mask(4) == 0 else { return .none }
        let year = UInt32(truncatingIfNeeded: ByteWords.number(ByteWords.rightAligned(word, 4)))
        guard let days = Self.days(year, fields.1, fields.0) else { return .none }
        return DateReading(days: days, style: style)
    }

    /// One or two digits.
    private static func readShort(_ bytes: UnsafePointer<UInt8>, _ index: inout Int) -> UInt32? {
        let first = bytes[index] ^ 0x30
        if first > 9 { return nil }
        index += 1
        let second = bytes[index] ^ 0x30
        if second > 9 { return UInt32(first) }
        index += 1
        return UInt32(first) * 10 + UInt32(second)
    }

    /// The form that a mark between day and month belongs to; empty when none.
    @inline(__always)
    private static func form(of mark: UInt8) -> DateStyle {
        switch mark {
        case UInt8(ascii: "/"): .slashes
        case UInt8(ascii: "-"): .dashes
        case UInt8(ascii: "."): .dots
        default: []
        }
    }

    /// Days since 1970-01-01, or nil when there is no such day.
    ///
    /// Years are counted from March, so that the leap day is the last of its year and months alternate 31 and 30 days
    /// with a period of five: 153 days.
    @inline(__always)
    static func days(_ year: UInt32, _ month: UInt32, _ day: UInt32) -> Int32? {
        // Up to July odd months have 31 days, after it even ones; February is looked at on its own.
        let length = 30 &+ ((month ^ (month &>> 3)) & 1)
        if year == 0 || month &- 1 > 11 || day &- 1 >= length { return nil }
        if month == 2, day > 28, day > 29 || !isLeap(year) { return nil }
        let isEarly: UInt32 = month < 3 ? 1 : 0
        let marchYear = year &- isEarly
        let marchMonth = month &+ isEarly &* 12 &- 3
        let yearDays = marchYear &* 365 &+ marchYear &>> 2 &- marchYear / 100 &+ marchYear / 400
        let sum = yearDays &+ (153 &* marchMonth &+ 2) / 5 &+ day
        return Int32(truncatingIfNeeded: sum) &- 719_469
    }

    @inline(__always)
    private static func isLeap(_ year: UInt32) -> Bool {
        year & 3 == 0 && (year % 100 != 0 || year & 15 == 0)
    }
}
