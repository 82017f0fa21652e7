// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Something in the evidence that does not fit the rubric.
struct Misfit: Sendable {
    let message: DiagnosticMessage
    /// Where it stands; `nil` in evidence made in memory.
    let origin: Node?
    let help: DiagnosticMessage?
    /// Which part of a response does not fit, where it is about one.
    let part: ResponseProblem.Part

    init(
        _ message: DiagnosticMessage, at origin: Node?, help: DiagnosticMessage? = nil,
        part: ResponseProblem.Part = .value
    ) {
        self.message = message
        self.origin = origin
        self.help = help
        self.part = part
    }

    var diagnostic: Diagnostic { Diagnostic(severity: .error, message: message, place: origin?.place, help: help) }

    static func unknownProfile(_ id: String, known: [String], at origin: Node?) -> Misfit {
        let near = Suggestion.nearest(to: id, among: known)
        return Misfit(.unknownProfile(id, known: known), at: origin, help: near.map { .didYouMean($0) })
    }
}
