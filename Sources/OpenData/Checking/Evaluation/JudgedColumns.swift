// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What is judged of every dataset of a catalogue, each judgement made once for all packs that ask for it.
struct JudgedColumns {
    let judge: CatalogueJudge
    /// By dataset, how old its data are.
    let freshness: [Freshness]
    /// By dataset, what is said about re-use.
    let licences: [LicenceState]
    /// By distribution in the row of all, its stars.
    let distributionStars: [StarRating]
    /// By dataset, the stars of its best distribution.
    let stars: [StarRating]
    private let columns: [CheckTest.Judgement: [CheckOutcome]]
    private let integrity: [Int: [CatalogueFinding]]

    /// - Parameters:
    ///   - tests: what the packs ask.
    ///   - items: by dataset, the item of the plan that promises it.
    init(
        _ tests: [CheckTest], of catalogue: Catalogue, judge: CatalogueJudge, items: [Int: PublicationPlan.Item]
    ) {
        self.judge = judge
        let datasets = catalogue.datasets
        freshness = datasets.map { judge.freshness(of: $0) }
        licences = datasets.map { judge.licenceState(of: $0) }
        let ratings = datasets.map { dataset in dataset.distributions.map { judge.stars(of: $0, in: dataset) } }
        distributionStars = ratings.flatMap(\.self)
        stars = ratings.map { Self.best($0) }
        var columns: [CheckTest.Judgement: [CheckOutcome]] = [:]
        var integrity: [Int: [CatalogueFinding]] = [:]
        let rules = CatalogueIntegrity(of: catalogue, judge: judge)
        for test in tests {
            switch test {
            case .judgement(.freshness): columns[.freshness] = freshness.map(\.outcome)
            case .judgement(let judgement) where columns[judgement] == nil:
                columns[judgement] = datasets.enumerated().map { position, dataset in
                    judge.outcome(of: judgement, dataset: dataset, item: items[position])
                }
            case .integrity(let rule) where integrity[rule] == nil: integrity[rule] = rules.findings(of: rule)
            default: break
            }
        }
        self.columns = columns
        self.integrity = integrity
    }

    /// By dataset, the outcome of a judgement that the packs ask for.
    func outcomes(of judgement: CheckTest.Judgement) -> [CheckOutcome] { columns[judgement] ?? [] }

    /// The findings of a rule of integrity that the packs ask for.
    func findings(of rule: Int) -> [CatalogueFinding] { integrity[rule] ?? [] }

    private static func best(_ ratings: [StarRating]) -> StarRating {
        var best: StarRating?
        for rating in ratings where best.map({ rating.stars > $0.stars }) ?? true { best = rating }
        return best ?? StarRating(stars: 0, reason: .noDistribution)
    }
}
