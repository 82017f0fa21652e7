// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// Bodies in the order of their results, a table for each kind of body, fit to be published.
public struct RankingResult: Sendable, Hashable {
    /// What bodies are ranked by.
    public struct Matter: Sendable, Hashable, Codable {
        /// Where scores come from.
        public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
            /// Scorecards under a rubric.
            case rubric
            /// Figures of an indicator of a programme.
            case indicator
        }

        /// Where scores come from.
        public var kind: Kind
        /// The rubric or programme.
        public var document: DocumentIdentity
        /// The title of the rubric, or the name of the indicator.
        public var title: LocalizedText
        /// How far the rubric or programme can be relied on.
        public var status: SourceStatus
        /// What must be said beside the result.
        public var notice: LocalizedText?
        /// The id of the indicator.
        public var indicator: String?
        /// What the indicator counts in.
        public var unit: IndicatorUnit?
        /// The period of the figures.
        public var period: ReportingPeriod?
        /// The earlier period that movements are told from.
        public var previousPeriod: ReportingPeriod?

        /// Scores of scorecards under a rubric.
        public init(kind: Kind, document: DocumentIdentity, title: LocalizedText, status: SourceStatus) {
            self.kind = kind
            self.document = document
            self.title = title
            self.status = status
        }
    }

    /// What comes first.
    public enum Order: String, Sendable, Hashable, Codable, CaseIterable {
        /// The score, then the level.
        case score
        /// The level, then the score.
        case level
    }

    /// How a body moved since the earlier result.
    public struct Movement: Sendable, Hashable, Codable {
        /// How it moved.
        public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
            /// To a better rank.
            case upward = "up"
            /// To a worse rank.
            case downward = "down"
            /// It kept its rank.
            case same
            /// It was not there before.
            case new
            /// It was there before, without a rank.
            case unrankedBefore = "unranked_before"
            /// Bodies merged since: ranks before and after are not those of one body.
            case merged
            /// It was ranked by another rubric, version or profile before.
            case otherScale = "other_scale"
        }

        /// How it moved.
        public var kind: Kind
        /// The earlier rank.
        public var previousRank: Int?
        /// By how many places, when it moved.
        public var places: Int?
        /// The bodies that merged into it since.
        public var from: [CalendarEntry.NamedBody]?
    }

    /// A body with a rank.
    public struct Row: Sendable, Hashable, Codable {
        /// The rank, from 1; bodies that are even share it, and the next one leaves as many out.
        public var rank: Int
        /// The body.
        public var body: CalendarEntry.NamedBody
        /// The score.
        public var score: Rational?
        /// The level.
        public var level: RankedScore.Level?
        /// The share of what counts that is answered.
        public var coverage: Rational?
        /// What it rests on.
        public var basis: RankedScore.Basis
        /// The day of the score.
        public var asOf: CalendarDate
        /// The document behind it.
        public var document: DocumentIdentity?
        /// How it moved; `nil` when there is no earlier result.
        public var movement: Movement?
    }

    /// A body without a rank.
    public struct Unranked: Sendable, Hashable, Codable {
        /// Why it has none.
        public enum Reason: String, Sendable, Hashable, Codable, CaseIterable {
            /// There is no result of it.
            case noEvidence = "no_evidence"
            /// There is a result without a score.
            case noScore = "no_score"
            /// Too little of it is answered.
            case lowCoverage = "low_coverage"
            /// It was not measured.
            case notMeasured = "not_measured"
            /// It does not apply to the body.
            case notApplicable = "not_applicable"
            /// What it reported is no number.
            case notANumber = "not_a_number"
            /// It was measured by another rubric, version or profile than the others of its kind.
            case otherScale = "other_scale"
            /// There are several results of one day that disagree.
            case contradictory
            /// It does not exist on the day.
            case notActive = "not_active"
            /// The bodies do not hold it.
            case unknownBody = "unknown_body"
        }

        /// The body.
        public var body: CalendarEntry.NamedBody
        /// Why it has no rank.
        public var reason: Reason
        /// The share of what counts that is answered.
        public var coverage: Rational?
        /// The bodies into which it merged.
        public var successors: [CalendarEntry.NamedBody]?
    }

    /// The bodies of one kind.
    public struct Table: Sendable, Hashable, Codable {
        /// The kind; `nil` for bodies whose kind is not known.
        public var kind: String?
        /// The scale on which they are ranked.
        public var scale: RankedScore.Scale?
        /// The bodies with a rank, best first; even ones in the order of the bodies.
        public var ranked: [Row]
        /// The bodies without, in their order.
        public var unranked: [Unranked]
        /// How many had a rank in the earlier result.
        public var previouslyRanked: Int?
    }

    /// The program that computed it.
    public var engine: EngineIdentity
    /// The day.
    public var asOf: CalendarDate
    /// The day of the earlier result.
    public var previousAsOf: CalendarDate?
    /// What bodies are ranked by.
    public var matter: Matter
    /// What comes first.
    public var order: Order
    /// The least share that must be answered, from 0 to 1.
    public var minimumCoverage: Rational?
    /// The document of bodies behind it.
    public var bodies: DocumentIdentity?
    /// The tables.
    public var tables: [Table]
}
