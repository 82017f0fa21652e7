// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// A value as messages show it.
struct FoundValue: Hashable {
    enum Kind: UInt8 { case iri, blank, literal }

    let kind: Kind
    /// The IRI or text.
    let text: String
    /// The datatype of a literal, where it matters.
    let datatype: String

    init(_ value: TermID, in graph: RDFGraph, withDatatype: Bool) {
        kind = graph.isIRI(value) ? .iri : graph.isBlank(value) ? .blank : .literal
        text = kind == .blank ? "" : graph.text(value)
        datatype = withDatatype ? graph.datatype(value) : ""
    }

    /// The value with what it is: "văn bản 'CSV'", or "'12' kiểu xsd:string" where the datatype matters.
    var words: (vi: String, en: String) {
        let shown = Quotation.of(text)
        switch kind {
        case .iri: return ("IRI \(shown)", "the IRI \(shown)")
        case .blank: return ("một đối tượng không có IRI", "a resource without an IRI")
        case .literal where datatype.isEmpty: return ("văn bản \(shown)", "the text \(shown)")
        case .literal:
            let name = datatypeName
            return ("\(shown) kiểu \(name)", "\(shown) of type \(name)")
        }
    }

    private var datatypeName: String {
        for (prefix, base) in [("xsd", ShapeDatatype.namespace), ("rdf", CatalogueNamespace.rdf.rawValue)]
        where datatype.utf8.starts(with: base.utf8) {
            return "\(prefix):\(datatype.dropFirst(base.count))"
        }
        return Quotation.of(datatype)
    }
}
