// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// What one check adds to the share of its word: weight × ratio ÷ the sum of weights. The contributions of a word add up
/// to its share exactly, unless the share had to be cut (see ``WordResult``).
public struct WordContribution: Sendable, Hashable {
    /// The position of the check among the checks given.
    public let check: Int
    /// Its weight.
    public let weight: Rational
    /// Its ratio; `nil` when it has no verdict and is left out.
    public let ratio: Rational?
    /// What it adds; `nil` when it is left out.
    public let amount: Rational?
}

extension QualityResult {
    /// How the share of a word comes about: every check of the word in the order of the suite.
    /// - Parameters:
    ///   - word: the word.
    ///   - column: the name of a column, for the share of that column; `nil` for that of the data set.
    public func contributions(to word: QualityWord, column: String? = nil) -> [WordContribution] {
        let own = checks.indices.filter { index in
            checks[index].word == word && (column.map(checks[index].columns.contains) ?? true)
        }
        let total = own.compactMap { checks[$0].share?.weight }.reduce(Rational.zero, +)
        return own.map { index in
            let share = checks[index].share
            return WordContribution(
                check: index, weight: checks[index].weight, ratio: share?.value,
                amount: share.flatMap { ($0.value * $0.weight).divided(by: total) })
        }
    }
}
