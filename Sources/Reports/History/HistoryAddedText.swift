// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import ResultHistory

/// Writes what became of results that were added to a history, a line each.
public struct HistoryAddedText: Sendable {
    private let phrases: Phrases

    /// Makes a writer.
    /// - Parameter style: the language; colours and width do not matter here.
    public init(_ style: TextStyle) { phrases = Phrases(style.language) }

    /// For each result whether it is new, the beginning of its hash, kind, subject and day as far as known, and the name of
    /// its file.
    public func render(_ added: [AddedResult]) -> String {
        let words = HistoryWords(phrases: phrases)
        return added.map { result in
            let entry = result.entry
            let parts = [
                result.isNew ? phrases.say("đã thêm", "added") : phrases.say("đã có", "there already"),
                String(entry.hash.hex.prefix(16)), words.shortKind(entry.kind),
                entry.subject.map { phrases.line($0.id) },
                entry.asOf.map(phrases.numbers.date), "'" + phrases.line(result.name) + "'",
            ]
            return parts.compactMap(\.self).joined(separator: "  ") + "\n"
        }.joined()
    }
}
