// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// What checks add to the shares of their words, of the data set and of their columns, each share taken apart once.
struct WordContributions {
    private struct Key: Hashable {
        let word: QualityWord
        let column: String?
    }

    private struct Share {
        let parts: [Int: WordContribution]
        /// The weights of what is in it.
        let total: Rational
    }

    private let shares: [Key: Share]

    /// Takes the shares apart to which some checks of a result may add.
    init(_ result: QualityResult, of checks: some Sequence<CheckResult>) {
        var shares: [Key: Share] = [:]
        for check in checks {
            for column in [nil] + check.columns.map(Optional.some) {
                let key = Key(word: check.word, column: column)
                guard shares[key] == nil else { continue }
                let parts = result.contributions(to: check.word, column: column)
                shares[key] = Share(
                    parts: Dictionary(parts.map { ($0.check, $0) }, uniquingKeysWith: { first, _ in first }),
                    total: parts.filter { $0.amount != nil }.map(\.weight).reduce(Rational.zero, +))
            }
        }
        self.shares = shares
    }

    /// What a check adds to the share of a word, with its weight and all weights; `nil` where it adds nothing.
    func part(
        of check: Int, in word: QualityWord, column: String?
    ) -> (amount: Rational, weight: Rational, total: Rational)? {
        guard let share = shares[Key(word: word, column: column)], let own = share.parts[check],
            let amount = own.amount
        else { return nil }
        return (amount, own.weight, share.total)
    }
}
