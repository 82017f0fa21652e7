// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// How a programme stands on a day: each indicator in each phase, with reasons.
///
/// The same programme, figures, scorecards, bodies and day give the same result.
public struct ProgressResult: Sendable, Hashable {
    /// The program that computed it.
    public var engine: EngineIdentity
    /// The day.
    public var asOf: CalendarDate
    /// The programme.
    public var programme: ProgrammeSummary
    /// The body that is tracked.
    public var body: Subject
    /// How "on track" is judged.
    public var rule: ProgressRule
    /// Which assessments of scorecards count.
    public var counting: AssessmentChoice
    /// The documents of figures behind it.
    public var figures: [DocumentIdentity]
    /// The document of bodies behind it.
    public var bodies: DocumentIdentity?
    /// The scorecards behind it.
    public var scorecards: [DocumentIdentity]
    /// How many reports of figures were read, and how many of them were not known on the day.
    public var reports: ReportCount
    /// The phases, with counts.
    public var phases: [PhaseProgress]
    /// Each indicator in each phase that was asked for, in the order of the programme; phases in their order.
    public var rows: [IndicatorProgress]
    /// The bodies below, by how their own figures stand with the targets of the phase of the day; bodies without any
    /// figure are among them. In the order of the bodies.
    public var standings: [BodyStanding]
    /// The tasks.
    public var tasks: TaskProgress
    /// What a reader must know: figures that disagree, bodies that merged, reports that nobody can use.
    public var findings: [ProgressFinding]
    /// What it gives to rubrics, sorted by id.
    public var measures: [ProgressMeasure]

    /// What counts of scorecards.
    public enum AssessmentChoice: String, Sendable, Hashable, Codable, CaseIterable {
        /// The level of the scorecard, whatever kinds of assessment it rests on.
        case any
        /// Only levels by verified assessments.
        case verified
    }

    /// The programme behind a result.
    public struct ProgrammeSummary: Sendable, Hashable, Codable {
        /// Id, version and hash.
        public var identity: DocumentIdentity
        /// Its title.
        public var title: LocalizedText
        /// Its official number.
        public var number: String
        /// How far the encoding can be relied on.
        public var status: SourceStatus
        /// The day from which it is in force.
        public var effective: CalendarDate
    }

    /// How many reports there were.
    public struct ReportCount: Sendable, Hashable, Codable {
        /// Reports that were read.
        public var read: Int
        /// Reports that were made after the day, and do not count.
        public var later: Int
    }

    /// A phase, with how many of its indicators stand how.
    public struct PhaseProgress: Sendable, Hashable {
        /// When a phase is.
        public enum Time: String, Sendable, Hashable, Codable, CaseIterable {
            /// It is over.
            case past
            /// It is now.
            case current
            /// It has not begun.
            case coming
        }

        /// Its id.
        public var id: String
        /// Its title.
        public var title: LocalizedText
        /// The first day.
        public var from: CalendarDate
        /// The last day.
        public var to: CalendarDate
        /// When it is.
        public var time: Time
        /// How many indicators of the table stand how; every status has an entry.
        public var counts: [ProgressStatus: Int]
    }

    /// How the own figures of one body stand.
    public struct BodyStanding: Sendable, Hashable {
        /// The id of the body.
        public var body: String
        /// Its name.
        public var name: LocalizedText
        /// Its kind.
        public var kind: String
        /// How many indicators it reported.
        public var reported: Int
        /// How many of its figures stand how with the targets of the phase of the day; statuses without one are left out.
        public var counts: [ProgressStatus: Int]
        /// The level of its own scorecard.
        public var level: Int?
        /// Whether that level is verified.
        public var isVerified: Bool
    }

    /// How the tasks stand.
    public struct TaskProgress: Sendable, Hashable, Codable {
        /// How many there are.
        public var total: Int
        /// Done.
        public var done: Int
        /// Under way.
        public var underWay: Int
        /// Not begun.
        public var notStarted: Int
        /// Without a report.
        public var unreported: Int
        /// Those that are not done though their last day has passed, in the order of the programme.
        public var overdue: [OverdueTask]
    }

    /// A task that is late.
    public struct OverdueTask: Sendable, Hashable, Codable {
        /// Its id.
        public var id: String
        /// What is to be done.
        public var name: LocalizedText
        /// Who leads it.
        public var lead: AgencyCell?
        /// The last day on which it was in time.
        public var due: CalendarDate
        /// How far it is; `nil` without a report.
        public var state: TaskReport.State?
    }
}

/// A number that a tracked programme gives to rubrics.
public struct ProgressMeasure: Sendable, Hashable {
    /// The id, such as `indicators.staff_trained`.
    public var id: String
    /// The value.
    public var figure: MeasureValue.Figure

    /// Makes a measure.
    public init(id: String, figure: MeasureValue.Figure) {
        self.id = id
        self.figure = figure
    }
}

/// Something that a reader of a result must know.
public struct ProgressFinding: Sendable, Hashable, Codable {
    /// How much it matters.
    public enum Weight: String, Sendable, Hashable, Codable {
        /// Something may be wrong.
        case warning
        /// Good to know.
        case note
    }

    /// The kind, such as `own-figure-disagrees`.
    public var code: String
    /// How much it matters.
    public var weight: Weight
    /// The indicator it is about.
    public var indicator: String?
    /// The body it is about.
    public var body: String?
    /// What a person reads.
    public var message: LocalizedText
}
