// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// What the responses of a document say when they do not say it themselves.
struct AnswerDefaults: Hashable, Sendable {
    var rater: String?
    var assessment = AssessmentKind.selfAssessed
    var date: CalendarDate?

    /// No defaults.
    init() {}

    /// The defaults of a document that loads.
    init(_ root: Node) {
        let node = root["defaults"]
        rater = node?["rater"]?.text
        assessment = node?["assessment"]?.text.flatMap(AssessmentKind.init(rawValue:)) ?? .selfAssessed
        date = node?["date"]?.text.flatMap { CalendarDate(parsing: $0) }
    }
}
