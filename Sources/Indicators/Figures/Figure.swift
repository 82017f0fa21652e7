// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A reported figure: what a body reports about an indicator for a period.
///
/// Several reports of the same figure stand side by side; which of them counts on a day is for ``FigureSet`` to say.
public struct Figure: Sendable, Hashable {
    /// What is reported.
    public enum Content: Sendable, Hashable {
        /// A number; shares are from 0 to 1.
        case value(Rational)
        /// How far a state of things told in words is reached.
        case achievement(Achievement)
        /// It was not measured.
        case notMeasured
        /// It does not apply to the body.
        case notApplicable
    }

    /// How far something without a number is done.
    public enum Achievement: String, Sendable, Hashable, Codable, CaseIterable {
        /// Done.
        case done
        /// Partly done.
        case partly
        /// Not done.
        case notDone = "not_done"
    }

    /// How far a report can be relied on; of reports of one day the later case counts.
    public enum Status: UInt8, Sendable, Hashable, CaseIterable {
        /// As the body reported it.
        case reported
        /// Checked by somebody else.
        case verified
        /// Put right after it was reported.
        case corrected

        /// The word in documents.
        public var word: String {
            switch self {
            case .reported: "reported"
            case .verified: "verified"
            case .corrected: "corrected"
            }
        }
    }

    /// What a report says in words.
    public struct Remarks: Sendable, Hashable, Codable {
        /// Why there is no figure.
        public var reason: String?
        /// Where the figure comes from.
        public var source: String?
        /// Who reported it.
        public var reporter: String?
        /// Difficulties ("khó khăn, vướng mắc").
        public var difficulties: String?
        /// Proposals ("đề xuất, kiến nghị").
        public var proposals: String?
        /// A remark ("ghi chú").
        public var note: String?

        /// No remarks.
        public init() {}

        /// Whether nothing is said.
        public var isEmpty: Bool { self == Remarks() }
    }

    /// The id of the indicator.
    public var indicator: String
    /// The id of the part, for targets with several numbers.
    public var part: String?
    /// The id of the body.
    public var body: String
    /// The period.
    public var period: ReportingPeriod
    /// What is reported.
    public var content: Content
    /// What was counted, for shares.
    public var numerator: Rational?
    /// What it was counted among, for shares.
    public var denominator: Rational?
    /// The cases left out of the denominator because they are state secrets.
    public var secretCases: Rational?
    /// The day of the report.
    public var reportedOn: CalendarDate?
    /// How far it can be relied on.
    public var status: Status
    /// What it says in words.
    public var remarks: Remarks

    /// A figure without remarks.
    public init(
        indicator: String, part: String? = nil, body: String, period: ReportingPeriod, content: Content,
        numerator: Rational? = nil, denominator: Rational? = nil, reportedOn: CalendarDate? = nil,
        status: Status = .reported
    ) {
        self.indicator = indicator
        self.part = part
        self.body = body
        self.period = period
        self.content = content
        self.numerator = numerator
        self.denominator = denominator
        self.reportedOn = reportedOn
        self.status = status
        remarks = Remarks()
    }
}

/// A report that was handed in, for the calendar: which duty it fulfils, by whom, when.
public struct Submission: Sendable, Hashable {
    /// The id of the duty.
    public var duty: String
    /// The id of the body.
    public var body: String
    /// The period of the report.
    public var period: ReportingPeriod
    /// The day it was sent.
    public var sentOn: CalendarDate

    /// Makes a submission.
    public init(duty: String, body: String, period: ReportingPeriod, sentOn: CalendarDate) {
        self.duty = duty
        self.body = body
        self.period = period
        self.sentOn = sentOn
    }
}

/// How far a task is done.
public struct TaskReport: Sendable, Hashable {
    /// How far a task is done.
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        /// Not begun.
        case notStarted = "not_started"
        /// Under way.
        case underWay = "under_way"
        /// Done.
        case done
    }

    /// The id of the task.
    public var task: String
    /// How far it is done.
    public var state: State
    /// When it was done, or when it was reported.
    public var date: CalendarDate
    /// A remark.
    public var note: String?

    /// Makes a report.
    public init(task: String, state: State, date: CalendarDate, note: String? = nil) {
        self.task = task
        self.state = state
        self.date = date
        self.note = note
    }
}
