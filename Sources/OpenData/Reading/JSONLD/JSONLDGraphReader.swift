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

    /// The keys of the objects that are being read, the innermost last.
    var keys: [ObjectForm.Key] = []
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

    /// Where a value stands.
    func place(_ node: Node, _ pointer: PointerTable.Entry) -> CataloguePlace {
        CataloguePlace(node.range.start, pointer: pointer)
    }

    /// A document or the content of a graph: one node or a list of nodes.
    mutating func readTop(_ node: Node, _ context: ActiveContext, _ pointer: PointerTable.Entry) {
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

    /// The class or datatype that a node names.
    mutating func type(_ node: Node, _ context: ActiveContext) -> TermID? {
        if !node.isPlain, let known = node.withBytes({ context.type($0) }) { return known }
        guard let found = resource(node, as: [.vocabulary, .relative], context) else { return nil }
        context.remember(node.text ?? "", type: found)
        return found
    }

    /// The resource that a node names; `nil` when it is no string or the context takes it out.
    mutating func resource(
        _ node: Node, as expansion: ActiveContext.Expansion, _ context: ActiveContext
    ) -> TermID? {
        // No context changes what an address such as `https://…` means.
        if !expansion.contains(.vocabulary), !node.isPlain,
            let known = node.withBytes({ Self.isWebAddress($0) ? builder.id(ofIRI: $0) : nil })
        {
            return known
        }
        guard let text = string(node) else { return nil }
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

    private static func isWebAddress(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count > 8, bytes[0] == UInt8(ascii: "h"), bytes[1] == UInt8(ascii: "t"),
            bytes[2] == UInt8(ascii: "t"), bytes[3] == UInt8(ascii: "p")
        else { return false }
        let colon = bytes[4] == UInt8(ascii: "s") ? 5 : 4
        return bytes[colon] == UInt8(ascii: ":") && bytes[colon + 1] == UInt8(ascii: "/")
            && bytes[colon + 2] == UInt8(ascii: "/")
    }

    /// A word such as `dct:title` whose prefix no context declares is an IRI of its own, which nobody meant.
    func warnOfPrefix(_ iri: String, _ text: String, _ node: Node) {
        guard let prefix = Self.forgottenPrefix(iri, text) else { return }
        problems.warnOnce("prefix " + prefix, .undeclaredPrefix(prefix), at: node)
    }

    /// The prefix of a word that stayed as it was written, though the prefix is one that catalogues use.
    static func forgottenPrefix(_ iri: String, _ text: String) -> String? {
        guard iri.utf8.count == text.utf8.count, let prefix = ActiveContext.prefix(of: text) else { return nil }
        return JSONLDNames.customaryPrefixes.contains(prefix) ? prefix : nil
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
