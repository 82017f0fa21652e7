// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The syntax of a catalogue, as its beginning tells it.
enum CatalogueSyntax: Equatable, Sendable {
    case json
    /// One JSON value on each line.
    case jsonLines
    case rdf(Catalogue.Format)

    /// The syntax of a text; `nil` when it begins like none.
    static func recognised(name: String, bytes: [UInt8]) -> CatalogueSyntax? {
        let name = name.lowercased()
        var lines = CodeLines(bytes)
        guard let first = lines.next(), let opening = first.first else { return nil }
        switch opening {
        case UInt8(ascii: "{"): return isLines(name, next: lines.next()) ? .jsonLines : .json
        case UInt8(ascii: "["): return beginsBlankNode(first, next: lines.next()) ? .rdf(.turtle) : .json
        case UInt8(ascii: "<"):
            if name.hasSuffix(".ttl") { return .rdf(.turtle) }
            if let root = XMLRoot.ofText(bytes) { return root.isRDF ? .rdf(.rdfXML) : nil }
            let isMarkup = first.starts(with: "<?".utf8) || first.starts(with: "<!".utf8)
            return isMarkup ? nil : .rdf(triples(name, bytes))
        case UInt8(ascii: "_"): return .rdf(triples(name, bytes))
        case UInt8(ascii: "@"): return .rdf(.turtle)
        default:
            let isDirective = startsWithWord(first, "prefix") || startsWithWord(first, "base")
            return isDirective || name.hasSuffix(".ttl") ? .rdf(.turtle) : nil
        }
    }

    /// A second line that begins with `{` as the first one does: in one JSON value none follows another so. A single
    /// line counts as a dump by the ending of the name only.
    private static func isLines(_ name: String, next: ArraySlice<UInt8>?) -> Bool {
        guard let next else { return name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") }
        return next.first == UInt8(ascii: "{")
    }

    /// `[]` followed by something, or `[ a …`: a blank node of Turtle; in JSON a value or the end follows.
    private static func beginsBlankNode(_ first: ArraySlice<UInt8>, next: ArraySlice<UInt8>?) -> Bool {
        let rest = first.dropFirst().drop { $0 <= UInt8(ascii: " ") }
        let following = rest.isEmpty ? next ?? [] : rest
        guard let byte = following.first else { return false }
        if byte == UInt8(ascii: "]") {
            let after = following.dropFirst().drop { $0 <= UInt8(ascii: " ") }
            return after.first.map { $0 != UInt8(ascii: ",") } ?? false
        }
        let startsValue = "{[\"-0123456789".utf8.contains(byte)
        let isWord = ["true", "false", "null", "NaN"].contains { following.starts(with: $0.utf8) }
        return !startsValue && !isWord
    }

    /// N-Triples when every one of the first lines is one whole statement without prefixes; Turtle otherwise, and when the
    /// name says so: every N-Triples file is Turtle.
    private static func triples(_ name: String, _ bytes: [UInt8]) -> Catalogue.Format {
        if name.hasSuffix(".ttl") { return .turtle }
        if name.hasSuffix(".nt") { return .nTriples }
        var lines = CodeLines(bytes)
        for _ in 0..<20 {
            guard let line = lines.next() else { break }
            guard let first = line.first, first == UInt8(ascii: "<") || first == UInt8(ascii: "_"),
                line.last(where: { $0 > UInt8(ascii: " ") }) == UInt8(ascii: "."),
                let blank = line.firstIndex(where: { $0 <= UInt8(ascii: " ") }),
                line[blank...].first(where: { $0 > UInt8(ascii: " ") }) == UInt8(ascii: "<")
            else { return .turtle }
        }
        return .nTriples
    }

    private static func startsWithWord(_ line: ArraySlice<UInt8>, _ word: String) -> Bool {
        let count = word.utf8.count
        guard line.count > count, line[line.startIndex + count] <= UInt8(ascii: " ") else { return false }
        return line.prefix(count).lazy.map { $0 | 0x20 }.elementsEqual(word.utf8)
    }
}

/// The lines of a text that hold more than blanks or a comment that begins with `#`, without the blanks before.
private struct CodeLines: IteratorProtocol {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = TextBeginning(bytes).bytes }

    mutating func next() -> ArraySlice<UInt8>? {
        while true {
            rest = rest.drop { $0 <= UInt8(ascii: " ") }
            guard let first = rest.first else { return nil }
            let end = rest.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? rest.endIndex
            let line = rest[rest.startIndex..<end]
            rest = rest[end...]
            if first != UInt8(ascii: "#") { return line }
        }
    }
}

/// The root element of an XML text.
struct XMLRoot {
    /// Its name with its prefix.
    let name: String
    /// Whether it is `rdf:RDF`, or another element in a text that names the namespace of RDF there.
    let isRDF: Bool

    /// The root of a text that is XML; `nil` for a text that begins with `<` and is none, such as Turtle.
    static func ofText(_ bytes: [UInt8]) -> XMLRoot? {
        var rest = TextBeginning(bytes).bytes
        while rest.first == UInt8(ascii: "<") {
            guard let second = rest.dropFirst().first else { return nil }
            switch second {
            case UInt8(ascii: "?"): rest = after("?>", in: rest)
            case UInt8(ascii: "!"): rest = rest.starts(with: "<!--".utf8) ? after("-->", in: rest) : afterDoctype(rest)
            default: return element(rest)
            }
            rest = rest.drop { $0 <= UInt8(ascii: " ") }
        }
        return nil
    }

    private static func element(_ rest: ArraySlice<UInt8>) -> XMLRoot? {
        let name = rest.dropFirst().prefix { byte in
            byte > UInt8(ascii: " ") && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/")
        }
        let tag = rest.prefix { $0 != UInt8(ascii: ">") }
        guard let first = name.first, UInt8(ascii: "a")...UInt8(ascii: "z") ~= first | 0x20 || first >= 0x80 else {
            return nil
        }
        let declares = String(decoding: tag, as: UTF8.self).contains(CatalogueNamespace.rdf.rawValue)
        let text = String(decoding: name, as: UTF8.self)
        let local = text.split(separator: ":").last.map(String.init) ?? text
        // `<http://…>` and `<urn:…>` are IRIs of Turtle: a prefix of XML is declared after a blank.
        if text.contains(":"), !tag.contains(where: { $0 <= UInt8(ascii: " ") }) { return nil }
        return XMLRoot(name: text, isRDF: local == "RDF" || declares)
    }

    private static func after(_ end: String, in rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let count = end.utf8.count
        var start = rest.startIndex
        while start + count <= rest.endIndex {
            if rest[start..<start + count].elementsEqual(end.utf8) { return rest[(start + count)...] }
            start += 1
        }
        return rest[rest.endIndex...]
    }

    /// After a document type, whose inner part in brackets holds `>` of its own.
    private static func afterDoctype(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var depth = 0
        for index in rest.indices {
            switch rest[index] {
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">") where depth <= 0: return rest[(index + 1)...]
            default: break
            }
        }
        return rest[rest.endIndex...]
    }
}
