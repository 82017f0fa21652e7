// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Looks for signs of personal data in names of fields and in texts.
enum PersonalDataLint {
    /// A sign that was found.
    struct Sighting: Equatable {
        /// The phrase, with its diacritics.
        let sign: String
        /// How surely it shows personal data.
        let level: PersonalDataSign.Level
        /// Whether bodies have it too.
        let isSharedWithBodies: Bool
    }

    /// The surest sign in the name of a field; `nil` when there is none.
    static func sighting(inField name: String) -> Sighting? {
        sightings(in: name) { sign, _ in sign.inField }.max { $0.level.rank < $1.level.rank }
    }

    /// The signs in a text, each once, in the order of the text.
    ///
    /// Words that are written as in code (`HoTen`, `ngay_sinh`) are taken for names of fields.
    static func sightings(inText text: String) -> [Sighting] {
        var found: [Sighting] = []
        for sighting in sightings(in: text, level: { $1 ? $0.inField : $0.inText }) {
            if !found.contains(where: { $0.sign == sighting.sign }) { found.append(sighting) }
        }
        return found
    }

    /// Whether a field names a body.
    static func namesBody(_ field: String) -> Bool {
        !PersonalDataSign.bodies.matches(in: FoldedWords(field), of: field).isEmpty
    }

    private static func sightings(
        in text: String, level: (PersonalDataSign, _ isCode: Bool) -> PersonalDataSign.Level?
    ) -> [Sighting] {
        let words = FoldedWords(text)
        let matches = PersonalDataSign.table.matches(in: words, of: text)
        if matches.isEmpty { return [] }
        var found: [Sighting] = []
        for match in matches where !isOfBody(match, in: words) {
            let sign = PersonalDataSign.all[match.phrase]
            guard let level = level(sign, isCode(match.range, of: sign, in: words)) else { continue }
            found.append(
                Sighting(sign: sign.phrase, level: level, isSharedWithBodies: sign.isSharedWithBodies))
        }
        return found
    }

    /// Whether a phrase is written as names in code are: joined, with underscores or with capitals inside.
    private static func isCode(_ range: Range<Int>, of sign: PersonalDataSign, in words: FoldedWords) -> Bool {
        let bytes = words.bytes
        if range.lowerBound > 0, bytes[range.lowerBound - 1] == FoldedWords.Break.joint { return true }
        if range.upperBound < bytes.count, bytes[range.upperBound] == FoldedWords.Break.joint { return true }
        let inside = bytes[range]
        if inside.contains(FoldedWords.Break.joint) { return true }
        return sign.phrase.utf8.contains(FoldedWords.Break.blank) && !inside.contains(FoldedWords.Break.blank)
    }

    /// Whether the words around a phrase say that it is a body's: "địa chỉ trụ sở", "company_phone".
    private static func isOfBody(_ match: PhraseTable.Match, in words: FoldedWords) -> Bool {
        let bytes = words.bytes
        let after = match.range.upperBound
        if after < bytes.count, bytes[after] != FoldedWords.Break.stop,
            PersonalDataSign.bodiesAfter.match(at: after + 1, in: words) != nil
        {
            return true
        }
        let before = match.range.lowerBound - 1
        guard before > 0, bytes[before] != FoldedWords.Break.stop else { return false }
        let word = bytes[..<before].reversed().prefix { !FoldedWords.isBreak($0) }
        return PersonalDataSign.bodiesBefore.contains(String(decoding: word.reversed(), as: UTF8.self))
    }
}

extension PersonalDataSign.Level {
    fileprivate var rank: Int { self == .certain ? 1 : 0 }
}
