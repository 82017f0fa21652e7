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
