// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// What is asked, how answers become a score, and what each level requires: a loaded `rubric: 1` document.
///
/// A rubric that loads can be scored. It is immutable and cheap to copy.
public struct Rubric: Sendable {
    /// Id, version and hash.
    public let identity: DocumentIdentity
    /// Its name.
    public let title: LocalizedText
    /// What it is for.
    public let description: LocalizedText?
    /// How far it can be relied on.
    public let status: SourceStatus
    /// The text printed with each result; the standard notice of the status where the rubric has none.
    public let notice: LocalizedText?
    /// The languages of its texts, in order of fallback.
    public let languages: [Language]
    /// What it rests on.
    public let sources: [DocumentSource]
    /// Shared scales, in the order of the document.
    public let scales: [AnswerScale]
    /// Tags with their names, in the order of the document; empty when tags are not declared.
    public let tags: [Tag]
    /// The lenses under which items are answered.
    public let lenses: LensRule?
    /// Which of several responses counts.
    public let raters: RaterRule
    /// State policies of the root.
    public let states: StatePolicies
    /// The tree, parents before children, children in order; the root is first.
    public let nodes: [RubricNode]
    /// Second roll-ups by tag.
    public let views: [RubricView]
    /// Selections of items, weights and targets for kinds of subject.
    public let profiles: [Profile]
    /// Levels that plans bind bodies to.
    public let targets: [PlanTarget]
    /// How older versions map to this one.
    public let migrations: [RubricMigration]
    /// Answer sets with the result they must have.
    public let examples: [RubricExample]

    let positions: [String: Int]

    /// The root of the tree.
    public var root: RubricNode { nodes[0] }

    /// The node with an id.
    public func node(_ id: String) -> RubricNode? { positions[id].map { nodes[$0] } }

    /// The profile with an id.
    public func profile(_ id: String) -> Profile? { profiles.first { $0.id == id } }

    /// All items, in order.
    public var items: some Sequence<RubricNode> { nodes.lazy.filter { $0.item != nil } }

    /// A tag with its name.
    public struct Tag: Hashable, Sendable {
        /// The id.
        public let id: String
        /// The name.
        public let title: LocalizedText
    }
}

extension Rubric {
    /// The notice of a rubric that is not official, fixed by the design of this package.
    public static let standardNotice = LocalizedText(
        vi: "Bộ tiêu chí đề xuất để tự đánh giá; không thay thế Bộ chỉ số do Trung ương ban hành.",
        en:
            "A proposed rubric for self-assessment; it does not replace the index set to be issued by the central authorities."
    )
}

/// Lenses: the same items answered, for example, as documented and as implemented.
public struct LensRule: Hashable, Sendable {
    /// The lenses.
    public let lenses: [Rubric.Tag]
    /// How their ratios combine: `mean`, `min` or `max`.
    public let combine: CombineOperator
}

/// Which of several responses to an item counts.
public struct RaterRule: Hashable, Sendable {
    /// The ways to pick.
    public enum Pick: String, Hashable, Sendable, Codable, CaseIterable {
        /// By role, in `order`; within a role the latest.
        case role
        /// The latest, whatever the role.
        case latest
        /// The mean ratio.
        case mean
        /// The median ratio (of two in the middle, their mean).
        case median
        /// The smallest ratio.
        case min
        /// The largest ratio.
        case max
        /// The ratio all agree on; unknown when they do not.
        case consensus
    }

    /// How to pick.
    public let pick: Pick
    /// Roles, first choice first.
    public let order: [AssessmentKind]

    /// Verified before cross-assessed before self-assessed.
    public static let standard = RaterRule(pick: .role, order: [.verified, .cross, .selfAssessed])
}
