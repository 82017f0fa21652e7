// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// The context that holds at one place of a document. A class, because many nodes share it and its cache.
///
/// Only what a local context adds is held; the rest stands in the context that it adds to.
final class ActiveContext {
    /// Different for every context of a reading.
    let number: Int
    private let outer: ActiveContext?
    private(set) var terms: [String: TermDefinition] = [:]
    /// `@vocab`, which goes before relative property names and types.
    var vocabulary: String?
    /// `@base`, an absolute IRI.
    var base: String?
    /// `@language`.
    var language: String?
    /// The context that holds in nested nodes, when this one does not.
    var previous: ActiveContext?
    /// Whether any term has a context of its own.
    private(set) var hasScopes: Bool
    /// What the keys of nodes mean.
    var words: [String: JSONLDWord] = [:]
    /// The resources behind values of `@type`.
    var types: [String: TermID] = [:]

    init(number: Int, outer: ActiveContext? = nil) {
        self.number = number
        self.outer = outer
        vocabulary = outer?.vocabulary
        base = outer?.base
        language = outer?.language
        previous = outer?.previous
        hasScopes = outer?.hasScopes ?? false
    }

    func term(_ name: String) -> TermDefinition? {
        if let own = terms[name] { return own }
        var context = outer
        while let next = context {
            if let found = next.terms[name] { return found }
            context = next.outer
        }
        return nil
    }

    func define(_ name: String, _ definition: TermDefinition) {
        terms[name] = definition
        if definition.scope != nil { hasScopes = true }
    }
}

/// What one key of a node means in a context.
struct JSONLDWord {
    enum Meaning {
        case keyword(JSONLDKeyword)
        case property(TermID, TermDefinition?)
        /// The context gives the key no meaning.
        case nothing
    }

    let meaning: Meaning
    let key: PointerTable.Key
}
