// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
internal import LocatedYAML

/// Scores evidence against one rubric under one profile. Make it once and use it for any number of documents; it is
/// immutable and may be shared by threads.
public struct Scorer: Sendable {
    let plan: ScoringPlan

    /// The rubric.
    public var rubric: Rubric { plan.rubric }
    /// The profile in use.
    public var profile: Profile? { plan.profile }

    /// Prepares a rubric.
    /// - Parameters:
    ///   - rubric: the rubric to score against.
    ///   - id: the id of a profile of the rubric; `nil` scores all items.
    /// - Throws: `EvidenceMismatch` when the rubric has no such profile.
    public init(_ rubric: Rubric, profile id: String? = nil) throws(EvidenceMismatch) {
        var profile: Profile?
        if let id {
            guard let found = rubric.profile(id) else {
                throw EvidenceMismatch(diagnostics: [
                    Misfit.unknownProfile(id, known: rubric.profiles.map(\.id), at: nil).diagnostic
                ])
            }
            profile = found
        }
        plan = PlanBuilder(rubric: rubric, profile: profile).plan()
    }

    /// Scores one body. A pure function: no clock, no disk, no network.
    /// - Parameters:
    ///   - document: the answers and measures.
    ///   - asOf: the day to which ages are reckoned; `nil` takes the document's own.
    /// - Throws: `EvidenceMismatch` with every answer that does not fit the rubric.
    public func score(_ document: EvidenceDocument, asOf: CalendarDate? = nil) throws(EvidenceMismatch) -> Scorecard {
        try scoring(document, asOf: asOf).scorecard()
    }

    /// The scoring with its working values, for the improvements.
    func scoring(_ document: EvidenceDocument, asOf: CalendarDate?) throws(EvidenceMismatch) -> Scoring {
        guard let day = asOf ?? document.asOf else {
            throw EvidenceMismatch(diagnostics: [
                Diagnostic(severity: .error, message: .asOfMissing, place: document.origin?.document.place)
            ])
        }
        let scoring = Scoring(plan: plan, document: document, asOf: day, only: nil, findings: [])
        var binder = EvidenceBinder(plan: plan)
        binder.check(document)
        if !scoring.usage.isComplete { binder.checkAnswers(of: document) }
        scoring.findings.insert(contentsOf: binder.findings, at: 0)
        let misfits = binder.misfits + scoring.misfits
        guard misfits.isEmpty else {
            let collector = DiagnosticCollector()
            for misfit in misfits { collector.report(misfit.diagnostic) }
            throw EvidenceMismatch(diagnostics: collector.sorted())
        }
        return scoring
    }
}

extension Rubric {
    /// Scores one body under the profile that its evidence names.
    ///
    /// For many documents make a ``Scorer`` once.
    /// - Throws: `EvidenceMismatch` with every answer that does not fit.
    public func score(_ document: EvidenceDocument, asOf: CalendarDate? = nil) throws(EvidenceMismatch) -> Scorecard {
        if let id = document.profile, profile(id) == nil {
            throw EvidenceMismatch(diagnostics: [
                Misfit.unknownProfile(id, known: profiles.map(\.id), at: document.origin?.profile).diagnostic
            ])
        }
        return try Scorer(self, profile: document.profile).score(document, asOf: asOf)
    }
}
