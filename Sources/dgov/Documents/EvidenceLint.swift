// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Scoring

/// Holds an evidence document against its rubric without asking for its score.
struct EvidenceLint {
    let rubric: Rubric

    /// Answers that do not fit are errors; remarks of the scoring are warnings.
    func diagnostics(of document: EvidenceDocument) -> [Diagnostic] {
        do throws(Failure) {
            try rubric.check(profile: document.profile, at: document.origin?.profile?.place)
        } catch {
            return error.diagnostics
        }
        do throws(EvidenceMismatch) {
            let scorer = try Scorer(rubric, profile: document.profile)
            let card = try scorer.score(document, asOf: document.asOf ?? Self.anyDay)
            return card.findings.filter { document.asOf != nil || $0.code != .evidenceMissing }.map { finding in
                Diagnostic(
                    severity: .warning, message: .finding(finding),
                    place: finding.node.flatMap { document.evidence.answer(to: $0)?.origin?.place }
                        ?? document.origin?.profile?.place)
            }
        } catch {
            return error.diagnostics
        }
    }

    /// Whether answers fit does not depend on the day; only ages do, and they are left out where no day is given.
    private static let anyDay = CalendarDate(parsing: "2000-01-01")
}

extension SubjectEvidence {
    /// The answer that a scored item rests on.
    fileprivate func answer(to node: NodeReference) -> ItemAnswer? {
        guard let first = node.subjects.first else { return answers[node.id] }
        let rest = NodeReference(node.id, subjects: Array(node.subjects.dropFirst()))
        return subjects.first { $0.subject.id == first }?.answer(to: rest)
    }
}
