// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// Reads a catalogue in DCAT-US 1.1 (`data.json`) into statements of DCAT.
public struct DCATUSReader: Sendable {
    /// A reader.
    public init() {}

    /// Reads a catalogue as far as it can be read.
    public func read(_ source: SourceText, document: Node) -> CatalogueReading {
        CatalogueReading(
            graph: RDFGraphBuilder().finish(), source: CatalogueSource(text: source), format: .dcatUS,
            document: document)
    }
}
