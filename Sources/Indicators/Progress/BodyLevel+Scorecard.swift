// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import Scoring

extension BodyLevel {
    /// The level that a scorecard says; `nil` when its rubric has no levels or their numbers are not whole.
    ///
    /// A level is verified when it follows from verified assessments alone.
    public init?(_ scorecard: Scorecard) {
        guard let standing = scorecard.level else { return nil }
        var level: Int?
        if standing.reached != nil {
            guard let value = standing.value, let whole = Int(value.fraction) else { return nil }
            level = whole
        }
        var verified: Int?
        if let assessment = scorecard.assessments.first(where: { $0.kind == .verified }) {
            let value = zip(standing.ids, standing.values).first { $0.0 == assessment.level }?.1
            verified = value.flatMap { Int($0.fraction) } ?? 0
        } else if scorecard.assessments.isEmpty, scorecard.restsOnVerifiedAnswersAlone {
            verified = level ?? 0
        }
        self.init(
            body: scorecard.subject.id, rubric: scorecard.rubric.identity, profile: scorecard.profile?.id,
            level: level, verifiedLevel: verified, asOf: scorecard.asOf, document: scorecard.evidence)
    }
}

extension Scorecard {
    /// Whether there are answers, and each of them was verified. Only for evidence of one kind: with several kinds
    /// `assessments` tells what each of them gives.
    fileprivate var restsOnVerifiedAnswersAlone: Bool {
        var isVerified = false
        for node in nodes {
            guard let answer = node.answer, !answer.responses.isEmpty else { continue }
            guard answer.responses.allSatisfy({ $0.assessment == .verified }) else { return false }
            isVerified = true
        }
        return isVerified
    }
}
