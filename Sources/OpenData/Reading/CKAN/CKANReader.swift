// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// Reads answers and dumps of CKAN into statements of DCAT.
public struct CKANReader: Sendable {
    /// A reader.
    public init() {}

    /// Reads a catalogue as far as it can be read.
    public func read(_ source: SourceText, document: Node) -> CatalogueReading {
        CatalogueReading(
            graph: RDFGraphBuilder().finish(), source: CatalogueSource(text: source), format: .ckan,
            document: document)
    }
}
