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
    /// The keys of nodes that were met, and by their numbers what they mean.
    private var keys = TextIndex()
    private var keywords: [JSONLDKeyword?] = []
    private(set) var words: [JSONLDWord] = []
    /// The values of `@type` that were met, and by their numbers the resources behind them.
    private var typeNames = TextIndex()
    private var types: [TermID] = []

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

    /// A key that was met before; `nil` for others.
    func key(_ text: Span<UInt8>) -> ObjectForm.Key? {
        keys.number(of: text).map {
            ObjectForm.Key(keyword: keywords[$0], word: Int32(truncatingIfNeeded: $0))
        }
    }

    func remember(_ key: String, _ word: JSONLDWord) -> ObjectForm.Key {
        let number = keys.add(key)
        var keyword: JSONLDKeyword?
        if case .keyword(let found) = word.meaning { keyword = found }
        if number == words.count {
            words.append(word)
            keywords.append(keyword)
        }
        return ObjectForm.Key(keyword: keyword, word: Int32(truncatingIfNeeded: number))
    }

    /// The resource behind a value of `@type`; `nil` when it was not met before.
    func type(_ name: Span<UInt8>) -> TermID? { typeNames.number(of: name).map { types[$0] } }

    func remember(_ name: String, type: TermID) {
        if typeNames.add(name) == types.count { types.append(type) }
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
        /// The context took the term out.
        case nothing
        /// The context gives the key no meaning.
        case unmapped
        /// The same, but the key looks as if a prefix was forgotten: it is read as an IRI of its own.
        case undeclared(TermID)
    }

    let meaning: Meaning
    let key: PointerTable.Key
}
