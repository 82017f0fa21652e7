// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// What a context says of one term. A class, because the words of many contexts share it; it is complete before it is used.
final class TermDefinition {
    /// What the term stands for.
    enum Target {
        /// The term was taken out of the context: what stands under it is passed over.
        case nothing
        case keyword(JSONLDKeyword)
        case iri(String)
    }

    /// How the term's plain values are understood.
    enum Coercion {
        case none
        /// `@id`: IRIs, relative ones against the base.
        case resource
        /// `@vocab`: terms or IRIs.
        case vocabulary
        case datatype(TermID)
        /// `@json`, which is not read.
        case json
    }

    /// The language of the term's plain texts.
    enum Language {
        /// That of the context.
        case inherited
        case none
        case tag(String)
    }

    /// `@container`.
    struct Containers: OptionSet {
        let rawValue: UInt8
        static let list = Self(rawValue: 1)
        static let set = Self(rawValue: 2)
        static let language = Self(rawValue: 4)
        static let index = Self(rawValue: 8)
        /// `@graph`, `@id` and `@type`: maps of nodes, which are not read.
        static let unsupported = Self(rawValue: 16)
    }

    var target = Target.nothing
    var isReverse = false
    var isPrefix = false
    var coercion = Coercion.none
    var language = Language.inherited
    var containers: Containers = []
    /// The context that holds below the term, or in nodes of the type that the term names.
    var scope: Node?
    /// By number of a context, what became of it with the scope: contexts are read once, not for each node.
    var scoped: [Int: ActiveContext] = [:]

    /// The IRI that the term stands for.
    var iri: String? {
        if case .iri(let text) = target { return text }
        return nil
    }
}
