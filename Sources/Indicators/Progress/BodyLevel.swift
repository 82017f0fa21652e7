// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// The maturity level of one body, as its own scorecard says.
public struct BodyLevel: Sendable, Hashable {
    /// The id of the body.
    public var body: String
    /// The rubric.
    public var rubric: DocumentIdentity
    /// The id of the profile.
    public var profile: String?
    /// The level reached, whatever kinds of assessment count; `nil` when not even the lowest is.
    public var level: Int?
    /// The level when only verified assessments count, 0 when not even the lowest is reached; `nil` without such assessments.
    public var verifiedLevel: Int?
    /// The day of the scorecard.
    public var asOf: CalendarDate
    /// The evidence behind the scorecard.
    public var document: DocumentIdentity

    /// Makes a level.
    public init(
        body: String, rubric: DocumentIdentity, profile: String? = nil, level: Int?, verifiedLevel: Int? = nil,
        asOf: CalendarDate, document: DocumentIdentity
    ) {
        self.body = body
        self.rubric = rubric
        self.profile = profile
        self.level = level
        self.verifiedLevel = verifiedLevel
        self.asOf = asOf
        self.document = document
    }
}
