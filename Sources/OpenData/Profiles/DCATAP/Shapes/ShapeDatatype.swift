// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A datatype that a profile names.
struct ShapeDatatype: Sendable {
    static let namespace = "http://www.w3.org/2001/XMLSchema#"

    /// Its IRI.
    let iri: String
    /// Its name in the document, such as `xsd:date`.
    let name: String
    /// How its texts are formed, for datatypes that are known here; texts of others are not looked at.
    let form: XSDForm?

    init(iri: String, name: String) {
        self.iri = iri
        self.name = name
        let isXSD = iri.utf8.starts(with: Self.namespace.utf8)
        form = isXSD ? XSDForm(rawValue: String(iri.dropFirst(Self.namespace.count))) : nil
    }

    /// Whether a literal is of this type and well formed.
    func accepts(_ literal: TermID, of graph: RDFGraph) -> Bool {
        graph.datatype(literal) == iri && form.map { $0.accepts(graph.text(literal)) } ?? true
    }
}
