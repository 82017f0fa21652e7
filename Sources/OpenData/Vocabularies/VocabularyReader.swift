// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads one document of kind `vocabulary`.
struct VocabularyReader {
    let kind: VocabularyKind
    let reader: DocumentReader
    let map: MappingReader
    private let document: Node

    /// Opens a document; `nil` when it does not say which list it fills.
    init?(_ document: Node, _ reader: DocumentReader) {
        self.reader = reader
        self.document = document
        guard document.kind == .mapping, let list = document["list"] else {
            // Reports what is there instead, or what is missing.
            _ = reader.mapping(document, VocabularyKind.themes.documentSchema)
            return nil
        }
        let words = VocabularyKind.allCases.map { ($0.rawValue, $0) }
        guard let kind = reader.word(list, among: words) else { return nil }
        self.kind = kind
        guard let map = reader.mapping(document, kind.documentSchema) else { return nil }
        self.map = map
        if let format = map["vocabulary"] { reader.format(format, known: 1) }
        _ = map["title"].flatMap(reader.text)
        _ = map["status"].flatMap { VocabularySources.status($0, reader) }
        VocabularySources.check(map["sources"], reader)
    }

    // MARK: Lists

    /// A list of which nothing but codes and spellings is known.
    func codeList() -> CodeList {
        var builder = self.builder()
        for (code, _, entry) in entries("entries") { builder.add(code, entry, isOfficial: true) }
        return builder.list
    }

    func fileTypes() -> FileTypes {
        var builder = self.builder()
        var types = FileTypes()
        for section in ["entries", "others"] {
            for (code, _, entry) in entries(section) {
                builder.add(code, entry, isOfficial: section == "entries")
                types.facts[code] = FileTypes.Facts(
                    isMachineReadable: flag("machine_readable", of: entry),
                    isNonProprietary: flag("non_proprietary", of: entry),
                    stars: entry("stars").flatMap { reader.integer($0, in: 0...4) } ?? 0)
                for node in texts("media_types", of: entry) {
                    claim(node, code, &types.byMediaType) { MediaTypes.essence(of: $0) ?? $0 }
                }
                for node in texts("endings", of: entry) { claim(node, code, &types.byEnding) { $0.lowercased() } }
            }
        }
        types.list = builder.list
        types.filler = texts(map["filler"]).compactMap { $0.text.map(FoldedSpelling.folded) }
            .sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
        return types
    }

    func licences() -> Licences {
        var builder = self.builder()
        var licences = Licences()
        let openness = Licences.Openness.allCases.map { ($0.rawValue, $0) }
        for section in ["entries", "others"] {
            for (code, _, entry) in entries(section) {
                builder.add(code, entry, isOfficial: section == "entries")
                for key in ["spdx", "open_definition"] {
                    guard let node = entry(key), let id = reader.string(node) else { continue }
                    builder.claim(id, for: code, at: node)
                    if key == "spdx" { builder.claim("spdx.org/licenses/" + id, for: code, at: node) }
                }
                licences.facts[code] = Licences.Facts(
                    openness: entry("openness").flatMap { reader.word($0, among: openness) } ?? .unknown,
                    isInEUTable: section == "entries", spdx: entry("spdx").flatMap(\.text),
                    isStatutoryGrant: flag("statutory_grant", of: entry), isRestrictive: flag("restrictive", of: entry))
            }
        }
        licences.list = builder.list
        licences.wordings = map["wordings"].flatMap(reader.sequence)?.compactMap { wording($0, builder.list) } ?? []
        return licences
    }

    static let wordingSchema = MappingSchema(
        (vi: "câu chữ", en: "wording"), required: ["code", "all"], optional: ["none"])

    private func wording(_ node: Node, _ list: CodeList) -> Licences.Wording? {
        guard let map = reader.mapping(node, Self.wordingSchema) else { return nil }
        let phrases = { (key: String) in texts(map[key]).compactMap { $0.text.map(FoldedSpelling.words) } }
        guard let code = map["code"].flatMap({ self.code($0, in: list) }) else { return nil }
        return Licences.Wording(code: code, all: phrases("all"), none: phrases("none"))
    }

    func mediaTypes() -> MediaTypes {
        var builder = self.builder()
        for (top, names) in map["registered"].flatMap({ reader.mapping($0) }) ?? [] {
            for node in texts(names) {
                if let name = node.text { builder.add(top + "/" + name, nil, isOfficial: true) }
            }
        }
        for (code, key, entry) in entries("entries") {
            if !builder.list.contains(code) {
                reader.diagnostics.error(.unknownCode(code), at: key)
            }
            builder.addSpellings(code, entry)
        }
        var types = MediaTypes()
        types.list = builder.list
        return types
    }

    func frequencies() -> Frequencies {
        var builder = self.builder()
        var frequencies = Frequencies()
        for (code, _, entry) in entries("entries") {
            builder.add(code, entry, isOfficial: true)
            let days = entry("days").flatMap { reader.integer($0, in: 1...100_000) }
            let strict = entry("strict_days").flatMap { reader.integer($0, in: 1...100_000) }
            frequencies.facts[code] = Frequencies.Facts(
                lenientDays: days, strictDays: strict ?? days, isArchive: flag("archive", of: entry))
        }
        for (word, codes) in map["ambiguous"].flatMap({ reader.mapping($0) }) ?? [] {
            let meanings = texts(codes).compactMap { code($0, in: builder.list) }
            guard let first = meanings.first else { continue }
            let spelling = CodeList.normalised(word)
            frequencies.ambiguous[spelling] = meanings
            builder.list.aliases[spelling] = first
        }
        frequencies.list = builder.list
        return frequencies
    }

    // MARK: Parts

    private func builder() -> CodeListBuilder {
        var list = CodeList()
        list.base = map["base"].flatMap(reader.string) ?? ""
        list.prefixes = texts(map["prefixes"]).compactMap { $0.text.map(CodeList.normalisedPrefix) }
        let id = map["id"].flatMap(reader.identifier)
        let version = map["version"].flatMap(reader.string)
        if let id, let version {
            list.identity = DocumentIdentity(id: id, version: version, hash: SHA256Digest.ofDocument(document))
        }
        return CodeListBuilder(list: list, reader: reader)
    }

    /// The entries of a section: code, its key, and what is said of it.
    private func entries(_ section: String) -> [(String, Node, MappingReader)] {
        guard let node = map[section] else { return [] }
        guard let entries = reader.mapping(node) else { return [] }
        let schema = kind.entrySchema
        return entries.compactMap { code, entry in
            guard let map = reader.mapping(entry, schema) else { return nil }
            return (code, entry.key ?? entry, map)
        }
    }

    private func flag(_ key: String, of entry: MappingReader) -> Bool { entry(key).flatMap(reader.flag) ?? false }

    private func texts(_ key: String, of entry: MappingReader) -> [Node] { texts(entry(key)) }

    /// The items of a list of texts.
    private func texts(_ node: Node?) -> [Node] {
        guard let node, let items = reader.sequence(node) else { return [] }
        return items.filter { reader.string($0) != nil }
    }

    /// A code that the list must have.
    private func code(_ node: Node, in list: CodeList) -> String? {
        guard let code = reader.string(node) else { return nil }
        if list.contains(code) { return code }
        let near = Suggestion.nearest(to: code, among: list.codes)
        reader.diagnostics.error(.unknownCode(code), at: node, help: near.map { .didYouMean($0) })
        return nil
    }

    /// Enters a text for a code, unless it stands for another one.
    private func claim(_ node: Node, _ code: String, _ table: inout [String: String], _ form: (String) -> String) {
        guard let text = node.text else { return }
        let key = form(text)
        if let other = table[key], other != code {
            reader.diagnostics.error(.spellingTwice(text, other), at: node)
        } else {
            table[key] = code
        }
    }
}

extension DocumentReader {
    /// The entries of a mapping whose keys the author chose, by the text of the key.
    fileprivate func mapping(_ node: Node) -> [(String, Node)]? {
        guard node.kind == .mapping else {
            diagnostics.error(.expectedIdMap(at: node), at: node)
            return nil
        }
        return node.entries.compactMap { key, value in string(key).map { ($0, value) } }
    }
}

extension DiagnosticMessage {
    fileprivate static func unknownCode(_ code: String) -> Self {
        Self(
            code: "unknown-code", vi: "bảng mã không có mã \(Quotation.of(code))",
            en: "the list has no code \(Quotation.of(code))")
    }

    static func spellingTwice(_ spelling: String, _ code: String) -> Self {
        Self(
            code: "duplicate-spelling",
            vi: "cách viết \(Quotation.of(spelling)) đã được dùng cho mã \(Quotation.of(code))",
            en: "the spelling \(Quotation.of(spelling)) already means \(Quotation.of(code))")
    }
}
