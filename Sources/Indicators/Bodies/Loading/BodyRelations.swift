// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Holds what bodies say of each other against each other.
struct BodyRelations {
    let bodies: [LocatedBody]
    let diagnostics: DiagnosticCollector
    private let byID: [String: Int]

    /// More wrong ids than this need the list more than guesses.
    private static let mostSuggestions = 100

    init(bodies: [LocatedBody], diagnostics: DiagnosticCollector) {
        self.bodies = bodies
        self.diagnostics = diagnostics
        byID = Dictionary(
            bodies.indices.map { (bodies[$0].body.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func check() {
        checkIDs()
        checkCycles(parents, DiagnosticMessage.bodyAboveItself) { bodies[$0].parent.map { [$0] } ?? [] }
        checkCycles(predecessors, DiagnosticMessage.bodyBeforeItself) { bodies[$0].predecessors }
        for index in bodies.indices {
            checkParent(of: index)
            checkPredecessors(of: index)
        }
        checkIdentifiers()
    }

    // MARK: Ids

    private func checkIDs() {
        let ids = bodies.map(\.body.id)
        var suggestions = 0
        func check(_ id: String, _ node: Node) {
            guard byID[id] == nil else { return }
            suggestions += 1
            let near = suggestions <= Self.mostSuggestions ? Suggestion.nearest(to: id, among: ids) : nil
            diagnostics.error(.unknownBody(id), at: node, help: near.map { .didYouMean($0) })
        }
        for located in bodies {
            if let parent = located.body.parent, let node = located.parent { check(parent, node) }
            for (id, node) in zip(located.body.predecessors, located.predecessors) { check(id, node) }
        }
    }

    private func parents(_ index: Int) -> [Int?] { bodies[index].body.parent.map { [byID[$0]] } ?? [] }

    private func predecessors(_ index: Int) -> [Int?] { bodies[index].body.predecessors.map { byID[$0] } }

    // MARK: Cycles

    /// Reports every edge that leads back to where a walk came from.
    private func checkCycles(
        _ edges: (Int) -> [Int?], _ message: ([String]) -> DiagnosticMessage, _ nodes: (Int) -> [Node]
    ) {
        enum Mark { case new, onTheWay, done }
        var marks = [Mark](repeating: .new, count: bodies.count)
        for start in bodies.indices where marks[start] == .new {
            var way = [(index: start, next: 0)]
            marks[start] = .onTheWay
            while let (index, next) = way.last {
                let targets = edges(index)
                guard next < targets.count else {
                    marks[index] = .done
                    way.removeLast()
                    continue
                }
                way[way.count - 1].next += 1
                guard let target = targets[next] else { continue }
                switch marks[target] {
                case .new:
                    marks[target] = .onTheWay
                    way.append((target, 0))
                case .onTheWay:
                    let circle = way.drop { $0.index != target }.map { bodies[$0.index].body.id }
                    let all = nodes(index)
                    diagnostics.error(
                        message(circle + [bodies[target].body.id]),
                        at: all.indices.contains(next) ? all[next] : bodies[index].id)
                case .done: break
                }
            }
        }
    }

    // MARK: Times

    private func checkParent(of index: Int) {
        let child = bodies[index]
        guard let parent = child.body.parent.flatMap({ byID[$0] }).map({ bodies[$0] }) else { return }
        let (inner, outer) = (child.body.active, parent.body.active)
        let note = Diagnostic.Note(at: parent.active ?? parent.id, .parentIsHere)
        let place = child.active ?? child.parent ?? child.id
        if let from = outer.from, inner.from.map({ $0 < from }) ?? true {
            diagnostics.error(
                .parentBeganLater(parent.body.id, child.body.id, from), at: place, notes: [note],
                help: inner.from == nil ? .writeFirstDay(from) : nil)
        }
        if let to = outer.to, inner.to.map({ $0 > to }) ?? true {
            diagnostics.error(
                .parentEndedEarlier(parent.body.id, child.body.id, to), at: place, notes: [note],
                help: inner.to == nil ? .writeLastDay(to) : nil)
        }
    }

    private func checkPredecessors(of index: Int) {
        let successor = bodies[index]
        guard !successor.body.predecessors.isEmpty else { return }
        guard let began = successor.body.active.from else {
            diagnostics.error(.successorWithoutStart(successor.body.id), at: successor.active ?? successor.id)
            return
        }
        for (id, node) in zip(successor.body.predecessors, successor.predecessors) {
            guard let predecessor = byID[id].map({ bodies[$0] }), predecessor.body.id != successor.body.id,
                predecessor.body.active.to.map({ $0 >= began }) ?? true
            else { continue }
            diagnostics.error(
                .predecessorGoesOn(id, successor.body.id, began), at: node,
                notes: [Diagnostic.Note(at: predecessor.active ?? predecessor.id, .predecessorIsHere)])
        }
    }

    // MARK: Identifiers

    private func checkIdentifiers() {
        struct Use {
            let index: Int
            let node: Node
            var span: DateSpan
        }
        var uses: [Body.Identifier: [Use]] = [:]
        for (index, located) in bodies.enumerated() {
            for (identifier, node) in zip(located.body.identifiers, located.identifiers) {
                uses[identifier, default: []].append(Use(index: index, node: node, span: located.body.active))
            }
        }
        for (identifier, uses) in uses where uses.count > 1 {
            let ordered = uses.sorted {
                ($0.span.from?.daysSinceEpoch ?? .min, $0.index) < ($1.span.from?.daysSinceEpoch ?? .min, $1.index)
            }
            // The use that lasts longest of those that began: with it the next one overlaps, if with any.
            var longest: Use?
            for use in ordered {
                let (from, to) = (use.span.from?.daysSinceEpoch ?? .min, use.span.to?.daysSinceEpoch ?? .max)
                let end = longest.map { $0.span.to?.daysSinceEpoch ?? .max }
                if let other = longest, let end, from <= end {
                    let (first, second) = other.index <= use.index ? (other, use) : (use, other)
                    diagnostics.error(
                        .identifierShared(identifier, bodies[first.index].body.id), at: second.node,
                        notes: [Diagnostic.Note(at: first.node, .firstGivenHere)])
                }
                if to >= end ?? .min { longest = use }
            }
        }
    }
}
