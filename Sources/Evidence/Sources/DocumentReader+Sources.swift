// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

package import LocatedYAML

extension DocumentSource {
    /// The keys of a source in documents.
    package static let schema = MappingSchema(
        (vi: "nguồn", en: "source"), required: ["id", "title", "status"],
        optional: ["number", "issuer", "url", "effective", "note"])
}

extension DocumentReader {
    /// The sources of a document, each under an id of its own.
    package func sources(_ node: Node) -> [DocumentSource] {
        var seen: [String: Node] = [:]
        return (sequence(node) ?? []).compactMap { entry in
            guard let map = mapping(entry, DocumentSource.schema) else { return nil }
            let id = map["id"].flatMap(identifier)
            let statuses = SourceStatus.allCases.map { ($0.rawValue, $0) }
            let source = DocumentSource(
                id: id ?? "", title: map["title"].flatMap(text) ?? LocalizedText(""),
                number: map["number"].flatMap(string), issuer: map["issuer"].flatMap(text),
                url: map["url"].flatMap(string),
                status: map["status"].flatMap { word($0, among: statuses) } ?? .proposed,
                effective: map["effective"].flatMap(span), note: map["note"].flatMap(text))
            guard let id, isNew(id, map["id"] ?? entry, among: &seen) else { return nil }
            return source
        }
    }

    /// Whether an id is used for the first time; a second use is reported.
    package func isNew(_ id: String, _ node: Node, among seen: inout [String: Node]) -> Bool {
        if let first = seen[id] {
            diagnostics.error(.idTwice(id), at: node, notes: [Diagnostic.Note(at: first, .firstGivenHere)])
            return false
        }
        seen[id] = node
        return true
    }
}

extension DiagnosticMessage {
    /// An id that something else has already.
    package static func idTwice(_ id: String) -> Self {
        Self(code: "duplicate-id", vi: "mã '\(id)' đã được dùng", en: "the id '\(id)' is used already")
    }

    /// Where something was given first.
    package static var firstGivenHere: Self {
        Self(code: "first-here", vi: "lần đầu ở đây", en: "first given here")
    }
}
