// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

extension BodyTree {
    /// The bodies that existed on an earlier day, do not exist on a later one, and became part of a body, directly or by way of
    /// others; in the order of the tree.
    ///
    /// - Parameters:
    ///   - id: the id of the body that they became part of.
    ///   - before: the earlier day.
    ///   - now: the later day.
    public func merged(into id: String, after before: CalendarDate, until now: CalendarDate) -> [Body] {
        guard let body = body(id) else { return [] }
        var found: Set<String> = []
        var seen: Set<String> = [id]
        var waiting = body.predecessors
        while let next = waiting.popLast() {
            guard seen.insert(next).inserted, let predecessor = self.body(next) else { continue }
            if predecessor.active.contains(before), !predecessor.active.contains(now) { found.insert(next) }
            waiting += predecessor.predecessors
        }
        return bodies.filter { found.contains($0.id) }
    }
}
