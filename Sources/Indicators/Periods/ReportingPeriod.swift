// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// The period that a figure is about: a year, a half-year, a quarter, a month, or a single day.
///
/// Written `2027`, `2027-H1`, `2027-Q2`, `2027-06`, `2027-06-20`.
public struct ReportingPeriod: Hashable, Sendable {
    /// How long a period is.
    public enum Length: UInt8, Hashable, Sendable, CaseIterable {
        /// A day.
        case day
        /// A month.
        case month
        /// Three months.
        case quarter
        /// Six months.
        case halfYear
        /// Twelve months.
        case year
    }

    /// How long it is.
    public let length: Length
    /// The first day.
    public let start: CalendarDate
    /// The last day.
    public let end: CalendarDate

    private init(_ length: Length, _ start: CalendarDate, _ end: CalendarDate) {
        self.length = length
        self.start = start
        self.end = end
    }

    /// A single day.
    public init(day: CalendarDate) { self.init(.day, day, day) }

    /// The period of a length that is the `index`-th of its year, counted from 1; `nil` when there is none.
    public init?(year: Int, _ length: Length, index: Int = 1) {
        let months: Int
        switch length {
        case .day: return nil
        case .month: months = 1
        case .quarter: months = 3
        case .halfYear: months = 6
        case .year: months = 12
        }
        guard index >= 1, index <= 12 / months,
            let start = CalendarDate(year: year, month: (index - 1) * months + 1, day: 1),
            let end = Self.lastDay(year: year, month: index * months)
        else { return nil }
        self.init(length, start, end)
    }

    /// The period that a text says, or `nil` when it says none.
    public init?(parsing text: some StringProtocol) {
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[range] {
                let digit = byte &- UInt8(ascii: "0")
                guard digit <= 9 else { return nil }
                value = value * 10 + Int(digit)
            }
            return value
        }
        guard let year = number(0..<min(4, bytes.count)), bytes.count >= 4 else { return nil }
        if bytes.count == 4 {
            self.init(year: year, .year)
            return
        }
        guard bytes[4] == UInt8(ascii: "-"), bytes.count > 6 else { return nil }
        switch (bytes.count, bytes[5]) {
        case (7, UInt8(ascii: "H")):
            guard let index = number(6..<7) else { return nil }
            self.init(year: year, .halfYear, index: index)
        case (7, UInt8(ascii: "Q")):
            guard let index = number(6..<7) else { return nil }
            self.init(year: year, .quarter, index: index)
        case (7, _):
            guard let month = number(5..<7) else { return nil }
            self.init(year: year, .month, index: month)
        case (10, _):
            guard let day = CalendarDate(parsing: bytes) else { return nil }
            self.init(day: day)
        default: return nil
        }
    }

    /// The last day of a month.
    static func lastDay(year: Int, month: Int) -> CalendarDate? {
        (28...31).reversed().lazy.compactMap { CalendarDate(year: year, month: month, day: $0) }.first
    }

    /// Which of its year the period is, from 1: the quarter, the month, …; 1 for a year or a day.
    public var index: Int {
        switch length {
        case .day, .year: 1
        case .month: start.month
        case .quarter: (start.month + 2) / 3
        case .halfYear: (start.month + 5) / 6
        }
    }
}

extension ReportingPeriod: CustomStringConvertible {
    /// The period as it is written in documents.
    public var description: String {
        let year = String(start.description.prefix(4))
        return switch length {
        case .day: start.description
        case .month: String(start.description.dropLast(3))
        case .quarter: "\(year)-Q\(index)"
        case .halfYear: "\(year)-H\(index)"
        case .year: year
        }
    }
}

extension ReportingPeriod: Comparable {
    /// Earlier ends first; of two that end on one day, the shorter first.
    public static func < (left: Self, right: Self) -> Bool {
        (left.end, left.length.rawValue) < (right.end, right.length.rawValue)
    }
}

extension ReportingPeriod: Codable {
    /// Reads a text such as `2027-Q2`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let period = ReportingPeriod(parsing: text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "'\(text)' is no period such as 2027, 2027-H1, 2027-Q2, 2027-06 or 2027-06-20")
        }
        self = period
    }

    /// Writes a text such as `2027-Q2`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
