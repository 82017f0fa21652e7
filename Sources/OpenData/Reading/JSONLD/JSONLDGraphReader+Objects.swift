// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Objects: the contexts that hold in them, and what their keys make them.
extension JSONLDGraphReader {
    /// Reads an object of whatever kind.
    mutating func read(
        object node: Node, _ context: ActiveContext, _ term: TermDefinition?, _ pointer: PointerTable.Entry,
        for target: Target
    ) {
        let start = keys.count
        defer { keys.removeLast(keys.count - start) }
        let entries = node.entries
        var context = context
        var form = form(of: entries, context)
        func change(_ next: ActiveContext) {
            guard next !== context else { return }
            context = next
            keys.removeLast(keys.count - start)
            form = self.form(of: entries, next)
        }
        // A context that holds for one node only ends here, but not for values and plain references.
        if let previous = context.previous, form.value == nil, form.id == nil || form.others > 0 {
            change(previous)
        }
        if let term, term.scope != nil {
            change(contexts.context(scopeOf: term, in: context, propagates: true, &builder))
        }
        if let local = form.context { change(contexts.context(entries[local].value, in: context, &builder)) }
        let typeContext = context
        if form.type != nil, context.hasScopes {
            for name in typeNames(entries, form) {
                guard let type = typeContext.term(name), type.scope != nil else { continue }
                change(contexts.context(scopeOf: type, in: context, propagates: false, &builder))
            }
        }
        if let (keyword, position) = form.repeated {
            problems.error(.keywordTwice(keyword), at: entries[position].key)
        }
        if form.value != nil {
            read(valueObject: node, entries, form, context, pointer, for: target)
        } else if let list = form.list {
            rejectOtherKeys(of: entries, form, beside: .list)
            let value = entries[list].value
            read(list: value, context, term, child(of: pointer, value), for: target, at: place(node, pointer))
        } else if let set = form.set {
            rejectOtherKeys(of: entries, form, beside: .set)
            let value = entries[set].value
            read(values: value, context, term, child(of: pointer, value), for: target)
        } else {
            read(node: node, entries, form, context, typeContext, pointer, for: target)
        }
    }

    /// Looks the keys of an object up and lays them on the stack.
    private mutating func form(of entries: NodeEntries, _ context: ActiveContext) -> ObjectForm {
        var form = ObjectForm(first: keys.count)
        for position in 0..<entries.count {
            let key = key(entries[position].key, context)
            keys.append(key)
            form.add(key.keyword, at: position)
        }
        return form
    }

    /// A key with its meaning in a context.
    mutating func key(_ node: Node, _ context: ActiveContext) -> ObjectForm.Key {
        if let known = node.withBytes({ context.key($0) }) { return known }
        let text = node.text ?? ""
        return context.remember(text, JSONLDWord(meaning: meaning(text, context), key: pointers.key(text)))
    }

    private mutating func meaning(_ text: String, _ context: ActiveContext) -> JSONLDWord.Meaning {
        if let keyword = JSONLDKeyword(rawValue: text) { return .keyword(keyword) }
        let term = context.term(text)
        if case .keyword(let keyword)? = term?.target { return .keyword(keyword) }
        if let term, case .nothing = term.target { return .nothing }
        guard let iri = context.expanded(text, as: .vocabulary), IRIReference.isAbsolute(iri) else { return .unmapped }
        if Self.forgottenPrefix(iri, text) != nil { return .undeclared(builder.iri(iri)) }
        return .property(builder.iri(iri), term)
    }

    /// The names in `@type`, in the order in which their contexts apply.
    private func typeNames(_ entries: NodeEntries, _ form: ObjectForm) -> [String] {
        var names: [String] = []
        for position in 0..<entries.count where keys[form.first + position].keyword == .type {
            let value = entries[position].value
            if value.kind == .sequence {
                names += value.items.compactMap(\.text)
            } else if let name = value.text {
                names.append(name)
            }
        }
        return names.count > 1 ? names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } : names
    }

    private func rejectOtherKeys(of entries: NodeEntries, _ form: ObjectForm, beside keyword: JSONLDKeyword) {
        for position in 0..<entries.count {
            switch keys[form.first + position].keyword {
            case keyword, .index, .context: continue
            default: problems.error(.keyBeside(keyword, entries[position].key), at: entries[position].key)
            }
        }
    }

    /// The pointer to a value through its key.
    mutating func child(of pointer: PointerTable.Entry, _ value: Node) -> PointerTable.Entry {
        pointers.child(of: pointer, key: value.key?.text ?? "")
    }
}
