// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Finds titles that share most of their words, as hints for a person.
struct NearTitles {
    /// Titles are near when at least three fifths of their different words are common.
    private static let share = (common: 3, all: 5)
    /// The most hints for one title.
    private static let most = 3

    private let datasets: [Int]
    /// By word, the positions in `datasets` whose titles have it.
    private var postings: [Substring: [Int32]] = [:]
    /// How many different words each title has.
    private var sizes: [Int32] = []

    /// An index of datasets by the words of their first titles.
    init(_ datasets: [Int], in catalogue: Catalogue) {
        self.datasets = datasets
        for (position, index) in datasets.enumerated() {
            let words = Self.words(of: catalogue.datasets[index].titles.first?.text ?? "")
            sizes.append(Int32(words.count))
            for word in words { postings[word, default: []].append(Int32(position)) }
        }
    }

    /// The nearest datasets, best first.
    func near(_ title: String) -> [Int] {
        let words = Self.words(of: title)
        guard !words.isEmpty else { return [] }
        var common = [Int32](repeating: 0, count: datasets.count)
        var touched: [Int] = []
        for word in words {
            for position in postings[word] ?? [] {
                if common[Int(position)] == 0 { touched.append(Int(position)) }
                common[Int(position)] += 1
            }
        }
        let near = touched.compactMap { position -> (position: Int, common: Int, all: Int)? in
            let shared = Int(common[position])
            let all = words.count + Int(sizes[position]) - shared
            return shared * Self.share.all >= all * Self.share.common ? (position, shared, all) : nil
        }
        return near.sorted { left, right in
            let (first, second) = (left.common * right.all, right.common * left.all)
            return first == second ? left.position < right.position : first > second
        }.prefix(Self.most).map { datasets[$0.position] }
    }

    private static func words(of title: String) -> Set<Substring> {
        Set(FoldedText.folded(title).split(separator: " "))
    }
}
