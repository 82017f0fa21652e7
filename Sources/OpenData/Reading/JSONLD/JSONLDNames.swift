// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The terms of RDF that reading JSON-LD needs.
struct JSONLDNames {
    let type: TermID
    let first: TermID
    let rest: TermID
    let `nil`: TermID
    let string: TermID
    let integer: TermID
    let double: TermID
    let boolean: TermID
    /// By position of a known property, whether its values are resources of the catalogue and never texts.
    private let linksOnly: [Bool]

    init(_ builder: inout RDFGraphBuilder) {
        let schema = "http://www.w3.org/2001/XMLSchema#"
        let rdf = CatalogueNamespace.rdf.rawValue
        type = builder.iri(CatalogueProperty.type.iri)
        first = builder.iri(rdf + "first")
        rest = builder.iri(rdf + "rest")
        self.nil = builder.iri(rdf + "nil")
        string = builder.iri(schema + "string")
        integer = builder.iri(schema + "integer")
        double = builder.iri(schema + "double")
        boolean = builder.iri(schema + "boolean")
        let links: Set<CatalogueProperty> = [
            .accessService, .dataset, .distribution, .inSeries, .record, .seriesMember, .servesDataset, .service,
            .subCatalog,
        ]
        linksOnly = CatalogueProperty.allCases.map(links.contains)
    }

    /// Whether the values of a property are resources of the catalogue and never texts.
    func isLink(_ predicate: TermID) -> Bool {
        predicate.position < linksOnly.count && linksOnly[predicate.position]
    }

    /// Prefixes that catalogues use for well-known vocabularies and that hardly anybody means as a scheme of IRIs.
    static let customaryPrefixes: Set<String> = [
        "adms", "dcat", "dcatap", "dct", "dcterms", "foaf", "locn", "odrl", "odrs", "org", "owl", "prov", "rdf", "rdfs",
        "schema", "skos", "spdx", "vcard", "xsd",
    ]
}
