// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Something in the evidence that does not fit the rubric.
struct Misfit: Sendable {
    let message: DiagnosticMessage
    /// Where it stands; `nil` in evidence made in memory.
    let origin: Node?
    let help: DiagnosticMessage?

    init(_ message: DiagnosticMessage, at origin: Node?, help: DiagnosticMessage? = nil) {
        self.message = message
        self.origin = origin
        self.help = help
    }

    var diagnostic: Diagnostic { Diagnostic(severity: .error, message: message, place: origin?.place, help: help) }

    static func unknownProfile(_ id: String, known: [String], at origin: Node?) -> Misfit {
        let near = Suggestion.nearest(to: id, among: known)
        return Misfit(.unknownProfile(id, known: known), at: origin, help: near.map { .didYouMean($0) })
    }
}
