// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Defines the terms of one local context (JSON-LD 1.1 Processing Algorithms, section 4.2).
struct TermReader {
    let local: LocalContext
    let active: ActiveContext
    let problems: JSONLDProblems

    /// Terms that rest on one another in a longer row are not read.
    private static let longestRow = 32
    /// Longer prefixes are refused: a few bytes of a document would become many of the graph.
    private static let longestPrefix = 1_024

    private static let contextKeywords: Set<JSONLDKeyword> = [
        .base, .direction, .import, .language, .propagate, .protected, .version, .vocab,
    ]

    func defineAll(_ builder: inout RDFGraphBuilder) {
        for (key, value) in local.entries {
            guard let term = key.text else { continue }
            if let keyword = JSONLDKeyword(rawValue: term), Self.contextKeywords.contains(keyword) { continue }
            define(term, key, value, 0, &builder)
        }
    }

    private func define(
        _ term: String, _ key: Node, _ value: Node, _ depth: Int, _ builder: inout RDFGraphBuilder
    ) {
        switch local.progress[term] {
        case .done: return
        case .begun:
            problems.error(.circularTerm(term), at: key)
            return
        case nil: break
        }
        guard depth < Self.longestRow else {
            problems.error(.tooManyTermsInARow(term, Self.longestRow), at: key)
            return
        }
        local.progress[term] = .begun
        defer { local.progress[term] = .done }
        if term.isEmpty {
            problems.error(.emptyTerm, at: key)
        } else if term == JSONLDKeyword.type.rawValue {
            // Only its container may be set, which makes no difference to what is stated.
            if value.kind != .mapping { problems.error(.keywordAsTerm(term), at: key) }
        } else if JSONLDKeyword(rawValue: term) != nil {
            problems.error(.keywordAsTerm(term), at: key)
        } else if JSONLDKeyword.isForm(term) {
            problems.warning(.looksLikeKeyword(term), at: key)
        } else if let definition = definition(of: term, key, value, depth, &builder) {
            active.define(term, definition)
        }
    }

    private func definition(
        of term: String, _ key: Node, _ value: Node, _ depth: Int, _ builder: inout RDFGraphBuilder
    ) -> TermDefinition? {
        switch value.kind {
        case .null: return TermDefinition()
        case .scalar:
            guard string(value) != nil else { return nil }
            let definition = TermDefinition()
            return setTarget(of: definition, term, key, id: value, isSimple: true, depth, &builder)
                ? definition : nil
        case .sequence:
            problems.error(.expectedDefinition(at: value), at: value)
            return nil
        case .mapping:
            let parts = LocalContext(value)
            let definition = TermDefinition()
            checkKeys(of: parts)
            if let reverse = parts[.reverse] {
                guard setReverse(of: definition, reverse, parts, depth, &builder) else { return nil }
            } else {
                guard setTarget(of: definition, term, key, id: parts[.id]?.value, isSimple: false, depth, &builder)
                else { return nil }
            }
            setCoercion(of: definition, parts, depth, &builder)
            setContainers(of: definition, parts)
            setPrefix(of: definition, term, parts)
            definition.scope = parts[.context]?.value
            return definition
        }
    }

    private func checkKeys(of parts: LocalContext) {
        for (key, _) in parts.entries {
            switch key.text.flatMap(JSONLDKeyword.init) {
            case .id, .reverse, .type, .language, .container, .context, .prefix: break
            case .index, .nest: problems.error(.unsupported(key.text ?? ""), at: key)
            case .direction, .protected: problems.warning(.unsupported(key.text ?? ""), at: key)
            default: problems.error(.notInDefinition(key.text ?? ""), at: key)
            }
        }
    }

    // MARK: What the term stands for

    private func setTarget(
        of definition: TermDefinition, _ term: String, _ key: Node, id: Node?, isSimple: Bool, _ depth: Int,
        _ builder: inout RDFGraphBuilder
    ) -> Bool {
        if let id, id.isNull { return true }
        if let id, id.text != term {
            guard let text = string(id) else { return false }
            if let keyword = JSONLDKeyword(rawValue: text) {
                guard keyword != .context else {
                    problems.error(.contextAlias, at: id)
                    return false
                }
                definition.target = .keyword(keyword)
                return true
            }
            if JSONLDKeyword.isForm(text) {
                problems.warning(.looksLikeKeyword(text), at: id)
                return false
            }
            guard let iri = expanded(text, depth, &builder), Self.isAbsolute(iri) else {
                problems.error(.relativeTerm(term, text), at: id)
                return false
            }
            definition.target = .iri(iri)
            let isName = !term.utf8.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
            definition.isPrefix = isSimple && isName && Self.endsLikePrefix(iri)
            if definition.isPrefix { checkLength(iri, definition, id) }
            return true
        }
        return setTargetFromName(of: definition, term, key, depth, &builder)
    }

    /// A term that is a compact or full IRI itself, or stands below `@vocab`.
    private func setTargetFromName(
        of definition: TermDefinition, _ term: String, _ key: Node, _ depth: Int, _ builder: inout RDFGraphBuilder
    ) -> Bool {
        if let iri = expanded(term, depth, isTerm: true, &builder), Self.isAbsolute(iri) {
            definition.target = .iri(iri)
            return true
        }
        problems.error(.termWithoutIRI(term), at: key)
        return false
    }

    private func setReverse(
        of definition: TermDefinition, _ reverse: (key: Node, value: Node), _ parts: LocalContext, _ depth: Int,
        _ builder: inout RDFGraphBuilder
    ) -> Bool {
        if let id = parts[.id] {
            problems.error(.reverseWithID, at: id.key)
            return false
        }
        guard let text = string(reverse.value) else { return false }
        guard let iri = expanded(text, depth, &builder), Self.isAbsolute(iri) else {
            problems.error(.relativeTerm(reverse.key.text ?? "", text), at: reverse.value)
            return false
        }
        definition.target = .iri(iri)
        definition.isReverse = true
        return true
    }

    // MARK: How its values are read

    private func setCoercion(
        of definition: TermDefinition, _ parts: LocalContext, _ depth: Int, _ builder: inout RDFGraphBuilder
    ) {
        if let node = parts[.type]?.value, let text = string(node) {
            switch JSONLDKeyword(rawValue: text) {
            case .id: definition.coercion = .resource
            case .vocab: definition.coercion = .vocabulary
            case .none?: break
            case .json:
                definition.coercion = .json
                problems.error(.unsupported(.json), at: node)
            default:
                guard let iri = expanded(text, depth, &builder), Self.isAbsolute(iri) else {
                    problems.error(.relativeDatatype(text), at: node)
                    break
                }
                definition.coercion = .datatype(builder.iri(iri))
            }
        }
        guard parts[.type] == nil, let node = parts[.language]?.value else { return }
        if node.isNull {
            definition.language = .none
        } else if let text = string(node) {
            definition.language = .tag(text)
        }
    }

    private func setContainers(of definition: TermDefinition, _ parts: LocalContext) {
        guard let node = parts[.container]?.value else { return }
        let items = node.kind == .sequence ? Array(node.items) : [node]
        for item in items {
            switch item.text.flatMap(JSONLDKeyword.init) {
            case .list where !definition.isReverse: definition.containers.insert(.list)
            case .set: definition.containers.insert(.set)
            case .language where !definition.isReverse: definition.containers.insert(.language)
            case .index: definition.containers.insert(.index)
            case .graph, .id, .type:
                definition.containers.insert(.unsupported)
                problems.error(.unsupportedContainer(item.text ?? ""), at: item)
            default: problems.error(.expectedContainer(at: item), at: item)
            }
        }
    }

    private func setPrefix(of definition: TermDefinition, _ term: String, _ parts: LocalContext) {
        guard let node = parts[.prefix]?.value else { return }
        switch node.isPlain ? node.text : nil {
        case "true":
            guard let iri = definition.iri, !term.utf8.contains(UInt8(ascii: ":")) else {
                problems.error(.notAPrefix(term), at: node)
                return
            }
            definition.isPrefix = true
            checkLength(iri, definition, node)
        case "false": definition.isPrefix = false
        default: problems.error(.expectedFlag(at: node), at: node)
        }
    }

    private func checkLength(_ iri: String, _ definition: TermDefinition, _ node: Node) {
        guard iri.utf8.count > Self.longestPrefix else { return }
        definition.isPrefix = false
        problems.error(.prefixTooLong(Self.longestPrefix), at: node)
    }

    // MARK: IRIs inside a context

    /// A term, compact IRI or IRI in full; terms of the same context are defined first.
    private func expanded(
        _ text: String, _ depth: Int, isTerm: Bool = false, _ builder: inout RDFGraphBuilder
    ) -> String? {
        if !isTerm { defineFirst(text, depth, &builder) }
        if let prefix = ActiveContext.prefix(of: text) { defineFirst(prefix, depth, &builder) }
        return active.expanded(text, as: isTerm ? [.vocabulary, .ownName] : .vocabulary)
    }

    private func defineFirst(_ term: String, _ depth: Int, _ builder: inout RDFGraphBuilder) {
        guard let entry = local[term], local.progress[term] != .done else { return }
        define(term, entry.key, entry.value, depth + 1, &builder)
    }

    private static func isAbsolute(_ iri: String) -> Bool {
        IRIReference.isAbsolute(iri) || iri.utf8.starts(with: "_:".utf8)
    }

    /// Whether an IRI ends with a delimiter, so that a simple term for it may serve as a prefix.
    private static func endsLikePrefix(_ iri: String) -> Bool {
        iri.utf8.last.map { ":/?#[]@".utf8.contains($0) } == true || iri.utf8.starts(with: "_:".utf8)
    }

    private func string(_ node: Node) -> String? {
        guard let text = node.text, !node.isPlain || !problems.isOwn(node) else {
            problems.error(.expectedString(at: node), at: node)
            return nil
        }
        return text
    }
}
