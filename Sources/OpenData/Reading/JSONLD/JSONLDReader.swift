// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// Reads DCAT in JSON-LD: a subset of JSON-LD 1.1 that catalogues use, turned into statements without touching the
/// network.
///
/// Inside the subset:
/// - `@context` as an object, a list, `null`, or an address that ``KnownContexts`` has a copy for; in the document, in any
///   node, below a term (property-scoped) and for nodes of a type (type-scoped, with `@propagate`).
/// - `@vocab`, `@base`, `@language`, `@version`; prefixes with the rules of 1.1 (`@prefix`); terms with `@id`, `@type`
///   (`@id`, `@vocab`, `@none` or a datatype), `@language`, `@reverse` and `@container` (`@list`, `@set`, `@language`,
///   `@index`); other names for keywords; terms taken out with `null`.
/// - `@id`, `@type`, `@graph`, `@reverse`, `@value` with `@type` or `@language`, `@list`, `@set`, `@index`; nodes inside
///   nodes, blank nodes, language maps, index maps. Named graphs are joined with the graph of the document.
/// - Numbers, `true` and `false` as `xsd:integer`, `xsd:double` and `xsd:boolean` in canonical form.
/// - Relative IRIs resolved against `@base` (RFC 3986); without one they stay as written, with a warning.
///
/// Outside the subset, each told with its place while the rest is read: `@protected` (terms are read as if they were not
/// protected), `@import`, `@nest`, `@included`, `@json`, `@direction`, the containers `@graph`, `@id` and `@type`,
/// `@index` in the definition of a term, framing, and contexts at any other address.
///
/// What is broken costs only itself: a diagnostic of severity error says that something written was not read, a warning
/// that it was read but hardly says what was meant. How deep a document may nest is decided when it is composed.
public struct JSONLDReader: Sendable {
    private let contexts: KnownContexts

    /// A reader that resolves the addresses of some contexts.
    public init(contexts: KnownContexts) {
        self.contexts = contexts
    }

    /// Reads a composed document. Each statement knows the first byte of its value and the JSON pointer to it.
    /// - Complexity: O(*n*) in the length of the document, plus the sorting of the graph.
    public func read(_ source: SourceText, document: Node) -> CatalogueReading {
        var reader = JSONLDGraphReader(contexts: contexts, document: source)
        reader.read(document)
        return CatalogueReading(
            graph: reader.builder.finish(), source: CatalogueSource(text: source, pointers: reader.pointers),
            format: .jsonLD, document: document, diagnostics: reader.problems.sorted())
    }
}
