// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What is asked of one property of the resources of a class: one or more shapes, each of which must hold.
struct PropertyRule: Sendable {
    /// The property, and how it is told.
    let property: ShapeProperty
    /// The prefix of the profile and the code of the class, as they stand in the ids of checks.
    let codes: (profile: String, kind: String)
    /// The shapes of the property, in the order of the document.
    let shapes: [PropertyShape]

    /// The id of a check.
    func code(_ aspect: ShapeAspect, _ severity: ProfileFinding.Severity) -> String {
        "\(codes.profile)-\(aspect.letter(severity))-\(codes.kind)-\(property.code)"
    }

    /// What a check looks at.
    func title(in kind: ClassShape) -> LocalizedText {
        LocalizedText(
            vi: "\(kind.title.text(in: .vietnamese)): \(property.words.vi)",
            en: "\(kind.title.text(in: .english)): \(property.words.en)")
    }
}
