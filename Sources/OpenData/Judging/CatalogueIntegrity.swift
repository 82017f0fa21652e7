// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The rules of integrity and craft about a catalogue file, INT-1 to INT-10: no points, findings only.
///
/// Source: section 9.3 of this project's notes on open data; the rules are conventions of this project. INT-1 finds values
/// that could not be read; whether the file as a whole parses, the diagnostics of its reader say.
package struct CatalogueIntegrity: Sendable {
    /// What is checked.
    let catalogue: Catalogue
    /// Judges formats.
    let judge: CatalogueJudge
    /// The day after which no date may lie.
    let asOf: CalendarDate

    /// The rules for a catalogue.
    package init(of catalogue: Catalogue, judge: CatalogueJudge) {
        self.catalogue = catalogue
        self.judge = judge
        asOf = judge.asOf
    }

    /// The findings of a rule, 1 to 10, in the order of the catalogue: what is about itself first, then its datasets.
    package func findings(of rule: Int) -> [CatalogueFinding] {
        switch rule {
        case 1: unreadableValues()
        case 2: danglingLinks()
        case 3: repeatedNames()
        case 4: impossibleDates()
        case 5: catalogueAhead()
        case 6: aliases()
        case 7: defaultPublishers()
        case 8: contradictedFormats()
        case 9: contradictedLicences()
        case 10: repeatedKeywords()
        default: []
        }
    }

    /// Visits every dataset and, with their positions, its distributions.
    private func eachDistribution(_ body: (_ dataset: Int, _ distribution: Int, Distribution) -> Void) {
        for dataset in catalogue.datasets.indices {
            for distribution in catalogue.datasets[dataset].distributions.indices {
                body(dataset, distribution, catalogue.datasets[dataset].distributions[distribution])
            }
        }
    }

    // MARK: INT-2

    /// INT-2: links inside the catalogue lead to resources that the file describes.
    private func danglingLinks() -> [CatalogueFinding] {
        if catalogue.danglingLinks.isEmpty { return [] }
        var owners: [String: (Int, Int?)] = [:]
        eachDistribution { dataset, number, distribution in
            owners[distribution.uri ?? distribution.name] = (dataset, number)
        }
        for (number, dataset) in catalogue.datasets.enumerated() {
            owners[dataset.name] = (number, nil)
            if let uri = dataset.uri { owners[uri] = (number, nil) }
        }
        return catalogue.danglingLinks.map { link in
            let owner = owners[link.subject]
            return CatalogueFinding(
                .dangling(property: link.property.shortName, target: link.target), dataset: owner?.0,
                distribution: owner?.1, at: link.place)
        }
    }

    // MARK: INT-3

    /// INT-3: no two datasets have the same identifier, nor the same title without letter case and diacritics.
    private func repeatedNames() -> [CatalogueFinding] {
        var identifiers: [String: Int] = [:]
        var titles: [String: Int] = [:]
        var findings: [CatalogueFinding] = []
        for (number, dataset) in catalogue.datasets.enumerated() {
            for identifier in dataset.identifiers where CatalogueJudge.saysSomething(identifier.text) {
                let first = identifiers[identifier.text] ?? number
                identifiers[identifier.text] = first
                guard first != number else { continue }
                let fault = CatalogueFault.sameIdentifier(identifier.text, first: catalogue.datasets[first].name)
                findings.append(CatalogueFinding(fault, dataset: number, at: identifier.place))
            }
            for title in dataset.titles {
                let folded = FoldedText.folded(title.text)
                guard !folded.isEmpty else { continue }
                let first = titles[folded] ?? number
                titles[folded] = first
                guard first != number else { continue }
                let fault = CatalogueFault.sameTitle(title.text, first: catalogue.datasets[first].name)
                findings.append(CatalogueFinding(fault, dataset: number, at: title.place))
            }
        }
        return findings
    }

    // MARK: INT-7

    /// INT-7: no publisher is what the software put there.
    private func defaultPublishers() -> [CatalogueFinding] {
        var findings: [CatalogueFinding] = []
        for publisher in catalogue.publishers {
            if let fault = CatalogueJudge.fault(ofPublisher: publisher) {
                findings.append(CatalogueFinding(fault, dataset: nil, at: publisher.place))
            }
        }
        for (number, dataset) in catalogue.datasets.enumerated() {
            for publisher in dataset.publishers {
                if let fault = CatalogueJudge.fault(ofPublisher: publisher) {
                    findings.append(CatalogueFinding(fault, dataset: number, at: publisher.place))
                }
            }
        }
        return findings
    }

    // MARK: INT-8

    /// INT-8: the stated format, the ending of the link and what a probe saw agree; a special case agrees with its general
    /// format, a package with anything inside.
    private func contradictedFormats() -> [CatalogueFinding] {
        var findings: [CatalogueFinding] = []
        eachDistribution { dataset, number, distribution in
            guard let format = distribution.formats.first(where: { $0.code != nil }), let stated = format.code else {
                return
            }
            let codes = distribution.formats.compactMap(\.code)
            func disagrees(_ code: String) -> Bool {
                !FormatKinship.isPackage(code)
                    && !codes.contains { FormatKinship.agree($0, code) || FormatKinship.isPackage($0) }
            }
            for link in distribution.downloadURLs {
                if let fact = judge.probes?[link.text], fact.isReachable, let sniffed = fact.sniffedFormat {
                    let isInside = fact.packedFormats.isEmpty || fact.packedFormats.contains { !disagrees($0) }
                    guard disagrees(sniffed) || !isInside else { continue }
                    let seen = isInside ? sniffed : fact.packedFormats[0]
                    findings.append(
                        CatalogueFinding(
                            .formatsDisagree(stated: stated, seen: seen, .sniffed), dataset: dataset,
                            distribution: number, at: link.place))
                } else if let ending = judge.ending(of: link.text, isDownload: true), disagrees(ending.code) {
                    findings.append(
                        CatalogueFinding(
                            .formatsDisagree(stated: stated, seen: ending.code, .ending), dataset: dataset,
                            distribution: number, at: link.place))
                }
            }
        }
        return findings
    }

    // MARK: INT-9

    /// INT-9: where dataset and distribution both state licences, they share one.
    private func contradictedLicences() -> [CatalogueFinding] {
        var findings: [CatalogueFinding] = []
        eachDistribution { number, position, distribution in
            let own = distribution.licences
            let whole = catalogue.datasets[number].licences
            guard !distribution.hasInheritedLicence, let first = own.first, let other = whole.first else { return }
            if own.contains(where: { licence in whole.contains { $0.means(licence) } }) { return }
            findings.append(
                CatalogueFinding(
                    .licencesDisagree(dataset: other.raw, distribution: first.raw), dataset: number,
                    distribution: position, at: first.place))
        }
        return findings
    }

    // MARK: INT-10

    /// INT-10: no keyword is there twice, letter case and diacritics aside. The same word in two languages is no repetition.
    private func repeatedKeywords() -> [CatalogueFinding] {
        var findings: [CatalogueFinding] = []
        for (number, dataset) in catalogue.datasets.enumerated() where dataset.keywords.count > 1 {
            var seen: Set<String> = []
            for keyword in dataset.keywords {
                let folded = FoldedText.folded(keyword.text)
                if folded.isEmpty || seen.insert((keyword.language ?? "") + ":" + folded).inserted { continue }
                findings.append(CatalogueFinding(.sameKeyword(keyword.text), dataset: number, at: keyword.place))
            }
        }
        return findings
    }
}

extension CodedValue {
    /// Whether two values mean the same: the same code, else the same text.
    fileprivate func means(_ other: CodedValue) -> Bool {
        if let code, let theirs = other.code { return code == theirs }
        return raw == other.raw
    }
}
