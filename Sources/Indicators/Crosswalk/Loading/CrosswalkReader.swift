// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads a crosswalk, goes on past every problem and reports it.
struct CrosswalkReader {
    let reader: DocumentReader

    /// An indicator of a programme.
    private struct Place: Hashable {
        let programme: String
        let indicator: String
    }

    private static let others = [
        "programme", "figures", "bodies", "rubric", "evidence", "plan", "suite", "dictionary", "pack", "probes",
    ]

    func crosswalk(_ root: Node) -> Crosswalk? {
        if root["crosswalk"] == nil, let found = Self.others.first(where: { root[$0] != nil }) {
            reader.diagnostics.error(.otherThanCrosswalk(found), at: root[found]?.key ?? root)
            return nil
        }
        guard let map = reader.mapping(root, CrosswalkSchemas.document) else { return nil }
        // What stands under a misspelt key is read too, so that only the key is reported.
        func part(_ key: String) -> Node? { reader.value(meant: key, in: map, CrosswalkSchemas.document) }
        if let format = map["crosswalk"] { reader.format(format, known: 1) }
        let id = part("id").flatMap(reader.identifier)
        let version = part("version").flatMap(reader.string)
        let title = part("title").flatMap(reader.text)
        let status = part("status").flatMap { reader.word($0, of: SourceStatus.self) }
        let sources = part("sources").map(SourceReader(reader: reader).sources) ?? []
        let declared = DeclaredIDs(.source, lists: [part("sources")])
        var ids = SeenIDs(.concept)
        var places: [Place: Node] = [:]
        let concepts = (part("concepts").flatMap(reader.sequence) ?? []).compactMap {
            concept($0, declared, &ids, &places)
        }
        guard let id, let version, let title, let status else { return nil }

        let identity = DocumentIdentity(id: id, version: version, hash: SHA256Digest.ofDocument(root))
        var crosswalk = Crosswalk(identity: identity, title: title, status: status)
        crosswalk.sources = sources
        crosswalk.concepts = concepts
        return crosswalk
    }

    private func concept(
        _ node: Node, _ sources: DeclaredIDs, _ ids: inout SeenIDs, _ places: inout [Place: Node]
    ) -> Crosswalk.Concept? {
        guard let map = reader.mapping(node, CrosswalkSchemas.concept) else { return nil }
        let id = map["id"].flatMap(reader.identifier)
        let title = map["title"].flatMap(reader.text)
        let isComparable = map["comparable"].flatMap(reader.flag)
        var concept = Crosswalk.Concept(
            id: id ?? "", title: title ?? LocalizedText(""), isComparable: isComparable ?? false)
        concept.national = map["national"].flatMap { national($0, sources) }
        concept.measure = map["measure"].flatMap { reader.measure($0)?.id }
        concept.members = (map["members"].flatMap(reader.sequence) ?? []).compactMap { member($0, &places) }
        concept.caution = map["caution"].flatMap(reader.text)
        let isNew = ids.isNew(id, at: map["id"], reader)
        return isNew && title != nil && isComparable != nil ? concept : nil
    }

    private func national(_ node: Node, _ sources: DeclaredIDs) -> Crosswalk.NationalTarget? {
        guard let map = reader.mapping(node, CrosswalkSchemas.national) else { return nil }
        let source = map["source"].flatMap { sources.reference($0, reader) }
        let text = map["text"].flatMap(reader.text)
        guard let source, let text else { return nil }
        return Crosswalk.NationalTarget(source: source, text: text)
    }

    /// An indicator stands in one concept only: else its figures would be compared with what they are not.
    private func member(_ node: Node, _ places: inout [Place: Node]) -> Crosswalk.Member? {
        guard let map = reader.mapping(node, CrosswalkSchemas.member) else { return nil }
        let programme = map["programme"].flatMap(reader.identifier)
        let indicator = map["indicator"].flatMap(reader.identifier)
        let differences = (map["differences"].flatMap(reader.sequence) ?? []).compactMap(reader.text)
        guard let programme, let indicator else { return nil }
        let place = Place(programme: programme, indicator: indicator)
        if let first = places[place] {
            reader.diagnostics.error(
                .memberTwice(programme, indicator), at: node, notes: [Diagnostic.Note(at: first, .firstGivenHere)])
            return nil
        }
        places[place] = node
        return Crosswalk.Member(programme: programme, indicator: indicator, differences: differences)
    }
}
