// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Nodes: objects that describe a resource or refer to one.
extension JSONLDGraphReader {
    mutating func read(
        node: Node, _ entries: NodeEntries, _ form: ObjectForm, _ context: ActiveContext,
        _ typeContext: ActiveContext, _ pointer: PointerTable.Entry, for target: Target
    ) {
        let isGraphOnly = form.graph != nil && form.id == nil && form.others == 0
        if case .nothing = target, isGraphOnly {
            // The graph of the document itself.
        } else {
            let subject = subject(form.id.map { entries[$0].value }, context)
            emit(subject, for: target, at: place(node, pointer))
            if form.others > 0 { describe(subject, entries, form, context, typeContext, pointer) }
        }
        if let graph = form.graph.map({ entries[$0].value }) {
            readTop(graph, context, child(of: pointer, graph))
        }
    }

    /// The resource that a node describes.
    private mutating func subject(_ id: Node?, _ context: ActiveContext) -> TermID {
        guard let id else { return builder.newBlank() }
        return resource(id, as: .relative, context) ?? builder.newBlank()
    }

    private mutating func describe(
        _ subject: TermID, _ entries: NodeEntries, _ form: ObjectForm, _ context: ActiveContext,
        _ typeContext: ActiveContext, _ pointer: PointerTable.Entry
    ) {
        for position in 0..<entries.count {
            let key = keys[form.first + position]
            switch key.keyword {
            case .context, .id, .graph, .index: continue
            case nil: read(property: entries[position], key, of: subject, context, pointer, isReverse: false)
            case .type: readTypes(entries[position].value, of: subject, typeContext, pointer)
            case .reverse:
                let below = pointers.child(of: pointer, key: context.words[Int(key.word)].key)
                readReverse(entries[position].value, of: subject, context, below)
            case .included?, .nest?:
                problems.error(.unsupported(entries[position].key.text ?? ""), at: entries[position].key)
            case .some(let keyword): problems.error(.misplacedKeyword(keyword), at: entries[position].key)
            }
        }
    }

    /// Reads what stands under the key of a property.
    private mutating func read(
        property entry: (key: Node, value: Node), _ key: ObjectForm.Key, of subject: TermID, _ context: ActiveContext,
        _ pointer: PointerTable.Entry, isReverse: Bool
    ) {
        var term: TermDefinition?
        let predicate: TermID
        let word = context.words[Int(key.word)]
        switch word.meaning {
        case .property(let found, let definition): (predicate, term) = (found, definition)
        case .undeclared(let found):
            warnOfPrefix(builder.text(found), entry.key.text ?? "", entry.key)
            predicate = found
        case .unmapped:
            let name = entry.key.text ?? ""
            problems.warnOnce("key " + name, .unmappedKey(name), at: entry.key)
            return
        case .keyword, .nothing: return
        }
        read(
            property: entry.value, context, term, pointers.child(of: pointer, key: word.key),
            for: isReverse != (term?.isReverse ?? false) ? .subject(subject, predicate) : .value(subject, predicate))
    }

    /// Types point to the resource as a whole: where it says what it is, it is described.
    private mutating func readTypes(
        _ node: Node, of subject: TermID, _ context: ActiveContext, _ pointer: PointerTable.Entry
    ) {
        for item in node.kind == .sequence ? Array(node.items) : [node] {
            guard let type = type(item, context) else { continue }
            builder.add(subject, names.type, type, at: place(item, pointer))
        }
    }

    /// `@reverse`: properties that other nodes have with this one as their value.
    private mutating func readReverse(
        _ node: Node, of subject: TermID, _ context: ActiveContext, _ pointer: PointerTable.Entry
    ) {
        guard node.kind == .mapping else {
            problems.error(.expectedReverse(at: node), at: node)
            return
        }
        for entry in node.entries {
            let key = key(entry.key, context)
            if key.keyword == nil {
                read(property: entry, key, of: subject, context, pointer, isReverse: true)
            } else {
                problems.error(.keywordInReverse(entry.key), at: entry.key)
            }
        }
    }
}
