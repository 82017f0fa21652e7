// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A pack of checks (`pack: 1`): what is held against a catalogue, what it is worth and what it rests on.
///
/// A pack is data only. What it may ask is a closed set (``CheckTest``); which rules hold on a day follows from the dates
/// of its checks.
public struct CheckPack: Sendable {
    /// Id, version and hash.
    public var identity: DocumentIdentity
    /// Its name.
    public var title: LocalizedText
    /// What it is for, and how it reads what its model leaves open.
    public var summary: LocalizedText?
    /// How far the whole pack can be relied on.
    public var status: SourceStatus
    /// What must be said beside its result.
    public var notice: LocalizedText?
    /// What it rests on, with the days on which each was in force.
    public var sources: [DocumentSource]
    /// The groups (dimensions) that points are summed by.
    public var groups: [Group]
    /// The checks, in the order of the document.
    public var checks: [PackCheck]
    /// Names for totals, lowest first; empty when totals have no name.
    public var ratings: [Rating]
    /// How outcomes of resources become points of datasets and of the catalogue.
    public var aggregation: Aggregation
    /// The measures that the pack gives, sorted by id.
    public var measures: [Measure]
    /// What "up to standard" means for a dataset; `nil` when the pack does not say.
    public var standard: Standard?

    /// Makes a pack.
    public init(
        identity: DocumentIdentity, title: LocalizedText, summary: LocalizedText? = nil, status: SourceStatus,
        notice: LocalizedText? = nil, sources: [DocumentSource] = [], groups: [Group], checks: [PackCheck],
        ratings: [Rating] = [], aggregation: Aggregation = .bestDistribution, measures: [Measure] = [],
        standard: Standard? = nil
    ) {
        self.identity = identity
        self.title = title
        self.summary = summary
        self.status = status
        self.notice = notice
        self.sources = sources
        self.groups = groups
        self.checks = checks
        self.ratings = ratings
        self.aggregation = aggregation
        self.measures = measures
        self.standard = standard
    }

    /// Checks that belong together, such as a dimension of the metadata quality assessment.
    public struct Group: Hashable, Sendable, Codable {
        /// Its id.
        public var id: String
        /// Its name.
        public var title: LocalizedText

        /// Makes a group.
        public init(id: String, title: LocalizedText) {
            self.id = id
            self.title = title
        }
    }

    /// The name of all totals from a number of points on, up to the next rating.
    public struct Rating: Hashable, Sendable, Codable {
        /// Its id.
        public var id: String
        /// Its name.
        public var title: LocalizedText
        /// The fewest points that earn it.
        public var from: Rational

        /// Makes a rating.
        public init(id: String, title: LocalizedText, from: Rational) {
            self.id = id
            self.title = title
            self.from = from
        }
    }

    /// A measure that the pack gives to evidence.
    public struct Measure: Hashable, Sendable {
        /// What it counts.
        public enum Figure: Hashable, Sendable {
            /// Points earned of points assessed.
            case points
            /// Datasets that pass a check whole, of those to which it applies.
            case check(String)
        }

        /// The id in the catalogue of measures, such as `opendata.fresh`.
        public var id: String
        /// What it counts.
        public var figure: Figure

        /// Makes a measure.
        public init(id: String, figure: Figure) {
            self.id = id
            self.figure = figure
        }
    }

    /// What "up to standard" ("đúng chuẩn") means: a dataset is when it passes all of these checks, a publisher when it
    /// has published at least one dataset and all of its datasets are.
    public struct Standard: Hashable, Sendable {
        /// What it is called.
        public var title: LocalizedText
        /// How far it can be relied on.
        public var status: SourceStatus
        /// The ids of the checks.
        public var checks: [String]

        /// Makes a standard.
        public init(title: LocalizedText, status: SourceStatus, checks: [String]) {
            self.title = title
            self.status = status
            self.checks = checks
        }
    }

    /// The rating of a number of points; `nil` when it is below the lowest or the pack has no ratings.
    public func rating(of points: Rational) -> Rating? { ratings.last { $0.from <= points } }
}
