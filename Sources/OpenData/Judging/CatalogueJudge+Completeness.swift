// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension CatalogueJudge {
    /// Whether the data are there and whole, as far as metadata and probes tell (VN-O7): there is a distribution, no file is
    /// empty, and neither title nor description keeps a place.
    ///
    /// Where neither a size is stated nor a probe fetched anything it is unknown.
    ///
    /// Source: Law 20/2023/QH15 art. 43 (complete). Whether rows are missing cannot be seen from a catalogue; what counts
    /// as a sign is a convention of this project.
    package func complete(_ dataset: Dataset) -> CheckOutcome {
        if dataset.distributions.isEmpty { return .fail(.noDistribution) }
        var hasContent = false
        for distribution in dataset.distributions {
            var isEmpty = false
            if let size = distribution.byteSize?.value {
                if size == 0 { isEmpty = true } else { hasContent = true }
            }
            eachLink(of: distribution) { link in
                guard let fact = probes?[link.text], fact.isReachable else { return }
                if fact.length == 0 { isEmpty = true } else { hasContent = true }
            }
            if isEmpty { return .fail(.emptyFile) }
        }
        if (dataset.titles + dataset.descriptions).contains(where: { PlaceholderText.isStandIn($0.text) }) {
            return .fail(.placeholderText)
        }
        return hasContent ? .pass() : .unknown(.sizeUnknown)
    }
}
