// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Licences and whether each is open.
public struct Licences: Sendable {
    /// Whether a licence is open by the Open Definition.
    public enum Openness: String, Hashable, Sendable, Codable, CaseIterable {
        /// Approved.
        case open
        /// Rejected, such as every NC and ND licence.
        case closed
        /// Not reviewed: neither open nor closed.
        case unknown
    }

    /// What is known of a licence.
    public struct Facts: Hashable, Sendable {
        /// Its openness.
        public var openness: Openness
        /// Whether it stands in the licence table of the EU.
        public var isInEUTable: Bool
        /// The SPDX id, when there is one.
        public var spdx: String?
        /// Whether it states nothing but what the law grants.
        public var isStatutoryGrant: Bool
        /// Whether it restricts use in a way that the open-data law does not allow, such as "non-commercial".
        public var isRestrictive: Bool

        /// Makes facts.
        public init(
            openness: Openness, isInEUTable: Bool, spdx: String? = nil, isStatutoryGrant: Bool = false,
            isRestrictive: Bool = false
        ) {
            self.openness = openness
            self.isInEUTable = isInEUTable
            self.spdx = spdx
            self.isStatutoryGrant = isStatutoryGrant
            self.isRestrictive = isRestrictive
        }
    }

    /// The codes: those of the EU table where there is one, else the id in the Open Definition list.
    public var list = CodeList()
    /// By code.
    var facts: [String: Facts] = [:]

    /// Empty.
    public init() {}

    /// What is known of a code.
    public func facts(of code: String) -> Facts? { facts[code] }

    /// Wordings by which a text in plain words is understood, most important first.
    var wordings: [Wording] = []

    /// Phrases that together mean a licence.
    struct Wording: Sendable {
        let code: String
        /// Runs of folded words; all must occur in the text.
        let all: [[Substring]]
        /// Runs of folded words; none may occur in the text.
        let none: [[Substring]]

        func fits(_ words: [Substring]) -> Bool {
            all.allSatisfy { Self.occurs($0, words) } && !none.contains { Self.occurs($0, words) }
        }

        private static func occurs(_ phrase: [Substring], _ words: [Substring]) -> Bool {
            guard let first = phrase.first, words.count >= phrase.count else { return false }
            return (0...(words.count - phrase.count)).contains {
                words[$0] == first && words[$0..<$0 + phrase.count].elementsEqual(phrase)
            }
        }
    }

    /// The code of a spelling.
    ///
    /// An IRI of the EU table or one of its exact matches is exact. Other spellings, also with `/deed.vi`, `/legalcode`,
    /// a query or a fragment behind the IRI, are aliases. A text in plain words is understood by its phrases, and a
    /// national port of a Creative Commons licence as the licence itself: both are guessed.
    public func lookup(_ raw: String) -> (code: String, how: CodedValue.Recognition)? {
        if let found = list.lookup(raw) { return found }
        if let trimmed = Self.withoutTail(raw) {
            if let found = list.lookup(trimmed) { return (found.code, .alias) }
            if trimmed.utf8.starts(with: "creativecommons.org/".utf8),
                let end = trimmed.utf8.lastIndex(of: UInt8(ascii: "/")),
                let found = list.lookup(String(trimmed[..<end]))
            {
                return (found.code, .guessed)
            }
            return nil
        }
        let words = FoldedSpelling.words(raw)
        return wordings.first { $0.fits(words) }.map { ($0.code, .guessed) }
    }

    /// An IRI without query, fragment and the tails that lead to a page about the licence; `nil` for a text in words.
    private static func withoutTail(_ raw: String) -> String? {
        var text = raw[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        text = text.drop { $0.isWhitespace }
        guard text.utf8.contains(UInt8(ascii: "/")), !text.contains(where: \.isWhitespace) else { return nil }
        text = CodeList.normalised(String(text.prefix { $0 != "?" && $0 != "#" }))[...]
        if text.hasSuffix(".html") { text = text.dropLast(5) }
        guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return String(text) }
        let last = text[text.utf8.index(after: slash)...]
        let isTail = ["deed", "legalcode"].contains { last == $0 || last.utf8.starts(with: ($0 + ".").utf8) }
        return String(isTail ? text[..<slash] : text)
    }
}
