// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// What the readers of one rubric share: the collector of problems, the things that are named, and the references that
/// can only be checked once everything was read. A class because the readers of all parts write to it.
final class LoadingContext {
    let reader: DocumentReader
    let catalogue: MeasureCatalogue
    var languages: [Language] = [.vietnamese, .english]
    var status = SourceStatus.proposed
    var scales: [String: AnswerScale] = [:]
    /// Where each shared scale stands.
    var scaleOrigins: [String: Node] = [:]
    /// Ids of all scales, those that could not be read as well: who uses such a scale has made no mistake.
    var declaredScales: Set<String> = []
    var levelSets: [String: LevelScheme] = [:]
    /// Ids of all level sets, those that could not be read as well.
    var declaredLevelSets: Set<String> = []
    /// Ids of declared tags; `nil` when the rubric declares none.
    var declaredTags: Set<String>?
    var sources: Set<String> = []
    /// Names that nothing bears, each with the places where it is used; one mistake may be in many places.
    private var unknownNames: [(message: DiagnosticMessage, help: DiagnosticMessage?, places: [Node])] = []
    /// References to nodes, checked at the end.
    var references: [Reference] = []
    /// Targets that profiles set, checked at the end.
    var profileTargets: [ProfileTarget] = []

    /// A target that a profile sets for a node.
    struct ProfileTarget {
        let node: String
        let target: Rational
        let origin: Node
    }

    /// A mention of something that must exist.
    enum Reference {
        /// Any node.
        case node(String, Node)
        /// An item.
        case item(String, Node)
        /// An option of a choice or multi item.
        case option(String, item: String, Node)
        /// A level of a node, by requirement: owner, or the elements of a selection.
        case levelOfNode(level: String, node: String, Node)
        case levelOfSelection(level: String, Selection, owner: String, Node)
    }

    init(_ collector: DiagnosticCollector, catalogue: MeasureCatalogue) {
        reader = DocumentReader(collector)
        self.catalogue = catalogue
    }

    var diagnostics: DiagnosticCollector { reader.diagnostics }

    /// A list of tags, each of which must be declared where tags are declared.
    func tags(_ node: Node) -> [String] {
        let items = reader.sequence(node) ?? []
        var tags: [String] = []
        tags.reserveCapacity(items.count)
        // Few tags are compared with each other; who writes very many does not make reading slow.
        var seen: Set<String> = []
        for item in items {
            guard let tag = reader.identifier(item) else { continue }
            if let declaredTags, !declaredTags.contains(tag) {
                unknown(.tag, tag, at: item, among: declaredTags.sorted())
                continue
            }
            if items.count <= 16 ? tags.contains(tag) : !seen.insert(tag).inserted {
                diagnostics.error(.repeatedEntry(tag), at: item)
                continue
            }
            tags.append(tag)
        }
        return tags
    }

    /// A list of sources that must be declared.
    func basis(_ node: Node) -> [String] {
        let items = reader.sequence(node) ?? []
        var basis: [String] = []
        basis.reserveCapacity(items.count)
        for item in items {
            guard let id = reader.identifier(item) else { continue }
            if sources.contains(id) {
                basis.append(id)
            } else {
                unknown(.source, id, at: item, among: sources.sorted())
            }
        }
        return basis
    }

    /// How many problems there are so far, each use of an unknown name counted.
    var problemCount: Int { diagnostics.diagnostics.count + unknownNames.reduce(0) { $0 + $1.places.count } }

    /// Remembers the use of a name that nothing bears.
    func unknown(_ thing: NamedThing, _ id: String, at node: Node, among known: some Sequence<String>) {
        let message = DiagnosticMessage.unknownReference(thing, id)
        if let index = unknownNames.firstIndex(where: { $0.message == message }) {
            unknownNames[index].places.append(node)
        } else {
            unknownNames.append((message, .choices(id, among: Array(known)), [node]))
        }
    }

    /// Reports each unknown name once, at its first use; the other uses are notes.
    func reportUnknownNames() {
        for name in unknownNames {
            let places = name.places.sorted { $0.range.start < $1.range.start }
            var notes = places.dropFirst().prefix(3).map { Diagnostic.Note(at: $0, .alsoHere) }
            if places.count > 4 { notes.append(Diagnostic.Note(place: nil, message: .inMorePlaces(places.count - 4))) }
            diagnostics.error(name.message, at: places[0], notes: notes, help: name.help)
        }
        unknownNames = []
    }

    /// The ids of the entries of a list, those that cannot be read as well.
    func ids(of list: Node?, key: String = "id") -> Set<String> {
        guard let list, list.kind == .sequence else { return [] }
        return Set(list.items.compactMap { $0[key]?.text })
    }

    /// The ids that are the keys of a mapping, those whose value cannot be read as well.
    func keys(of map: Node?) -> Set<String> {
        guard let map, map.kind == .mapping else { return [] }
        return Set(map.entries.compactMap(\.key.text))
    }

    /// Reports a second thing with the id of an earlier one, at the id.
    func duplicate(_ thing: NamedThing, _ id: String, _ entry: Node, first: Node, key: String = "id") {
        diagnostics.error(
            .duplicateId(thing, id), at: entry[key] ?? entry,
            notes: [Diagnostic.Note(place: (first[key] ?? first).place, message: .firstDefinedHere)])
    }

    /// `[low, high]` with low below high.
    func range(_ node: Node) -> ValueRange? {
        guard node.kind == .sequence, node.count == 2 else {
            diagnostics.error(.expectedPair(at: node), at: node, help: node.count > 2 ? .pairHelp : nil)
            return nil
        }
        let ends = (reader.rational(node.items[0]), reader.rational(node.items[1]))
        guard let low = ends.0, let high = ends.1 else { return nil }
        guard low < high else {
            diagnostics.error(.emptyRange(low, high), at: node)
            return nil
        }
        return ValueRange(low, high)
    }

    func status(_ node: Node) -> SourceStatus? {
        reader.word(node, among: SourceStatus.allCases.map { ($0.rawValue, $0) })
    }

    /// An interval from the comparison keys of a mapping; `nil` (reported) when there is none or it is empty.
    func interval(_ map: MappingReader, _ schema: MappingSchema) -> NumberInterval? {
        let lower = end(map, included: "at_least", excluded: "above")
        let upper = end(map, included: "at_most", excluded: "below")
        if lower == nil, upper == nil {
            let keys = ["at_least", "above", "at_most", "below"]
            if !keys.contains(where: { map[$0] != nil }), !reader.isMisspelt(keys, in: map, schema) {
                diagnostics.error(.atLeastOneOf(keys), at: map.node)
            }
            return nil
        }
        let interval = NumberInterval(lower: lower, upper: upper)
        if interval.isEmpty {
            diagnostics.error(.emptyInterval, at: map.node)
            return nil
        }
        return interval
    }

    private func end(_ map: MappingReader, included: String, excluded: String) -> NumberInterval.End? {
        if let inside = map[included] {
            if let second = map[excluded] {
                diagnostics.error(.excludingKeys(included, excluded), at: second.key ?? second)
            }
            return reader.rational(inside).map { NumberInterval.End($0, isIncluded: true) }
        }
        return map[excluded].flatMap { reader.rational($0) }.map { NumberInterval.End($0, isIncluded: false) }
    }

    /// The interval of a band: `from` and `to`, each with its own keys.
    func band(_ map: MappingReader) -> NumberInterval? {
        let lower = map["from"].flatMap { end(of: $0, RubricSchemas.lowerEnd, "at_least", "above") }
        let upper = map["to"].flatMap { end(of: $0, RubricSchemas.upperEnd, "at_most", "below") }
        if map["from"] != nil, lower == nil { return nil }
        if map["to"] != nil, upper == nil { return nil }
        let interval = NumberInterval(lower: lower, upper: upper)
        if interval.isEmpty {
            diagnostics.error(.emptyInterval, at: map.node)
            return nil
        }
        return interval
    }

    private func end(
        of node: Node, _ schema: MappingSchema, _ included: String, _ excluded: String
    ) -> NumberInterval.End? {
        guard node.kind == .mapping else {
            diagnostics.error(.expectedEnd(included, excluded, at: node), at: node)
            return nil
        }
        guard let map = reader.mapping(node, schema) else { return nil }
        if map[included] == nil, map[excluded] == nil, node.count == 0 {
            diagnostics.error(.exactlyOneOf([included, excluded]), at: node)
        }
        return end(map, included: included, excluded: excluded)
    }

    /// The one of several keys that a mapping has; `nil` (reported) when it has none or more than one.
    func only(_ keys: [String], in map: MappingReader, _ schema: MappingSchema) -> (key: String, value: Node)? {
        let present = keys.compactMap { key in map[key].map { (key: key, value: $0) } }
        if present.count > 1 {
            // The one that is written later is the one too many.
            let written = present.sorted { $0.value.range.start < $1.value.range.start }
            diagnostics.error(
                .excludingKeys(written[0].key, written[1].key), at: written[1].value.key ?? written[1].value)
            return nil
        }
        if present.isEmpty, !reader.isMisspelt(keys, in: map, schema) {
            diagnostics.error(.exactlyOneOf(keys), at: map.node)
        }
        return present.first
    }

    /// The entries of a mapping whose keys are ids of the author's choice.
    func keyed(_ node: Node) -> [(String, Node, Node)] {
        guard node.kind == .mapping else {
            diagnostics.error(.expectedIdMap(at: node), at: node)
            return []
        }
        return node.entries.compactMap { entry in
            reader.identifier(entry.key).map { ($0, entry.key, entry.value) }
        }
    }

    func policies(_ node: Node) -> StatePolicies {
        var policies = StatePolicies()
        for (word, key, value) in keyed(node) {
            guard let state = AnswerState(rawValue: word), state != .answered else {
                let names = AnswerState.allCases.filter { $0 != .answered }.map(\.rawValue)
                let near = Suggestion.nearest(to: word, among: names)
                let help: DiagnosticMessage? = word == "answered" ? nil : near.map { .didYouMean($0) } ?? .states(names)
                diagnostics.error(.unknownState(word), at: key, help: help)
                continue
            }
            if let rule = policy(value, for: state) { policies.rules[state] = rule }
        }
        return policies
    }

    private func policy(_ node: Node, for state: AnswerState) -> StatePolicies.Rule? {
        let needsReason = StatePolicies.standard.rule(for: state).needsReason
        if node.kind != .mapping {
            return reader.word(node, among: StatePolicy.words).map { StatePolicies.Rule($0, needsReason: needsReason) }
        }
        guard let map = reader.mapping(node, RubricSchemas.statePolicy) else { return nil }
        var rule = StatePolicies.Rule(StatePolicies.standard.rule(for: state).policy, needsReason: needsReason)
        if let value = map["value"] {
            if map["policy"] != nil { diagnostics.error(.excludingKeys("policy", "value"), at: value.key ?? value) }
            guard let ratio = reader.rational(value, from: 0, to: 1) else { return nil }
            rule.policy = .value(ratio)
        } else if let word = map["policy"] {
            guard let policy = reader.word(word, among: StatePolicy.words) else { return nil }
            rule.policy = policy
        }
        if let reason = map["reason"] {
            rule.needsReason = reader.word(reason, among: [("required", true), ("optional", false)]) ?? needsReason
        }
        return rule
    }
}
