// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads the rows of a programme's table of indicators, and its targets outside of the table.
struct IndicatorReader {
    let reader: DocumentReader
    let cells: CellReader
    let phases: DeclaredIDs
    let sections: DeclaredIDs
    /// The ids of all indicators, which rows name before and after they stand.
    let indicators: DeclaredIDs

    func indicator(_ node: Node, _ schema: MappingSchema, _ ids: inout SeenIDs) -> Indicator? {
        guard let map = reader.mapping(node, schema) else { return nil }
        let id = map["id"].flatMap(reader.identifier)
        let name = map["name"].flatMap(reader.text)
        let unit = map["unit"].flatMap { reader.word($0, of: IndicatorUnit.self) }
        var indicator = Indicator(id: id ?? "", name: name ?? LocalizedText(""), unit: unit ?? .qualitative)
        indicator.origin = node
        indicator.section = map["section"].flatMap { sections.reference($0, reader) }
        indicator.group = map["group"].flatMap(reader.text)
        indicator.printedUnit = map["unit_printed"].flatMap(reader.string)
        indicator.targets = map["targets"].map { targets($0, TargetReader(reader: reader, unit: unit)) } ?? [:]
        indicator.monitoring = map["monitoring"].flatMap(cells.cell)
        indicator.implementing = map["implementing"].flatMap(cells.cell)
        indicator.ministry = map["ministry"].flatMap(cells.cell)
        indicator.deadline = map["deadline"].flatMap(cells.deadline)
        indicator.remark = map["remark"].flatMap(reader.string)
        indicator.printedIn = map["printed_in"].flatMap(reader.string)
        indicator.continues = map["continues"].flatMap { indicators.reference($0, reader) }
        indicator.measure = map["measure"].flatMap { measure($0, unit) }
        indicator.rollUp = map["roll_up"].flatMap { rollUp($0, unit) }
        indicator.note = map["note"].flatMap(reader.text)
        let isNew = ids.isNew(id, at: map["id"], reader)
        return isNew && name != nil && unit != nil ? indicator : nil
    }

    private func targets(_ node: Node, _ targets: TargetReader) -> [String: IndicatorTarget] {
        guard node.kind == .mapping else {
            reader.diagnostics.error(.expectedIdMap(at: node), at: node)
            return [:]
        }
        var found: [String: IndicatorTarget] = [:]
        for (key, value) in node.entries {
            let phase = phases.reference(key, reader)
            if value.isNull {
                reader.diagnostics.error(.phaseWithoutTarget(key.text ?? ""), at: key)
                continue
            }
            if let target = targets.target(value), let phase { found[phase] = target }
        }
        return found
    }

    private func measure(_ node: Node, _ unit: IndicatorUnit?) -> String? {
        guard let (id, wanted) = reader.measure(node) else { return nil }
        guard let unit else { return id }
        let fitting: [IndicatorUnit] =
            switch wanted {
            case .ratio: [.percent, .index]
            case .level: [.level]
            case .count: [.count]
            case .days, .points: []
            }
        guard fitting.contains(unit) else {
            reader.diagnostics.error(.measureDoesNotFit(id, wanted, unit), at: node)
            return nil
        }
        return id
    }

    // MARK: Roll-up

    private func rollUp(_ node: Node, _ unit: IndicatorUnit?) -> RollUpRule? {
        guard let map = reader.mapping(node, ProgrammeSchemas.rollUp) else { return nil }
        if let unit, unit != .percent { reader.diagnostics.error(.rollUpOfOtherThanShares(unit), at: node) }
        let kinds = map["kinds"].map(self.kinds)
        let missing = map["missing"].flatMap { reader.word($0, of: RollUpRule.Missing.self) } ?? .notMet
        let (level, figure) = (map["level"], map["figure"])
        if let figure, level != nil {
            reader.diagnostics.error(.formTwice("level", "figure"), at: figure.key ?? figure)
        }
        if level == nil, figure == nil, node["level"] == nil, node["figure"] == nil,
            !reader.isMisspelt(["level", "figure"], in: map, ProgrammeSchemas.rollUp)
        {
            reader.diagnostics.error(.rollUpWithoutCondition, at: node)
        }
        let condition = level.flatMap(self.level) ?? figure.flatMap(self.figure)
        guard let kinds, let condition else { return nil }
        return RollUpRule(kinds: kinds, condition: condition, missing: missing)
    }

    private func kinds(_ node: Node) -> [String] {
        let kinds = reader.identifiers(node)
        if node.kind == .sequence, node.count == 0 { reader.diagnostics.error(.rollUpWithoutKinds, at: node) }
        return kinds
    }

    private func level(_ node: Node) -> RollUpRule.Condition? {
        guard let map = reader.mapping(node, ProgrammeSchemas.rollUpLevel) else { return nil }
        let least = map["at_least"].flatMap { reader.integer($0, in: 1...5) }
        let rubric = map["rubric"].flatMap(reader.identifier)
        guard let least, let rubric else { return nil }
        return .level(atLeast: least, rubric: rubric)
    }

    private func figure(_ node: Node) -> RollUpRule.Condition? {
        guard let map = reader.mapping(node, ProgrammeSchemas.rollUpFigure) else { return nil }
        let indicator = map["indicator"].flatMap { indicators.reference($0, reader) }
        let unit = indicator.flatMap { indicators.node($0)?["unit"]?.text }.flatMap(IndicatorUnit.init)
        let bound = TargetReader(reader: reader, unit: unit).bound(of: map, ProgrammeSchemas.rollUpFigure)
        guard let indicator, let bound else { return nil }
        return .figure(indicator: indicator, bound: bound)
    }
}
