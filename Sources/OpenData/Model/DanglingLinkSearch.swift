// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Finds links to resources of the same file of which nothing is said.
///
/// A link to a blank node of which nothing is said always dangles. A link to an IRI dangles when the file describes other
/// resources of that kind at the same authority: a description that is published elsewhere is no fault of this file.
struct DanglingLinkSearch {
    let graph: RDFGraph
    let links: CatalogueLinks

    func all() -> [DanglingLink] {
        let distributions = authorities(links.datasets.flatMap { links.described($0, .distribution) })
        let datasets = authorities(links.datasets)
        let services = authorities(links.services)
        var found: [DanglingLink] = []
        for subject in (links.catalogue.map { [$0] } ?? []) + links.datasets + links.services {
            found += dangling(subject, .dataset, datasets)
            found += dangling(subject, .service, services)
            found += dangling(subject, .distribution, distributions)
            found += dangling(subject, .servesDataset, datasets)
        }
        return found
    }

    private func dangling(
        _ subject: TermID, _ property: CatalogueProperty, _ authorities: Set<Substring>
    ) -> [DanglingLink] {
        graph.values(subject, property).compactMap { statement in
            let target = statement.object
            guard !graph.isLiteral(target), !graph.describes(target) else { return nil }
            let text = graph.text(target)
            if graph.isIRI(target), !authorities.contains(Self.authority(of: text)) { return nil }
            let name = graph.isIRI(target) ? text : "_:" + text
            return DanglingLink(
                subject: ResourceName(graph: graph, node: subject).text(), property: property, target: name,
                place: statement.place)
        }
    }

    private func authorities(_ nodes: [TermID]) -> Set<Substring> {
        var found: Set<Substring> = []
        for node in nodes where graph.isIRI(node) { found.insert(Self.authority(of: graph.text(node))) }
        return found
    }

    /// The host of an IRI without its scheme, or scheme and namespace of a URN; empty for a relative reference.
    static func authority(of iri: String) -> Substring {
        guard let colon = iri.utf8.firstIndex(of: UInt8(ascii: ":")) else { return "" }
        let rest = iri[iri.utf8.index(after: colon)...]
        if rest.utf8.starts(with: "//".utf8) {
            return rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        }
        let end = rest.utf8.firstIndex(of: UInt8(ascii: ":")) ?? iri.endIndex
        return iri[..<end]
    }
}
