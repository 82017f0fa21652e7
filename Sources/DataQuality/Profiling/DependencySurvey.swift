// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Looks for pairs of columns where the value of one follows from that of the other, such as commune → province.
///
/// A pair is given up as soon as it cannot be one: when a column has too many values, or when after a trial the most
/// frequent values of the groups cover less than the least support.
final class DependencySurvey {
    private struct Pair {
        let determinant: Int
        let dependent: Int
        /// How often each value of the dependent goes with each of the determinant.
        var counts: [UInt64: Int] = [:]
        var rows = 0
        var isTried = true
    }

    private var pairs: [Pair] = []
    private let isCandidate: (Int) -> Bool
    private var nextTrial = 5_000
    private var seen = 0

    /// A column with more values is no candidate: codes of the communes of the whole country are some thousands.
    static let mostValues = 20_000
    /// No more columns are paired with each other than this.
    static let mostColumns = 24
    /// The least share of rows that must agree: an error in twenty still shows the rule.
    static let leastSupport = ReadingCandidates.leastSupport

    /// - Parameters:
    ///   - columns: how many columns there are.
    ///   - isCandidate: whether a column may still be part of a pair, asked as rows go by.
    init(columns: Int, isCandidate: @escaping (Int) -> Bool) {
        self.isCandidate = isCandidate
        for determinant in 0..<min(columns, Self.mostColumns) {
            for dependent in 0..<min(columns, Self.mostColumns) where dependent != determinant {
                pairs.append(Pair(determinant: determinant, dependent: dependent))
            }
        }
    }

    /// Takes in one batch of numbered values: -1 is none.
    func add(_ numbers: [UnsafeMutablePointer<Int32>], rows: Int) {
        seen += rows
        for index in pairs.indices where pairs[index].isTried {
            guard isCandidate(pairs[index].determinant), isCandidate(pairs[index].dependent) else {
                drop(index)
                continue
            }
            let (left, right) = (numbers[pairs[index].determinant], numbers[pairs[index].dependent])
            for row in 0..<rows where left[row] >= 0 && right[row] >= 0 {
                let key = UInt64(UInt32(bitPattern: left[row])) << 32 | UInt64(UInt32(bitPattern: right[row]))
                pairs[index].counts[key, default: 0] += 1
                pairs[index].rows += 1
            }
        }
        guard seen >= nextTrial else { return }
        nextTrial *= 4
        for index in pairs.indices where pairs[index].isTried && !isLikely(pairs[index]) { drop(index) }
    }

    private func drop(_ index: Int) {
        pairs[index].isTried = false
        pairs[index].counts = [:]
    }

    private func isLikely(_ pair: Pair) -> Bool {
        Rational(support(of: pair)) >= Self.leastSupport * Rational(pair.rows)
    }

    /// Whether knowing the determinant helps: it leaves at most a tenth of the rows wrong that guessing the most frequent
    /// value for every row would. A column that is nearly constant follows from everything, which says nothing.
    private func isTelling(_ pair: Pair) -> Bool {
        var totals: [UInt32: Int] = [:]
        for (key, count) in pair.counts { totals[UInt32(truncatingIfNeeded: key), default: 0] += count }
        let guessed = totals.values.max() ?? 0
        return (pair.rows - support(of: pair)) * 10 <= pair.rows - guessed
    }

    private func support(of pair: Pair) -> Int {
        var best: [UInt32: Int] = [:]
        for (key, count) in pair.counts {
            let group = UInt32(truncatingIfNeeded: key >> 32)
            best[group] = max(best[group] ?? 0, count)
        }
        return best.values.reduce(0, +)
    }

    /// The pairs that hold, in the order of the columns. A determinant must repeat (each value three times on average), and
    /// the dependent must vary; what depends on one column both ways is told once, from the earlier column.
    func found(names: [String]) -> [RecognisedDependency] {
        var result: [RecognisedDependency] = []
        var told: Set<[Int]> = []
        for pair in pairs where pair.isTried && pair.rows > 0 && isLikely(pair) {
            let groups = Set(pair.counts.keys.map { $0 >> 32 }).count
            let values = Set(pair.counts.keys.map { $0 & 0xFFFF_FFFF }).count
            guard groups * 3 <= pair.rows, groups > 1, values > 1, isTelling(pair),
                !told.contains([pair.dependent, pair.determinant])
            else { continue }
            told.insert([pair.determinant, pair.dependent])
            result.append(
                RecognisedDependency(
                    determinant: names[pair.determinant], dependent: names[pair.dependent], rows: pair.rows,
                    support: support(of: pair)))
        }
        return result
    }
}
