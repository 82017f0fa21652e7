// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence
internal import Reports
internal import Scoring

/// The data quality index of a result by the shipped rubric.
enum QualityIndexing {
    /// - Returns: `nil` when no column was judged.
    static func index(of result: QualityResult) throws(Failure) -> QualityResult.QualityIndex? {
        let evidence = result.evidence()
        guard !evidence.evidence.measures.isEmpty else { return nil }
        let rubric = try RubricSource(id: evidence.rubric.id).loaded()
        do {
            return QualityResult.QualityIndex(try Scorer(rubric, profile: evidence.profile).score(evidence))
        } catch {
            throw Failure(error)
        }
    }
}
