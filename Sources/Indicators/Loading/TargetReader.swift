// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads what a programme wants in one phase, and holds it against the unit of the indicator.
struct TargetReader {
    let reader: DocumentReader
    /// `nil` where the unit cannot be told: then any number will do.
    let unit: IndicatorUnit?

    private static let forms = ProgrammeSchemas.boundForms + ["levels", "parts", "qualitative", "none"]

    func target(_ node: Node) -> IndicatorTarget? {
        guard let map = reader.mapping(node, ProgrammeSchemas.target) else { return nil }
        let printed = map["printed"].flatMap(reader.string)
        let requirement = requirement(map)
        func isSet(_ key: String) -> Bool { map[key].flatMap(reader.mark) ?? false }
        let target = IndicatorTarget(
            printed: printed ?? "", requirement: requirement ?? .qualitative, isAspirational: isSet("aspirational"),
            isMaintained: isSet("maintain"), isRising: isSet("rising"), isInferred: isSet("inferred"),
            note: map["note"].flatMap(reader.text))
        return printed == nil || requirement == nil ? nil : target
    }

    private func requirement(_ map: MappingReader) -> IndicatorTarget.Requirement? {
        guard let (form, node) = only(Self.forms, of: map, ProgrammeSchemas.target) else { return nil }
        switch form {
        case "none": return reader.mark(node) == nil ? nil : IndicatorTarget.Requirement.none
        case "qualitative":
            guard reader.mark(node) != nil, fits(form, [.qualitative], at: node) else { return nil }
            return .qualitative
        case "levels": return fits(form, [.level], at: node) ? levels(node) : nil
        case "parts":
            guard fits(form, IndicatorUnit.allCases.filter { $0 != .qualitative }, at: node) else { return nil }
            return parts(node)
        default: return bound(form, node).map { .bound($0) }
        }
    }

    /// The only key of a set that a mapping has; reports none and several.
    private func only(_ keys: [String], of map: MappingReader, _ schema: MappingSchema) -> (key: String, node: Node)? {
        let found = keys.compactMap { key in map[key].map { (key: key, node: $0) } }
            .sorted { $0.node.range.start < $1.node.range.start }
        for other in found.dropFirst() {
            reader.diagnostics.error(.formTwice(found[0].key, other.key), at: other.node.key ?? other.node)
        }
        // A form without a value, or under a misspelt key, has been reported.
        let isThere = keys.contains { map.node[$0] != nil } || reader.isMisspelt(keys, in: map, schema)
        if !isThere { reader.diagnostics.error(.targetWithoutForm(keys), at: map.node) }
        return found.count == 1 ? found[0] : nil
    }

    // MARK: Numbers

    /// The bound that one of the keys of a mapping gives.
    func bound(of map: MappingReader, _ schema: MappingSchema) -> IndicatorTarget.Bound? {
        only(ProgrammeSchemas.boundForms, of: map, schema).flatMap { bound($0.key, $0.node) }
    }

    private func bound(_ form: String, _ node: Node) -> IndicatorTarget.Bound? {
        guard let comparison = IndicatorTarget.Comparison(rawValue: form) else { return nil }
        let upward: Set<IndicatorTarget.Comparison> = [.atLeast, .moreThan]
        guard fits(form, IndicatorUnit.allCases.filter { $0 != .qualitative }, at: node) else { return nil }
        if unit == .rank, upward.contains(comparison) {
            reader.diagnostics.error(.rankUpward(form), at: node.key ?? node)
            return nil
        }
        return number(node).map { IndicatorTarget.Bound(comparison, $0) }
    }

    private func number(_ node: Node) -> Rational? {
        switch unit {
        case .percent, .index: return reader.rational(node, from: 0, to: 1)
        case .level: return reader.integer(node, in: 1...5).map { Rational($0) }
        case .rank: return reader.integer(node, in: 1...Int.max).map { Rational($0) }
        case .count: return reader.rational(node, from: 0)
        case .ratio, .qualitative, nil: return reader.rational(node)
        }
    }

    private func fits(_ form: String, _ units: [IndicatorUnit], at node: Node) -> Bool {
        guard let unit, !units.contains(unit) else { return true }
        reader.diagnostics.error(.formDoesNotFit(form, unit), at: node.key ?? node, help: .formsFor(unit))
        return false
    }

    private func levels(_ node: Node) -> IndicatorTarget.Requirement? {
        guard let items = reader.sequence(node) else { return nil }
        if items.isEmpty { reader.diagnostics.error(.noLevels, at: node) }
        var levels: [Int] = []
        for item in items {
            guard let level = reader.integer(item, in: 1...5) else { continue }
            if levels.contains(level) {
                reader.diagnostics.error(.repeated("\(level)"), at: item)
            } else {
                levels.append(level)
            }
        }
        return levels.isEmpty ? nil : .levels(levels.sorted())
    }

    // MARK: Parts

    private func parts(_ node: Node) -> IndicatorTarget.Requirement? {
        guard let items = reader.sequence(node) else { return nil }
        if items.count < 2 { reader.diagnostics.error(.tooFewParts(items.count), at: node) }
        var ids = SeenIDs(.part)
        return .parts(
            items.compactMap { item in
                guard let map = reader.mapping(item, ProgrammeSchemas.part) else { return nil }
                let id = map["id"].flatMap(reader.identifier)
                let name = map["name"].flatMap(reader.text)
                let printed = map["printed"].flatMap(reader.string)
                let bound = bound(of: map, ProgrammeSchemas.part)
                guard ids.isNew(id, at: map["id"], reader), let id, let name, let printed, let bound else { return nil }
                return IndicatorTarget.Part(id: id, name: name, printed: printed, bound: bound)
            })
    }
}
