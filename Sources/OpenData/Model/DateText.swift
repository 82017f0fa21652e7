// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// A date as a catalogue writes it, with what is wrong with it.
///
/// - A day, or a day with a time of day (the day of its own time zone), is right; `xsd:date` around a time and
///   `xsd:dateTime` around a day alone are ``LocatedDate/Problem/mistyped``, with the day.
/// - Days in other notations are understood and mistyped: `31/01/2024` (the day first, as in Vietnam; the month first
///   when only that can be), `2024/1/31`, `20240131`, `2024-01-31 10:00`.
/// - A year or month is ``LocatedDate/Problem/imprecise``, with its last day.
/// - `start/end` is an ``LocatedDate/Problem/interval``, with its last day; a repeating interval has none.
/// - 1 January of 1, 1900 and 1970 and 31 December of 9999 are ``LocatedDate/Problem/placeholder`` and say no day.
/// - All else, an empty text too, is ``LocatedDate/Problem/unreadable``.
struct DateText {
    let raw: String
    private(set) var day: CalendarDate?
    private(set) var problem: LocatedDate.Problem?

    private static let dateType = "http://www.w3.org/2001/XMLSchema#date"
    private static let dateTimeType = "http://www.w3.org/2001/XMLSchema#dateTime"

    init(_ raw: String, datatype: String = "") {
        self.raw = raw
        let bytes = Self.trimmed(Array(raw.utf8)[...])
        (day, problem) = Self.parsed(bytes, datatype: datatype)
        if let day, Self.isPlaceholder(day) { (self.day, problem) = (nil, .placeholder) }
    }

    func located(at place: CataloguePlace) -> LocatedDate {
        LocatedDate(raw: raw, day: day, problem: problem, place: place)
    }

    private typealias Reading = (day: CalendarDate?, problem: LocatedDate.Problem?)

    private static func parsed(_ bytes: ArraySlice<UInt8>, datatype: String) -> Reading {
        if bytes.isEmpty { return (nil, .unreadable) }
        if let day = CalendarDate(parsing: bytes.prefix(10)) {
            let rest = bytes.dropFirst(10)
            if rest.isEmpty || isZone(rest) {
                return (day, datatype == dateTimeType ? .mistyped : nil)
            }
            if rest.first == UInt8(ascii: "T"), isTime(rest.dropFirst()) {
                return (day, datatype == dateType ? .mistyped : nil)
            }
            if rest.first == UInt8(ascii: "T") || rest.first == UInt8(ascii: " ") { return (day, .mistyped) }
        }
        if let slash = bytes.firstIndex(of: UInt8(ascii: "/")), let interval = interval(bytes, slash) {
            return interval
        }
        if let day = lastDay(ofYearOrMonth: bytes) { return (day, .imprecise) }
        if let day = otherNotation(bytes) { return (day, .mistyped) }
        return (nil, .unreadable)
    }

    /// An interval of ISO 8601, of which one side at least is a day, month, year, duration or `..`.
    private static func interval(_ bytes: ArraySlice<UInt8>, _ slash: Int) -> Reading? {
        let (first, last) = (trimmed(bytes[..<slash]), trimmed(bytes[(slash + 1)...]))
        if first.first == UInt8(ascii: "R"), first.dropFirst().allSatisfy(isDigit) {
            return last.first == UInt8(ascii: "P") ? (nil, .interval) : nil
        }
        let start = boundary(first)
        if let end = boundary(last) { return (end, .interval) }
        guard let start else { return nil }
        if last.isEmpty || last.elementsEqual("..".utf8) { return (start, .interval) }
        guard last.first == UInt8(ascii: "P"),
            let period = CalendarPeriod(parsing: String(decoding: last, as: UTF8.self))
        else { return nil }
        return (start.adding(period), .interval)
    }

    /// The last day of one side of an interval.
    private static func boundary(_ bytes: ArraySlice<UInt8>) -> CalendarDate? {
        if let day = CalendarDate(parsing: bytes.prefix(10)) {
            let rest = bytes.dropFirst(10)
            return rest.isEmpty || isZone(rest) || rest.first == UInt8(ascii: "T") ? day : nil
        }
        return lastDay(ofYearOrMonth: bytes)
    }

    /// The last day of `2023` or `2023-05`, with or without a time zone.
    private static func lastDay(ofYearOrMonth bytes: ArraySlice<UInt8>) -> CalendarDate? {
        guard let year = number(bytes.prefix(4)), bytes.count >= 4 else { return nil }
        var rest = bytes.dropFirst(4)
        if rest.isEmpty || isZone(rest) { return CalendarDate(year: year, month: 12, day: 31) }
        guard rest.first == UInt8(ascii: "-"), rest.count >= 3, let month = number(rest.dropFirst().prefix(2)) else {
            return nil
        }
        rest = rest.dropFirst(3)
        guard rest.isEmpty || isZone(rest), let first = CalendarDate(year: year, month: month, day: 1) else {
            return nil
        }
        return (29...31).reversed().compactMap { CalendarDate(year: year, month: month, day: $0) }.first
            ?? CalendarDate(year: first.year, month: first.month, day: 28)
    }

    /// `31/01/2024`, `31-1-2024`, `31.01.2024`, `2024/1/31` or `20240131`, also before a time of day.
    private static func otherNotation(_ bytes: ArraySlice<UInt8>) -> CalendarDate? {
        let date = bytes.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "T") }
        if date.count == 8, let number = number(date) {
            return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
        }
        for separator in "/-.".utf8 where date.contains(separator) {
            let parts = date.split(separator: separator, omittingEmptySubsequences: false)
            guard parts.count == 3, let first = number(parts[0]), let second = number(parts[1]),
                let third = number(parts[2])
            else { return nil }
            if parts[0].count == 4 { return CalendarDate(year: first, month: second, day: third) }
            guard parts[2].count == 4 else { return nil }
            return CalendarDate(year: third, month: second, day: first)
                ?? CalendarDate(year: third, month: first, day: second)
        }
        return nil
    }

    private static func isPlaceholder(_ day: CalendarDate) -> Bool {
        switch (day.year, day.month, day.day) {
        case (1, 1, 1), (1900, 1, 1), (1970, 1, 1), (9999, 12, 31): true
        default: false
        }
    }

    /// `Z`, `+07:00`, `-0330`.
    private static func isZone(_ bytes: ArraySlice<UInt8>) -> Bool {
        if bytes.elementsEqual("Z".utf8) { return true }
        guard let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return false }
        let digits = bytes.dropFirst().filter { $0 != UInt8(ascii: ":") }
        guard bytes.count - digits.count <= 2, digits.count == 4, let number = number(digits[...]) else { return false }
        return number / 100 <= 14 && number % 100 < 60
    }

    /// `hh:mm`, `hh:mm:ss`, a fraction of a second and a time zone.
    private static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        for (position, limit) in [24, 59, 60].enumerated() {
            if position > 0 {
                guard rest.first == UInt8(ascii: ":") else { return position == 2 && (rest.isEmpty || isZone(rest)) }
                rest = rest.dropFirst()
            }
            guard rest.count >= 2, let part = number(rest.prefix(2)), part <= limit else { return false }
            rest = rest.dropFirst(2)
        }
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix(while: isDigit)
            if digits.isEmpty { return false }
            rest = rest.dropFirst(1 + digits.count)
        }
        return rest.isEmpty || isZone(rest)
    }

    /// The number of one to nine digits.
    private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard (1...9).contains(bytes.count), bytes.allSatisfy(isDigit) else { return nil }
        return bytes.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || 9...13 ~= byte }
        var bytes = bytes.drop(while: isBlank)
        while let last = bytes.last, isBlank(last) { bytes.removeLast() }
        return bytes
    }
}
