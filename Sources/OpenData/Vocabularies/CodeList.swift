// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A list of codes with the spellings that mean each of them.
public struct CodeList: Sendable {
    /// The IRI that stands before each code, such as `http://publications.europa.eu/resource/authority/language/`.
    public var base = ""
    /// The codes, in the order of the document.
    public internal(set) var codes: [String] = []
    /// The document that the list was read from; `nil` for an empty list.
    public internal(set) var identity: DocumentIdentity?
    /// By IRI without scheme and closing slash, the code: IRIs of the list and those that it declares to be exact matches.
    var exact: [String: String] = [:]
    /// By normalised spelling (see ``normalised(_:)``), the code.
    var aliases: [String: String] = [:]
    /// Normalised IRIs that stand before spellings in other lists.
    var prefixes: [String] = []
    /// By code, whether it stands in the official table.
    var members: [String: Bool] = [:]
    /// By code, what people call it.
    var titles: [String: LocalizedText] = [:]

    /// An empty list.
    public init() {}

    /// Whether a code is in the list.
    public func contains(_ code: String) -> Bool { members[code] != nil }

    /// Whether a code is in the official table, and not only in the list.
    public func isOfficial(_ code: String) -> Bool { members[code] == true }

    /// What people call a code.
    public func title(of code: String) -> LocalizedText? { titles[code] }

    /// The value as the list understands it.
    public func value(of raw: String, isIRI: Bool, at place: CataloguePlace) -> CodedValue {
        let found = lookup(raw)
        return CodedValue(
            raw: raw, isIRI: isIRI, code: found?.code, recognition: found?.how ?? .unrecognised, place: place)
    }

    /// The code of a spelling: an IRI of the list, or one that the list declares to be an exact match, is exact with
    /// either scheme, with or without a closing slash; all else is an alias.
    public func lookup(_ raw: String) -> (code: String, how: CodedValue.Recognition)? {
        if let code = exact[Self.bare(raw)] { return (code, .exact) }
        let spelling = Self.normalised(raw)
        if let code = aliases[spelling] { return (code, .alias) }
        for prefix in prefixes where spelling.utf8.starts(with: prefix.utf8) {
            if let code = aliases[String(spelling.dropFirst(prefix.count))] { return (code, .alias) }
        }
        return nil
    }

    /// Adds a code with its IRI and itself as a spelling, unless the spelling means another code.
    mutating func add(_ code: String, isOfficial: Bool = true) {
        if members.updateValue(isOfficial, forKey: code) == nil { codes.append(code) }
        if isOfficial, !base.isEmpty { exact[Self.bare(base + code)] = code }
        let spelling = Self.normalised(code)
        if aliases[spelling] == nil { aliases[spelling] = code }
    }

    /// The last part of an IRI below a base, whatever the scheme.
    static func code(of raw: String, below base: String) -> String? {
        guard !base.isEmpty else { return nil }
        let (text, base) = (withoutScheme(raw), withoutScheme(base))
        guard text.utf8.count > base.utf8.count, text.utf8.starts(with: base.utf8) else { return nil }
        return String(text.dropFirst(base.count))
    }

    static func withoutScheme(_ text: String) -> Substring {
        for scheme in ["http://", "https://"] where text.utf8.starts(with: scheme.utf8) {
            return text.dropFirst(scheme.count)
        }
        return text[...]
    }

    /// An IRI without scheme and closing slash; letter case counts.
    static func bare(_ iri: String) -> String {
        let text = withoutScheme(iri)
        return String(text.utf8.last == UInt8(ascii: "/") ? text.dropLast() : text)
    }

    /// A spelling without what does not matter: folded (see `FoldedSpelling`), without scheme, `www.` and closing slash.
    static func normalised(_ raw: String) -> String {
        var text = FoldedSpelling.folded(raw)[...]
        for prefix in ["http://", "https://", "www."] where text.utf8.starts(with: prefix.utf8) {
            text = text.dropFirst(prefix.count)
        }
        while let last = text.utf8.last, last == UInt8(ascii: "/") || last == UInt8(ascii: " ") { text.removeLast() }
        return String(text)
    }

    /// A normalised IRI that stands before spellings: its closing slash or blank stays.
    static func normalisedPrefix(_ raw: String) -> String {
        let text = normalised(raw + "x")
        return String(text.dropLast())
    }
}
