// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension CatalogueJudge {
    /// The formats that one file of a distribution may be taken to have.
    private struct StatedFormats {
        /// Stated file formats that are not packages.
        var declared: [String] = []
        /// A stated package: as file format, package format or media type.
        var package: String?
        var byMediaType: [String] = []
        var isPackaged: Bool { package != nil }
    }

    /// The format of a distribution: what a probe saw, else the ending of the link, else what is stated.
    ///
    /// What a probe saw decides where it contradicts the statement, and a more special statement stands where it does not:
    /// sniffed XML and stated KML is KML. Inside a package the files count; a stated format tells what is inside where
    /// the package is stated too or shows in the link. Of several files or formats the most open one counts.
    ///
    /// Source: the order of evidence follows ckanext-qa; looking inside packages and the rest are conventions of this
    /// project.
    package func format(of distribution: Distribution) -> EffectiveFormat {
        var stated = StatedFormats()
        for format in distribution.formats {
            guard let code = format.code else { continue }
            if FormatKinship.isPackage(code) { stated.package = code } else { stated.declared.append(code) }
        }
        if let package = distribution.packageFormats.lazy.compactMap(\.code).first { stated.package = package }
        for type in distribution.mediaTypes {
            guard let mediaType = type.code, let code = vocabularies.fileTypes.byMediaType[mediaType] else { continue }
            if FormatKinship.isPackage(code) {
                stated.package = stated.package ?? code
            } else {
                stated.byMediaType.append(code)
            }
        }
        var best: EffectiveFormat?
        let isDownload = !distribution.downloadURLs.isEmpty
        for link in isDownload ? distribution.downloadURLs : distribution.accessURLs {
            let format = format(of: link.text, isDownload: isDownload, stated)
            if best.map({ isBetter(format, than: $0) }) ?? true { best = format }
        }
        return best ?? self.stated(stated, inside: nil)
    }

    private func format(of link: String, isDownload: Bool, _ stated: StatedFormats) -> EffectiveFormat {
        let ending = ending(of: link, isDownload: isDownload)
        if let fact = probes?[link], fact.isReachable, let sniffed = fact.sniffedFormat {
            if let inside = mostOpen(fact.packedFormats) { return EffectiveFormat(code: inside, evidence: .packed) }
            let all = stated.declared + [ending?.code].compactMap { $0 } + stated.byMediaType
            if let special = mostOpen(all.filter { FormatKinship.isSpecialCase($0, of: sniffed) && $0 != sniffed }) {
                return EffectiveFormat(code: special, evidence: .sniffed)
            }
            let isSaid = stated.isPackaged || ending.map { $0.isPackage || $0.isInPackage } ?? false
            if FormatKinship.isPackage(sniffed), isSaid { return self.stated(stated, inside: ending) }
            return EffectiveFormat(code: sniffed, evidence: .sniffed)
        }
        guard let ending, !ending.isPackage else { return self.stated(stated, inside: ending) }
        let special = mostOpen(
            (stated.declared + stated.byMediaType).filter { FormatKinship.isSpecialCase($0, of: ending.code) })
        return EffectiveFormat(code: special ?? ending.code, evidence: .ending)
    }

    /// What is stated; where only a package is, the package.
    private func stated(_ stated: StatedFormats, inside ending: Ending?) -> EffectiveFormat {
        if let ending, ending.isInPackage { return EffectiveFormat(code: ending.code, evidence: .ending) }
        if let code = mostOpen(stated.declared) { return EffectiveFormat(code: code, evidence: .declared) }
        if let code = mostOpen(stated.byMediaType) { return EffectiveFormat(code: code, evidence: .mediaType) }
        if let ending { return EffectiveFormat(code: ending.code, evidence: .ending) }
        if let package = stated.package { return EffectiveFormat(code: package, evidence: .declared) }
        return EffectiveFormat(code: nil, evidence: .none)
    }

    // MARK: Endings

    /// What the ending of a link tells.
    struct Ending {
        var code: String
        /// Whether only a package shows: `zip`.
        var isPackage: Bool
        /// Whether the file inside shows too: `csv.zip`.
        var isInPackage: Bool
    }

    /// What the ending of a link tells. The pages that addresses of access lead to say nothing about the data.
    func ending(of link: String, isDownload: Bool) -> Ending? {
        let endings = LinkParts(link).endings
        guard let last = endings.last, let outer = vocabularies.fileTypes.byEnding[last] else { return nil }
        if !isDownload, Self.pages.contains(outer) { return nil }
        guard FormatKinship.isPackage(outer) else { return Ending(code: outer, isPackage: false, isInPackage: false) }
        if endings.count > 1 {
            let inner = endings[0].prefix { $0 != "." }
            let code = vocabularies.fileTypes.byEnding[endings[0]] ?? vocabularies.fileTypes.byEnding[String(inner)]
            if let code, !FormatKinship.isPackage(code) {
                return Ending(code: code, isPackage: false, isInPackage: true)
            }
        }
        return Ending(code: outer, isPackage: true, isInPackage: false)
    }

    private static let pages: Set<String> = [
        "HTML", "HTML5", "HTML_SIMPL", "XHTML", "XHTML5", "XHTML_SIMPL", "JS", "PL",
    ]

    // MARK: Comparing

    private func mostOpen(_ codes: [String]) -> String? {
        var best: String?
        for code in codes where best.map({ openness(code) > openness($0) }) ?? true { best = code }
        return best
    }

    private func isBetter(_ format: EffectiveFormat, than other: EffectiveFormat) -> Bool {
        (format.code.map(openness) ?? -1) > (other.code.map(openness) ?? -1)
    }

    /// Open formats first, then by stars.
    private func openness(_ code: String) -> Int {
        guard let facts = vocabularies.fileTypes.facts(of: code) else { return 0 }
        return 1 + facts.stars + (facts.isMachineReadable && facts.isNonProprietary ? 10 : 0)
    }

    // MARK: VN-O1

    /// Whether a distribution has an open format: machine-readable and owned by nobody. What is inside a package that
    /// nobody opened is unknown.
    ///
    /// Source: Law 20/2023/QH15 art. 43 (open format, processable by devices); lists of the EU vocabularies.
    package func openFormat(of distribution: Distribution) -> CheckOutcome {
        let format = format(of: distribution)
        guard let code = format.code else {
            let isStated = !distribution.formats.isEmpty || !distribution.mediaTypes.isEmpty
            return .fail(isStated ? .formatUnrecognised : .missing)
        }
        if format.isClosedPackage { return .unknown(.packageNotOpened) }
        let facts = vocabularies.fileTypes.facts(of: code)
        if facts?.isMachineReadable != true {
            return .fail(Self.pages.contains(code) ? .pageInsteadOfData : .formatNotMachineReadable)
        }
        return facts?.isNonProprietary == true ? .pass() : .fail(.formatProprietary)
    }

    /// Whether at least one distribution of a dataset has an open format (VN-O1).
    package func openFormat(of dataset: Dataset) -> CheckOutcome {
        best(of: dataset) { openFormat(of: $0) }
    }
}
