// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// What one body is ranked by: a score, a level, or both.
public struct RankedScore: Sendable, Hashable {
    /// A level that was reached.
    public struct Level: Sendable, Hashable, Codable {
        /// Its id.
        public var id: String
        /// Its name.
        public var title: LocalizedText
        /// Its number.
        public var value: Rational

        /// Makes a level.
        public init(id: String, title: LocalizedText, value: Rational) {
            self.id = id
            self.title = title
            self.value = value
        }
    }

    /// What a score rests on.
    public enum Basis: String, Sendable, Hashable, Codable, CaseIterable {
        /// On what the body says of itself.
        case selfAssessed = "self"
        /// On answers of which some were verified.
        case partlyVerified = "partly_verified"
        /// On what was verified.
        case verified
    }

    /// What is measured, and how: scores are comparable only on one scale.
    public struct Scale: Sendable, Hashable, Codable {
        /// The rubric or programme.
        public var document: DocumentIdentity
        /// The profile of the rubric.
        public var profile: String?

        /// Makes a scale.
        public init(document: DocumentIdentity, profile: String? = nil) {
            self.document = document
            self.profile = profile
        }
    }

    /// Why a body has no score though it reported.
    public enum Absence: String, Sendable, Hashable, Codable, CaseIterable {
        /// It was not measured.
        case notMeasured = "not_measured"
        /// It does not apply to the body.
        case notApplicable = "not_applicable"
        /// It is no number.
        case notANumber = "not_a_number"
    }

    /// The id of the body.
    public var body: String
    /// Its name, when it is known.
    public var name: LocalizedText?
    /// Its kind, when it is known.
    public var kind: String?
    /// The score; `nil` when there is none.
    public var score: Rational?
    /// The level reached; `nil` when there is none.
    public var level: Level?
    /// The share of what counts that is answered, from 0 to 1; `nil` when that is not told.
    public var coverage: Rational?
    /// What it rests on.
    public var basis: Basis
    /// The day of the score.
    public var asOf: CalendarDate
    /// What it was measured by.
    public var scale: Scale
    /// The document behind it.
    public var document: DocumentIdentity?
    /// Why there is no score.
    public var absence: Absence?

    /// A body without a score.
    public init(body: String, scale: Scale, asOf: CalendarDate, basis: Basis = .selfAssessed) {
        self.body = body
        self.scale = scale
        self.asOf = asOf
        self.basis = basis
    }
}
