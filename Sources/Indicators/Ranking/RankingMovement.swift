// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// How bodies moved since an earlier result.
struct RankingMovement {
    let now: CalendarDate
    let before: CalendarDate
    /// The earlier table of the same kind.
    let earlier: RankingResult.Table?
    /// All earlier tables.
    let all: [RankingResult.Table]
    let bodies: BodyTree?

    func add(to table: inout RankingResult.Table) {
        table.previouslyRanked = earlier?.ranked.count ?? 0
        for index in table.ranked.indices {
            table.ranked[index].movement = movement(of: table.ranked[index], in: table)
        }
    }

    private func movement(of row: RankingResult.Row, in table: RankingResult.Table) -> RankingResult.Movement {
        let merged = bodies?.merged(into: row.body.id, after: before, until: now) ?? []
        if !merged.isEmpty {
            return .init(
                kind: .merged, previousRank: rank(of: row.body.id),
                from: merged.map { CalendarEntry.NamedBody(id: $0.id, name: $0.name) })
        }
        guard let previous = rank(of: row.body.id) else {
            let wasThere = all.contains { table in table.unranked.contains { $0.body.id == row.body.id } }
            return .init(kind: wasThere ? .unrankedBefore : .new)
        }
        if earlier?.scale != table.scale { return .init(kind: .otherScale, previousRank: previous) }
        let places = previous - row.rank
        return .init(
            kind: places > 0 ? .upward : places < 0 ? .downward : .same, previousRank: previous,
            places: places == 0 ? nil : abs(places))
    }

    private func rank(of id: String) -> Int? { earlier?.ranked.first { $0.body.id == id }?.rank }
}
