// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import Indicators
public import Scoring

/// Figures of results over time: for each subject, kind of result and main document a line of points, with what keeps two of
/// them from being compared.
///
/// The same entries and the same query give the same trend, whatever the order of the entries.
public struct HistoryTrend: Sendable, Hashable {
    /// A result on the line.
    public struct Point: Sendable, Hashable {
        /// The result.
        public var hash: SHA256Digest
        /// Its day.
        public var asOf: CalendarDate
        /// Its main document.
        public var document: DocumentIdentity?
        /// The profile that was used.
        public var profile: String?
        /// The phase that its counts are of.
        public var phase: String?
        /// The number; `nil` when it is not known.
        public var value: Rational?
        /// The range of the number.
        public var range: ValueRange?
        /// The level, where it is one.
        public var level: HistoryFigure.Level?
        /// The share of weight that was answered, where the result knows one.
        public var coverage: Rational?
        /// What came to the number since the point before; `nil` where they must not be compared, or one is not known.
        public var change: Rational?
        /// The whole quarters since the point before of which there is no result.
        public var gap: Gap?
        /// What must be known of it.
        public var marks: [TrendMark]

        /// Whether a later version of the same evidence was scored for the same day: then it is told, and counts for nothing.
        public var isSuperseded: Bool { marks.contains { $0.kind == .superseded } }

        /// Whether it must not be compared with the point before.
        public var isBroken: Bool { marks.contains { $0.kind.isBreak } }
    }

    /// Quarters without a result.
    public struct Gap: Sendable, Hashable, Codable {
        /// The first.
        public var from: ReportingPeriod
        /// The last.
        public var to: ReportingPeriod
        /// How many there are.
        public var quarters: Int
    }

    /// What came to the number from the first point to the last.
    public struct Change: Sendable, Hashable, Codable {
        /// The day of the first point.
        public var from: CalendarDate
        /// The day of the last point.
        public var to: CalendarDate
        /// The last number minus the first; `nil` where they must not be compared, or one is not known.
        public var value: Rational?
        /// Whether all points from the first to the last can be compared.
        public var isComparable: Bool

        private enum CodingKeys: String, CodingKey {
            case from, to, value
            case isComparable = "comparable"
        }
    }

    /// The line of a subject.
    public struct Series: Sendable, Hashable {
        /// Whom or what the results are about.
        public var subject: HistoryEntry.Matter?
        /// What kind of results they are.
        public var kind: ResultKind
        /// The main document of the latest result.
        public var document: DocumentIdentity?
        /// Its title.
        public var title: LocalizedText?
        /// What is measured; see ``HistoryMeasure``.
        public var measure: String
        /// The name of the measure, where it is not one of the fixed ones.
        public var measureTitle: LocalizedText?
        /// How far what it is measured by can be relied on, where that says so.
        public var status: SourceStatus?
        /// The points by day; of one day the earlier version of the documents first.
        public var points: [Point]
        /// From the first point that counts to the last; `nil` when there is only one.
        public var change: Change?
    }

    /// The program that computed it.
    public var engine: EngineIdentity
    /// The day of the latest point.
    public var asOf: CalendarDate
    /// The day from which changes are told: each line begins with the last result that is not after it. `nil` for all results.
    public var since: CalendarDate?
    /// The lines, by subject, kind and document.
    public var series: [Series]
}
