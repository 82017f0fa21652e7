// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
package import LocatedYAML

/// Reads what a document rests on.
package struct SourceReader {
    package static let schema = MappingSchema(
        (vi: "nguồn", en: "source"), required: ["id", "title", "status"],
        optional: ["number", "issuer", "url", "effective", "note"])

    let reader: DocumentReader

    func sources(_ node: Node) -> [DocumentSource] {
        var ids = SeenIDs(.source)
        return (reader.sequence(node) ?? []).compactMap { entry in
            guard let map = reader.mapping(entry, Self.schema) else { return nil }
            let id = map["id"].flatMap(reader.identifier)
            let title = map["title"].flatMap(reader.text)
            let source = DocumentSource(
                id: id ?? "", title: title ?? LocalizedText(""), number: map["number"].flatMap(reader.string),
                issuer: map["issuer"].flatMap(reader.text), url: map["url"].flatMap(reader.string),
                status: map["status"].flatMap { reader.word($0, of: SourceStatus.self) } ?? .proposed,
                effective: map["effective"].flatMap(reader.span), note: map["note"].flatMap(reader.text))
            return ids.isNew(id, at: map["id"], reader) ? source : nil
        }
    }
}
