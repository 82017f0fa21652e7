// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// Puts bodies in the order of their results.
///
/// Bodies are ranked with those of their kind. Even ones share a rank ("1, 2, 2, 4"); who has no result, or too little of it
/// answered, is listed without a rank, with the reason. The same scores in any order give the same result.
public struct Ranking: Sendable {
    /// What bodies are ranked by.
    public var matter: RankingResult.Matter
    /// What comes first.
    public var order = RankingResult.Order.score
    /// The least share that must be answered, from 0 to 1; `nil` for any.
    public var minimumCoverage: Rational?
    /// The kinds of bodies that are wanted; `nil` for all.
    public var kinds: [String]?
    /// The bodies, if they are known: they give names, kinds, the order of even ones, and who is missing.
    public var bodies: BodyTree?

    /// Ranks by a matter.
    public init(_ matter: RankingResult.Matter) { self.matter = matter }

    /// The ranking on a day.
    /// - Parameters:
    ///   - scores: the scores; of several of one body the latest counts.
    ///   - asOf: the day; later scores do not count.
    ///   - previous: the scores of the earlier result that movements are told from.
    ///   - previousAsOf: the day whose bodies the earlier result is about; `nil` for that of its latest score.
    public func result(
        _ scores: [RankedScore], asOf: CalendarDate, previous: [RankedScore] = [], previousAsOf: CalendarDate? = nil
    ) -> RankingResult {
        let before = previousAsOf ?? previous.map(\.asOf).max()
        let earlier = before.map { RankingRound(previous, on: $0, self).tables() } ?? []
        var tables = RankingRound(scores.filter { $0.asOf <= asOf }, on: asOf, self).tables()
        if let before {
            for index in tables.indices {
                let own = earlier.first { $0.kind == tables[index].kind }
                RankingMovement(now: asOf, before: before, earlier: own, all: earlier, bodies: bodies)
                    .add(to: &tables[index])
            }
        }
        return RankingResult(
            engine: .current, asOf: asOf, previousAsOf: before, matter: matter, order: order,
            minimumCoverage: minimumCoverage, bodies: bodies?.identity, tables: tables)
    }

    /// Whether one score comes before another.
    func precedes(_ left: RankedScore, _ right: RankedScore) -> Bool {
        let isLessBetter = matter.unit?.isLessBetter ?? false
        func compare(_ left: Rational?, _ right: Rational?, lessIsBetter: Bool) -> Bool? {
            switch (left, right) {
            case (nil, nil): return nil
            case (_?, nil): return true
            case (nil, _?): return false
            case (let left?, let right?):
                if left == right { return nil }
                return lessIsBetter ? left < right : left > right
            }
        }
        let byScore = compare(left.score, right.score, lessIsBetter: isLessBetter)
        let byLevel = compare(left.level?.value, right.level?.value, lessIsBetter: false)
        return (order == .score ? byScore ?? byLevel : byLevel ?? byScore) ?? false
    }
}
