// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Checks what can only be checked once the whole rubric was read: that everything mentioned exists, that targets fit
/// their ranges, and that requirements do not depend on each other in a circle.
struct ReferenceChecker {
    let context: LoadingContext
    let nodes: [RubricNode]
    let origins: [Node]
    let positions: [String: Int]
    /// The positions of nodes of which not everything is known.
    let broken: Set<Int>

    func check(_ policies: PolicyChecker) {
        for reference in context.references { check(reference) }
        // The range of a sum is unknown as long as one of its nodes is.
        if broken.isEmpty { checkTargets() }
        policies.check(nodes, origins, context.diagnostics)
        checkCircles()
    }

    private func check(_ reference: LoadingContext.Reference) {
        switch reference {
        case .node(let id, let origin):
            if positions[id] == nil {
                context.unknown(.node, id, at: origin, among: nodes.map(\.id))
            }
        case .item(let id, let origin):
            guard let position = positions[id] else {
                context.unknown(.item, id, at: origin, among: nodes.filter { $0.item != nil }.map(\.id))
                return
            }
            if nodes[position].item == nil { context.diagnostics.error(.notAnItem(id), at: origin) }
        case .option(let option, let item, let origin):
            guard let position = positions[item], !broken.contains(position), let rule = nodes[position].item else {
                return
            }
            let options = rule.method.options
            if !options.contains(option) {
                context.diagnostics.error(
                    .unknownOption(option, item: item), at: origin, help: .choices(option, among: options))
            }
        case .levelOfNode(let level, let node, let origin):
            if let position = positions[node] { check(level: level, of: position, at: origin) }
        case .levelOfSelection(let level, let selection, let owner, let origin):
            guard let position = positions[owner] else { return }
            for element in SelectionResolver(nodes: nodes, positions: positions).elements(selection, owner: position) {
                if !check(level: level, of: element, at: origin) { return }
            }
        }
    }

    @discardableResult
    private func check(level: String, of position: Int, at origin: Node) -> Bool {
        guard let scheme = nodes[position].levels else {
            if origins[position]["levels"] == nil {
                context.diagnostics.error(.nodeWithoutLevels(nodes[position].id), at: origin)
            }
            return false
        }
        if scheme.position(of: level) != nil { return true }
        context.diagnostics.error(
            .unknownLevel(level, node: nodes[position].id), at: origin,
            help: .choices(level, among: scheme.levels.map(\.id)))
        return false
    }

    // MARK: Targets

    private func checkTargets() {
        let ranges = StaticRanges(nodes).ranges
        checkCeilings(ranges)
        let all = nodes.span
        for position in all.indices {
            guard let target = all[position].target, ranges[position].clamp(target) != target else { continue }
            context.diagnostics.error(
                .targetOutsideRange(all[position].id, target, ranges[position]),
                at: origins[position]["target"] ?? origins[position])
        }
        for target in context.profileTargets {
            guard let position = positions[target.node], ranges[position].clamp(target.target) != target.target else {
                continue
            }
            context.diagnostics.error(
                .targetOutsideRange(target.node, target.target, ranges[position]), at: target.origin)
        }
    }

    /// Caps and snaps must lie in the range of their node.
    private func checkCeilings(_ ranges: [ValueRange]) {
        for position in nodes.indices where nodes.span[position].isAdjusted {
            let node = nodes[position]
            for cap in node.caps {
                guard case .value(let value) = cap.ceiling, ranges[position].clamp(value) != value else { continue }
                context.diagnostics.error(
                    .outsideRange("caps", node.id, value, ranges[position]),
                    at: origins[position]["caps"] ?? origins[position])
            }
            if let value = node.group?.snap?.atLeastIfPositive, ranges[position].clamp(value) != value {
                context.diagnostics.error(
                    .outsideRange("at_least_if_positive", node.id, value, ranges[position]),
                    at: origins[position]["snap"] ?? origins[position])
            }
            if node.group?.snap?.completeOnly == true, node.group?.rounding == nil {
                context.diagnostics.error(
                    .missingKeyFor("round", condition: "complete_only: true"),
                    at: origins[position]["snap"] ?? origins[position])
            }
        }
    }

    // MARK: Circles

    private func checkCircles() {
        let graph = DependencyGraph(nodes: nodes, positions: positions)
        guard let circle = graph.circle(), let first = circle.first else {
            let depth = graph.longestChain()
            if depth > DependencyGraph.longestAllowed {
                context.diagnostics.error(.chainTooLong(depth), at: origins[0])
            }
            return
        }
        let origin = origins[first]
        // Best is the place where one node of the circle names the next; a child is in the circle without being named.
        let mention = zip(circle, circle.dropFirst()).lazy.compactMap { from, to in
            [origins[from]["levels"], origins[from]["caps"]].lazy.compactMap {
                $0.flatMap { place(naming: to, in: $0) }
            }.first
        }.first
        context.diagnostics.error(
            .circularReference(circle.map { nodes[$0].id }),
            at: mention ?? origin["levels"]?.key ?? origin["caps"]?.key ?? origin["id"] ?? origin)
    }

    /// Where a requirement names a node.
    private func place(naming position: Int, in node: Node) -> Node? {
        for key in ["node", "children", "items"] {
            if let value = node[key], value.text == nodes[position].id { return value }
        }
        if let named = node["nodes"]?.items.first(where: { $0.text == nodes[position].id }) { return named }
        for value in node.entries.map(\.value) + Array(node.items) {
            if let found = place(naming: position, in: value) { return found }
        }
        return nil
    }
}

extension ItemMethod {
    /// The option ids of a choice or multi item.
    var options: [String] {
        switch self {
        case .choice(let scale), .multi(let scale, _, _): scale.options.map(\.id)
        case .bands, .linear, .given: []
        }
    }
}

/// The nodes that a selection names, before anything is known about a subject.
struct SelectionResolver {
    let nodes: [RubricNode]
    let positions: [String: Int]

    /// Positions in the order of the tree.
    func elements(_ selection: Selection, owner: Int) -> [Int] {
        let candidates: [Int]
        switch selection.origin {
        case .nodes(let ids): candidates = ids.compactMap { positions[$0] }
        case .children(let id): candidates = start(id, owner).map { nodes.span[$0].children } ?? []
        case .items(let id):
            candidates =
                start(id, owner).map { position in
                    (position..<nodes.span[position].end).filter { nodes.span[$0].isItem }
                } ?? []
        }
        return candidates.filter { position in
            let tags = nodes.span[position].tags
            return selection.tags.allSatisfy(tags.contains)
                && (selection.anyTags.isEmpty || selection.anyTags.contains(where: tags.contains))
        }
    }

    private func start(_ id: String?, _ owner: Int) -> Int? {
        guard let id else { return owner }
        return positions[id]
    }
}

extension RubricNode {
    /// Whether anything may change the value after combining.
    fileprivate var isAdjusted: Bool {
        if !caps.isEmpty { return true }
        if case .group(let group) = content { return group.snap != nil }
        return false
    }
}
