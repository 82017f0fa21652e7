// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Values of properties.
extension JSONLDGraphReader {
    /// What stands under a property, read as the container of its term asks for.
    mutating func read(
        property node: Node, _ context: ActiveContext, _ term: TermDefinition?, _ pointer: PointerTable.Entry,
        for target: Target
    ) {
        guard let term, !term.containers.isEmpty else {
            read(values: node, context, term, pointer, for: target)
            return
        }
        if term.containers.contains(.list), !isListObject(node, context) {
            read(list: node, context, term, pointer, for: target, at: place(node, pointer))
            return
        }
        guard node.kind == .mapping else {
            read(values: node, context, term, pointer, for: target)
            return
        }
        if term.containers.contains(.unsupported) {
            problems.error(.unsupportedMap, at: node)
        } else if term.containers.contains(.language) {
            read(languageMap: node, context, pointer, for: target)
        } else if term.containers.contains(.index) {
            for (key, value) in node.entries {
                read(values: value, context, term, pointers.child(of: pointer, key: key.text ?? ""), for: target)
            }
        } else {
            read(values: node, context, term, pointer, for: target)
        }
    }

    private func isListObject(_ node: Node, _ context: ActiveContext) -> Bool {
        guard node.kind == .mapping else { return false }
        return node.entries.contains { isKeyword($0.key.text ?? "", .list, context) }
    }

    private func isKeyword(_ text: String, _ keyword: JSONLDKeyword, _ context: ActiveContext) -> Bool {
        if text == keyword.rawValue { return true }
        if case .keyword(keyword)? = context.term(text)?.target { return true }
        return false
    }

    /// One value or a list of them without an order.
    mutating func read(
        values node: Node, _ context: ActiveContext, _ term: TermDefinition?, _ pointer: PointerTable.Entry,
        for target: Target
    ) {
        switch node.kind {
        case .null: problems.warning(.nullValue, at: node)
        case .scalar: read(scalar: node, context, term, pointer, for: target)
        case .mapping: read(object: node, context, term, pointer, for: target)
        case .sequence:
            for (position, item) in node.items.enumerated() {
                let below = pointers.child(of: pointer, index: position)
                // A list inside a list is a list of its own.
                if case .item = target, item.kind == .sequence {
                    read(list: item, context, term, below, for: target, at: place(item, below))
                } else {
                    read(values: item, context, term, below, for: target)
                }
            }
        }
    }

    // MARK: Lists

    /// An ordered list: a chain of blank nodes.
    mutating func read(
        list node: Node, _ context: ActiveContext, _ term: TermDefinition?, _ pointer: PointerTable.Entry,
        for target: Target, at listPlace: CataloguePlace
    ) {
        if case .subject = target {
            problems.error(.reverseValue, at: node)
            return
        }
        if case .nothing = target {
            problems.error(.valueAlone, at: node)
            return
        }
        let start = items.count
        read(values: node, context, term, pointer, for: .item)
        let found = items[start...]
        var next = names.nil
        var nextPlace = listPlace
        for (item, place) in found.reversed() {
            let cell = builder.newBlank()
            builder.add(cell, names.first, item, at: place)
            builder.add(cell, names.rest, next, at: nextPlace)
            (next, nextPlace) = (cell, place)
        }
        items.removeLast(items.count - start)
        emit(next, for: target, at: listPlace)
    }

    // MARK: Language maps

    private mutating func read(
        languageMap node: Node, _ context: ActiveContext, _ pointer: PointerTable.Entry, for target: Target
    ) {
        for (key, value) in node.entries {
            let tag = key.text ?? ""
            let language = isKeyword(tag, .none, context) ? nil : tag
            let below = pointers.child(of: pointer, key: tag)
            guard value.kind == .sequence else {
                read(text: value, language, below, for: target)
                continue
            }
            for (position, item) in value.items.enumerated() {
                read(text: item, language, pointers.child(of: below, index: position), for: target)
            }
        }
    }

    private mutating func read(
        text node: Node, _ language: String?, _ pointer: PointerTable.Entry, for target: Target
    ) {
        guard !node.isNull else {
            problems.warning(.nullValue, at: node)
            return
        }
        guard let text = string(node) else { return }
        emit(builder.literal(text, language: language), for: target, at: place(node, pointer))
    }

    // MARK: Plain values

    private mutating func read(
        scalar node: Node, _ context: ActiveContext, _ term: TermDefinition?, _ pointer: PointerTable.Entry,
        for target: Target
    ) {
        if case .nothing = target {
            problems.error(.valueAlone, at: node)
            return
        }
        guard let found = self.term(ofScalar: node, context, term) else { return }
        if case .subject = target, builder.isLiteral(found) {
            problems.error(.reverseValue, at: node)
            return
        }
        if case .value(_, let predicate) = target, names.isLink(predicate), builder.isLiteral(found) {
            problems.warning(.expectedResource(at: node), at: node)
        }
        emit(found, for: target, at: place(node, pointer))
    }

    private mutating func term(ofScalar node: Node, _ context: ActiveContext, _ term: TermDefinition?) -> TermID? {
        guard let text = node.text else { return nil }
        let coercion = term?.coercion ?? .none
        if case .json = coercion {
            problems.error(.unsupported(.json), at: node)
            return nil
        }
        if node.isPlain {
            switch coercion {
            case .resource, .vocabulary: problems.warning(.expectedIRI(at: node), at: node)
            case .datatype(let type): return plain(text, type, at: node)
            case .none, .json: break
            }
            return plain(text, nil, at: node)
        }
        switch coercion {
        case .resource: return resource(node, as: .relative, context)
        case .vocabulary: return resource(node, as: [.vocabulary, .relative], context)
        case .datatype(let type): return builder.literal(text, datatype: type)
        case .none, .json:
            switch term?.language ?? .inherited {
            case .inherited: return builder.literal(text, language: context.language)
            case .none: return builder.literal(text, datatype: names.string)
            case .tag(let tag): return builder.literal(text, language: tag)
            }
        }
    }

    /// A number, `true` or `false`.
    private mutating func plain(_ text: String, _ type: TermID?, at node: Node) -> TermID? {
        if text == "true" || text == "false" { return builder.literal(text, datatype: type ?? names.boolean) }
        guard let number = JSONNumber(text, asDouble: type == names.double) else {
            problems.error(.numberTooLarge(at: node), at: node)
            return nil
        }
        return builder.literal(
            number.text, datatype: type ?? (number.isInteger ? names.integer : names.double))
    }

    // MARK: Value objects

    /// An object with `@value`.
    mutating func read(
        valueObject node: Node, _ entries: NodeEntries, _ form: ObjectForm, _ context: ActiveContext,
        _ pointer: PointerTable.Entry, for target: Target
    ) {
        guard let value = form.value.map({ entries[$0].value }) else { return }
        switch target {
        case .nothing:
            problems.error(.valueAlone, at: node)
            return
        case .subject:
            problems.error(.reverseValue, at: node)
            return
        case .value, .item: break
        }
        if form.rest > 0 || form.id != nil || form.graph != nil || form.list != nil || form.set != nil {
            rejectKeys(of: entries, form)
        }
        let (type, language) = (form.type.map { entries[$0].value }, form.language.map { entries[$0].value })
        guard let term = literal(value, type: type, language: language, context) else { return }
        emit(term, for: target, at: place(node, pointer))
    }

    /// Tells of keys that a value object cannot have.
    private func rejectKeys(of entries: NodeEntries, _ form: ObjectForm) {
        for position in 0..<entries.count {
            let key = entries[position].key
            switch keys[form.first + position].keyword {
            case .type, .language, .value, .index, .context: continue
            case .direction: problems.warning(.unsupported(.direction), at: key)
            default: problems.error(.keyBeside(.value, key), at: key)
            }
        }
    }

    private mutating func literal(
        _ value: Node, type: Node?, language: Node?, _ context: ActiveContext
    ) -> TermID? {
        if let type, type.text.map({ isKeyword($0, .json, context) }) == true {
            problems.error(.unsupported(.json), at: type)
            return nil
        }
        guard !value.isNull else {
            problems.warning(.nullValue, at: value)
            return nil
        }
        guard let text = value.text else {
            problems.error(.expectedPlainValue(at: value), at: value)
            return nil
        }
        if type != nil, let language { problems.error(.typeAndLanguage, at: language) }
        var datatype: TermID?
        if let type, !type.isNull { datatype = self.type(type, context) }
        if value.isPlain {
            if type == nil, let language { problems.error(.languageOfNonText, at: language) }
            return plain(text, datatype, at: value)
        }
        if let datatype { return builder.literal(text, datatype: datatype) }
        guard type == nil, let language, !language.isNull, let tag = string(language) else {
            return builder.literal(text, datatype: names.string)
        }
        return builder.literal(text, language: tag)
    }
}
