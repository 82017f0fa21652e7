// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension WordResult {
    /// The six words over checks, in the order of ``QualityWord``. The checks of one column give the words of the column.
    public static func words(of checks: [CheckResult]) -> [WordResult] {
        QualityWord.allCases.map { WordResult($0, of: checks) }
    }

    /// One word over checks, of which those of other words are left out.
    public init(_ word: QualityWord, of checks: [CheckResult]) {
        let own = checks.filter { $0.word == word }
        self.init(
            word: word, ratio: Self.mean(own.compactMap(\.share)), passed: own.count { $0.status == .pass },
            warned: own.count { $0.status == .warn }, failed: own.count { $0.status == .fail },
            inconclusive: own.count { $0.status == .inconclusive })
    }

    /// The weighted mean; `nil` when the weights add up to 0.
    ///
    /// Exact, unless its fraction takes more than ``longestFraction`` digits, as the means of hundreds of columns with
    /// as many different denominators may: then it is cut to ``cutDigits`` decimal places. Cutting never makes 1 of
    /// less than 1, and does not depend on the order of the checks.
    static func mean(_ shares: [(value: Rational, weight: Rational)]) -> Rational? {
        let weight = sum(shares.map(\.weight)[...])
        guard let mean = sum(shares.map { $0.value * $0.weight }[...]).divided(by: weight) else { return nil }
        return mean.fraction.utf8.count <= longestFraction ? mean : mean.rounded(.truncate, digits: cutDigits)
    }

    /// The longest fraction that is kept exact, in characters. ``Rational`` reads numerators and denominators of up to
    /// 400 digits, so that every result that is written can be read again.
    static let longestFraction = 400
    /// The decimal places of a longer one.
    static let cutDigits = 36

    /// The sum by halves: the numbers stay as short as they can while it grows, so that thousands of different
    /// denominators cost milliseconds.
    private static func sum(_ terms: ArraySlice<Rational>) -> Rational {
        if terms.count <= 1 { return terms.first ?? .zero }
        let middle = terms.startIndex + terms.count / 2
        return sum(terms[..<middle]) + sum(terms[middle...])
    }
}

extension CheckResult {
    /// What it gives to the mean of its word; `nil` when it has no verdict or nothing was evaluated.
    var share: (value: Rational, weight: Rational)? {
        status == .inconclusive ? nil : ratio.map { ($0, weight) }
    }
}

extension CheckStatus {
    /// The worst of all: fail before inconclusive before warn before pass. No checks at all: inconclusive.
    public static func worst(of statuses: some Sequence<CheckStatus>) -> CheckStatus {
        let present = Set(statuses)
        return [.fail, .inconclusive, .warn, .pass].first(where: present.contains) ?? .inconclusive
    }
}
