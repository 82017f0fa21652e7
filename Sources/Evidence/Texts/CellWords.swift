// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The words of spreadsheets for a closed set.
package struct CellWords<Value: Hashable & Sendable>: Sendable {
    /// The words in Vietnamese and English under which a value is written.
    package let written: [(value: Value, vi: String, en: String)]
    private let read: [String: Value]

    /// Words that are written, and others that are read, these folded.
    package init(_ written: [(value: Value, vi: String, en: String)], others: [(Value, [String])]) {
        self.written = written
        var read: [String: Value] = [:]
        for (value, vi, en) in written {
            read[FoldedText.folded(vi)] = value
            read[FoldedText.folded(en)] = value
        }
        for (value, words) in others { for word in words { read[word] = value } }
        self.read = read
    }

    /// The value that a word means, whatever its case and diacritics.
    package func value(of word: String) -> Value? { read[FoldedText.folded(word)] }

    /// The word for a value.
    package func word(for value: Value, in language: Language) -> String {
        guard let words = written.first(where: { $0.value == value }) else { return "" }
        return language == .english ? words.en : words.vi
    }

    /// Every word that is written, for messages.
    package var all: (vi: [String], en: [String]) { (written.map(\.vi), written.map(\.en)) }
}
