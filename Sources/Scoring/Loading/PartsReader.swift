// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads what stands beside the tree: sources, lenses, views, profiles, targets, migrations.
struct PartsReader {
    let context: LoadingContext
    var reader: DocumentReader { context.reader }

    // MARK: Before the tree

    func sources(_ node: Node) -> [DocumentSource] {
        unique(node, .source) { entry in
            guard let map = reader.mapping(entry, RubricSchemas.source) else { return nil }
            let name = name(map)
            let status = map["status"].flatMap(context.status)
            let source = DocumentSource(
                id: name?.id ?? "", title: name?.title ?? LocalizedText(""),
                number: map["number"].flatMap(reader.string),
                issuer: map["issuer"].flatMap(reader.text), url: map["url"].flatMap(reader.string),
                status: status ?? .proposed, effective: map["effective"].flatMap(reader.span),
                note: map["note"].flatMap(reader.text))
            return name.map { ($0.id, source) }
        }
    }

    /// The entries of a list that each carry an id; a second entry with the same id is an error.
    private func unique<T>(
        _ node: Node, _ kind: NamedThing, key: String = "id", _ read: (Node) -> (String, T)?
    ) -> [T] {
        var seen: [String: Node] = [:]
        var things: [T] = []
        for entry in reader.sequence(node) ?? [] {
            guard let (id, thing) = read(entry) else { continue }
            if let first = seen[id] {
                context.duplicate(kind, id, entry, first: first, key: key)
                continue
            }
            seen[id] = entry
            things.append(thing)
        }
        return things
    }

    /// The id and title that nearly everything has; both are read even when one is wrong.
    private func name(_ map: MappingReader) -> (id: String, title: LocalizedText)? {
        let id = map["id"].flatMap(reader.identifier)
        let title = map["title"].flatMap(reader.text)
        guard let id, let title else { return nil }
        return (id, title)
    }

    func tags(_ node: Node) -> [Rubric.Tag] {
        context.keyed(node).compactMap { id, _, value in
            guard let map = reader.mapping(value, RubricSchemas.tag), let titleNode = map["title"],
                let title = reader.text(titleNode)
            else { return nil }
            return Rubric.Tag(id: id, title: title)
        }
    }

    func lenses(_ node: Node) -> LensRule? {
        guard let map = reader.mapping(node, RubricSchemas.lenses), let list = map["list"] else { return nil }
        let lenses: [Rubric.Tag] = unique(list, .lens) { entry in
            guard let map = reader.mapping(entry, RubricSchemas.lens), let name = name(map) else { return nil }
            return (name.id, Rubric.Tag(id: name.id, title: name.title))
        }
        guard lenses.count >= 2 else {
            if list.count < 2 { context.diagnostics.error(.tooFewLenses, at: list) }
            return nil
        }
        let operators: [CombineOperator] = [.mean, .min, .max]
        let combine = map["combine"].flatMap { reader.word($0, among: operators.map { ($0.rawValue, $0) }) }
        return LensRule(lenses: lenses, combine: combine ?? .mean)
    }

    func raters(_ node: Node) -> RaterRule {
        guard let map = reader.mapping(node, RubricSchemas.raters) else { return .standard }
        let pick = map["pick"].flatMap { reader.word($0, among: RaterRule.Pick.allCases.map { ($0.rawValue, $0) }) }
        let roles = AssessmentKind.allCases.map { ($0.rawValue, $0) }
        var order: [AssessmentKind] = []
        if let list = map["order"], let items = reader.sequence(list) {
            if items.isEmpty { context.diagnostics.error(.emptyList("order"), at: list) }
            for item in items {
                guard let role = reader.word(item, among: roles) else { continue }
                if order.contains(role) { context.diagnostics.error(.repeatedEntry(role.rawValue), at: item) }
                order.append(role)
            }
        }
        return RaterRule(pick: pick ?? .role, order: order.isEmpty ? RaterRule.standard.order : order)
    }

    // MARK: After the tree

    func views(_ node: Node) -> [RubricView] {
        unique(node, .view) { entry in
            guard let map = reader.mapping(entry, RubricSchemas.view) else { return nil }
            let name = name(map)
            let operators: [CombineOperator] = [.mean, .sum, .min, .max]
            let combine = map["combine"].flatMap { reader.word($0, among: operators.map { ($0.rawValue, $0) }) }
            let own = map["weights"].flatMap { reader.word($0, among: [("own", true), ("equal", false)]) }
            let view = RubricView(
                id: name?.id ?? "", title: name?.title ?? LocalizedText(""), groups: map["groups"].map(groups) ?? [],
                combine: combine ?? .mean, range: map["range"].flatMap(context.range),
                rounding: map["round"].flatMap { NodeReader.rounding($0, context) }, usesOwnWeights: own ?? true)
            return name.map { ($0.id, view) }
        }
    }

    private func groups(_ node: Node) -> [RubricView.Group] {
        if node.kind == .sequence, node.count == 0 { context.diagnostics.error(.emptyList("groups"), at: node) }
        return unique(node, .group) { entry in
            guard let map = reader.mapping(entry, RubricSchemas.viewGroup) else { return nil }
            let keys = ["tags", "any_tags"]
            if !keys.contains(where: { map[$0] != nil }), !reader.isMisspelt(keys, in: map, RubricSchemas.viewGroup) {
                context.diagnostics.error(.atLeastOneOf(keys), at: entry)
            }
            let tags = (map["tags"].map(context.tags) ?? [], map["any_tags"].map(context.tags) ?? [])
            return name(map).map {
                ($0.id, RubricView.Group(id: $0.id, title: $0.title, tags: tags.0, anyTags: tags.1))
            }
        }
    }

    func profiles(_ node: Node) -> [Profile] {
        unique(node, .profile) { entry in
            guard let map = reader.mapping(entry, RubricSchemas.profile) else { return nil }
            let name = name(map)
            let items = map["items"].flatMap { reader.mapping($0, RubricSchemas.profileItems) }
            let profile = Profile(
                id: name?.id ?? "", title: name?.title ?? LocalizedText(""),
                description: map["description"].flatMap(reader.text), kinds: map["kinds"].map(reader.identifiers) ?? [],
                tags: items?["tags"].map(context.tags) ?? [], anyTags: items?["any_tags"].map(context.tags) ?? [],
                excludedTags: items?["exclude_tags"].map(context.tags) ?? [],
                included: items?["include"].map(nodeReferences) ?? [],
                excluded: items?["exclude"].map(nodeReferences) ?? [], weights: map["weights"].map(weights) ?? [:],
                states: map["states"].map(context.policies) ?? StatePolicies(),
                targets: map["targets"].map(targets) ?? [:])
            return name.map { ($0.id, profile) }
        }
    }

    private func targets(_ node: Node) -> [String: Rational] {
        numbers(node) { value in
            guard let target = reader.rational(value) else { return nil }
            if let node = value.key?.text {
                context.profileTargets.append(
                    LoadingContext.ProfileTarget(node: node, target: target, origin: value))
            }
            return target
        }
    }

    private func nodeReferences(_ node: Node) -> [String] {
        (reader.sequence(node) ?? []).compactMap { item in
            guard let id = reader.identifier(item) else { return nil }
            context.references.append(.node(id, item))
            return id
        }
    }

    private func weights(_ node: Node) -> [String: Rational] { numbers(node) { reader.rational($0, from: 0) } }

    private func numbers(_ node: Node, _ read: (Node) -> Rational?) -> [String: Rational] {
        var numbers: [String: Rational] = [:]
        for (id, key, value) in context.keyed(node) {
            context.references.append(.node(id, key))
            if let number = read(value) { numbers[id] = number }
        }
        return numbers
    }

    func targets(_ node: Node, root: String?, profiles: Set<String>) -> [PlanTarget] {
        unique(node, .target) { entry in
            guard let map = reader.mapping(entry, RubricSchemas.target) else { return nil }
            let name = name(map)
            let phase = map["phase"].flatMap { reader.mapping($0, RubricSchemas.phase) }
            let scopes = PlanTarget.Scope.allCases.map { ($0.rawValue, $0) }
            let scope = map["scope"].flatMap { reader.word($0, among: scopes) } ?? .body
            let span = DateSpan(from: phase?["from"].flatMap(reader.date), to: phase?["to"].flatMap(reader.date))
            if let phase { reader.checkOrder(span, at: phase.node) }
            let target = PlanTarget(
                id: name?.id ?? "", title: name?.title ?? LocalizedText(""),
                printed: map["printed"].flatMap(reader.string),
                source: map["source"].flatMap(source), phaseTitle: phase?["title"].flatMap(reader.text), phase: span,
                profiles: map["profiles"].map { known($0, profiles) } ?? [],
                bodies: map["bodies"].map(reader.identifiers) ?? [], scope: scope,
                reach: map["reach"].map { reach($0, root: root, scope: scope) } ?? [],
                isAspirational: map["aspirational"].flatMap(reader.flag) ?? false)
            return name.map { ($0.id, target) }
        }
    }

    private func source(_ node: Node) -> String? {
        guard let id = reader.identifier(node) else { return nil }
        guard context.sources.contains(id) else {
            context.unknown(.source, id, at: node, among: context.sources.sorted())
            return nil
        }
        return id
    }

    private func known(_ node: Node, _ profiles: Set<String>) -> [String] {
        (reader.sequence(node) ?? []).compactMap { item in
            reader.identifier(item).flatMap { knownProfile($0, at: item, profiles) }
        }
    }

    func knownProfile(_ id: String, at node: Node, _ profiles: Set<String>) -> String? {
        if profiles.contains(id) { return id }
        context.unknown(.profile, id, at: node, among: profiles.sorted())
        return nil
    }

    private func reach(_ node: Node, root: String?, scope: PlanTarget.Scope) -> [PlanTarget.Reach] {
        if node.kind == .sequence, node.count == 0 { context.diagnostics.error(.emptyList("reach"), at: node) }
        return (reader.sequence(node) ?? []).compactMap { entry in
            guard let map = reader.mapping(entry, RubricSchemas.reach), let levelNode = map["level"],
                let level = reader.identifier(levelNode)
            else { return nil }
            if let root { context.references.append(.levelOfNode(level: level, node: root, levelNode)) }
            if let share = map["share"], scope == .body {
                context.diagnostics.error(.keyOnlyFor("share", "scope: bodies"), at: share.key ?? share)
            }
            return PlanTarget.Reach(level: level, share: map["share"].flatMap { reader.rational($0, from: 0, to: 1) })
        }
    }

    // MARK: Migrations

    func migrations(_ node: Node) -> [RubricMigration] {
        unique(node, .migration, key: "from") { entry in
            guard let map = reader.mapping(entry, RubricSchemas.migration) else { return nil }
            let from = map["from"].flatMap(reader.string)
            var renamed: [String: String] = [:]
            for (old, _, value) in map["renamed"].map(context.keyed) ?? [] { renamed[old] = newNode(value) }
            var split: [String: [String]] = [:]
            for (old, _, value) in map["split"].map(context.keyed) ?? [] {
                split[old] = (reader.sequence(value) ?? []).compactMap(newNode)
            }
            var merged: [String: [String]] = [:]
            for (new, key, value) in map["merged"].map(context.keyed) ?? [] {
                context.references.append(.node(new, key))
                merged[new] = reader.identifiers(value)
            }
            let migration = RubricMigration(
                from: from ?? "", renamed: renamed, split: split, merged: merged,
                dropped: map["dropped"].map(reader.identifiers) ?? [], options: map["options"].map(options) ?? [:])
            return from.map { ($0, migration) }
        }
    }

    private func newNode(_ node: Node) -> String? {
        guard let id = reader.identifier(node) else { return nil }
        context.references.append(.node(id, node))
        return id
    }

    private func options(_ node: Node) -> [String: [String: String]] {
        var options: [String: [String: String]] = [:]
        for (item, key, value) in context.keyed(node) {
            context.references.append(.item(item, key))
            for (old, _, new) in context.keyed(value) {
                guard let id = reader.identifier(new) else { continue }
                context.references.append(.option(id, item: item, new))
                options[item, default: [:]][old] = id
            }
        }
        return options
    }
}
