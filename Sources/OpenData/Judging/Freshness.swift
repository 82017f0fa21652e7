// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// How old the data of a dataset are against what its frequency promises.
public struct Freshness: Hashable, Sendable {
    /// The state.
    public enum State: String, Hashable, Sendable, Codable, CaseIterable {
        /// No older than the period and a day.
        case fresh
        /// No older than two periods and a day.
        case due
        /// Older.
        case overdue
        /// Without a period or a date of the data.
        case unknown
        /// No updates are promised.
        case archived
    }

    /// The state.
    public let state: State
    /// Why.
    public let reason: OutcomeReason
    /// The day of the data, where one is known.
    public let date: CalendarDate?
    /// Whole days from that day to the day of the check.
    public let age: Int?
    /// The days that the frequency allows.
    public let longestAge: Int?

    /// Makes a finding.
    init(
        _ state: State, _ reason: OutcomeReason, date: CalendarDate? = nil, age: Int? = nil, longestAge: Int? = nil
    ) {
        self.state = state
        self.reason = reason
        self.date = date
        self.age = age
        self.longestAge = longestAge
    }

    /// What the rule VN-O6 makes of it: fresh passes, due earns half, overdue fails; unknown stays unknown, and of an
    /// archive it is not asked.
    ///
    /// Source: Law 20/2023/QH15 art. 43 (newest); the half and the archive are conventions of this project.
    package var outcome: CheckOutcome {
        switch state {
        case .fresh: .pass()
        case .due: .halfPass(.due)
        case .overdue: .fail(.overdue)
        case .unknown: .unknown(reason)
        case .archived: .notApplicable(.archived)
        }
    }
}
