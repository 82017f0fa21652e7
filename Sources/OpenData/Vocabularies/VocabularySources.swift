// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Checks the sources of a vocabulary: they are for people and not kept.
enum VocabularySources {
    static let schema = MappingSchema(
        (vi: "nguồn", en: "source"), required: ["id", "title", "status"], optional: ["issuer", "url", "note"])

    static func check(_ node: Node?, _ reader: DocumentReader) {
        for entry in node.flatMap(reader.sequence) ?? [] {
            guard let map = reader.mapping(entry, schema) else { continue }
            _ = map["id"].flatMap(reader.identifier)
            _ = map["title"].flatMap(reader.text)
            _ = map["status"].flatMap { status($0, reader) }
            _ = map["issuer"].flatMap(reader.text)
            _ = map["url"].flatMap(reader.string)
            _ = map["note"].flatMap(reader.text)
        }
    }

    static func status(_ node: Node, _ reader: DocumentReader) -> SourceStatus? {
        reader.word(node, among: SourceStatus.allCases.map { ($0.rawValue, $0) })
    }
}
