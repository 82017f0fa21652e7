// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// One thing that a judgement or a rule of integrity found, with its place.
public struct CatalogueFinding: Hashable, Sendable {
    /// The position of the dataset in the catalogue; `nil` for the catalogue itself.
    public let dataset: Int?
    /// The position of the distribution in its dataset; `nil` for the dataset itself.
    public let distribution: Int?
    /// Where it stands.
    public let place: CataloguePlace
    /// What is wrong.
    public let fault: CatalogueFault

    /// Makes a finding.
    init(_ fault: CatalogueFault, dataset: Int?, distribution: Int? = nil, at place: CataloguePlace) {
        self.dataset = dataset
        self.distribution = distribution
        self.place = place
        self.fault = fault
    }
}
