// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// One row of a service: a value for each column that it names.
public struct QualityRow: Sendable, Hashable {
    /// The values in the order of the columns that are given with the rows. Missing ones at the end may be left out.
    public var values: [Value]

    /// A row of values.
    public init(_ values: [Value]) { self.values = values }

    /// One value.
    public enum Value: Sendable, Hashable {
        /// There is none.
        case missing
        /// A text, judged as it stands. An empty one is missing.
        case text(String)
        /// A number. One that no decimal of up to 40 places says is rounded to that.
        case number(Rational)
        /// A day.
        case date(CalendarDate)
        /// Yes or no.
        case flag(Bool)
    }
}

/// What can be a value of a row.
public protocol QualityValueConvertible: SendableMetatype {
    /// The value.
    var qualityValue: QualityRow.Value { get }
}

extension String: QualityValueConvertible {
    /// The text.
    public var qualityValue: QualityRow.Value { .text(self) }
}

extension Int: QualityValueConvertible {
    /// The number.
    public var qualityValue: QualityRow.Value { .number(Rational(self)) }
}

extension Double: QualityValueConvertible {
    /// The number that the shortest text which says this number says; missing when it is none or infinite.
    public var qualityValue: QualityRow.Value {
        Rational(parsing: description).map { .number($0) } ?? .missing
    }
}

extension Bool: QualityValueConvertible {
    /// Yes or no.
    public var qualityValue: QualityRow.Value { .flag(self) }
}

extension Rational: QualityValueConvertible {
    /// The number.
    public var qualityValue: QualityRow.Value { .number(self) }
}

extension CalendarDate: QualityValueConvertible {
    /// The day.
    public var qualityValue: QualityRow.Value { .date(self) }
}

extension Optional: QualityValueConvertible where Wrapped: QualityValueConvertible {
    /// The value, or missing.
    public var qualityValue: QualityRow.Value { self?.qualityValue ?? .missing }
}

extension QualityRow.Value: QualityValueConvertible {
    /// Itself.
    public var qualityValue: QualityRow.Value { self }
}
