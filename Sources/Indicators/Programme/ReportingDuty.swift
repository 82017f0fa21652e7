// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A duty to report: who reports what to whom, and when.
public struct ReportingDuty: Sendable, Hashable {
    /// What is due.
    public enum Matter: String, Sendable, Hashable, Codable, CaseIterable {
        /// Figures of the indicators.
        case figures
        /// Results and progress in words, with figures.
        case results
        /// A plan for a coming period.
        case plan
        /// A publication of results.
        case publication
    }

    /// How often it falls due.
    public enum Frequency: String, Sendable, Hashable, Codable, CaseIterable {
        /// Once.
        case once
        /// Every month.
        case month
        /// Every quarter.
        case quarter
        /// Every half-year.
        case halfYear = "half_year"
        /// Every year.
        case year
        /// "Định kỳ": again and again, with no interval in print. Such a duty has no days.
        case regular
    }

    /// A day by which one of the reports of a year is due.
    public struct Due: Sendable, Hashable {
        /// The report's period within the year: `Q1` to `Q4`, `H1`, `H2`; `nil` when the frequency says it.
        public var period: String?
        /// The month of the day, 1 to 12; for quarterly duties without ``period`` the month of the quarter, 1 to 3;
        /// `nil` for monthly duties.
        public var month: Int?
        /// The day of the month.
        public var day: Int
        /// "trước ngày": the day itself is too late.
        public var isStrict: Bool
        /// Whether the day lies in the year before the period, as for plans for the coming year.
        public var isYearBefore: Bool
        /// The day as printed.
        public var printed: String

        /// Makes a day.
        public init(
            period: String? = nil, month: Int?, day: Int, isStrict: Bool, isYearBefore: Bool = false, printed: String
        ) {
            self.period = period
            self.month = month
            self.day = day
            self.isStrict = isStrict
            self.isYearBefore = isYearBefore
            self.printed = printed
        }
    }

    /// Its id.
    public var id: String
    /// Who reports.
    public var who: AgencyCell
    /// To whom; `nil` for a publication.
    public var to: AgencyCell?
    /// What; the Vietnamese wording is as printed.
    public var what: LocalizedText
    /// What kind of thing is due.
    public var matter: Matter
    /// How often.
    public var frequency: Frequency
    /// The days of a year. Empty when the source names no day: then the duty is listed without one.
    public var due: [Due]
    /// The only year of a duty that falls due once.
    public var year: Int?

    /// Makes a duty.
    public init(
        id: String, who: AgencyCell, to: AgencyCell? = nil, what: LocalizedText, matter: Matter, frequency: Frequency,
        due: [Due] = [], year: Int? = nil
    ) {
        self.id = id
        self.who = who
        self.to = to
        self.what = what
        self.matter = matter
        self.frequency = frequency
        self.due = due
        self.year = year
    }
}
