// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Finds the word that was probably meant.
public enum Suggestion {
    /// Words longer than this are not compared.
    private static let longestWord = 64

    /// The candidate nearest to a word, or nil when none is near.
    ///
    /// Near means a few insertions, deletions, replacements or swaps of neighbours (restricted Damerau–Levenshtein
    /// distance): at most 1 for words up to 4 letters, 2 up to 8, 3 above, and always fewer than the word has letters.
    /// Case, hyphens and underscores do not count. Among equals the first wins.
    ///
    /// - Complexity: O(*m*) with *m* candidates, for words of at most 64 letters; longer ones find nothing.
    public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        guard let letters = letters(of: word), !letters.isEmpty else { return nil }
        let limit = min(letters.count <= 4 ? 1 : letters.count <= 8 ? 2 : 3, letters.count - 1)
        var best: (candidate: String, distance: Int)?
        for candidate in candidates {
            guard let others = Self.letters(of: candidate), abs(others.count - letters.count) <= limit else { continue }
            let distance = distance(letters, others)
            if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
            if distance == 0 { break }
        }
        return best?.candidate
    }

    private static func letters(of word: String) -> [Unicode.Scalar]? {
        guard word.utf8.count <= 4 * longestWord else { return nil }
        let letters = word.lowercased().unicodeScalars.filter { $0 != "-" && $0 != "_" }
        return letters.count <= longestWord ? Array(letters) : nil
    }

    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            for column in right.indices {
                var cost = min(
                    last[column + 1] + 1, current[column] + 1, last[column] + (left[row] == right[column] ? 0 : 1))
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
