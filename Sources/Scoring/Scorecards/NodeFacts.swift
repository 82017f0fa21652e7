// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What a scored node repeats from its rubric. A class so that ten thousand scorecards of one rubric share it.
final class NodeFacts: Sendable, Hashable, Codable {
    let id: String
    let title: LocalizedText
    /// `group`, or the kind of the item.
    let kind: ScoredNode.Kind
    let combine: CombineOperator?
    let tags: [String]
    let basis: [String]
    let status: SourceStatus

    init(_ node: RubricNode, rubric: Rubric) {
        id = node.id
        title = node.title
        kind = node.item.map { ScoredNode.Kind($0.method.kind) } ?? .group
        combine = node.group?.combine
        tags = node.tags
        basis = node.basis
        status = node.status
    }

    init(
        id: String, title: LocalizedText, kind: ScoredNode.Kind, combine: CombineOperator?, tags: [String],
        basis: [String], status: SourceStatus
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.combine = combine
        self.tags = tags
        self.basis = basis
        self.status = status
    }

    static func == (left: NodeFacts, right: NodeFacts) -> Bool {
        left === right
            || (left.id == right.id && left.title == right.title && left.kind == right.kind
                && left.combine == right.combine && left.tags == right.tags && left.basis == right.basis
                && left.status == right.status)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// What the levels of a scored node repeat from its rubric.
final class LevelFacts: Sendable, Hashable {
    struct Level: Sendable, Hashable {
        let id: String
        let title: LocalizedText
        let value: Rational
    }

    let scheme: LevelScheme.Scheme
    let levels: [Level]

    init(_ scheme: LevelScheme) {
        self.scheme = scheme.scheme
        levels = scheme.levels.map { Level(id: $0.id, title: $0.title, value: $0.value) }
    }

    init(scheme: LevelScheme.Scheme, levels: [Level]) {
        self.scheme = scheme
        self.levels = levels
    }

    /// The position of a level id.
    func position(of id: String) -> Int? { levels.firstIndex { $0.id == id } }

    static func == (left: LevelFacts, right: LevelFacts) -> Bool {
        left === right || (left.scheme == right.scheme && left.levels == right.levels)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(levels.count) }
}

/// What the standing of a requirement repeats from its rubric.
final class RequirementFacts: Sendable, Hashable {
    let kind: RequirementStanding.Kind
    let title: LocalizedText?
    let wanted: NumberInterval?
    let wantedLevel: String?

    init(
        _ kind: RequirementStanding.Kind, title: LocalizedText? = nil, wanted: NumberInterval? = nil,
        wantedLevel: String? = nil
    ) {
        self.kind = kind
        self.title = title
        self.wanted = wanted
        self.wantedLevel = wantedLevel
    }

    convenience init(_ test: PlannedRequirement.Test, title: LocalizedText?) {
        switch test {
        case .score(_, let interval): self.init(.score, title: title, wanted: interval)
        case .ratio(_, let interval): self.init(.ratio, title: title, wanted: interval)
        case .coverage(_, let interval): self.init(.coverage, title: title, wanted: interval)
        case .level(_, let level): self.init(.level, title: title, wantedLevel: level)
        case .evidence: self.init(.evidence, title: title)
        case .state: self.init(.state, title: title)
        case .share(let selection): self.init(.share, title: title, wanted: selection.interval)
        case .count(let selection): self.init(.count, title: title, wanted: selection.interval)
        case .all: self.init(.all, title: title)
        case .any: self.init(.any, title: title)
        case .not: self.init(.not, title: title)
        }
    }

    static func == (left: RequirementFacts, right: RequirementFacts) -> Bool {
        left === right
            || (left.kind == right.kind && left.title == right.title && left.wanted == right.wanted
                && left.wantedLevel == right.wantedLevel)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(kind) }
}
