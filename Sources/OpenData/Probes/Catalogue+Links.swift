// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension Catalogue {
    /// The web addresses that a user of the data would follow: access and download links of distributions and the
    /// addresses of services, each once, sorted by their bytes.
    public var linkURLs: [String] {
        var urls: Set<String> = []
        for distribution in datasets.lazy.flatMap(\.distributions) {
            for link in distribution.accessURLs { urls.insert(link.text) }
            for link in distribution.downloadURLs { urls.insert(link.text) }
        }
        for service in services {
            for link in service.endpointURLs { urls.insert(link.text) }
        }
        return urls.filter { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
