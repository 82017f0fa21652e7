// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The ranks of one day.
struct RankingRound {
    private let ranking: Ranking
    private let day: CalendarDate
    /// The scores that count, by body; several of one day that disagree stand together.
    private let scores: [String: [RankedScore]]

    init(_ scores: [RankedScore], on day: CalendarDate, _ ranking: Ranking) {
        self.ranking = ranking
        self.day = day
        self.scores = Dictionary(grouping: scores, by: \.body).mapValues { own in
            let latest = own.map(\.asOf).max()
            var distinct: [RankedScore] = []
            for score in own where score.asOf == latest && !distinct.contains(where: { $0.tellsTheSame(as: score) }) {
                distinct.append(score)
            }
            return distinct
        }
    }

    /// A body that takes part, with its kind.
    private struct Candidate {
        let body: CalendarEntry.NamedBody
        let kind: String?
        var reason: RankingResult.Unranked.Reason?
    }

    func tables() -> [RankingResult.Table] {
        var kinds: [String?] = []
        var groups: [String?: [Candidate]] = [:]
        for candidate in candidates() {
            if let wanted = ranking.kinds, !wanted.contains(candidate.kind ?? "") { continue }
            if groups[candidate.kind] == nil { kinds.append(candidate.kind) }
            groups[candidate.kind, default: []].append(candidate)
        }
        return kinds.map { table($0, groups[$0] ?? []) }
    }

    /// The bodies of the day, then those with a score that are no bodies of the day; kinds in the order in which they occur.
    private func candidates() -> [Candidate] {
        guard let tree = ranking.bodies else {
            return scores.keys.sorted().compactMap { id in
                guard let score = scores[id]?.first else { return nil }
                return Candidate(body: .init(id: id, name: score.name ?? LocalizedText(id)), kind: score.kind)
            }.sorted { ($0.kind ?? "", $0.body.id) < ($1.kind ?? "", $1.body.id) }
        }
        // Kinds of which nobody has a score are not ranked at all, unless they are asked for.
        let scored = Set(tree.bodies.filter { scores[$0.id] != nil }.map(\.kind)).union(ranking.kinds ?? [])
        var candidates: [Candidate] = []
        for body in tree.bodies where scored.contains(body.kind) {
            let named = CalendarEntry.NamedBody(id: body.id, name: body.name)
            if body.active.contains(day) {
                candidates.append(Candidate(body: named, kind: body.kind))
            } else if scores[body.id] != nil {
                candidates.append(Candidate(body: named, kind: body.kind, reason: .notActive))
            }
        }
        for id in scores.keys.sorted() where tree.body(id) == nil {
            guard let score = scores[id]?.first else { continue }
            candidates.append(
                Candidate(
                    body: .init(id: id, name: score.name ?? LocalizedText(id)), kind: score.kind, reason: .unknownBody))
        }
        return candidates
    }

    private func table(_ kind: String?, _ candidates: [Candidate]) -> RankingResult.Table {
        let scale = usualScale(of: candidates)
        var table = RankingResult.Table(kind: kind, scale: scale, ranked: [], unranked: [])
        var ranked: [(candidate: Candidate, score: RankedScore)] = []
        for candidate in candidates {
            let own = scores[candidate.body.id] ?? []
            if let reason = candidate.reason ?? reason(against: own, scale) {
                table.unranked.append(unranked(candidate, reason, own.first))
            } else if let score = own.first {
                ranked.append((candidate, score))
            }
        }
        // Even ones stay in the order of the bodies.
        let order = ranked.indices.sorted { left, right in
            if ranking.precedes(ranked[left].score, ranked[right].score) { return true }
            if ranking.precedes(ranked[right].score, ranked[left].score) { return false }
            return left < right
        }
        for (place, index) in order.enumerated() {
            let (candidate, score) = ranked[index]
            let isEven = place > 0 && !ranking.precedes(ranked[order[place - 1]].score, score)
            table.ranked.append(
                RankingResult.Row(
                    rank: isEven ? table.ranked[place - 1].rank : place + 1, body: candidate.body, score: score.score,
                    level: score.level, coverage: score.coverage, basis: score.basis, asOf: score.asOf,
                    document: score.document))
        }
        return table
    }

    /// The scale of most bodies; of even ones the first by its name.
    private func usualScale(of candidates: [Candidate]) -> RankedScore.Scale? {
        var counts: [RankedScore.Scale: Int] = [:]
        for score in candidates.lazy.compactMap({ scores[$0.body.id]?.first }) { counts[score.scale, default: 0] += 1 }
        return counts.max { left, right in
            (left.value, right.key.sortingName) < (right.value, left.key.sortingName)
        }?.key
    }

    private func reason(
        against own: [RankedScore], _ scale: RankedScore.Scale?
    ) -> RankingResult.Unranked.Reason? {
        guard let score = own.first else { return .noEvidence }
        if own.count > 1 { return .contradictory }
        if score.scale != scale { return .otherScale }
        switch score.absence {
        case .notMeasured: return .notMeasured
        case .notApplicable: return .notApplicable
        case .notANumber: return .notANumber
        case nil: break
        }
        if score.score == nil, score.level == nil { return .noScore }
        if let least = ranking.minimumCoverage, let coverage = score.coverage, coverage < least { return .lowCoverage }
        return nil
    }

    private func unranked(
        _ candidate: Candidate, _ reason: RankingResult.Unranked.Reason, _ score: RankedScore?
    ) -> RankingResult.Unranked {
        var unranked = RankingResult.Unranked(body: candidate.body, reason: reason, coverage: score?.coverage)
        if reason == .notActive, let tree = ranking.bodies {
            unranked.successors = tree.successors(of: candidate.body.id).compactMap { tree.body($0) }
                .map { CalendarEntry.NamedBody(id: $0.id, name: $0.name) }
        }
        return unranked
    }
}

extension RankedScore {
    /// Whether two scores of one body and day rank it alike.
    fileprivate func tellsTheSame(as other: RankedScore) -> Bool {
        score == other.score && level == other.level && coverage == other.coverage && scale == other.scale
            && absence == other.absence
    }
}

extension RankedScore.Scale {
    /// A text that puts scales in an order.
    fileprivate var sortingName: String {
        [document.id, document.version, document.hash?.hex ?? "", profile ?? ""].joined(separator: "\u{0}")
    }
}
