// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import LocatedYAML
public import Scoring

/// Holds catalogues against packs of checks. Made once for any number of catalogues; it never changes, and threads may
/// share it.
public struct CatalogueAuditor: Sendable {
    /// The packs, in the order of results.
    public let packs: [CheckPack]
    /// The code lists in use.
    public let vocabularies: OpenDataVocabularies
    /// How audits are done.
    public let options: AuditOptions
    /// The profiles of graphs that checks may ask for, by id.
    private let profiles: [String: ShapeProfile]
    private let rubrics: [PackRubric?]

    /// Prepares packs.
    /// - Parameters:
    ///   - packs: the packs, in the order in which results shall list them.
    ///   - vocabularies: the code lists with which catalogues were read.
    ///   - profiles: the profiles that graphs are held against; what asks for another one is unknown.
    ///   - options: how audits are done.
    /// - Throws: `ReadingFailure` when two packs use one id for different checks, or give the same measure.
    public init(
        packs: [CheckPack], vocabularies: OpenDataVocabularies, profiles: [ShapeProfile] = [],
        options: AuditOptions = AuditOptions()
    ) throws(ReadingFailure) {
        self.packs = packs
        self.vocabularies = vocabularies
        self.options = options
        self.profiles = Dictionary(profiles.map { ($0.identity.id, $0) }, uniquingKeysWith: { first, _ in first })
        var problems: [Diagnostic] = []
        for (kind, ids) in [
            (PackNames.Thing.check, packs.flatMap { $0.checks.map(\.id) }),
            (.measure, packs.flatMap { $0.measures.map(\.id) }),
        ] {
            var seen: Set<String> = []
            for id in ids where !seen.insert(id).inserted {
                problems.append(Diagnostic(severity: .error, message: .duplicate(kind, id), place: nil))
            }
        }
        guard problems.isEmpty else { throw ReadingFailure(diagnostics: problems) }
        var rubrics: [PackRubric?] = []
        for pack in packs { rubrics.append(try PackRubric(pack)) }
        self.rubrics = rubrics
    }

    /// Checks a catalogue. A pure function: no clock, no disk, no network.
    /// - Parameters:
    ///   - input: the catalogue, with the plan and the facts about links that are known.
    ///   - asOf: the day to which ages and the dates of rules are reckoned.
    /// - Throws: `EvidenceMismatch` when points cannot be scored; packs that were read from documents never do that.
    public func audit(_ input: AuditInput, asOf: CalendarDate) throws(EvidenceMismatch) -> AuditResult {
        let index = ResourceIndex(input.catalogue)
        let profiles = reports(input)
        let comparison = input.plan.map {
            PlanComparison($0, input.catalogue, vocabularies: vocabularies, asOf: asOf)
        }
        let judged = judgements(input, comparison, asOf)
        let evaluator = CheckEvaluator(
            input: input, index: index, vocabularies: vocabularies, asOf: asOf, profiles: profiles,
            comparison: comparison, judged: judged)
        let writer = FindingWriter(
            input: input, index: index, profiles: profiles, judged: judged, cap: options.findingsPerCheck)
        var builder = ResultBuilder(input: input, index: index, judged: judged, asOf: asOf, options: options)
        for (pack, rubric) in zip(packs, rubrics) {
            let aggregation = options.aggregation ?? pack.aggregation
            let outcomes = pack.checks.map { evaluator.outcomes(of: $0, wantsAll: aggregation == .allMustPass) }
            let tally = PackTally(outcomes, aggregation, index)
            try builder.add(pack, rubric, tally)
            builder.add(findings: outcomes.indices.flatMap { writer.findings($0, of: tally, in: pack.identity.id) })
        }
        if let comparison, let plan = input.plan { builder.add(comparison, of: plan) }
        return builder.finished()
    }

    /// What the packs ask to be judged.
    private func judgements(_ input: AuditInput, _ comparison: PlanComparison?, _ asOf: CalendarDate) -> JudgedColumns {
        var items: [Int: PublicationPlan.Item] = [:]
        for standing in comparison?.items ?? [] {
            if let dataset = standing.dataset { items[dataset.index] = input.plan?.items[standing.item] }
        }
        let judge = CatalogueJudge(
            of: input.catalogue, vocabularies: vocabularies, probes: input.probes, asOf: asOf,
            frequencyReading: options.frequencyReading)
        return JudgedColumns(
            packs.flatMap { $0.checks.map(\.test) }, of: input.catalogue, judge: judge, items: items)
    }

    /// What the profiles that some check asks for find.
    private func reports(_ input: AuditInput) -> [CheckTest.ProfileName: ProfileReport] {
        var reports: [CheckTest.ProfileName: ProfileReport] = [:]
        for pack in packs {
            for check in pack.checks {
                guard case .profile(let name, _) = check.test, reports[name] == nil else { continue }
                reports[name] = findings(name, input).map { ProfileReport($0, in: input.catalogue) }
            }
        }
        return reports
    }

    private func findings(_ name: CheckTest.ProfileName, _ input: AuditInput) -> [ProfileFinding]? {
        guard name.fits(input.catalogue.format) else { return nil }
        switch name {
        case .dcatAP3:
            return profiles[name.rawValue + "-shapes"]?.check(input.catalogue.graph, vocabularies: vocabularies)
        case .dcatUS11: return input.document.map { DCATUSProfile.check($0) }
        }
    }
}
