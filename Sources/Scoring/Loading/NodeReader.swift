// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads the tree: parents before children, children in order.
struct NodeReader {
    let context: LoadingContext
    var reader: DocumentReader { context.reader }

    private(set) var nodes: [RubricNode] = []
    private(set) var origins: [Node] = []
    private(set) var positions: [String: Int] = [:]
    /// The positions of nodes that could be read in part only.
    private(set) var broken: Set<Int> = []

    init(_ context: LoadingContext) { self.context = context }

    /// Reads a node and its subtree.
    mutating func read(_ node: Node, parent: Int?, status: SourceStatus) {
        let isGroup = isGroup(node)
        // A node with a mistake stays in the tree, so that what mentions it or stands below it is checked as well.
        let problems = context.problemCount
        guard let map = reader.mapping(node, isGroup ? RubricSchemas.group : RubricSchemas.item) else { return }
        let position = nodes.count
        let id = map["id"].flatMap(reader.identifier) ?? ""
        if let first = positions[id] {
            context.duplicate(.node, id, node, first: origins[first])
        } else if !id.isEmpty {
            positions[id] = position
        }
        let title = map["title"].flatMap(reader.text) ?? LocalizedText(id)
        let content: RubricNode.Content =
            isGroup ? .group(group(map)) : .item(item(map) ?? .standIn)
        let own = map["status"].flatMap(context.status) ?? status
        origins.append(node)
        nodes.append(
            RubricNode(
                id: id, title: title, description: map["description"].flatMap(reader.text),
                weight: map["weight"].flatMap { reader.rational($0, from: 0) } ?? 1,
                tags: map["tags"].map(context.tags) ?? [], basis: map["basis"].map(context.basis) ?? [], status: own,
                parent: parent, children: [], end: position + 1, content: content,
                states: map["states"].map(context.policies) ?? StatePolicies(),
                evidence: map["evidence"].flatMap(evidence), target: map["target"].flatMap { reader.rational($0) },
                applicability: map["applies_if"].flatMap(applicability),
                forEach: map["for_each"].flatMap { forEach($0) },
                caps: map["caps"].map { RequirementReader(context: context).caps($0, owner: id) } ?? [],
                levels: map["levels"].flatMap { levels($0, owner: id) }))
        if let parent { nodes[parent].children.append(position) }
        if nodes[position].group?.combine == .levels, map["levels"] == nil,
            !reader.isMisspelt(["levels"], in: map, RubricSchemas.group)
        {
            context.diagnostics.error(
                .missingKeyFor("levels", condition: "combine: levels"), at: map["combine"] ?? node)
        }
        if context.problemCount > problems { broken.insert(position) }
        guard isGroup, let list = map["children"] ?? misspeltChildren(of: node) else { return }
        let children = reader.sequence(list) ?? []
        if children.isEmpty, list.kind == .sequence { context.diagnostics.error(.emptyList("children"), at: list) }
        for child in children { read(child, parent: position, status: own) }
        nodes[position].end = nodes.count
    }

    private func item(_ map: MappingReader) -> ItemRule? {
        if let rule = ItemReader(context: context).item(map) { return rule }
        // A stand-in must never be scored: whatever was not understood is an error.
        if context.problemCount == 0 { context.diagnostics.error(.itemWithoutKind, at: map.node) }
        return nil
    }

    // MARK: Groups

    /// Whether a node is meant to have children. The key may be misspelt or forgotten: then the keys of a group that
    /// stand beside it tell.
    private func isGroup(_ node: Node) -> Bool {
        guard node.kind == .mapping else { return false }
        if node["children"] != nil || misspeltChildren(of: node) != nil { return true }
        return !Self.keysOfItems.contains { node[$0] != nil } && Self.keysOfGroups.contains { node[$0] != nil }
    }

    private static let keysOfGroups = RubricSchemas.group.keys.filter { !RubricSchemas.item.keys.contains($0) }
    private static let keysOfItems = RubricSchemas.item.keys.filter { !RubricSchemas.group.keys.contains($0) }

    /// The list under a misspelt `children`.
    private func misspeltChildren(of node: Node) -> Node? {
        node.entries(unknownTo: RubricSchemas.item, RubricSchemas.group).first { entry in
            guard entry.value.kind == .sequence, let key = entry.key.text else { return false }
            return Suggestion.nearest(to: key, among: RubricSchemas.item.keys + RubricSchemas.group.keys) == "children"
        }?.value
    }

    private func group(_ map: MappingReader) -> GroupRule {
        let operators = CombineOperator.allCases.map { ($0.rawValue, $0) }
        let combine = map["combine"].flatMap { reader.word($0, among: operators) } ?? .mean
        for key in ["base", "clamp"] where combine != .sum {
            if let node = map[key] { context.diagnostics.error(.keyOnlyFor(key, "combine: sum"), at: node.key ?? node) }
        }
        if combine != .ladder, let node = map["pass"] {
            context.diagnostics.error(.keyOnlyFor("pass", "combine: ladder"), at: node.key ?? node)
        }
        if combine == .levels, let node = map["range"] {
            context.diagnostics.error(.keyNotFor("range", "combine: levels"), at: node.key ?? node)
        }
        if combine != .mean, combine != .sum, let node = map["denominator"] {
            context.diagnostics.error(.keyOnlyFor("denominator", "combine: mean", "combine: sum"), at: node.key ?? node)
        }
        return GroupRule(
            combine: combine, denominator: map["denominator"].flatMap(denominator) ?? .present,
            range: map["range"].flatMap(context.range), base: map["base"].flatMap { reader.rational($0) } ?? 0,
            clamp: map["clamp"].flatMap(context.range), rounding: map["round"].flatMap { Self.rounding($0, context) },
            snap: map["snap"].flatMap(snap), pass: map["pass"].flatMap { reader.rational($0, from: 0, to: 1) } ?? 1)
    }

    private func denominator(_ node: Node) -> Denominator? {
        reader.word(node, among: Denominator.allCases.map { ($0.rawValue, $0) })
    }

    static func rounding(_ node: Node, _ context: LoadingContext) -> RoundingRule? {
        let reader = context.reader
        guard let map = reader.mapping(node, RubricSchemas.rounding), let modeNode = map["mode"],
            let mode = reader.word(modeNode, among: RoundingMode.allCases.map { ($0.rawValue, $0) })
        else { return nil }
        let stages = RoundingRule.Stage.allCases.map { ($0.rawValue, $0) }
        return RoundingRule(
            mode: mode, digits: map["digits"].flatMap { reader.integer($0, in: 0...12) } ?? 0,
            stage: map["stage"].flatMap { reader.word($0, among: stages) } ?? .publish)
    }

    private func snap(_ node: Node) -> SnapRule? {
        guard let map = reader.mapping(node, RubricSchemas.snap) else { return nil }
        return SnapRule(
            completeOnly: map["complete_only"].flatMap(reader.flag) ?? false,
            atLeastIfPositive: map["at_least_if_positive"].flatMap { reader.rational($0) })
    }

    private func forEach(_ node: Node) -> ForEachRule? {
        if node.kind == .scalar {
            return reader.identifier(node).map {
                ForEachRule(kind: $0, tags: [], combine: .mean, denominator: .present)
            }
        }
        let operators: [CombineOperator] = [.mean, .sum, .min, .max]
        guard let map = reader.mapping(node, RubricSchemas.forEach), let kindNode = map["kind"],
            let kind = reader.identifier(kindNode)
        else { return nil }
        return ForEachRule(
            kind: kind, tags: map["tags"].map(reader.identifiers) ?? [],
            combine: map["combine"].flatMap { reader.word($0, among: operators.map { ($0.rawValue, $0) }) } ?? .mean,
            denominator: map["denominator"].flatMap(denominator) ?? .present)
    }

    private func levels(_ node: Node, owner: String) -> LevelScheme? {
        if node.kind == .mapping { return RequirementReader(context: context).levels(node, owner: owner) }
        guard let id = reader.identifier(node) else { return nil }
        guard let scheme = context.levelSets[id] else {
            if context.declaredLevelSets.contains(id) { return nil }
            context.unknown(.levelSet, id, at: node, among: context.declaredLevelSets.sorted())
            return nil
        }
        LevelReferences.collect(scheme, owner: owner, at: node, into: context)
        return scheme
    }

    // MARK: Rules of a node

    private func evidence(_ node: Node) -> EvidenceRule?? {
        if node.kind != .mapping {
            if node.text == "none" { return .some(nil) }
            context.diagnostics.error(.expectedEvidenceRule(at: node), at: node)
            return nil
        }
        guard let map = reader.mapping(node, RubricSchemas.evidence) else { return nil }
        let kinds = EvidenceRule.Kind.allCases.map { ($0.rawValue, $0) }
        return EvidenceRule(
            kind: map["kind"].flatMap { reader.word($0, among: kinds) } ?? .document,
            minimum: map["minimum"].flatMap { reader.integer($0, in: 1...1000) } ?? 1,
            maximumAge: map["max_age"].flatMap(reader.duration), effect: effect(map),
            from: map["from"].flatMap { reader.rational($0, from: 0, to: 1) })
    }

    private func effect(_ map: MappingReader) -> EvidenceRule.Effect {
        let effects: [(String, EvidenceRule.Effect)] = [
            ("ignore", .ignore), ("warn", .warn), ("cap", .cap(0)), ("unmet", .unmet),
        ]
        let effect = map["effect"].map { reader.word($0, among: effects) } ?? .warn
        let ratio = map["cap"].flatMap { reader.rational($0, from: 0, to: 1) }
        // Of an unknown effect nobody knows whether it needs a cap.
        guard let effect else { return .warn }
        guard case .cap = effect else {
            if let cap = map["cap"] { context.diagnostics.error(.keyOnlyFor("cap", "effect: cap"), at: cap.key ?? cap) }
            return effect
        }
        if map["cap"] == nil, !reader.isMisspelt(["cap"], in: map, RubricSchemas.evidence) {
            context.diagnostics.error(
                .missingKeyFor("cap", condition: "effect: cap"), at: map["effect"] ?? map.node)
        }
        return .cap(ratio ?? 0)
    }

    private func applicability(_ node: Node) -> Applicability? {
        guard let map = reader.mapping(node, RubricSchemas.appliesIf) else { return nil }
        var answers: [String: [String]] = [:]
        for (item, key, options) in map["answers"].map({ context.keyed($0) }) ?? [] {
            context.references.append(.item(item, key))
            answers[item] = (reader.sequence(options) ?? []).compactMap { option in
                guard let id = reader.identifier(option) else { return nil }
                context.references.append(.option(id, item: item, option))
                return id
            }
        }
        return Applicability(
            kinds: map["kinds"].map(reader.identifiers) ?? [], tags: map["tags"].map(reader.identifiers) ?? [],
            answers: answers)
    }
}

/// The level ids that a shared level set mentions, once its owner is known.
enum LevelReferences {
    static func collect(_ scheme: LevelScheme, owner: String, at origin: Node, into context: LoadingContext) {
        for level in scheme.levels {
            for requirement in level.requires { collect(requirement, owner, nil, origin, context) }
        }
    }

    private static func collect(
        _ requirement: Requirement, _ owner: String, _ selection: Selection?, _ origin: Node, _ context: LoadingContext
    ) {
        switch requirement.condition {
        case .level(node: nil, let level):
            if let selection {
                context.references.append(.levelOfSelection(level: level, selection, owner: owner, origin))
            } else {
                context.references.append(.levelOfNode(level: level, node: owner, origin))
            }
        case .share(let test), .count(let test): collect(test.each, owner, test.selection, origin, context)
        case .all(let parts), .any(let parts):
            for part in parts { collect(part, owner, selection, origin, context) }
        case .not(let part): collect(part, owner, selection, origin, context)
        case .score, .ratio, .level, .coverage, .evidence, .state: break
        }
    }
}
