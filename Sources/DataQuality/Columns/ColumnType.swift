// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// What the values of a column are read as.
public enum ColumnType: String, Hashable, Sendable, CaseIterable, Codable {
    /// Any text; also numbers that are names, such as codes and identifiers.
    case text
    /// A whole number.
    case integer
    /// A number, with or without decimal places.
    case decimal
    /// A day of the calendar.
    case date
    /// A time of day.
    case time
    /// A point in time.
    case timestamp
    /// Yes or no.
    case flag

    /// Its name for people.
    public var title: LocalizedText {
        switch self {
        case .text: LocalizedText(vi: "văn bản", en: "text")
        case .integer: LocalizedText(vi: "số nguyên", en: "whole number")
        case .decimal: LocalizedText(vi: "số", en: "number")
        case .date: LocalizedText(vi: "ngày", en: "date")
        case .time: LocalizedText(vi: "giờ", en: "time of day")
        case .timestamp: LocalizedText(vi: "thời điểm", en: "timestamp")
        case .flag: LocalizedText(vi: "có hoặc không", en: "yes or no")
        }
    }
}
