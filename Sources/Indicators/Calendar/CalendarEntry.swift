// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A day of a programme's calendar: a report falls due, or the deadline of an indicator or a task.
public struct CalendarEntry: Sendable, Hashable, Codable {
    /// What falls due.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// A report.
        case duty
        /// The target of an indicator.
        case indicator
        /// A task.
        case task
    }

    /// Agencies as the programme names them.
    public struct Party: Sendable, Hashable, Codable {
        /// The text as printed.
        public var printed: String
        /// The agencies it names, in its order.
        public var agencies: [NamedAgency]
    }

    /// An agency or a group of agencies.
    public struct NamedAgency: Sendable, Hashable, Codable {
        /// Its id.
        public var id: String
        /// Its name.
        public var name: LocalizedText
    }

    /// A body that is meant by the name of an agency or a group.
    public struct NamedBody: Sendable, Hashable, Codable {
        /// Its id.
        public var id: String
        /// Its name.
        public var name: LocalizedText
    }

    /// What falls due.
    public var kind: Kind
    /// The id of the duty, the indicator or the task.
    public var id: String
    /// Which of several days that one duty has for one period, counted from 1.
    public var ordinal: Int
    /// What is due, or what is to be reached or done.
    public var what: LocalizedText
    /// What kind of report it is.
    public var matter: ReportingDuty.Matter?
    /// The period that the report is about. It may end after the day, as where figures of a quarter are due within it.
    public var period: ReportingPeriod?
    /// The id of the phase whose target falls due.
    public var phase: String?
    /// The target as printed.
    public var target: String?
    /// The day as printed; `nil` where it is the end of a phase.
    public var printed: String?
    /// The day that is printed: for "trước ngày 25" the 25th.
    public var printedDay: CalendarDate
    /// The last day in time: for "trước ngày 25" the 24th.
    public var lastDay: CalendarDate
    /// Who has to act.
    public var who: Party?
    /// Who gets the report.
    public var to: Party?
    /// The bodies that have to act, as they are on the last day in time. Empty when no bodies are known.
    public var bodies: [NamedBody]
    /// The ids of those agencies and groups of ``who`` for which no body is known on that day.
    public var unresolved: [String]

    /// Whether the printed day itself is too late.
    public var isStrict: Bool { lastDay < printedDay }
}

/// Something that a programme wants without naming a day.
public struct UndatedEntry: Sendable, Hashable, Codable {
    /// What it is.
    public var kind: CalendarEntry.Kind
    /// The id of the duty, the indicator or the task.
    public var id: String
    /// What is due, or what is to be reached or done.
    public var what: LocalizedText
    /// What kind of report it is.
    public var matter: ReportingDuty.Matter?
    /// How often it falls due.
    public var every: ReportingDuty.Frequency?
    /// The deadline as printed, such as "Thường xuyên".
    public var printed: String?
    /// Who has to act.
    public var who: CalendarEntry.Party?
    /// Who gets the report.
    public var to: CalendarEntry.Party?
}
