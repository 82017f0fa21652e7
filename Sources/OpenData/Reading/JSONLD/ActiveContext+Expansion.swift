// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How IRIs are written in full (JSON-LD 1.1 Processing Algorithms, section 5.2).
extension ActiveContext {
    struct Expansion: OptionSet {
        let rawValue: UInt8
        /// Terms and `@vocab` are looked at.
        static let vocabulary = Self(rawValue: 1)
        /// What is left is resolved against the base.
        static let relative = Self(rawValue: 2)
        /// The text is the name of the term that is being defined: not looked up as a term.
        static let ownName = Self(rawValue: 4)
    }

    /// A text as the IRI or blank node that it means, as far as that can be said; `nil` for what the context takes out
    /// and for keywords.
    func expanded(_ text: String, as expansion: Expansion) -> String? {
        if text.utf8.first == UInt8(ascii: "@"), JSONLDKeyword.isForm(text) { return nil }
        if expansion.contains(.vocabulary), !expansion.contains(.ownName), let term = term(text) { return term.iri }
        if let colon = Self.colon(of: text) {
            let suffix = text[text.utf8.index(after: colon)...]
            if suffix.utf8.starts(with: "//".utf8) { return text }
            let prefix = text[..<colon]
            if prefix == "_" { return text }
            if let term = term(String(prefix)), let iri = term.iri, term.isPrefix || expansion.contains(.ownName) {
                return iri + suffix
            }
            if IRIReference.isAbsolute(text) { return text }
        }
        if expansion.contains(.vocabulary), let vocabulary { return vocabulary + text }
        if expansion.contains(.relative), let base {
            return IRIReference(text).resolved(against: IRIReference(base))
        }
        return text
    }

    /// What stands before the first colon, when that may be a prefix.
    static func prefix(of text: String) -> String? {
        guard let colon = colon(of: text) else { return nil }
        let suffix = text[text.utf8.index(after: colon)...]
        return suffix.utf8.starts(with: "//".utf8) || text[..<colon] == "_" ? nil : String(text[..<colon])
    }

    /// The first colon, unless the text begins with it.
    private static func colon(of text: String) -> String.Index? {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon != text.startIndex else { return nil }
        return colon
    }
}
