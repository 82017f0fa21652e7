// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What kind of value a part of a rule gives.
enum RuleType: Hashable, Sendable {
    case text
    /// A number that is always whole.
    case whole
    case number
    case date
    case time
    case timestamp
    /// A number of days to be added to a date.
    case days
    /// A condition, or a column of the type `flag`.
    case truth

    init(_ type: ColumnType) {
        switch type {
        case .text: self = .text
        case .integer: self = .whole
        case .decimal: self = .number
        case .date: self = .date
        case .time: self = .time
        case .timestamp: self = .timestamp
        case .flag: self = .truth
        }
    }

    var isNumber: Bool { self == .whole || self == .number }

    /// Whether values of both types can be compared.
    func isComparable(with other: RuleType) -> Bool {
        self != .days && (self == other || isNumber && other.isNumber)
    }

    /// With its article.
    var en: String {
        switch self {
        case .text: "a text"
        case .whole: "a whole number"
        case .number: "a number"
        case .date: "a date"
        case .time: "a time of day"
        case .timestamp: "a timestamp"
        case .days: "a number of days"
        case .truth: "a condition"
        }
    }

    var vi: String {
        switch self {
        case .text: "văn bản"
        case .whole: "số nguyên"
        case .number: "số"
        case .date: "ngày"
        case .time: "giờ"
        case .timestamp: "thời điểm"
        case .days: "số ngày"
        case .truth: "điều kiện"
        }
    }
}
