// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// What came of checking a catalogue: an explained, exact and repeatable account.
///
/// The same catalogue in another syntax gives the same result, apart from places and the format.
public struct AuditResult: Sendable, Hashable {
    /// The program that computed it.
    public var engine: EngineIdentity
    /// The day to which ages, and the dates of rules, are reckoned.
    public var asOf: CalendarDate
    /// How it ended.
    public var status: AuditStatus
    /// What was checked.
    public var catalogue: CatalogueSummary
    /// The publication plan that it was held against.
    public var plan: DocumentIdentity?
    /// The facts about links that were known.
    public var probes: DocumentIdentity?
    /// How "three times a year" was read.
    public var frequencyReading: Frequencies.Reading
    /// The packs, in the order in which they were asked for.
    public var packs: [PackResult]
    /// How the plan is kept; `nil` without a plan.
    public var publication: PlanResult?
    /// The datasets, in the order of the catalogue.
    public var datasets: [DatasetResult]
    /// The publishers, by key.
    public var publishers: [PublisherResult]
    /// What is wrong, check by check; of each check no more than the cap. Counts are in the checks.
    public var findings: [AuditFinding]
    /// What to put right first, by points gained.
    public var improvements: [AuditImprovement]
    /// Figures for evidence and indicators, sorted by id.
    public var measures: [AuditMeasure]

    /// Makes a result.
    init(engine: EngineIdentity, asOf: CalendarDate, catalogue: CatalogueSummary) {
        self.engine = engine
        self.asOf = asOf
        self.catalogue = catalogue
        status = .inconclusive
        frequencyReading = .lenient
        packs = []
        datasets = []
        publishers = []
        findings = []
        improvements = []
        measures = []
    }

    /// The result of a pack.
    public func pack(_ id: String) -> PackResult? { packs.first { $0.pack.id == id } }
}

/// How an audit ended.
public enum AuditStatus: String, Hashable, Sendable, Codable, CaseIterable {
    /// No check of severity `error` failed, and all were told.
    case pass
    /// A check of severity `error` failed.
    case fail
    /// Something is there that must not be published at all, such as a state secret.
    case blocked
    /// No check of severity `error` failed, but some could not be told; or there is nothing to check.
    case inconclusive
}

/// Points: exact, and never more earned than assessed, nor more assessed than possible.
public struct PointTotals: Sendable, Hashable, Codable {
    /// Points that were earned.
    public var earned: Rational
    /// Points of what has a verdict.
    public var assessed: Rational
    /// Points of what applies.
    public var possible: Rational

    /// Makes totals.
    public init(earned: Rational = 0, assessed: Rational = 0, possible: Rational = 0) {
        self.earned = earned
        self.assessed = assessed
        self.possible = possible
    }

    /// The share of the assessed points that were earned; `nil` when nothing was assessed.
    public var ratio: Rational? { earned.divided(by: assessed) }
}

/// How many resources came out how.
public struct VerdictCounts: Sendable, Hashable, Codable {
    /// It holds.
    public var pass = 0
    /// It does not hold.
    public var fail = 0
    /// It could not be told.
    public var unknown = 0
    /// It is not asked.
    public var notApplicable = 0

    /// No counts yet.
    public init() {}

    /// Counts an outcome.
    mutating func count(_ verdict: CheckVerdict) {
        switch verdict {
        case .pass: pass += 1
        case .fail: fail += 1
        case .unknown: unknown += 1
        case .notApplicable: notApplicable += 1
        }
    }
}
