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
