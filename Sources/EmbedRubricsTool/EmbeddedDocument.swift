// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// One document that is to be embedded.
struct EmbeddedDocument {
    /// Why a document cannot be embedded.
    struct Problem: Error {
        let message: String
    }

    /// The path below the folder, with `/` between its parts.
    let path: String
    /// The top-level `id` of a YAML document, for a schema the name of its file without `.schema.json`.
    let id: String
    /// The first top-level key whose value is a format version, such as `rubric`; `schema` for a schema.
    let kind: String
    /// The text, byte for byte.
    let text: String

    init(path: String, bytes: [UInt8]) throws(Problem) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Problem(message: "the document is not valid UTF-8")
        }
        self.path = path
        self.text = text
        if path.hasSuffix(".json") {
            kind = "schema"
            id = Self.schemaName(path)
            return
        }
        let keys = Self.topLevelKeys(of: text)
        guard let id = keys.first(where: { $0.key == "id" })?.value, !id.isEmpty else {
            throw Problem(message: "the document has no line that begins with 'id:'")
        }
        guard let kind = keys.first(where: { Int($0.value) != nil })?.key else {
            throw Problem(message: "the document has no kind, such as 'rubric: 1'")
        }
        self.id = id
        self.kind = kind
    }

    /// Which paths below a folder are embedded: all YAML documents and the JSON Schemas, nothing hidden; sorted by bytes.
    static func paths(among inside: [String]) -> [String] {
        inside.filter { !$0.hasPrefix(".") && !$0.contains("/.") }
            .filter { $0.hasSuffix(".yaml") || ($0.hasPrefix("schema/") && $0.hasSuffix(".json")) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// `rubric` for `schema/rubric.schema.json`.
    private static func schemaName(_ path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        let ending = [".schema.json", ".json"].first { name.hasSuffix($0) } ?? ""
        return String(name.dropLast(ending.count))
    }

    /// The keys that begin a line, with what stands behind them on that line: no YAML reader, but all that an id needs.
    private static func topLevelKeys(of text: String) -> [(key: String, value: String)] {
        text.utf8.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }).compactMap { line in
            guard let first = line.first, first != UInt8(ascii: " "), first != UInt8(ascii: "#"),
                let colon = line.firstIndex(of: UInt8(ascii: ":"))
            else { return nil }
            return (String(Substring(line[..<colon])), scalar(Substring(line[line.index(after: colon)...])))
        }
    }

    /// The text of a plain or quoted scalar, without what follows it.
    private static func scalar(_ rest: Substring) -> String {
        let value = rest.drop(while: { $0 == " " || $0 == "\t" })
        if let quote = value.first, quote == "\"" || quote == "'" {
            return String(value.dropFirst().prefix(while: { $0 != quote }))
        }
        return String(value.prefix(while: { $0 != " " && $0 != "\t" && $0 != "#" }))
    }
}
