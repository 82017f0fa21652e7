// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A constraint of SHACL, named as validators name them.
enum ShapeComponent: String, Sendable {
    case least = "MinCount"
    case most = "MaxCount"
    case nodeKind = "NodeKind"
    case datatype = "Datatype"
    case someDatatype = "Node(datatypes)"
    case kind = "Class"
    case someKind = "Node(classes)"
    case vocabulary = "Node(vocabulary)"
    case node = "Node(node)"
    case hasValue = "HasValue"
    case uniqueLanguage = "UniqueLang"
    case language = "LanguageIn"
    case choice = "Or"

    /// What the id of a check says of it.
    func aspect(in shape: PropertyShape) -> ShapeAspect {
        switch self {
        case .least, .choice: .presence
        case .most, .uniqueLanguage: .number
        case .nodeKind: shape.isAboutVocabulary ? .vocabulary : .kind
        case .datatype, .someDatatype: .datatype
        case .kind, .someKind, .language: .kind
        case .vocabulary, .node, .hasValue: .vocabulary
        }
    }
}
