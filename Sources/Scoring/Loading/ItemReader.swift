// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads answer scales and what an item asks.
struct ItemReader {
    let context: LoadingContext
    var reader: DocumentReader { context.reader }

    func scale(_ node: Node, id: String?) -> AnswerScale? {
        guard let map = reader.mapping(node, RubricSchemas.scale), let list = map["options"],
            let entries = reader.sequence(list)
        else { return nil }
        var options: [AnswerScale.Option] = []
        var seen: [String: Node] = [:]
        for entry in entries {
            guard let option = option(entry) else { continue }
            if let first = seen[option.id] {
                context.duplicate(.option, option.id, entry, first: first)
                continue
            }
            seen[option.id] = entry
            options.append(option)
        }
        // What is said about all points must not be said where some could not be read.
        if !entries.isEmpty, options.count < entries.count { return nil }
        guard let low = options.map(\.points).min(), let high = options.map(\.points).max() else {
            if entries.isEmpty { context.diagnostics.error(.emptyList("options"), at: list) }
            return nil
        }
        var range = ValueRange(low, high)
        if let node = map["range"] {
            guard let given = context.range(node) else { return nil }
            if low < given.low || high > given.high {
                context.diagnostics.error(.pointsOutsideRange(ValueRange(low, high), given), at: node)
                return nil
            }
            range = given
        }
        return AnswerScale(id: id, options: options, range: range)
    }

    private func option(_ node: Node) -> AnswerScale.Option? {
        guard let map = reader.mapping(node, RubricSchemas.option) else { return nil }
        let id = map["id"].flatMap(reader.identifier)
        let points = map["points"].flatMap { reader.rational($0) }
        let title = map["title"].flatMap(reader.text)
        let description = map["description"].flatMap(reader.text)
        guard let id, let points, let title else { return nil }
        return AnswerScale.Option(id: id, points: points, title: title, description: description)
    }

    /// The rule of an item. The keys that its kind does not use are errors.
    func item(_ map: MappingReader) -> ItemRule? {
        let usesLenses = map["lenses"].flatMap { reader.word($0, among: [("all", true), ("none", false)]) } ?? true
        let question = map["question"].flatMap(reader.text)
        let help = map["help"].flatMap(reader.text)
        let guidance = map["guidance"].flatMap(reader.text)
        let unit = map["unit"].flatMap(reader.string)
        let effort = map["effort"].flatMap { reader.integer($0, in: 1...1000) } ?? 1
        let kind = self.kind(map)
        let measure = map["measure"].flatMap { self.measure($0, kind) }
        guard let kind, let method = method(kind, map) else { return nil }
        return ItemRule(
            method: method, question: question, help: help, guidance: guidance, measure: measure, unit: unit,
            usesLenses: usesLenses, effort: effort)
    }

    private static let ownKeys: [ItemKind: [String]] = [
        .choice: ["scale"], .multi: ["scale", "base", "clamp"], .number: ["bands", "linear", "accepts", "unit"],
        .given: ["range"],
    ]

    /// The keys that other kinds use and this one does not, kind by kind.
    private static let foreignKeys: [ItemKind: [String]] = {
        let kinds = ownKeys.sorted { $0.key.rawValue < $1.key.rawValue }
        return Dictionary(
            uniqueKeysWithValues: kinds.map { kind, own in
                (kind, kinds.filter { $0.key != kind }.flatMap(\.value).filter { !own.contains($0) })
            })
    }()

    private func kind(_ map: MappingReader) -> ItemKind? {
        if let node = map["kind"] {
            return reader.word(node, among: ItemKind.allCases.map { ($0.rawValue, $0) })
        }
        if map["scale"] != nil { return .choice }
        if map["bands"] != nil || map["linear"] != nil { return .number }
        if map["range"] != nil { return .given }
        if !isMisspelt("kind", "scale", "bands", "linear", "range", in: map) {
            context.diagnostics.error(.itemWithoutKind, at: map.node)
        }
        return nil
    }

    private func method(_ kind: ItemKind, _ map: MappingReader) -> ItemMethod? {
        for key in Self.foreignKeys[kind] ?? [] {
            guard let node = map[key] else { continue }
            context.diagnostics.error(.keyNotFor(key, "kind: \(kind.rawValue)"), at: node.key ?? node)
        }
        switch kind {
        case .choice: return itemScale(map).flatMap { choice($0, map) }
        case .multi: return multi(map)
        case .number: return number(map)
        case .given:
            guard let node = map["range"] else {
                if isMisspelt("range", in: map) { return nil }
                context.diagnostics.error(
                    .missingKeyFor("range", condition: "kind: given"), at: map["kind"] ?? map.node)
                return nil
            }
            return context.range(node).map { .given($0) }
        }
    }

    /// Options of equal points are fine where several may be chosen, but one of them says nothing.
    private func choice(_ scale: AnswerScale, _ map: MappingReader) -> ItemMethod? {
        if scale.range.low < scale.range.high { return .choice(scale) }
        let place = scale.id.flatMap { context.scaleOrigins[$0] } ?? map["scale"]
        context.diagnostics.error(.scaleWithoutExtent, at: place?["options"] ?? place ?? map.node)
        return nil
    }

    private func isMisspelt(_ keys: String..., in map: MappingReader) -> Bool {
        reader.isMisspelt(keys, in: map, RubricSchemas.item)
    }

    private func itemScale(_ map: MappingReader) -> AnswerScale? {
        guard let node = map["scale"] else {
            if isMisspelt("scale", in: map) { return nil }
            let kind = map["kind"]
            context.diagnostics.error(
                .missingKeyFor("scale", condition: "kind: \(kind?.text ?? "choice")"), at: kind ?? map.node)
            return nil
        }
        if node.kind == .mapping { return scale(node, id: nil) }
        guard let id = reader.identifier(node) else { return nil }
        guard let scale = context.scales[id] else {
            if !context.declaredScales.contains(id) {
                context.unknown(.scale, id, at: node, among: context.declaredScales.sorted())
            }
            return nil
        }
        return scale
    }

    private func multi(_ map: MappingReader) -> ItemMethod? {
        guard let scale = itemScale(map) else { return nil }
        let base = map["base"].flatMap { reader.rational($0) } ?? 0
        if let node = map["clamp"] {
            return context.range(node).map { .multi(scale, base: base, range: $0) }
        }
        let low = scale.options.map(\.points).filter { $0.sign < 0 }.reduce(base, +)
        let high = scale.options.map(\.points).filter { $0.sign > 0 }.reduce(base, +)
        guard low < high else {
            context.diagnostics.error(.scaleWithoutExtent, at: map.node)
            return nil
        }
        return .multi(scale, base: base, range: ValueRange(low, high))
    }

    private func number(_ map: MappingReader) -> ItemMethod? {
        let accepts = map["accepts"].flatMap(context.range)
        switch (map["bands"], map["linear"]) {
        case (let bands?, nil): return self.bands(bands, accepts: accepts)
        case (nil, let linear?): return self.linear(linear, accepts: accepts)
        case (nil, nil):
            if !isMisspelt("bands", "linear", in: map) {
                context.diagnostics.error(
                    .missingKeyFor("bands", "linear", condition: "kind: number"), at: map["kind"] ?? map.node)
            }
            return nil
        case (_?, let linear?):
            context.diagnostics.error(.excludingKeys("bands", "linear"), at: linear.key ?? linear)
            return nil
        }
    }

    private func bands(_ node: Node, accepts: ValueRange?) -> ItemMethod? {
        guard let entries = reader.sequence(node) else { return nil }
        if entries.isEmpty { context.diagnostics.error(.emptyList("bands"), at: node) }
        let bands = entries.compactMap { entry -> PointBand? in
            guard let map = reader.mapping(entry, RubricSchemas.band) else { return nil }
            let points = map["points"].flatMap { reader.rational($0) }
            let title = map["title"].flatMap(reader.text)
            guard let interval = context.band(map), let points else { return nil }
            return PointBand(interval: interval, points: points, title: title)
        }
        guard let low = bands.map(\.points).min(), let high = bands.map(\.points).max(), low < high else {
            if !entries.isEmpty, bands.count == entries.count {
                context.diagnostics.error(.scaleWithoutExtent, at: node)
            }
            return nil
        }
        return .bands(bands, accepts: accepts, range: ValueRange(low, high))
    }

    private func linear(_ node: Node, accepts: ValueRange?) -> ItemMethod? {
        guard let map = reader.mapping(node, RubricSchemas.linear) else { return nil }
        let ends = (map["from"].flatMap { reader.rational($0) }, map["to"].flatMap { reader.rational($0) })
        let range = map["range"].flatMap(context.range)
        guard let from = ends.0, let to = ends.1 else { return nil }
        guard from != to else {
            context.diagnostics.error(.pointInsteadOfLine(from), at: map["to"] ?? node)
            return nil
        }
        return .linear(from: from, to: to, accepts: accepts, range: range ?? .unit)
    }

    /// A measure of the catalogue that fits the item and does not speak about maturity itself.
    private func measure(_ node: Node, _ kind: ItemKind?) -> String? {
        guard let text = reader.string(node) else { return nil }
        let pattern = text.split(separator: ".", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("{") && $0.hasSuffix("}") ? "*" : String($0) }.joined(separator: ".")
        guard let entry = context.catalogue.entry(for: pattern) else {
            let near = context.catalogue.nearest(to: text)
            context.diagnostics.error(.unknownReference(.measure, text), at: node, help: near.map { .didYouMean($0) })
            return nil
        }
        if entry.isAboutMaturity {
            context.diagnostics.error(.circularMeasure(text), at: node)
            return nil
        }
        if let kind, kind == .choice || kind == .multi {
            context.diagnostics.error(.measureNeedsNumber(kind), at: node)
            return nil
        }
        return text
    }
}

extension ItemRule {
    /// Stands for a rule that could not be read, in a rubric that is refused anyway.
    static let standIn = ItemRule(
        method: .given(.unit), question: nil, help: nil, guidance: nil, measure: nil, unit: nil, usesLenses: true,
        effort: 1)
}
