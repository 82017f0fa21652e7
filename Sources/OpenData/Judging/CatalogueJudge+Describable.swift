// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension CatalogueJudge {
    /// Whether a dataset describes itself (VN-O10): title, description, publisher and contact are there, title and
    /// description in Vietnamese (by language tag or by letters), and none is a default or a stand-in.
    ///
    /// Source: Law 20/2023/QH15 art. 43 and the metadata quality assessment; which texts count as Vietnamese and as
    /// defaults is a convention of this project.
    package func describable(_ dataset: Dataset) -> CheckOutcome {
        let titles = dataset.titles.filter { Self.saysSomething($0.text) }
        let descriptions = dataset.descriptions.filter { Self.saysSomething($0.text) }
        if titles.isEmpty { return .fail(.titleMissing) }
        if descriptions.isEmpty { return .fail(.descriptionMissing) }
        guard dataset.publishers.contains(where: Self.isNamed) else { return .fail(.publisherMissing) }
        if dataset.contactPoints.isEmpty
            || dataset.contactPoints.allSatisfy({ Self.fault(ofContact: $0) == .emptyContact })
        {
            return .fail(.contactMissing)
        }
        guard titles.contains(where: Self.isVietnamese), descriptions.contains(where: Self.isVietnamese) else {
            return .fail(.notVietnamese)
        }
        if dataset.publishers.contains(where: { Self.fault(ofPublisher: $0) != nil })
            || dataset.contactPoints.contains(where: { Self.fault(ofContact: $0) != nil })
        {
            return .fail(.defaultText)
        }
        if titles.contains(where: { Self.fault(ofTitle: $0, of: dataset) != nil })
            || descriptions.contains(where: { PlaceholderText.isStandIn($0.text) })
        {
            return .fail(.placeholderText)
        }
        return .pass()
    }

    private static func isNamed(_ agent: Agent) -> Bool {
        agent.uri != nil || agent.names.contains { saysSomething($0.text) }
    }

    private static func isVietnamese(_ text: LocatedText) -> Bool {
        guard let language = text.language else { return FoldedText.hasVietnameseLetter(text.text) }
        return language == "vi" || language.hasPrefix("vi-")
    }
}
