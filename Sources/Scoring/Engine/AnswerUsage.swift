// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What is seen of the answers while the outcomes of the items are found, so that the usual evidence (every answer belongs
/// to an item, all by the same kind of rater) need not be looked through again.
struct AnswerUsage {
    private var answers = 0
    private var kind: AssessmentKind?
    /// Whether every answer of the evidence is known to belong to an item of the plan.
    private(set) var isComplete = false
    /// Whether there may be several kinds of assessment.
    private(set) var mayHaveSeveralKinds = false
    /// Whether some item has several responses.
    private(set) var hasSeveralResponses = false

    /// Takes note of an answer to an item by one response.
    mutating func add(_ digest: AnswerDigest) {
        answers += 1
        if kind == nil { kind = digest.assessment }
        if kind != digest.assessment { mayHaveSeveralKinds = true }
    }

    /// Takes note of an answer to an item.
    mutating func add(_ answer: ItemAnswer) {
        answers += 1
        if answer.responses.count > 1 { hasSeveralResponses = true }
        for index in answer.responses.indices {
            let own = answer.responses[index].assessment
            if kind == nil { kind = own }
            if kind != own { mayHaveSeveralKinds = true }
        }
    }

    /// Compares what was used with what there is. With sub-subjects that is left to a look at each of them.
    mutating func settle(_ evidence: SubjectEvidence) {
        isComplete = evidence.subjects.isEmpty && evidence.weights.isEmpty && answers == evidence.answers.count
        if !isComplete { mayHaveSeveralKinds = true }
    }
}
