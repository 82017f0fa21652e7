// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import LocatedYAML

/// The JSON-LD contexts that a catalogue may name by their address: copies that come with the program, because a
/// catalogue never makes it reach for the network.
///
/// They are documents of kind `context`: `id`, `version`, `title`, `status`, `sources`, the addresses `urls` under which
/// the context is published, and its `content`, which is what stands under `@context` in the published file.
public struct KnownContexts: Sendable {
    /// By address without its scheme, the content.
    private var contents: [String: Node] = [:]
    /// The addresses as the documents write them, by their bytes.
    public private(set) var urls: [String] = []

    /// No context at all: every address is unknown.
    public init() {}

    /// Contexts from documents of kind `context`.
    /// - Throws: `ReadingFailure` with every problem of every document.
    public init(documents: [Node]) throws(ReadingFailure) {
        let collector = DiagnosticCollector()
        let reader = KnownContextReader(reader: DocumentReader(collector))
        var first: [String: Node] = [:]
        for document in documents {
            guard let (addresses, content) = reader.context(document) else { continue }
            for address in addresses {
                guard let url = address.text else { continue }
                let key = Self.withoutScheme(url)
                if let earlier = first[key] {
                    collector.error(
                        .contextAddressTwice(url), at: address,
                        notes: [Diagnostic.Note(at: earlier, .contextAddressFirst(url))])
                    continue
                }
                first[key] = address
                contents[key] = content
                urls.append(url)
            }
        }
        guard !collector.hasErrors else { throw ReadingFailure(diagnostics: collector.sorted()) }
        urls.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The content of the context at an address; `http` and `https` are the same.
    func content(of url: String) -> Node? { contents[Self.withoutScheme(url)] }

    private static func withoutScheme(_ url: String) -> String {
        for scheme in ["https://", "http://"] where url.utf8.starts(with: scheme.utf8) {
            return String(url.dropFirst(scheme.count))
        }
        return url
    }
}

/// Reads one document of kind `context`.
private struct KnownContextReader {
    let reader: DocumentReader

    /// The addresses of the context and what it says.
    func context(_ document: Node) -> (urls: [Node], content: Node)? {
        guard let map = reader.mapping(document, ContextSchemas.document) else { return nil }
        if let format = map["context"] { reader.format(format, known: 1) }
        _ = map["id"].flatMap(reader.identifier)
        _ = map["version"].flatMap(reader.string)
        _ = map["title"].flatMap(reader.text)
        _ = map["status"].flatMap(status)
        for entry in map["sources"].flatMap(reader.sequence) ?? [] { check(source: entry) }
        let urls = (map["urls"].flatMap(reader.sequence) ?? []).filter { reader.string($0) != nil }
        guard let content = map["content"] else { return nil }
        guard content.kind == .mapping || content.kind == .sequence else {
            reader.diagnostics.error(.contextContent(at: content), at: content)
            return nil
        }
        return (urls, content)
    }

    private func check(source: Node) {
        guard let map = reader.mapping(source, ContextSchemas.source) else { return }
        _ = map["id"].flatMap(reader.identifier)
        _ = map["title"].flatMap(reader.text)
        _ = map["status"].flatMap(status)
        _ = map["issuer"].flatMap(reader.text)
        _ = map["url"].flatMap(reader.string)
        _ = map["note"].flatMap(reader.text)
    }

    private func status(_ node: Node) -> SourceStatus? {
        reader.word(node, among: SourceStatus.allCases.map { ($0.rawValue, $0) })
    }
}

extension DiagnosticMessage {
    fileprivate static func contextAddressTwice(_ url: String) -> Self {
        Self(
            code: "duplicate-context", vi: "địa chỉ \(Quotation.of(url)) đã có ngữ cảnh khác",
            en: "the address \(Quotation.of(url)) already has a context")
    }

    fileprivate static func contextAddressFirst(_ url: String) -> Self {
        Self(
            code: "first-definition", vi: "\(Quotation.of(url)) xuất hiện lần đầu ở đây",
            en: "\(Quotation.of(url)) first appears here")
    }

    fileprivate static func contextContent(at node: Node) -> Self {
        expected(
            "expected-context",
            Wanted(
                vi: "nội dung '@context': một nhóm khóa hoặc danh sách", en: "a JSON-LD context: a mapping or a list"),
            at: node)
    }
}
