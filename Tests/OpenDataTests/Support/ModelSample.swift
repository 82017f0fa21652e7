// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import OpenData

/// Models of catalogues that are written as N-Triples with short names: `a` for the class, `dct:title`, `<#x>` for a
/// resource of the catalogue.
enum ModelSample {
    static let base = "https://dulieu.tinh.gov.vn/id/"

    private static let prefixes = [
        "a": "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "rdf": CatalogueNamespace.rdf.rawValue,
        "dcat": CatalogueNamespace.dcat.rawValue, "dct": CatalogueNamespace.dct.rawValue,
        "foaf": CatalogueNamespace.foaf.rawValue, "vcard": CatalogueNamespace.vcard.rawValue,
        "adms": CatalogueNamespace.adms.rawValue, "skos": CatalogueNamespace.skos.rawValue,
        "rdfs": CatalogueNamespace.rdfs.rawValue, "schema": CatalogueNamespace.schema.rawValue,
        "dcatap": CatalogueNamespace.dcatap.rawValue, "own": CatalogueNamespace.own.rawValue,
        "owl": CatalogueNamespace.owl.rawValue, "xsd": "http://www.w3.org/2001/XMLSchema#",
        "time": "http://www.w3.org/2006/time#", "eu": "http://publications.europa.eu/resource/authority/",
    ]

    /// The model of some statements, one a line, without the closing point.
    static func catalogue(
        _ statements: String, format: Catalogue.Format = .jsonLD, vocabularies: OpenDataVocabularies? = nil
    ) throws -> Catalogue {
        let graph = try NTriples.graph(statements.split(separator: "\n").map(expanded).joined(separator: "\n"))
        return Catalogue(
            CatalogueReading(graph: graph, source: NTriples.source(), format: format),
            vocabularies: try vocabularies ?? ShippedResources.vocabularies())
    }

    /// The dataset `<#d>` with some statements, each without its subject.
    static func dataset(_ statements: String..., format: Catalogue.Format = .jsonLD) throws -> Dataset? {
        let lines = ["<#d> a dcat:Dataset"] + statements.map { $0.contains(" | ") ? $0.replacingBars : "<#d> " + $0 }
        return try catalogue(lines.joined(separator: "\n"), format: format).datasets.first
    }

    private static func expanded(_ line: Substring) -> String {
        var terms: [String] = []
        var rest = line.drop { $0 == " " }
        while !rest.isEmpty {
            var end = rest.startIndex
            if rest.first == "\"" {
                end =
                    rest[rest.index(after: end)...].firstIndex(of: "\"").map { rest.index(after: $0) } ?? rest.endIndex
                while end < rest.endIndex, rest[end] != " " { end = rest.index(after: end) }
            } else {
                end = rest.firstIndex(of: " ") ?? rest.endIndex
            }
            terms.append(term(rest[..<end]))
            rest = rest[end...].drop { $0 == " " }
        }
        return terms.joined(separator: " ") + " ."
    }

    private static func term(_ text: Substring) -> String {
        if text.hasPrefix("<#") { return "<\(base)" + text.dropFirst(2) }
        if text.hasPrefix("<") || text.hasPrefix("_:") { return String(text) }
        if text.hasPrefix("\"") {
            guard let mark = text.range(of: "\"^^") else { return String(text) }
            return text[..<mark.upperBound] + term(text[mark.upperBound...])
        }
        if let whole = prefixes[String(text)] { return "<\(whole)>" }
        let parts = text.split(separator: ":", maxSplits: 1)
        return "<" + (prefixes[String(parts[0])] ?? "") + (parts.count > 1 ? parts[1] : "") + ">"
    }
}

extension String {
    /// Lines of other subjects: `_:x | dct:title "…"`.
    fileprivate var replacingBars: String { split(separator: " | ").joined(separator: " ") }
}

extension Substring {
    fileprivate func range(of text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
