// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A term of an RDF graph: an IRI, a blank node or a literal.
public enum RDFTerm: Hashable, Sendable {
    /// An IRI, absolute or as it was written when it could not be made absolute.
    case iri(String)
    /// A node without a name of its own. The label says nothing and changes with the syntax.
    case blank(String)
    /// A text with the IRI of its datatype and, for `rdf:langString`, its language tag in lower case.
    case literal(text: String, datatype: String, language: String?)

    /// The IRI, label or text.
    public var text: String {
        switch self {
        case .iri(let text), .blank(let text), .literal(let text, _, _): text
        }
    }
}

/// A term of one graph, by its number: cheap to copy, hash and compare. It means nothing in another graph.
public struct TermID: Hashable, Sendable {
    let index: UInt32

    init(_ index: Int) {
        self.index = UInt32(truncatingIfNeeded: index)
    }

    var position: Int { Int(index) }
}

/// One statement of a graph.
public struct RDFStatement: Sendable {
    /// What it is about: an IRI or a blank node.
    public let subject: TermID
    /// The property.
    public let predicate: TermID
    /// The value.
    public let object: TermID
    /// Where the value stands.
    public let place: CataloguePlace
}
