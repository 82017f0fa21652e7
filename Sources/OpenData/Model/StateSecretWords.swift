// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Recognises texts that declare something a state secret.
///
/// A level of secrecy ("Mật", "Tối mật", "Tuyệt mật", "top secret") counts when it is the whole text or follows words such
/// as "độ mật:". "Bí mật nhà nước" and "state secret" count anywhere, unless the clause denies them ("không chứa bí mật
/// nhà nước"). Words are whole: "bảo mật" and "mật độ" say nothing. Marks and letter case do not matter, but "mặt" and
/// "mất" are no spellings of "mật", and a single "mat" must be a whole clause.
enum StateSecretWords {
    /// Whether a text declares a state secret.
    static func declare(_ text: String) -> Bool {
        for clause in text.split(whereSeparator: { ".;,\n()".contains($0) }) where declares(clause: String(clause)) {
            return true
        }
        return false
    }

    private static func declares(clause: String) -> Bool {
        let words = FoldedSpelling.words(clause)
        if words == ["mat"] { return isMat(clause) }
        if levels.contains(where: { $0 == words }) { return true }
        for (position, word) in words.enumerated() where starts.contains(word) {
            let rest = words[position...]
            let before = words[..<position]
            let isDeclared = phrases.contains { rest.starts(with: $0) } || isLevel(rest, after: before)
            if isDeclared, !before.contains(where: { denials.contains($0) }), !isReleased(words) { return true }
        }
        return false
    }

    /// Whether the only word of a clause is "mật", with its marks or without any.
    private static func isMat(_ clause: String) -> Bool {
        let letters = clause.lowercased().filter(\.isLetter)
        return letters == "mật" || letters == "mat"
    }

    /// A level of secrecy after a word that announces one. A single "mat" must end the clause.
    private static func isLevel(_ rest: ArraySlice<Substring>, after before: ArraySlice<Substring>) -> Bool {
        guard markers.contains(where: { before.ends(with: $0) }) else { return false }
        return levels.contains { $0.count > 1 ? rest.starts(with: $0) : rest.elementsEqual($0) }
    }

    /// "Đã giải mật", "declassified".
    private static func isReleased(_ words: [Substring]) -> Bool {
        words.contains("declassified") || zip(words, words.dropFirst()).contains { $0 == "giai" && $1 == "mat" }
    }

    private static let levels: [[Substring]] = [
        ["mat"], ["toi", "mat"], ["tuyet", "mat"], ["top", "secret"], ["secret"],
    ]
    private static let phrases: [[Substring]] = [
        ["bi", "mat", "nha", "nuoc"], ["bi", "mat", "quoc", "gia"], ["tuyet", "mat"], ["state", "secret"],
        ["state", "secrets"], ["top", "secret"],
    ]
    private static let starts: Set<Substring> = ["bi", "mat", "toi", "tuyet", "state", "top", "secret"]
    private static let markers: [[Substring]] = [
        ["do", "mat"], ["dau", "mat"], ["tai", "lieu"], ["van", "ban"], ["phan", "loai"], ["classification"],
    ]
    private static let denials: Set<Substring> = [
        "khong", "chua", "phi", "ngoai", "tru", "no", "not", "non", "without",
    ]
}

extension ArraySlice<Substring> {
    fileprivate func ends(with words: [Substring]) -> Bool { suffix(words.count).elementsEqual(words) }
}
