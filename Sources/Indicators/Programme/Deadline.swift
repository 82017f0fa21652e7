// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// When something is due, as printed and as it is read.
public struct Deadline: Sendable, Hashable, Codable {
    /// What kind of deadline it is.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// By a day; of a month or a year that is its last day.
        case day
        /// At all times ("Thường xuyên").
        case standing
        /// Each year ("Hằng năm").
        case yearly
        /// By a schedule that somebody else sets ("Theo lộ trình…").
        case scheduled
    }

    /// The text as printed.
    public var printed: String
    /// What kind of deadline it is.
    public var kind: Kind
    /// The last day on which it is in time; `nil` when no day can be told.
    public var due: CalendarDate?

    /// Makes a deadline.
    public init(printed: String, kind: Kind, due: CalendarDate? = nil) {
        self.printed = printed
        self.kind = kind
        self.due = due
    }
}
