// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import Indicators

/// What a trend is asked for.
public struct TrendQuery: Sendable {
    /// The ids of the only subjects that are wanted; empty for all.
    public var subjects: [String]
    /// The only kind of results that is wanted.
    public var kind: ResultKind?
    /// The id of a rubric, suite, pack or programme: only results that rest on it.
    public var document: String?
    /// The id of the only profile that is wanted; empty for results without one, `nil` for all.
    public var profile: String?
    /// The measure; `nil` for the main one of each kind of result.
    public var measure: String?
    /// The day from which changes are told: each line begins with the last result that is not after it.
    public var since: CalendarDate?
    /// The bodies, by which mergers are seen.
    public var bodies: BodyTree?

    /// Asks for the main measure of everything.
    public init() { subjects = [] }
}

/// Why there is no trend.
public enum TrendFailure: Error, Hashable, Sendable {
    /// No result has a day and a figure.
    case nothing
    /// There is no result of a subject; with all subjects there are.
    case unknownSubject(String, known: [String])
    /// No result rests on a document; with all documents there are.
    case unknownDocument(String, known: [String])
    /// There is no result of a kind; with all kinds there are.
    case unknownKind(ResultKind, known: [ResultKind])
    /// No result was made under a profile; with all profiles there are, an empty one for none.
    case unknownProfile(String, known: [String])
    /// No result that is asked for has a measure; with all measures there are.
    case unknownMeasure(String, known: [String])
}
