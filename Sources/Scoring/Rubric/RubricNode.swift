// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A node of a rubric's tree: a group or an item.
public struct RubricNode: Hashable, Sendable {
    /// What the node is.
    public enum Content: Hashable, Sendable {
        /// It has children.
        case group(GroupRule)
        /// It is a leaf.
        case item(ItemRule)
    }

    /// The stable id.
    public let id: String
    /// Its name.
    public let title: LocalizedText
    /// What it is about.
    public let description: LocalizedText?
    /// Weight within its parent, at least 0.
    public let weight: Rational
    /// Tags.
    public let tags: [String]
    /// Ids of the sources it rests on.
    public let basis: [String]
    /// How far it can be relied on (inherited).
    public let status: SourceStatus
    /// The position of the parent in the rubric's nodes; `nil` for the root.
    public let parent: Int?
    /// The positions of the children.
    public internal(set) var children: [Int]
    /// The position after the last node of its subtree.
    public internal(set) var end: Int
    /// Group or item.
    public let content: Content
    /// Policies set on this very node.
    public let states: StatePolicies
    /// The evidence rule set on this very node: `nil` inherits, `.some(nil)` switches off.
    public let evidence: EvidenceRule??
    /// The target on this node's range.
    public let target: Rational?
    /// Which subjects it applies to.
    public let applicability: Applicability?
    /// Whether it is scored once per sub-subject.
    public let forEach: ForEachRule?
    /// Ceilings.
    public let caps: [Cap]
    /// Levels.
    public let levels: LevelScheme?

    /// Whether the node is an item.
    var isItem: Bool { if case .item = content { true } else { false } }

    /// The item's rule; `nil` for a group.
    public var item: ItemRule? {
        if case .item(let rule) = content { return rule }
        return nil
    }

    /// The group's rule; `nil` for an item.
    public var group: GroupRule? {
        if case .group(let rule) = content { return rule }
        return nil
    }
}

/// Facts and answers that must hold for a node to apply.
public struct Applicability: Hashable, Sendable {
    /// Kinds of subject, any of which will do; empty for all.
    public let kinds: [String]
    /// Tags that the subject must carry.
    public let tags: [String]
    /// Answers that must have been given: item id → options, any of which will do.
    public let answers: [String: [String]]
}
