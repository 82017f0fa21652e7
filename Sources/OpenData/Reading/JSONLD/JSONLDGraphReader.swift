// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Turns the tree of a JSON-LD document into statements, without the expanded document in between
/// (JSON-LD 1.1 Processing Algorithms, sections 5 and 8, for the subset that ``JSONLDReader`` names).
struct JSONLDGraphReader {
    /// What a value that was read is stated to be.
    enum Target {
        /// Nothing: it stands at the top of the document or in a graph.
        case nothing
        /// A value of a property of a resource.
        case value(TermID, TermID)
        /// A resource that has the property with this value.
        case subject(TermID, TermID)
        /// An item of the list that is being read.
        case item
    }

    /// The meanings of the keys of the nodes that are being read, the innermost last.
    private var words: [JSONLDWord] = []
    /// The items of the lists that are being read, the innermost last.
    var items: [(term: TermID, place: CataloguePlace)] = []
    var builder = RDFGraphBuilder()
    var pointers = PointerTable()
    var contexts: ContextReader
    let problems: JSONLDProblems
    let names: JSONLDNames

    init(contexts: KnownContexts, document: SourceText) {
        problems = JSONLDProblems(document: document)
        self.contexts = ContextReader(known: contexts, problems: problems)
        names = JSONLDNames(&builder)
    }

    mutating func read(_ document: Node) {
        let context = contexts.initial()
        readTop(document, context, .root)
    }

    func place(_ node: Node, _ pointer: PointerTable.Entry) -> CataloguePlace {
        CataloguePlace(node.range.start, pointer: pointer)
    }

    /// A document or the content of a graph: one node or a list of nodes.
    private mutating func readTop(_ node: Node, _ context: ActiveContext, _ pointer: PointerTable.Entry) {
        switch node.kind {
        case .sequence:
            for (position, item) in node.items.enumerated() {
                readTop(item, context, pointers.child(of: pointer, index: position))
            }
        case .mapping: read(object: node, context, nil, pointer, for: .nothing)
        case .null: problems.warning(.nullNode, at: node)
        case .scalar: problems.error(.expectedNode(at: node), at: node)
        }
    }

    // MARK: Objects

    /// The keys of an object as far as they decide what it is.
    private struct Form {
        /// The first of its words; they are as many as its entries.
        var first: Int
        var context: Node?
        var hasType = false
        var id: Node?
        var value: Node?
        var list: Node?
        var set: Node?
        var graph: Node?
        /// Keys other than `@context`, `@id` and `@graph`.
        var others = 0
    }

    /// Reads an object of whatever kind.
    mutating func read(
        object node: Node, _ context: ActiveContext, _ term: TermDefinition?, _ pointer: PointerTable.Entry,
        for target: Target
    ) {
        let start = words.count
        defer { words.removeLast(words.count - start) }
        var context = context
        var form = look(at: node, context)
        func change(_ next: ActiveContext) {
            guard next !== context else { return }
            context = next
            words.removeLast(words.count - start)
            form = look(at: node, next)
        }
        // A context that holds for one node only ends here, but not for values and plain references.
        if let previous = context.previous, form.value == nil, form.id == nil || form.others > 0 {
            change(previous)
        }
        if let term, term.scope != nil {
            change(contexts.context(scopeOf: term, in: context, propagates: true, &builder))
        }
        if let local = form.context { change(contexts.context(local, in: context, &builder)) }
        let typeContext = context
        if form.hasType, context.hasScopes {
            for name in typeNames(node, form) {
                guard let type = typeContext.term(name), type.scope != nil else { continue }
                change(contexts.context(scopeOf: type, in: context, propagates: false, &builder))
            }
        }
        if let value = form.value {
            read(valueObject: node, value, form.first, context, pointer, for: target)
        } else if let list = form.list {
            rejectOtherKeys(of: node, form.first, beside: .list)
            read(list: list, context, term, child(of: pointer, list), for: target, at: place(node, pointer))
        } else if let set = form.set {
            rejectOtherKeys(of: node, form.first, beside: .set)
            read(values: set, context, term, child(of: pointer, set), for: target)
        } else {
            read(node: node, form, context, typeContext, pointer, for: target)
        }
    }

    /// Looks the keys of an object up and lays their meanings on the stack.
    private mutating func look(at node: Node, _ context: ActiveContext) -> Form {
        var form = Form(first: words.count)
        for (key, value) in node.entries {
            let word = word(key, context)
            words.append(word)
            guard case .keyword(let keyword) = word.meaning else {
                form.others += 1
                continue
            }
            switch keyword {
            case .context:
                form.context = value
                continue
            case .id where form.id == nil:
                form.id = value
                continue
            case .graph where form.graph == nil:
                form.graph = value
                continue
            case .type: form.hasType = true
            case .value where form.value == nil: form.value = value
            case .list where form.list == nil: form.list = value
            case .set where form.set == nil: form.set = value
            case .id, .graph, .value, .list, .set: problems.error(.keywordTwice(keyword), at: key)
            default: break
            }
            form.others += 1
        }
        return form
    }

    /// What a key means in a context.
    private mutating func word(_ key: Node, _ context: ActiveContext) -> JSONLDWord {
        let text = key.text ?? ""
        if let known = context.words[text] { return known }
        let word = JSONLDWord(meaning: meaning(text, key, context), key: pointers.key(text))
        context.words[text] = word
        return word
    }

    private mutating func meaning(_ text: String, _ key: Node, _ context: ActiveContext) -> JSONLDWord.Meaning {
        if let keyword = JSONLDKeyword(rawValue: text) { return .keyword(keyword) }
        let term = context.term(text)
        if case .keyword(let keyword)? = term?.target { return .keyword(keyword) }
        if let term, case .nothing = term.target { return .nothing }
        guard let iri = context.expanded(text, as: .vocabulary), IRIReference.isAbsolute(iri) else {
            problems.warnOnce(.unmappedKey(text), at: key)
            return .nothing
        }
        warnOfPrefix(iri, text, key)
        return .property(builder.iri(iri), term)
    }

    /// The names in `@type`, in the order in which their contexts apply.
    private func typeNames(_ node: Node, _ form: Form) -> [String] {
        var names: [String] = []
        for (position, entry) in node.entries.enumerated() {
            guard case .keyword(.type) = words[form.first + position].meaning else { continue }
            if entry.value.kind == .sequence {
                names += entry.value.items.compactMap(\.text)
            } else if let name = entry.value.text {
                names.append(name)
            }
        }
        return names.count > 1 ? names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } : names
    }

    private func rejectOtherKeys(of node: Node, _ first: Int, beside keyword: JSONLDKeyword) {
        for (position, entry) in node.entries.enumerated() {
            switch words[first + position].meaning {
            case .keyword(keyword), .keyword(.index), .keyword(.context): continue
            default: problems.error(.keyBeside(keyword, entry.key), at: entry.key)
            }
        }
    }

    /// The meaning of the key at a position of an object whose words begin at `first`.
    func meaning(_ first: Int, _ position: Int) -> JSONLDWord.Meaning { words[first + position].meaning }

    /// The pointer to a value through its key.
    mutating func child(of pointer: PointerTable.Entry, _ value: Node) -> PointerTable.Entry {
        pointers.child(of: pointer, key: value.key?.text ?? "")
    }

    // MARK: Nodes

    private mutating func read(
        node: Node, _ form: Form, _ context: ActiveContext, _ typeContext: ActiveContext,
        _ pointer: PointerTable.Entry, for target: Target
    ) {
        let isGraphOnly = form.graph != nil && form.id == nil && form.others == 0
        if case .nothing = target, isGraphOnly {
            // The graph of the document itself.
        } else {
            let subject = subject(form.id, context)
            emit(subject, for: target, at: place(node, pointer))
            if form.others > 0 { describe(subject, node, form, context, typeContext, pointer) }
        }
        if let graph = form.graph { readTop(graph, context, child(of: pointer, graph)) }
    }

    /// The resource that a node describes.
    private mutating func subject(_ id: Node?, _ context: ActiveContext) -> TermID {
        guard let id else { return builder.newBlank() }
        guard let text = string(id) else { return builder.newBlank() }
        return resource(text, as: .relative, context, at: id) ?? builder.newBlank()
    }

    private mutating func describe(
        _ subject: TermID, _ node: Node, _ form: Form, _ context: ActiveContext, _ typeContext: ActiveContext,
        _ pointer: PointerTable.Entry
    ) {
        for (position, entry) in node.entries.enumerated() {
            let word = words[form.first + position]
            switch word.meaning {
            case .nothing, .keyword(.context), .keyword(.id), .keyword(.graph), .keyword(.index): continue
            case .property(let predicate, let term):
                let below = pointers.child(of: pointer, key: word.key)
                let isReverse = term?.isReverse ?? false
                read(
                    property: entry.value, context, term, below,
                    for: isReverse ? .subject(subject, predicate) : .value(subject, predicate))
            case .keyword(.type):
                readTypes(entry.value, of: subject, typeContext, pointers.child(of: pointer, key: word.key))
            case .keyword(.reverse):
                readReverse(entry.value, of: subject, context, pointers.child(of: pointer, key: word.key))
            case .keyword(let keyword): rejectKeyword(keyword, entry.key)
            }
        }
    }

    private func rejectKeyword(_ keyword: JSONLDKeyword, _ key: Node) {
        switch keyword {
        case .included, .nest: problems.error(.unsupported(keyword), at: key)
        default: problems.error(.misplacedKeyword(keyword), at: key)
        }
    }

    private mutating func readTypes(
        _ node: Node, of subject: TermID, _ context: ActiveContext, _ pointer: PointerTable.Entry
    ) {
        if node.kind == .sequence {
            for (position, item) in node.items.enumerated() {
                readType(item, of: subject, context, pointers.child(of: pointer, index: position))
            }
        } else {
            readType(node, of: subject, context, pointer)
        }
    }

    private mutating func readType(
        _ node: Node, of subject: TermID, _ context: ActiveContext, _ pointer: PointerTable.Entry
    ) {
        guard let text = string(node) else { return }
        let type: TermID
        if let known = context.types[text] {
            type = known
        } else {
            guard let found = resource(text, as: [.vocabulary, .relative], context, at: node) else { return }
            context.types[text] = found
            type = found
        }
        builder.add(subject, names.type, type, at: place(node, pointer))
    }

    /// `@reverse`: properties that other nodes have with this one as their value.
    private mutating func readReverse(
        _ node: Node, of subject: TermID, _ context: ActiveContext, _ pointer: PointerTable.Entry
    ) {
        guard node.kind == .mapping else {
            problems.error(.expectedReverse(at: node), at: node)
            return
        }
        for (key, value) in node.entries {
            let word = word(key, context)
            switch word.meaning {
            case .nothing: continue
            case .keyword: problems.error(.keywordInReverse(key), at: key)
            case .property(let predicate, let term):
                let isReverse = term?.isReverse ?? false
                read(
                    property: value, context, term, pointers.child(of: pointer, key: word.key),
                    for: isReverse ? .value(subject, predicate) : .subject(subject, predicate))
            }
        }
    }

    // MARK: Statements

    /// States a value that was read.
    mutating func emit(_ term: TermID, for target: Target, at place: CataloguePlace) {
        switch target {
        case .nothing: break
        case .value(let subject, let predicate): builder.add(subject, predicate, term, at: place)
        case .subject(let object, let predicate): builder.add(term, predicate, object, at: place)
        case .item: items.append((term, place))
        }
    }

    /// The resource that a text names; `nil` when the context takes it out.
    mutating func resource(
        _ text: String, as expansion: ActiveContext.Expansion, _ context: ActiveContext, at node: Node
    ) -> TermID? {
        guard let iri = context.expanded(text, as: expansion) else {
            problems.error(.notAResource(text), at: node)
            return nil
        }
        if iri.utf8.starts(with: "_:".utf8) { return builder.blank(String(iri.dropFirst(2))) }
        if !IRIReference.isAbsolute(iri) {
            problems.warning(.relativeIRI(iri), at: node)
        } else {
            warnOfPrefix(iri, text, node)
        }
        return builder.iri(iri)
    }

    /// A word such as `dct:title` whose prefix no context declares is an IRI of its own, which nobody meant.
    func warnOfPrefix(_ iri: String, _ text: String, _ node: Node) {
        guard iri.utf8.count == text.utf8.count, let prefix = ActiveContext.prefix(of: text),
            JSONLDNames.customaryPrefixes.contains(prefix)
        else { return }
        problems.warnOnce(.undeclaredPrefix(prefix), at: node)
    }

    /// The text of a JSON string.
    func string(_ node: Node) -> String? {
        guard let text = node.text, !node.isPlain else {
            problems.error(.expectedString(at: node), at: node)
            return nil
        }
        return text
    }
}
