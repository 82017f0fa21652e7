// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Makes a plan from a rubric and a profile.
struct PlanBuilder {
    let rubric: Rubric
    let profile: Profile?

    func plan() -> ScoringPlan {
        let kept = keptNodes()
        var positions: [String: Int] = [:]
        var newPosition = Array(repeating: -1, count: rubric.nodes.count)
        var next = 0
        for (index, node) in rubric.nodes.enumerated() where kept[index] {
            newPosition[index] = next
            positions[node.id] = next
            next += 1
        }
        let ranges = StaticRanges(rubric.nodes, kept: kept, weights: profile?.weights ?? [:]).ranges
        var inherited = Array(repeating: ScoringPlan.Inherited(), count: rubric.nodes.count)
        var nodes: [ScoringPlan.PlanNode] = []
        nodes.reserveCapacity(next)
        var pool = ResultPool()
        let resolver = RequirementResolver(rubric: rubric, newPosition: newPosition)
        for (index, node) in rubric.nodes.enumerated() where kept[index] {
            let context = inherit(node, from: node.parent.map { inherited[$0] }, range: ranges[index])
            inherited[index] = context
            let weight = profile?.weights[node.id] ?? node.weight
            var end = newPosition[index] + 1
            for below in index + 1..<max(node.end, index + 1) where kept[below] {
                end = max(end, newPosition[below] + 1)
            }
            nodes.append(
                ScoringPlan.PlanNode(
                    node,
                    place: ScoringPlan.Place(
                        parent: node.parent.map { newPosition[$0] },
                        children: node.children.map { newPosition[$0] }.filter { $0 >= 0 }, end: end),
                    inherited: context, weight: weight, range: ranges[index],
                    caps: node.caps.map { resolver.cap($0, owner: index) },
                    levels: node.levels.map { resolver.levels($0, owner: index) }, rubric: rubric, pool: &pool))
        }
        return ScoringPlan(rubric: rubric, profile: profile, nodes: nodes, positions: positions, results: pool.results)
    }

    // MARK: Inheritance

    private func inherit(
        _ node: RubricNode, from parent: ScoringPlan.Inherited?, range: ValueRange
    ) -> ScoringPlan.Inherited {
        var context = parent ?? root
        if !node.states.rules.isEmpty { context.policies = context.policies.overridden(by: node.states) }
        if let evidence = node.evidence { context.evidence = evidence }
        if let target = profile?.targets[node.id] ?? node.target {
            context.target = range.ratio(of: target).map(ValueRange.unit.clamp)
        }
        if let forEach = node.forEach { context.loop.append(forEach.kind) }
        return context
    }

    private var root: ScoringPlan.Inherited {
        var context = ScoringPlan.Inherited()
        context.policies = context.policies.overridden(by: rubric.states)
        if let profile { context.policies = context.policies.overridden(by: profile.states) }
        return context
    }

    // MARK: Which nodes apply

    private func keptNodes() -> [Bool] {
        guard let profile else { return Array(repeating: true, count: rubric.nodes.count) }
        let included = Set(profile.included)
        let excluded = Set(profile.excluded)
        let hasFilter = !(profile.tags.isEmpty && profile.anyTags.isEmpty && profile.excludedTags.isEmpty)
        let byFilter = hasFilter || included.isEmpty
        var inIncluded = Array(repeating: false, count: rubric.nodes.count)
        var inExcluded = inIncluded
        var kept = inIncluded
        for (index, node) in rubric.nodes.enumerated() {
            inIncluded[index] = included.contains(node.id) || (node.parent.map { inIncluded[$0] } ?? false)
            inExcluded[index] = excluded.contains(node.id) || (node.parent.map { inExcluded[$0] } ?? false)
            guard node.item != nil else { continue }
            let matches =
                profile.tags.allSatisfy(node.tags.contains)
                && (profile.anyTags.isEmpty || profile.anyTags.contains(where: node.tags.contains))
                && !profile.excludedTags.contains(where: node.tags.contains)
            kept[index] = inIncluded[index] || (byFilter && matches && !inExcluded[index])
        }
        for index in rubric.nodes.indices.reversed() where kept[index] {
            if let parent = rubric.nodes[index].parent { kept[parent] = true }
        }
        kept[0] = true
        return kept
    }
}

/// Turns the ids in requirements into positions of the plan.
struct RequirementResolver {
    let rubric: Rubric
    let newPosition: [Int]

    func levels(_ scheme: LevelScheme, owner: Int) -> PlannedLevels {
        PlannedLevels(
            scheme, requirements: scheme.levels.map { $0.requires.map { requirement($0, owner: owner) } })
    }

    func cap(_ cap: Cap, owner: Int) -> PlannedCap {
        let ceiling: PlannedCap.Ceiling =
            switch cap.ceiling {
            case .value(let value): .value(value)
            case .level(let id): .level(rubric.nodes[owner].levels?.position(of: id) ?? 0)
            }
        return PlannedCap(title: cap.title, unless: requirement(cap.unless, owner: owner), ceiling: ceiling)
    }

    private func target(_ id: String?) -> PlannedRequirement.Target {
        guard let id else { return .focus }
        guard let index = rubric.positions[id], newPosition[index] >= 0 else { return .absent(id) }
        return .node(newPosition[index])
    }

    private func requirement(_ requirement: Requirement, owner: Int) -> PlannedRequirement {
        let test: PlannedRequirement.Test =
            switch requirement.condition {
            case .score(let node, let interval): .score(target(node), interval)
            case .ratio(let node, let interval): .ratio(target(node), interval)
            case .level(let node, let level): .level(target(node), level)
            case .coverage(let node, let interval): .coverage(target(node), interval)
            case .evidence(let node, let demand): .evidence(target(node), demand)
            case .state(let node, let states): .state(target(node), states)
            case .share(let test): .share(selection(test, owner: owner))
            case .count(let test): .count(selection(test, owner: owner))
            case .all(let parts): .all(parts.map { self.requirement($0, owner: owner) })
            case .any(let parts): .any(parts.map { self.requirement($0, owner: owner) })
            case .not(let part): .not(self.requirement(part, owner: owner))
            }
        return PlannedRequirement(title: requirement.title, test: test)
    }

    private func selection(_ test: SelectionTest, owner: Int) -> PlannedSelection {
        let resolver = SelectionResolver(nodes: rubric.nodes, positions: rubric.positions)
        let elements = resolver.elements(test.selection, owner: owner).map { newPosition[$0] }.filter { $0 >= 0 }
        return PlannedSelection(test, elements: elements, each: requirement(test.each, owner: owner))
    }
}
