// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// How one body stands with one report on a day.
public struct ReportStanding: Sendable, Hashable, Codable {
    /// How it stands.
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        /// It was handed in on the last day or before.
        case inTime = "in_time"
        /// It was handed in after the last day.
        case late
        /// It was not handed in, and its last day has passed.
        case overdue
        /// It was not handed in, and there is still time: the last day itself is in time.
        case waiting
    }

    /// The id of the duty.
    public var duty: String
    /// What is due.
    public var what: LocalizedText
    /// What kind of report it is.
    public var matter: ReportingDuty.Matter?
    /// The period that the report is about.
    public var period: ReportingPeriod
    /// Which of several days that the duty has for the period, counted from 1.
    public var ordinal: Int
    /// The last day in time.
    public var lastDay: CalendarDate
    /// The body.
    public var body: CalendarEntry.NamedBody
    /// How it stands.
    public var state: State
    /// The day it was handed in.
    public var sentOn: CalendarDate?
    /// By how many days it was late, or is overdue; `nil` otherwise.
    public var days: Int?
    /// The body that handed it in, when it is one into which the body merged.
    public var sentBy: CalendarEntry.NamedBody?
    /// The bodies into which the body merged, when it exists no more and the report is overdue; empty when there are none.
    public var successors: [CalendarEntry.NamedBody]?
}
