// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The statements of one file, in an order that depends on what they say and not on how it was written.
///
/// The same catalogue in JSON-LD, Turtle and RDF/XML gives graphs with the same answers in the same order; only the
/// numbers of the terms and the places differ.
public struct RDFGraph: Sendable {
    private let terms: TermTable
    /// By subject in the order of terms, then by predicate; the values of one property in canonical order.
    public let statements: [RDFStatement]
    /// By the number of a subject, the first of its statements, and one past the last of the last one.
    private let starts: [UInt32]
    /// By class, its members in canonical order.
    private let members: [TermID: [TermID]]

    init(terms: TermTable, statements: [RDFStatement]) {
        let sorted = CanonicalOrder(terms: terms).sorted(statements)
        self.terms = sorted.terms
        self.statements = sorted.statements
        starts = sorted.starts
        members = sorted.members
    }

    /// The term behind a number.
    public subscript(id: TermID) -> RDFTerm { terms[id] }

    /// The text of a term: the IRI, the label of a blank node (`b0`, `b1` … in canonical order) or the literal's text.
    public func text(_ id: TermID) -> String { terms.text(id) }

    /// The language tag of a literal, in lower case.
    public func language(_ id: TermID) -> String? { terms.language(id) }

    /// The IRI of the datatype of a literal; empty for other terms.
    public func datatype(_ id: TermID) -> String { terms.datatype(id) }

    /// Whether a term is an IRI.
    public func isIRI(_ id: TermID) -> Bool { terms.kind(id) == .iri }

    /// Whether a term is a blank node.
    public func isBlank(_ id: TermID) -> Bool { terms.kind(id) == .blank }

    /// Whether a term is a literal.
    public func isLiteral(_ id: TermID) -> Bool { terms.kind(id) == .literal }

    /// The number of a known property.
    public func id(of property: CatalogueProperty) -> TermID { terms.id(of: property) }

    /// The number of a known class.
    public func id(of kind: CatalogueClass) -> TermID { terms.id(of: kind) }

    /// The number of an IRI; `nil` when the graph does not mention it.
    public func id(ofIRI text: String) -> TermID? { terms.id(ofIRI: text) }

    /// What is stated about a resource.
    public func statements(of subject: TermID) -> ArraySlice<RDFStatement> {
        let position = subject.position
        guard position + 1 < starts.count else { return [] }
        return statements[Int(starts[position])..<Int(starts[position + 1])]
    }

    /// Whether anything is stated about a resource.
    public func describes(_ subject: TermID) -> Bool { !statements(of: subject).isEmpty }

    /// The values of a property of a resource, in canonical order.
    public func values(_ subject: TermID, _ predicate: TermID) -> ArraySlice<RDFStatement> {
        let all = statements(of: subject)
        var first = all.startIndex
        while first < all.endIndex, all[first].predicate.index < predicate.index { first += 1 }
        var end = first
        while end < all.endIndex, all[end].predicate == predicate { end += 1 }
        return all[first..<end]
    }

    /// The values of a known property of a resource, in canonical order.
    public func values(_ subject: TermID, _ property: CatalogueProperty) -> ArraySlice<RDFStatement> {
        values(subject, terms.id(of: property))
    }

    /// The members of a class, IRIs by their bytes and then blank nodes by what is said of them.
    public func members(of kind: TermID) -> [TermID] { members[kind] ?? [] }

    /// The members of a known class.
    public func members(of kind: CatalogueClass) -> [TermID] { members(of: terms.id(of: kind)) }

    /// Whether a resource is stated to be of a class.
    public func isMember(_ subject: TermID, of kind: CatalogueClass) -> Bool {
        let wanted = terms.id(of: kind)
        return values(subject, .type).contains { $0.object == wanted }
    }
}
