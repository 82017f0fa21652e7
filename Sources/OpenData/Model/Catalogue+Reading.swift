// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension Catalogue {
    /// The catalogue that the statements of a file tell of.
    ///
    /// - Datasets are the members of `dcat:Dataset` and whatever `dcat:dataset` leads to and something is said of, series
    ///   left out; a link to a resource of which nothing is said is no dataset, and may be a dangling link.
    /// - Of several catalogues in one file the model is about the one that no other contains and that lists most.
    /// - Where one value is asked for and several are stated, the oldest date of issue, the newest date of change and
    ///   the first other value in canonical order count; the graph keeps all.
    /// - Equal graphs give equal catalogues but for places and node numbers, whatever syntax they came from.
    public init(_ reading: CatalogueReading, vocabularies: OpenDataVocabularies) {
        var builder = CatalogueBuilder(reading: reading, vocabularies: vocabularies)
        self = builder.catalogue()
    }
}
