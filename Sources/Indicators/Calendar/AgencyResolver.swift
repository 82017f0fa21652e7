// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Finds the bodies that a programme means by the names of agencies and groups.
struct AgencyResolver {
    private let agencies: [String: Agency]
    private let tree: BodyTree?
    /// All bodies of the programme's province, of all times; those of the whole tree when it has no such province.
    private let scope: [Body]

    init(_ programme: Programme, _ tree: BodyTree?) {
        agencies = Dictionary(programme.agencies.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.tree = tree
        guard let tree else {
            scope = []
            return
        }
        if let top = tree.body(programme.body.id) {
            var own: Set<String> = [top.id]
            var waiting = [top.id]
            let children = Dictionary(grouping: tree.bodies, by: { $0.parent ?? "" })
            while let id = waiting.popLast() {
                for child in children[id] ?? [] where own.insert(child.id).inserted { waiting.append(child.id) }
            }
            scope = tree.bodies.filter { own.contains($0.id) }
        } else {
            scope = tree.bodies
        }
    }

    /// The cell with the names of its agencies.
    func party(_ cell: AgencyCell?) -> CalendarEntry.Party? {
        cell.map { cell in
            CalendarEntry.Party(
                printed: cell.printed,
                agencies: cell.agencies.map { id in
                    CalendarEntry.NamedAgency(id: id, name: agencies[id]?.name ?? LocalizedText(id))
                })
        }
    }

    /// The bodies of a cell on a day, in the order of the cell and then of the tree, each once; and the agencies for which
    /// there is none. A body that is meant only as one of a group does not report to itself.
    func bodies(
        of cell: AgencyCell?, reportingTo receiver: AgencyCell?, on day: CalendarDate
    ) -> (bodies: [CalendarEntry.NamedBody], unresolved: [String]) {
        guard let cell else { return ([], []) }
        var found: [CalendarEntry.NamedBody] = []
        var seen: Set<String> = []
        var unresolved: [String] = []
        for id in cell.agencies {
            let own = members(of: id, on: day)
            if own.isEmpty { unresolved.append(id) }
            for body in own {
                if let agency = body.agency, !cell.agencies.contains(agency),
                    receiver?.agencies.contains(agency) == true
                {
                    continue
                }
                if seen.insert(body.id).inserted { found.append(.init(id: body.id, name: body.name)) }
            }
        }
        return (found, unresolved)
    }

    /// Without a tree each single agency is its own body, under the id of the agency.
    private func members(of id: String, on day: CalendarDate) -> [Body] {
        let agency = agencies[id]
        guard tree != nil else {
            guard let agency, agency.covers.isEmpty else { return [] }
            var body = Body(id: id, name: agency.name, kind: "")
            body.agency = id
            return [body]
        }
        let kinds = agency?.covers ?? []
        return scope.filter {
            (kinds.isEmpty ? $0.agency == id : kinds.contains($0.kind)) && $0.active.contains(day)
        }
    }

    /// The bodies that came from a body, directly or later, and exist on a day; in the order of the tree.
    func successors(of id: String, on day: CalendarDate) -> [CalendarEntry.NamedBody] {
        guard let tree else { return [] }
        let later = allSuccessors(of: id)
        return tree.bodies.filter { later.contains($0.id) && $0.active.contains(day) }
            .map { CalendarEntry.NamedBody(id: $0.id, name: $0.name) }
    }

    /// The body with an id, without bodies the agency.
    func named(_ id: String) -> CalendarEntry.NamedBody? {
        let name = tree == nil ? agencies[id]?.name : tree?.body(id)?.name
        return name.map { CalendarEntry.NamedBody(id: id, name: $0) }
    }

    /// The ids of all bodies that came from a body, directly or later.
    func allSuccessors(of id: String) -> Set<String> {
        guard let tree else { return [] }
        var later: Set<String> = []
        var waiting = [id]
        while let next = waiting.popLast() {
            for successor in tree.successors(of: next) where later.insert(successor).inserted {
                waiting.append(successor)
            }
        }
        return later
    }

    /// Whether a body exists on a day.
    func isActive(_ id: String, on day: CalendarDate) -> Bool { tree?.body(id)?.active.contains(day) ?? true }
}
