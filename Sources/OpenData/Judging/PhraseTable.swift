// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Phrases that are looked for in folded words, all at once and in one pass.
///
/// A phrase is found with and without diacritics and with any break but a stop between its words. A text that does write
/// diacritics must write those of the phrase: `địa chí` is not `địa chỉ`.
struct PhraseTable: Sendable {
    /// A phrase that was found.
    struct Match: Equatable {
        /// The number of the phrase.
        let phrase: Int
        /// Where it stands in the folded words.
        let range: Range<Int>
    }

    /// The phrases, in lower case with their diacritics.
    let phrases: [String]
    /// By node and letter, the next node; 0 where there is none.
    private var children: [UInt16]
    /// By node, the number of the phrase that ends there, and one more; 0 where none ends.
    private var ends: [UInt16]

    private static var letters: Int { 36 }

    /// A table of phrases. Of two that fold alike the first counts.
    init(_ phrases: [String]) {
        self.phrases = phrases
        children = [UInt16](repeating: 0, count: Self.letters)
        ends = [0]
        for (number, phrase) in phrases.enumerated() {
            var node = 0
            for byte in FoldedText.folded(phrase).utf8 where byte != FoldedWords.Break.blank {
                guard let letter = Self.letter(byte) else { continue }
                if children[node * Self.letters + letter] == 0 {
                    children[node * Self.letters + letter] = UInt16(truncatingIfNeeded: ends.count)
                    children.append(contentsOf: repeatElement(0, count: Self.letters))
                    ends.append(0)
                }
                node = Int(children[node * Self.letters + letter])
            }
            if ends[node] == 0 { ends[node] = UInt16(truncatingIfNeeded: number + 1) }
        }
    }

    /// The column of a byte; `nil` for breaks and letters of other scripts.
    @inline(__always)
    private static func letter(_ byte: UInt8) -> Int? {
        if byte >= 0x61 && byte <= 0x7A { return Int(byte) - 0x61 }
        if byte >= 0x30 && byte <= 0x39 { return Int(byte) - 0x30 + 26 }
        return nil
    }

    /// The longest phrase that begins at a position.
    func match(at start: Int, in words: FoldedWords) -> Match? { match(at: start, in: words.bytes.span) }

    @inline(__always)
    private func match(at start: Int, in bytes: Span<UInt8>) -> Match? {
        let (children, ends) = (children.span, ends.span)
        var node = 0
        var position = start
        var phrase = 0
        var end = start
        while true {
            let isInside = position < bytes.count
            let byte = isInside ? bytes[position] : FoldedWords.Break.stop
            if FoldedWords.isBreak(byte) {
                if ends[node] != 0 { (phrase, end) = (Int(ends[node]), position) }
                if byte == FoldedWords.Break.stop { break }
            } else {
                guard let letter = Self.letter(byte) else { break }
                node = Int(children[node * Self.letters + letter])
                if node == 0 { break }
            }
            position += 1
        }
        return phrase == 0 ? nil : Match(phrase: phrase - 1, range: start..<end)
    }

    /// The phrases of a text from its beginning on, each the longest at its place, none inside another.
    /// - Complexity: O(*n*) in the length of the text, but for the letters of phrases that begin and do not end.
    func matches(in words: FoldedWords, of text: String) -> [Match] {
        let bytes = words.bytes.span
        var found: [Match] = []
        var position = 0
        while position < bytes.count {
            if let match = match(at: position, in: bytes) {
                found.append(match)
                position = match.range.upperBound
            } else {
                while position < bytes.count, !FoldedWords.isBreak(bytes[position]) { position += 1 }
            }
            while position < bytes.count, FoldedWords.isBreak(bytes[position]) { position += 1 }
        }
        if found.isEmpty || text.utf8.allSatisfy({ $0 < 0x80 }) { return found }
        let spelt = FoldedWords(text, keepsSpelling: true)
        return found.filter { Self.agrees(spelt.spelling(of: $0.range), with: phrases[$0.phrase]) }
    }

    /// Whether a spelling has no other diacritics than those of a phrase.
    private static func agrees(_ spelling: String, with phrase: String) -> Bool {
        var expected = phrase.makeIterator()
        for character in spelling where character != " " {
            var wanted = expected.next()
            while wanted == " " { wanted = expected.next() }
            if !character.isASCII, character != wanted { return false }
        }
        return true
    }
}
