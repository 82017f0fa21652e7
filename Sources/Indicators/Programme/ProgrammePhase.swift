// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A phase of a programme ("giai đoạn"): its targets are to be reached by its last day.
public struct ProgrammePhase: Sendable, Hashable {
    /// Its id, such as `2026-2027`.
    public var id: String
    /// Its title; the Vietnamese wording is as printed.
    public var title: LocalizedText
    /// The first day.
    public var from: CalendarDate
    /// The last day: a target reached on it is reached in time.
    public var to: CalendarDate

    /// Makes a phase.
    public init(id: String, title: LocalizedText, from: CalendarDate, to: CalendarDate) {
        self.id = id
        self.title = title
        self.from = from
        self.to = to
    }
}
