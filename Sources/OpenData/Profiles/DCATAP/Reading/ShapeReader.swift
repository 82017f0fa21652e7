// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads the classes of a profile with their shapes.
struct ShapeReader {
    let names: ShapeNames
    /// The prefix of the ids of checks.
    let profileCode: String
    let vocabularies: [String]
    private(set) var nodes: [[PropertyRule]] = []
    private var nodeNames: [String] = []
    private var properties: [String: ShapeProperty] = [:]
    private var propertyNames: [String] = []
    private var reader: DocumentReader { names.reader }

    init(names: ShapeNames, profileCode: String, vocabularies: [String]) {
        self.names = names
        self.profileCode = profileCode
        self.vocabularies = vocabularies
    }

    mutating func readProperties(_ node: Node?) {
        for (key, value) in names.entries(node) {
            guard let name = key.text else {
                reader.diagnostics.error(.expectedName(at: key), at: key)
                continue
            }
            let isInverse = name.hasPrefix("^")
            let plain = isInverse ? String(name.dropFirst()) : name
            propertyNames.append(name)
            guard let map = reader.mapping(value, ShapeSchemas.property), let iri = names.iri(of: plain, at: key),
                let code = map["code"].flatMap(reader.identifier), let vi = map["vi"].flatMap(reader.string),
                let en = map["en"].flatMap(reader.string)
            else { continue }
            properties[name] = ShapeProperty(
                iri: iri, isInverse: isInverse, code: code, words: ("\(vi) (\(plain))", "\(en) (\(plain))"))
        }
    }

    mutating func readNodes(_ node: Node?) {
        for (key, value) in names.entries(node) {
            guard let name = reader.identifier(key) else { continue }
            let rules = rules([(.violation, value)], kindCode: name, isNested: true)
            nodeNames.append(name)
            nodes.append(rules)
        }
    }

    func classes(_ node: Node) -> [ClassShape] {
        names.entries(node).compactMap { key, value -> ClassShape? in
            let name = names.name(key)
            guard let map = reader.mapping(value, ShapeSchemas.kind) else { return nil }
            let code = map["code"].flatMap(reader.identifier)
            let title = map["title"].flatMap(reader.text)
            let parts: [(ProfileFinding.Severity, Node?)] = [
                (.violation, map["violations"]), (.warning, map["warnings"]),
            ]
            let rules = rules(parts, kindCode: code ?? "", isNested: false)
            let choices = map["any_of"].map { self.choices($0, kindCode: code ?? "") } ?? []
            guard let name, let title else { return nil }
            return ClassShape(iri: name.iri, name: name.name, title: title, rules: rules, choices: choices)
        }
    }

    /// One rule for each property, whichever severities its shapes have.
    private func rules(
        _ parts: [(ProfileFinding.Severity, Node?)], kindCode: String, isNested: Bool
    ) -> [PropertyRule] {
        var order: [String] = []
        var found: [String: (property: ShapeProperty, shapes: [PropertyShape])] = [:]
        for (severity, node) in parts {
            for (key, value) in names.entries(node) {
                let property = property(key)
                let entries = value.kind == .sequence ? reader.sequence(value) ?? [] : [value]
                let shapes = entries.compactMap { shape($0, severity, isNested: isNested) }
                guard let property, let name = key.text else { continue }
                if found[name] == nil { order.append(name) }
                found[name, default: (property, [])].shapes += shapes
            }
        }
        return order.compactMap { found[$0] }.map {
            PropertyRule(property: $0.property, codes: (profileCode, kindCode), shapes: $0.shapes)
        }
    }

    private func property(_ node: Node) -> ShapeProperty? {
        guard let name = node.text else {
            reader.diagnostics.error(.expectedName(at: node), at: node)
            return nil
        }
        if let property = properties[name] { return property }
        // What has an error of its own where it is declared is not told twice.
        if !propertyNames.contains(name) { report(name, isNotAmong: propertyNames, "properties", at: node) }
        return nil
    }

    private func report(_ name: String, isNotAmong known: [String], _ key: String, at node: Node) {
        let near = Suggestion.nearest(to: name, among: known)
        reader.diagnostics.error(.unknownShapePart(name, key), at: node, help: near.map { .didYouMean($0) })
    }

    private func choices(_ node: Node, kindCode: String) -> [PropertyChoice] {
        let severities = ProfileFinding.Severity.allCases.map { ($0.rawValue, $0) }
        return (reader.sequence(node) ?? []).compactMap { entry in
            guard let map = reader.mapping(entry, ShapeSchemas.choice) else { return nil }
            let severity = map["severity"].flatMap { reader.word($0, among: severities) }
            let properties = map["of"].flatMap(reader.sequence).map { $0.compactMap(property) } ?? []
            guard let severity, !properties.isEmpty else { return nil }
            let letter = ShapeAspect.presence.letter(severity)
            return PropertyChoice(
                severity: severity, properties: properties,
                code: "\(profileCode)-\(letter)-\(kindCode)-" + properties.map(\.code).joined(separator: "-or-"))
        }
    }

    private func shape(_ node: Node, _ severity: ProfileFinding.Severity, isNested: Bool) -> PropertyShape? {
        guard let map = reader.mapping(node, ShapeSchemas.shape) else { return nil }
        let kinds = PropertyShape.NodeKind.allCases.map { ($0.rawValue, $0) }
        var shape = PropertyShape(severity: severity)
        shape.least = map["min"].flatMap { reader.integer($0, in: 0...1_000_000) }
        shape.most = map["max"].flatMap { reader.integer($0, in: 0...1_000_000) }
        shape.kind = map["node_kind"].flatMap { reader.word($0, among: kinds) }
        shape.datatypes = prefixed(map["datatypes"]).map { ShapeDatatype(iri: $0.iri, name: $0.name) }
        shape.classes = prefixed(map["classes"])
        shape.vocabulary = map["vocabulary"].flatMap { position($0, among: vocabularies, "vocabularies") }
        shape.hasValue = map["has_value"].flatMap(names.absoluteIRI)
        if let reference = map["node"] {
            if isNested {
                reader.diagnostics.error(.nestedShapeNests, at: reference)
            } else {
                shape.node = position(reference, among: nodeNames, "nodes")
            }
        }
        shape.hasUniqueLanguages = map["unique_lang"].flatMap(reader.flag) ?? false
        shape.languages = (map["languages"].flatMap(reader.sequence) ?? []).compactMap(reader.string)
            .map { $0.lowercased() }
        return shape
    }

    private func prefixed(_ node: Node?) -> [(iri: String, name: String)] {
        (node.flatMap(reader.sequence) ?? []).compactMap(names.name)
    }

    private func position(_ node: Node, among known: [String], _ key: String) -> Int? {
        guard let name = reader.string(node) else { return nil }
        guard let position = known.firstIndex(of: name) else {
            report(name, isNotAmong: known, key, at: node)
            return nil
        }
        return position
    }
}
