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
    private let rubrics: [PackRubric?]

    /// Prepares packs.
    /// - Parameters:
    ///   - packs: the packs, in the order in which results shall list them.
    ///   - vocabularies: the code lists with which catalogues were read.
    ///   - options: how audits are done.
    /// - Throws: `ReadingFailure` when two packs use one id for different checks, or give the same measure.
    public init(
        packs: [CheckPack], vocabularies: OpenDataVocabularies, options: AuditOptions = AuditOptions()
    ) throws(ReadingFailure) {
        self.packs = packs
        self.vocabularies = vocabularies
        self.options = options
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
        let evaluator = CheckEvaluator(
            input: input, index: index, vocabularies: vocabularies, asOf: asOf, options: options, profiles: profiles)
        let writer = FindingWriter(
            input: input, index: index, profiles: profiles, cap: options.findingsPerCheck)
        var builder = ResultBuilder(input: input, index: index, asOf: asOf, options: options)
        for (pack, rubric) in zip(packs, rubrics) {
            let aggregation = options.aggregation ?? pack.aggregation
            let outcomes = pack.checks.map { evaluator.outcomes(of: $0, wantsAll: aggregation == .allMustPass) }
            let tally = PackTally(outcomes, aggregation, index)
            try builder.add(pack, rubric, tally)
            builder.add(findings: outcomes.indices.flatMap { writer.findings($0, of: tally, in: pack.identity.id) })
        }
        return builder.finished()
    }

    /// What the profiles that some check asks for find.
    private func reports(_ input: AuditInput) -> [CheckTest.ProfileName: ProfileReport] {
        [:]
    }
}
