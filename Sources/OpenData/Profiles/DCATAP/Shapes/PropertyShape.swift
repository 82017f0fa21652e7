// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Constraints that one shape of the profile makes on a property.
struct PropertyShape: Sendable {
    /// What a value may be.
    enum NodeKind: String, Sendable, CaseIterable {
        case iri
        case literal
        case iriOrBlank = "iri_or_blank"
    }

    let severity: ProfileFinding.Severity
    /// The least number of values.
    var least: Int?
    /// The greatest number of values.
    var most: Int?
    var kind: NodeKind?
    /// The datatypes of which a literal must have one, with the names the document gives them; none is no constraint.
    var datatypes: [ShapeDatatype] = []
    /// The classes of which a value must be of one; none is no constraint.
    var classes: [(iri: String, name: String)] = []
    /// The position of the code list of the profile that values must be of.
    var vocabulary: Int?
    /// An IRI that must be among the values.
    var hasValue: String?
    /// The position of the nested shape of the profile that values must hold.
    var node: Int?
    /// Whether each language may have one value only.
    var hasUniqueLanguages = false
    /// The languages of which a text must have one, in lower case; none is no constraint.
    var languages: [String] = []

    init(severity: ProfileFinding.Severity) {
        self.severity = severity
    }

    /// Whether single values are looked at.
    var looksAtValues: Bool {
        kind != nil || !datatypes.isEmpty || !classes.isEmpty || vocabulary != nil || node != nil || !languages.isEmpty
    }

    /// Whether the shape is about a list of codes: then the kind of value is part of being in the list.
    var isAboutVocabulary: Bool { vocabulary != nil || hasValue != nil || node != nil }

    /// What its checks are about.
    var aspects: [ShapeAspect] {
        var aspects: [ShapeAspect] = []
        if least != nil { aspects.append(.presence) }
        if most != nil || hasUniqueLanguages { aspects.append(.number) }
        if kind != nil && !isAboutVocabulary || !classes.isEmpty || !languages.isEmpty { aspects.append(.kind) }
        if !datatypes.isEmpty { aspects.append(.datatype) }
        if isAboutVocabulary { aspects.append(.vocabulary) }
        return aspects
    }
}
