// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// Reads DCAT in JSON-LD.
public struct JSONLDReader: Sendable {
    private let contexts: KnownContexts

    /// A reader that resolves the addresses of some contexts.
    public init(contexts: KnownContexts) {
        self.contexts = contexts
    }

    /// Reads a composed document.
    public func read(_ source: SourceText, document: Node) -> CatalogueReading {
        _ = contexts
        return CatalogueReading(
            graph: RDFGraphBuilder().finish(), source: CatalogueSource(text: source), format: .jsonLD,
            document: document)
    }
}
