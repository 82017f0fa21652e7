// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// A length of time in years, months, weeks and days, as `P1Y6M` in ISO 8601.
///
/// Periods are compared field by field: 12 months are not equal to a year, because only a date can say how long
/// either is.
public struct CalendarPeriod: Hashable, Sendable {
    /// The years, 0 to ``limit``.
    public let years: Int
    /// The months, 0 to ``limit``.
    public let months: Int
    /// The weeks, 0 to ``limit``.
    public let weeks: Int
    /// The days, 0 to ``limit``.
    public let days: Int

    /// The largest value of each field: more than the days of the whole calendar.
    public static let limit = 9_999_999

    /// A period, or nil when a field is negative or above ``limit``.
    public init?(years: Int = 0, months: Int = 0, weeks: Int = 0, days: Int = 0) {
        let fields = 0...Self.limit
        guard fields.contains(years), fields.contains(months), fields.contains(weeks), fields.contains(days) else {
            return nil
        }
        self.years = years
        self.months = months
        self.weeks = weeks
        self.days = days
    }

    /// The period that a text such as `P1Y6M`, `P2W` or `P90D` says, or nil when it says none.
    ///
    /// Each field stands at most once, in the order Y, M, W, D; at least one must stand. Times of day, fractions and
    /// signs are refused.
    public init?(parsing text: some StringProtocol) {
        var bytes = text.utf8.makeIterator()
        guard bytes.next() == UInt8(ascii: "P") else { return nil }
        var fields = [0, 0, 0, 0]
        var next = 0
        var value: Int?
        while let byte = bytes.next() {
            let digit = byte &- UInt8(ascii: "0")
            if digit <= 9 {
                // Held just above the limit, so that it cannot overflow.
                value = min((value ?? 0) * 10 + Int(digit), Self.limit + 1)
                continue
            }
            guard let number = value, let field = Self.designators[next...].firstIndex(of: byte) else { return nil }
            fields[field] = number
            next = field + 1
            value = nil
        }
        guard value == nil, next > 0 else { return nil }
        self.init(years: fields[0], months: fields[1], weeks: fields[2], days: fields[3])
    }

    private static let designators = Array("YMWD".utf8)

    /// True when all fields are 0.
    public var isZero: Bool { years == 0 && months == 0 && weeks == 0 && days == 0 }
}

extension CalendarPeriod: CustomStringConvertible {
    /// The period as in ISO 8601, without fields that are 0: `P1Y6M`; `P0D` when all are.
    public var description: String {
        if isZero { return "P0D" }
        var text = "P"
        for (value, unit) in [(years, "Y"), (months, "M"), (weeks, "W"), (days, "D")] where value != 0 {
            text += "\(value)\(unit)"
        }
        return text
    }
}

extension CalendarPeriod: Codable {
    /// Reads a text such as `P1Y6M`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let period = CalendarPeriod(parsing: text) else {
            throw DecodingError.invalid(.notAPeriod(text), at: container.codingPath)
        }
        self = period
    }

    /// Writes a text such as `P1Y6M`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
