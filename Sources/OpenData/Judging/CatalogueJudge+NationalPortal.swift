// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension CatalogueJudge {
    /// Whether a dataset is also listed on the national portal (VN-O9): the catalogue is that portal, or a landing page, a
    /// link or the IRI of the dataset lies on `data.gov.vn`.
    ///
    /// Source: decree 47/2020/NĐ-CP art. 21, repealed from 2025-08-19; the pack asks only on days when it is in force.
    package func nationalPortal(_ dataset: Dataset) -> CheckOutcome {
        if isNationalPortal { return .pass() }
        if dataset.landingPages.contains(where: { Self.isOnNationalPortal($0.text) }) { return .pass() }
        if let uri = dataset.uri, Self.isOnNationalPortal(uri) { return .pass() }
        var isLinked = false
        for distribution in dataset.distributions {
            eachLink(of: distribution) { link in
                if Self.isOnNationalPortal(link.text) { isLinked = true }
            }
        }
        return isLinked ? .pass() : .fail(.notOnNationalPortal)
    }

    static func isOnNationalPortal(_ link: String) -> Bool { LinkParts(link).isWithin("data.gov.vn") }
}
