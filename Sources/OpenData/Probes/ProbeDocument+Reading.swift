// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import LocatedYAML

extension ProbeDocument {
    /// Reads a `probes: 1` document in YAML or JSON.
    /// - Throws: `ReadingFailure` with every problem of the document, each at its place.
    public init(
        reading bytes: [UInt8], named name: String, limits: ReadingLimits = .catalogue
    ) throws(ReadingFailure) {
        let root = try DocumentComposer.compose(bytes, named: name, limits: limits)
        try self.init(root)
    }

    /// Reads a document from a composed tree.
    /// - Throws: `ReadingFailure` with every problem of the document, each at its place.
    public init(_ root: Node) throws(ReadingFailure) {
        let collector = DiagnosticCollector()
        guard let document = ProbeDocumentReader(collector).document(root), !collector.hasErrors else {
            throw ReadingFailure(diagnostics: collector.sorted())
        }
        self = document
    }
}

extension ProbeSet {
    /// Reads a `probes: 1` document in YAML or JSON.
    /// - Throws: `ReadingFailure` with every problem of the document, each at its place.
    public init(
        reading bytes: [UInt8], named name: String, limits: ReadingLimits = .catalogue
    ) throws(ReadingFailure) {
        self = try ProbeDocument(reading: bytes, named: name, limits: limits).set
    }

    /// Reads a `probes: 1` document from a composed tree.
    /// - Throws: `ReadingFailure` with every problem of the document, each at its place.
    public init(_ root: Node) throws(ReadingFailure) {
        self = try ProbeDocument(root).set
    }
}

/// The keys of a `probes` document; the JSON Schema is held equal to them by a test.
package enum ProbeSchemas {
    package static let document = MappingSchema(
        (vi: "kết quả dò địa chỉ", en: "probe document"), required: ["probes", "id", "title", "facts"],
        optional: ["version", "body"])
    package static let fact = MappingSchema(
        (vi: "kết quả của một địa chỉ", en: "fact about a URL"), required: ["url", "checked_at"],
        optional: [
            "status", "failure", "final_url", "media_type", "length", "last_modified", "sniffed_format",
            "packed_formats", "wall",
        ])
}

private struct ProbeDocumentReader {
    let diagnostics: DiagnosticCollector
    let reader: DocumentReader

    init(_ diagnostics: DiagnosticCollector) {
        self.diagnostics = diagnostics
        reader = DocumentReader(diagnostics)
    }

    func document(_ root: Node) -> ProbeDocument? {
        guard let map = reader.mapping(root, ProbeSchemas.document) else { return nil }
        if let format = map["probes"] { reader.format(format, known: 1) }
        let id = map["id"].flatMap(reader.identifier)
        let version = map["version"].flatMap(reader.string) ?? "1"
        let title = map["title"].flatMap(reader.text)
        let body = map["body"].flatMap(reader.identifier)
        let facts = map["facts"].map(facts) ?? []
        guard let id, let title else { return nil }
        return ProbeDocument(
            identity: DocumentIdentity(id: id, version: version, hash: SHA256Digest.ofDocument(root)), title: title,
            body: body, facts: facts)
    }

    private struct Check: Hashable {
        var url: String
        var day: CalendarDate
    }

    private func facts(_ node: Node) -> [ProbeFact] {
        var places: [Check: Node] = [:]
        var facts: [ProbeFact] = []
        for item in reader.sequence(node) ?? [] {
            guard let fact = fact(item) else { continue }
            let check = Check(url: fact.url, day: fact.checkedAt)
            if let first = places.updateValue(item, forKey: check) {
                places[check] = first
                diagnostics.error(
                    .probedTwice(fact.url, fact.checkedAt), at: item["url"] ?? item,
                    notes: [Diagnostic.Note(at: first["url"] ?? first, .probedFirst)])
            }
            facts.append(fact)
        }
        return facts
    }

    private func fact(_ node: Node) -> ProbeFact? {
        guard let map = reader.mapping(node, ProbeSchemas.fact) else { return nil }
        let url = map["url"].flatMap(text)
        let day = map["checked_at"].flatMap(reader.date)
        let words = ProbeFact.failureWords.map { ($0, $0) }
        let walls = ProbeFact.Wall.allCases.map { ($0.rawValue, $0) }
        let status = map["status"].flatMap { reader.integer($0, in: 100...999) }
        let failure = map["failure"].flatMap { reader.word($0, among: words) }
        let isMisspelt = reader.isMisspelt(["status", "failure"], in: map, ProbeSchemas.fact)
        if map["status"] == nil, map["failure"] == nil, !isMisspelt { diagnostics.error(.probeWithoutAnswer, at: node) }
        let formats = map["packed_formats"].map { (reader.sequence($0) ?? []).compactMap(code) } ?? []
        let finalURL = map["final_url"].flatMap(text)
        let mediaType = map["media_type"].flatMap(text)?.lowercased()
        let length = map["length"].flatMap { reader.integer($0, in: 0...Int.max) }
        let lastModified = map["last_modified"].flatMap(reader.date)
        let sniffed = map["sniffed_format"].flatMap(code)
        let wall = map["wall"].flatMap { reader.word($0, among: walls) }
        guard let url, let day else { return nil }
        return ProbeFact(
            url: url, status: status, failure: failure, finalURL: finalURL, mediaType: mediaType, length: length,
            lastModified: lastModified, sniffedFormat: sniffed, packedFormats: formats, wall: wall, checkedAt: day)
    }

    private func text(_ node: Node) -> String? {
        guard let text = reader.string(node) else { return nil }
        if text.isEmpty {
            diagnostics.error(.emptyProbeText, at: node)
            return nil
        }
        return text
    }

    /// A code of the table of file types: capital letters, digits and "_".
    private func code(_ node: Node) -> String? {
        guard let text = reader.string(node) else { return nil }
        let isCode = text.utf8.allSatisfy { byte in
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte == UInt8(ascii: "_")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        guard isCode, !text.isEmpty, text.utf8.count <= 64 else {
            diagnostics.error(.notAFileTypeCode(text), at: node)
            return nil
        }
        return text
    }
}
