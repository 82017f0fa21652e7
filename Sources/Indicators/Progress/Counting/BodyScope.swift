// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The bodies below the one that is tracked, of all times.
struct BodyScope {
    /// The document they stand in.
    let tree: BodyTree
    /// The id of the body that is tracked.
    let top: String
    /// The bodies below it, in the order of the document.
    let below: [Body]
    /// For each of ``below``, the position there of the body it belongs to; `nil` when that is the tracked one.
    let parents: [Int?]
    /// The days on which bodies of ``below`` came out of others or took others over.
    private let mergers: [(day: CalendarDate, position: Int)]
    private let positions: [String: Int]

    init(_ tree: BodyTree, below top: String) {
        self.tree = tree
        self.top = top
        var isBelow: [String: Bool] = [top: true]
        for body in tree.bodies where isBelow[body.id] == nil {
            // Up to a body that is known already; a circle of parents leads nowhere.
            var path: [String] = []
            var seen: Set<String> = []
            var next: String? = body.id
            var answer = false
            while let id = next {
                if let known = isBelow[id] {
                    answer = known
                    break
                }
                guard seen.insert(id).inserted else { break }
                path.append(id)
                next = tree.body(id)?.parent
            }
            for id in path { isBelow[id] = answer }
        }
        var seen: Set<String> = [top]
        let below = tree.bodies.filter { isBelow[$0.id] == true && seen.insert($0.id).inserted }
        let positions = Dictionary(
            below.indices.map { (below[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        self.below = below
        self.positions = positions
        mergers = below.indices.flatMap { position in
            tree.mergerDays(of: below[position]).map { (day: $0, position: position) }
        }
        parents = below.map { body in body.parent.flatMap { positions[$0] } }
    }

    /// The position of a body in ``below``.
    func position(of id: String) -> Int? { positions[id] }

    /// Whether bodies of which `counts` is true took others over after one day and up to another.
    func hasMerger(after first: CalendarDate, to last: CalendarDate, where counts: (Body) -> Bool) -> Bool {
        mergers.contains { first < $0.day && $0.day <= last && counts(below[$0.position]) }
    }
}

extension BodyTree {
    /// The days on which a body came out of others or took others over.
    func mergerDays(of body: Body) -> [CalendarDate] {
        if body.predecessors.isEmpty { return [] }
        let ends = body.predecessors.compactMap { self.body($0)?.active.to }
            .compactMap { CalendarDate(daysSinceEpoch: $0.daysSinceEpoch + 1) }
        return ends + [body.active.from].compactMap { $0 }
    }

    /// The days on which a body came out of others, took others over, or lost a part that became another.
    func changeDays(of body: Body) -> [CalendarDate] {
        mergerDays(of: body) + successors(of: body.id).compactMap { self.body($0)?.active.from }
    }
}
