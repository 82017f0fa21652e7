// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

package import Evidence

/// Who gave an answer: one person in one role under one lens.
package struct Author: Hashable, Sendable {
    /// The name of the rater; `nil` for nobody by name.
    package let rater: String?
    /// The role.
    package let assessment: AssessmentKind
    /// The lens; `nil` for an answer that counts for every lens.
    package let lens: String?

    /// The author of a response.
    package init(_ response: Response) {
        (rater, assessment, lens) = (response.rater, response.assessment, response.lens)
    }

    /// The author as the one who makes an edit.
    var respondent: Respondent { Respondent(rater: rater, assessment: assessment, lens: lens) }

    /// The position of the author's answer among those to one item; of several the last.
    func position(in responses: [Response]) -> Int? { responses.lastIndex { Author($0) == self } }

    /// The author's answer among those to one item; of several the last.
    func response(in responses: [Response]) -> Response? { position(in: responses).map { responses[$0] } }
}

/// Whose answer to what.
package struct AnswerKey: Hashable, Sendable {
    /// The item and the sub-subjects around it.
    package let place: AnswerPlace
    /// Who has answered.
    package let author: Author

    /// The key of a response.
    package init(_ place: AnswerPlace, _ response: Response) {
        self.place = place
        author = Author(response)
    }
}
