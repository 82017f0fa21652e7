// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

package import LocatedYAML

/// What scoring asks of the only response to an item, in plain values: taken once for each answer of a long stream, without
/// copying its texts.
package struct AnswerDigest: Sendable {
    /// The value, where it is one short word.
    package let word: ShortKey?
    /// Whether there is a value.
    package let hasValue: Bool
    /// What is known.
    package let state: AnswerState
    /// In which role the rater answered.
    package let assessment: AssessmentKind
    /// How many documents stand behind the answer.
    package let documents: Int
    /// Whether there is a reason, note, rater, date or lens.
    package let hasRemarks: Bool
}

extension ItemAnswer {
    /// The digest of the only response; `nil` when there are several.
    package var digest: AnswerDigest? { responses.count == 1 ? responses[0].digest : nil }
}

extension Response {
    fileprivate var digest: AnswerDigest {
        var word: ShortKey?
        if case .word(let text)? = value { word = ShortKey(text) }
        return AnswerDigest(
            word: word, hasValue: value != nil, state: state, assessment: assessment, documents: documents.count,
            hasRemarks: hasRemarks)
    }
}
