// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// Who answers, in which role and under which lens. An edit changes the response of one respondent only.
public struct Respondent: Hashable, Sendable {
    /// The name of the rater; `nil` for the rater that the document gives by default.
    public var rater: String?
    /// The role. `nil` finds the rater's response whatever its role, and gives a new one the document's default.
    public var assessment: AssessmentKind?
    /// The lens of the rubric; `nil` for answers that count for every lens.
    public var lens: String?
    /// The day that is written with whatever is changed; `nil` leaves the day as it is.
    public var date: CalendarDate?

    /// A respondent.
    public init(
        rater: String? = nil, assessment: AssessmentKind? = nil, lens: String? = nil, date: CalendarDate? = nil
    ) {
        self.rater = rater
        self.assessment = assessment
        self.lens = lens
        self.date = date
    }

    /// The position of the respondent's response; of several the last.
    func position(in responses: [Response], _ defaults: AnswerDefaults) -> Int? {
        let rater = rater ?? defaults.rater
        return responses.lastIndex { response in
            response.rater == rater && response.lens == lens
                && assessment.map { response.assessment == $0 } ?? true
        }
    }

    /// A response of the respondent that says nothing yet.
    func blank(_ defaults: AnswerDefaults) -> Response {
        Response(
            state: .unanswered, rater: rater ?? defaults.rater, assessment: assessment ?? defaults.assessment,
            date: date ?? defaults.date, lens: lens)
    }
}
