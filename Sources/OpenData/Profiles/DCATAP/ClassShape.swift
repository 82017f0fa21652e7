// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What is asked of the resources of one class.
struct ClassShape: Sendable {
    /// The IRI of the class.
    let iri: String
    /// Its name in the document, such as `dcat:Dataset`.
    let name: String
    /// What a person calls it.
    let title: LocalizedText
    /// By property, in the order of the document.
    let rules: [PropertyRule]
    /// Groups of properties of which at least one must have a value.
    let choices: [PropertyChoice]
}

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

/// Properties of which at least one must have a value.
struct PropertyChoice: Sendable {
    let severity: ProfileFinding.Severity
    let properties: [ShapeProperty]
    /// The id of the check.
    let code: String

    /// The properties in words.
    var words: (vi: String, en: String) {
        (
            properties.map(\.words.vi).joined(separator: " hoặc "),
            properties.map(\.words.en).joined(separator: " or ")
        )
    }

    func title(in kind: ClassShape) -> LocalizedText {
        LocalizedText(
            vi: "\(kind.title.text(in: .vietnamese)): \(words.vi)", en: "\(kind.title.text(in: .english)): \(words.en)")
    }
}

/// A property of a profile.
struct ShapeProperty: Sendable {
    /// The IRI.
    let iri: String
    /// Whether the resources are meant that state the property of this one.
    let isInverse: Bool
    /// The part of the property in the ids of checks.
    let code: String
    /// How a person is told of it: "tiêu đề (dct:title)".
    let words: (vi: String, en: String)
}

/// What a check of a property is about: one letter in its id.
enum ShapeAspect: UInt8, Sendable {
    case presence, number, kind, datatype, vocabulary

    func letter(_ severity: ProfileFinding.Severity) -> String {
        switch self {
        case .presence: severity == .violation ? "M" : "R"
        case .number: "N"
        case .kind: "K"
        case .datatype: "T"
        case .vocabulary: "V"
        }
    }
}
