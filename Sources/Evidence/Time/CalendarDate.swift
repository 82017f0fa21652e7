// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// A day of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31, without time or time zone.
public struct CalendarDate: Hashable, Sendable {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, 1 to 31.
    public let day: Int

    /// A day, or nil when there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard Self.years.contains(year), 1...12 ~= month, day >= 1, day <= Self.days(ofMonth: month, year: year) else {
            return nil
        }
        self.init(valid: year, month, day)
    }

    private init(valid year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day that a text `YYYY-MM-DD` says, or nil when it says none. Nothing may stand around it.
    public init?(parsing text: some StringProtocol) {
        self.init(parsing: text.utf8)
    }

    /// The day that an ASCII text `YYYY-MM-DD` says, or nil when it says none.
    public init?(parsing bytes: some Collection<UInt8>) {
        guard bytes.count == 10 else { return nil }
        var fields = [0, 0, 0]
        for (index, byte) in bytes.enumerated() {
            if index == 4 || index == 7 {
                if byte != UInt8(ascii: "-") { return nil }
                continue
            }
            let digit = byte &- UInt8(ascii: "0")
            if digit > 9 { return nil }
            let field = index < 4 ? 0 : index < 7 ? 1 : 2
            fields[field] = fields[field] * 10 + Int(digit)
        }
        self.init(year: fields[0], month: fields[1], day: fields[2])
    }
}

extension CalendarDate: Comparable {
    /// True when the left day is earlier.
    public static func < (lhs: CalendarDate, rhs: CalendarDate) -> Bool {
        (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day)
    }
}

extension CalendarDate: CustomStringConvertible {
    /// The day as in ISO 8601: `2026-11-21`.
    public var description: String {
        var text: [UInt8] = []
        text.reserveCapacity(10)
        for (value, width) in [(year, 4), (month, 2), (day, 2)] {
            if !text.isEmpty { text.append(UInt8(ascii: "-")) }
            let digits = Array(String(value).utf8)
            text += [UInt8](repeating: UInt8(ascii: "0"), count: width - digits.count) + digits
        }
        return String(decoding: text, as: UTF8.self)
    }
}

extension CalendarDate: Codable {
    /// Reads a text `YYYY-MM-DD`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = CalendarDate(parsing: text) else {
            throw DecodingError.invalid(.notADate(text), at: container.codingPath)
        }
        self = date
    }

    /// Writes a text `YYYY-MM-DD`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
