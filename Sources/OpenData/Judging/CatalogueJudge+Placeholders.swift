// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension CatalogueJudge {
    /// The texts of a dataset and its distributions that are defaults or stand-ins.
    /// - Parameter position: the position of the dataset in the catalogue, for the findings.
    package func placeholders(in dataset: Dataset, at position: Int? = nil) -> [CatalogueFinding] {
        var findings: [CatalogueFinding] = []
        func add(_ fault: CatalogueFault, _ place: CataloguePlace, distribution: Int? = nil) {
            findings.append(CatalogueFinding(fault, dataset: position, distribution: distribution, at: place))
        }
        for title in dataset.titles { Self.fault(ofTitle: title, of: dataset).map { add($0, title.place) } }
        for text in dataset.descriptions {
            if PlaceholderText.isStandIn(text.text) {
                add(.standIn(.description, text: text.text), text.place)
            } else if Self.repeats(text, dataset.titles) {
                add(.descriptionRepeatsTitle, text.place)
            }
            if PlaceholderText.hasMarkup(text.text) { add(.markup(.description), text.place) }
        }
        for keyword in dataset.keywords where PlaceholderText.isCode(keyword.text) {
            add(.codeKeyword(keyword.text), keyword.place)
        }
        for publisher in dataset.publishers { Self.fault(ofPublisher: publisher).map { add($0, publisher.place) } }
        for contact in dataset.contactPoints { Self.fault(ofContact: contact).map { add($0, contact.place) } }
        for (number, distribution) in dataset.distributions.enumerated() {
            for title in distribution.titles where PlaceholderText.isStandIn(title.text) {
                add(.standIn(.title, text: title.text), title.place, distribution: number)
            }
            for text in distribution.descriptions {
                if PlaceholderText.isStandIn(text.text) {
                    add(.standIn(.description, text: text.text), text.place, distribution: number)
                }
                if PlaceholderText.hasMarkup(text.text) { add(.markup(.description), text.place, distribution: number) }
            }
        }
        return findings
    }

    /// Whether the texts of a dataset are neither defaults nor stand-ins.
    package func notPlaceholder(_ dataset: Dataset) -> CheckOutcome {
        var hasStandIn = false
        for finding in placeholders(in: dataset) {
            switch finding.fault {
            case .defaultPublisher, .emptyContact, .exampleAddress: return .fail(.defaultText)
            default: hasStandIn = true
            }
        }
        return hasStandIn ? .fail(.placeholderText) : .pass()
    }

    // MARK: Single texts

    static func fault(ofTitle title: LocatedText, of dataset: Dataset) -> CatalogueFault? {
        if PlaceholderText.isStandIn(title.text) { return .standIn(.title, text: title.text) }
        if PlaceholderText.isAnnex(title.text) { return .annexTitle(title.text) }
        return isFileName(title.text, of: dataset) ? .fileNameTitle(title.text) : nil
    }

    /// Whether a title without blanks ends as a file does, or is the name of a file of the dataset.
    private static func isFileName(_ title: String, of dataset: Dataset) -> Bool {
        if title.isEmpty || title.utf8.contains(0x20) { return false }
        let name = LinkParts(title).endings.isEmpty ? title + "." : title
        for distribution in dataset.distributions {
            for link in distribution.downloadURLs where LinkParts(link.text).fileName.hasPrefix(name) { return true }
        }
        guard let ending = LinkParts(title).endings.last else { return false }
        return fileEndings.contains(ending)
    }

    private static let fileEndings: Set<String> = [
        "csv", "doc", "docx", "geojson", "gpkg", "html", "json", "jsonld", "kml", "kmz", "ods", "odt", "pdf", "ppt",
        "pptx",
        "rar", "rdf", "shp", "tsv", "ttl", "txt", "xls", "xlsx", "xml", "zip",
    ]

    private static func repeats(_ description: LocatedText, _ titles: [LocatedText]) -> Bool {
        titles.contains { title in
            title.text == description.text
                || (title.text.utf8.count < 4 * description.text.utf8.count
                    && description.text.utf8.count < 4 * title.text.utf8.count
                    && FoldedText.folded(title.text) == FoldedText.folded(description.text))
        }
    }

    static func fault(ofPublisher publisher: Agent) -> CatalogueFault? {
        if let name = publisher.names.first(where: { PlaceholderText.isDefaultPublisher($0.text) }) {
            return .defaultPublisher(name.text)
        }
        guard publisher.names.isEmpty, let kind = publisher.kind, PlaceholderText.isDefaultPublisher(kind.raw) else {
            return nil
        }
        return .defaultPublisher(kind.raw)
    }

    static func fault(ofContact contact: Agent) -> CatalogueFault? {
        if let email = contact.emails.first(where: { PlaceholderText.isExampleAddress($0.text) }) {
            return .exampleAddress(email.text)
        }
        let hasAny =
            (contact.names + contact.emails + contact.phones).contains { Self.saysSomething($0.text) }
            || contact.urls.contains { Self.saysSomething($0.text) }
        return hasAny || contact.uri != nil ? nil : .emptyContact
    }

    /// Whether a text is more than blanks.
    static func saysSomething(_ text: String) -> Bool { text.utf8.contains { $0 > 0x20 } }
}
