// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads requirements, selections, levels and caps.
struct RequirementReader {
    let context: LoadingContext
    var reader: DocumentReader { context.reader }

    /// What a requirement without `node` is about.
    enum Focus {
        /// The node that owns the levels; its id is not known while level sets are read.
        case owner(String?)
        /// The elements of a selection made by the owner.
        case element(Selection, owner: String?)
    }

    // MARK: Levels

    func levels(_ node: Node, owner: String?) -> LevelScheme? {
        guard let map = reader.mapping(node, RubricSchemas.levels), let list = map["list"],
            let entries = reader.sequence(list)
        else { return nil }
        let schemes = LevelScheme.Scheme.allCases.map { ($0.rawValue, $0) }
        let scheme = map["scheme"].flatMap { reader.word($0, among: schemes) } ?? .cumulative
        let banded = map["of"].flatMap { node in
            reader.word(node, among: LevelScheme.BandedNumber.allCases.map { ($0.rawValue, $0) })
        }
        if let of = map["of"], scheme != .bands {
            context.diagnostics.error(.keyOnlyFor("of", "scheme: bands"), at: of.key ?? of)
        }
        var levels: [LevelScheme.Level] = []
        var seen: [String: Node] = [:]
        for (position, entry) in entries.enumerated() {
            guard let level = level(entry, scheme: scheme, position: position, owner: owner) else { continue }
            if let first = seen[level.id] {
                context.duplicate(.level, level.id, entry, first: first)
                continue
            }
            if let last = levels.last, level.value <= last.value {
                context.diagnostics.error(
                    .levelsNotRising(level.id, level.value, after: last.id, last.value),
                    at: entry["value"] ?? entry["id"] ?? entry)
            }
            seen[level.id] = entry
            levels.append(level)
        }
        guard !levels.isEmpty else {
            if entries.isEmpty { context.diagnostics.error(.emptyList("list"), at: list) }
            return nil
        }
        return LevelScheme(scheme: scheme, banded: banded ?? .value, levels: levels)
    }

    /// A level; one with a mistake stays in the list as long as it has an id, so that mentions of it are understood.
    private func level(_ node: Node, scheme: LevelScheme.Scheme, position: Int, owner: String?) -> LevelScheme.Level? {
        guard let map = reader.mapping(node, RubricSchemas.level), let idNode = map["id"],
            let id = reader.identifier(idNode)
        else { return nil }
        let title = map["title"].flatMap(reader.text) ?? LocalizedText(id)
        let value = map["value"].flatMap { reader.rational($0) } ?? Rational(parsing: id) ?? Rational(position + 1)
        var requires: [Requirement] = []
        var band: NumberInterval?
        if scheme == .bands {
            if let node = map["requires"] {
                context.diagnostics.error(.keyNotFor("requires", "scheme: bands"), at: node.key ?? node)
            }
            band = context.band(map)
        } else {
            for key in ["from", "to"] {
                if let node = map[key] {
                    context.diagnostics.error(.keyOnlyFor(key, "scheme: bands"), at: node.key ?? node)
                }
            }
            requires = map["requires"].map { requirements($0, .owner(owner)) } ?? []
        }
        return LevelScheme.Level(
            id: id, title: title, description: map["description"].flatMap(reader.text), value: value,
            requires: requires,
            band: band)
    }

    func caps(_ node: Node, owner: String) -> [Cap] {
        (reader.sequence(node) ?? []).compactMap { entry in
            guard let map = reader.mapping(entry, RubricSchemas.cap) else { return nil }
            let title = map["title"].flatMap(reader.text)
            let ceiling = ceiling(map, owner: owner)
            guard let unless = map["unless"].flatMap({ requirement($0, .owner(owner)) }), let ceiling else {
                return nil
            }
            return Cap(title: title, unless: unless, ceiling: ceiling)
        }
    }

    private func ceiling(_ map: MappingReader, owner: String) -> Cap.Ceiling? {
        guard let (key, value) = context.only(["level", "value"], in: map, RubricSchemas.cap) else { return nil }
        if key == "value" { return reader.rational(value).map { .value($0) } }
        guard let id = reader.identifier(value) else { return nil }
        context.references.append(.levelOfNode(level: id, node: owner, value))
        return .level(id)
    }

    // MARK: Requirements

    func requirements(_ node: Node, _ focus: Focus) -> [Requirement] {
        (reader.sequence(node) ?? []).compactMap { requirement($0, focus) }
    }

    func requirement(_ node: Node, _ focus: Focus) -> Requirement? {
        guard let map = reader.mapping(node, RubricSchemas.requirement) else { return nil }
        let title = map["title"].flatMap(reader.text)
        guard let (key, body) = context.only(RubricSchemas.conditionKeys, in: map, RubricSchemas.requirement) else {
            return nil
        }
        return condition(key, body, focus).map { Requirement(title: title, condition: $0) }
    }

    private func condition(_ key: String, _ body: Node, _ focus: Focus) -> Requirement.Condition? {
        switch key {
        case "score": compared(body).map { .score(node: $0, $1) }
        case "ratio": compared(body).map { .ratio(node: $0, $1) }
        case "coverage": compared(body).map { .coverage(node: $0, $1) }
        case "level": level(body, focus)
        case "evidence": evidence(body)
        case "state": state(body)
        case "share": test(body, RubricSchemas.share, focus).map { .share($0) }
        case "count": test(body, RubricSchemas.count, focus).map { .count($0) }
        case "all": parts(body, focus).map { .all($0) }
        case "any": parts(body, focus).map { .any($0) }
        default: requirement(body, focus).map { .not($0) }
        }
    }

    private func parts(_ body: Node, _ focus: Focus) -> [Requirement]? {
        let parts = requirements(body, focus)
        if parts.isEmpty {
            if body.kind == .sequence, body.count == 0 {
                context.diagnostics.error(.emptyList(body.key?.text ?? "all"), at: body)
            }
            return nil
        }
        return parts
    }

    private func compared(_ body: Node) -> (String?, NumberInterval)? {
        guard let map = reader.mapping(body, RubricSchemas.compared) else { return nil }
        let node = nodeReference(map)
        return context.interval(map, RubricSchemas.compared).map { (node, $0) }
    }

    private func nodeReference(_ map: MappingReader) -> String? {
        guard let node = map["node"], let id = reader.identifier(node), id != "self" else { return nil }
        context.references.append(.node(id, node))
        return id
    }

    private func level(_ body: Node, _ focus: Focus) -> Requirement.Condition? {
        guard let map = reader.mapping(body, RubricSchemas.levelDemand), let wanted = map["at_least"],
            let level = reader.identifier(wanted)
        else { return nil }
        let node = nodeReference(map)
        if let node {
            context.references.append(.levelOfNode(level: level, node: node, wanted))
        } else {
            switch focus {
            case .owner(let owner):
                if let owner { context.references.append(.levelOfNode(level: level, node: owner, wanted)) }
            case .element(let selection, let owner):
                if let owner {
                    context.references.append(.levelOfSelection(level: level, selection, owner: owner, wanted))
                }
            }
        }
        return .level(node: node, atLeast: level)
    }

    private func evidence(_ body: Node) -> Requirement.Condition? {
        guard let map = reader.mapping(body, RubricSchemas.evidenceDemand) else { return nil }
        let kinds = EvidenceRule.Kind.allCases.map { ($0.rawValue, $0) }
        let demand = EvidenceDemand(
            kind: map["kind"].flatMap { reader.word($0, among: kinds) } ?? .document,
            minimum: map["minimum"].flatMap { reader.integer($0, in: 0...1000) } ?? 1,
            maximumAge: map["max_age"].flatMap(reader.duration),
            verified: map["verified"].flatMap(reader.flag) ?? false)
        return .evidence(node: nodeReference(map), demand)
    }

    private func state(_ body: Node) -> Requirement.Condition? {
        guard let map = reader.mapping(body, RubricSchemas.stateDemand), let list = map["in"] else { return nil }
        let words = AnswerState.allCases.map { ($0.rawValue, $0) }
        let states = (reader.sequence(list) ?? []).compactMap { reader.word($0, among: words) }
        if states.isEmpty {
            if list.kind == .sequence, list.count == 0 { context.diagnostics.error(.emptyList("in"), at: list) }
            return nil
        }
        return .state(node: nodeReference(map), states)
    }

    // MARK: Selections

    private func test(_ body: Node, _ schema: MappingSchema, _ focus: Focus) -> SelectionTest? {
        guard let map = reader.mapping(body, schema) else { return nil }
        let owner: String? =
            switch focus {
            case .owner(let owner): owner
            case .element(_, let owner): owner
            }
        if case .element = focus { context.diagnostics.error(.nestedSelection, at: body.key ?? body) }
        let interval = context.interval(map, schema)
        let counting = map["by"].flatMap { node in
            reader.word(node, among: SelectionTest.Counting.allCases.map { ($0.rawValue, $0) })
        }
        let passes = map["empty"].flatMap { reader.word($0, among: [("unmet", false), ("met", true)]) }
        let selection = map["of"].flatMap(selection)
        // Without the selection it is unknown what the rest is about; a stand-in selects nothing.
        let elements =
            selection
            ?? Selection(
                origin: .nodes([]), tags: [], anyTags: [], subjectKind: nil, subjectTags: [])
        let each = map["each"].flatMap { requirement($0, .element(elements, owner: owner)) }
        guard let selection, let each, let interval else { return nil }
        return SelectionTest(
            selection: selection, each: each, interval: interval, counting: counting ?? .count,
            passesWhenEmpty: passes ?? false)
    }

    private func selection(_ node: Node) -> Selection? {
        guard let map = reader.mapping(node, RubricSchemas.selection) else { return nil }
        guard let (key, body) = context.only(["nodes", "children", "items"], in: map, RubricSchemas.selection) else {
            return nil
        }
        guard let origin = origin(key, body) else { return nil }
        let subjects = map["subjects"].flatMap { reader.mapping($0, RubricSchemas.subjects) }
        return Selection(
            origin: origin, tags: map["tags"].map(context.tags) ?? [], anyTags: map["any_tags"].map(context.tags) ?? [],
            subjectKind: subjects?["kind"].flatMap(reader.identifier),
            subjectTags: subjects?["tags"].map(reader.identifiers) ?? [])
    }

    private func origin(_ key: String, _ body: Node) -> Selection.Origin? {
        if key == "nodes" {
            guard let items = reader.sequence(body) else { return nil }
            if items.isEmpty { context.diagnostics.error(.emptyList("nodes"), at: body) }
            let nodes = items.compactMap { item -> String? in
                guard let id = reader.identifier(item) else { return nil }
                context.references.append(.node(id, item))
                return id
            }
            return nodes.isEmpty ? nil : .nodes(nodes)
        }
        guard let id = reader.identifier(body) else { return nil }
        let node: String? = id == "self" ? nil : id
        if let node { context.references.append(.node(node, body)) }
        return key == "children" ? .children(node) : .items(node)
    }
}
