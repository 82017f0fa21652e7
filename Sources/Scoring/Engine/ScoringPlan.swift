// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// A rubric under one profile, made ready for scoring: items that do not apply are left out, inheritance and references
/// are resolved to positions. A class because scorers and scorecards share it; it never changes.
final class ScoringPlan: Sendable {
    /// A node that applies. A class because a look at a node must not copy its rules.
    final class PlanNode: Sendable {
        let id: String
        let parent: Int?
        let children: [Int]
        /// The position after the last node of the subtree.
        let end: Int
        let weight: Rational
        /// The range of the value when all children are present.
        let range: ValueRange
        let content: RubricNode.Content
        let policies: StatePolicies
        let evidence: EvidenceRule?
        /// The inherited target as a ratio.
        let target: Rational?
        let applicability: Applicability?
        let forEach: ForEachRule?
        let caps: [PlannedCap]
        let levels: PlannedLevels?
        let facts: NodeFacts
        /// The kinds of sub-subject in which the node stands, outermost first.
        let loop: [String]
        /// The measure id split at its placeholders; `nil` without a measure.
        let measure: MeasureTemplate?
        /// How the children combine; `nil` for an item.
        let group: GroupRule?
        /// What is known of an item before it is answered; `nil` for a group.
        let asked: PlannedItem?
        /// Whether anything may change the value after combining.
        let isAdjusted: Bool
        /// The node of the main subject, named.
        let reference: NodeReference
        /// What is said when nothing stands behind an answer on which the evidence rule bears.
        let withoutEvidence: ScoringFinding?
        /// What nothing behind such an answer comes to, where the rule only warns.
        let nothingBehind: AnswerRarities?

        init(
            _ node: RubricNode, place: Place, inherited: Inherited, weight: Rational, range: ValueRange,
            caps: [PlannedCap], levels: PlannedLevels?, rubric: Rubric, pool: inout ResultPool
        ) {
            id = node.id
            (parent, children, end) = (place.parent, place.children, place.end)
            self.weight = weight
            self.range = range
            content = node.content
            (policies, evidence, target) = (inherited.policies, inherited.evidence, inherited.target)
            loop = inherited.loop
            applicability = node.applicability
            forEach = node.forEach
            self.caps = caps
            self.levels = levels
            facts = NodeFacts(node, rubric: rubric)
            measure = node.item?.measure.map(MeasureTemplate.init)
            group = node.group
            asked = node.item.map { PlannedItem($0, inherited: inherited, lenses: rubric.lenses, pool: &pool) }
            isAdjusted =
                !caps.isEmpty || node.group?.snap?.atLeastIfPositive != nil || node.group?.rounding?.stage == .store
            let reference = NodeReference(node.id)
            self.reference = reference
            withoutEvidence = inherited.evidence.flatMap { rule in
                guard node.item != nil, rule.effect != .ignore else { return nil }
                return .evidenceMissing(reference, node.title, needed: rule.minimum, found: 0)
            }
            nothingBehind = inherited.evidence.flatMap { rule in
                guard case .warn = rule.effect, rule.minimum > 0 else { return nil }
                return .of(evidence: EvidenceShortfall(needed: rule.minimum, found: 0, lost: 0))
            }
        }
    }

    /// Where a node stands in the plan.
    struct Place {
        let parent: Int?
        let children: [Int]
        let end: Int
    }

    /// What a node takes over from the nodes above it, unless it says otherwise itself.
    struct Inherited {
        var policies = StatePolicies.standard
        var evidence: EvidenceRule?
        var target: Rational?
        var loop: [String] = []
    }

    let rubric: Rubric
    let profile: Profile?
    let nodes: [PlanNode]
    let positions: [String: Int]
    /// Whether any node is scored per sub-subject; without, slots and plan nodes have the same positions.
    let hasLoops: Bool
    /// The kinds of sub-subject that some node looks at.
    let kinds: Set<String>
    /// The slots of every evidence, where no node is scored per sub-subject; else empty.
    let fixedSlots: [Slot]
    /// Their weights.
    let fixedWeights: [Rational]
    /// That every node applies, for each of them; empty where that depends on the subject.
    let allApply: [Bool]
    /// The results that items share, and their ratios as they stand.
    let results: [ItemResult]
    let ratios: [Rational]
    /// The outcome of every node when nothing is answered.
    let unanswered: [OutcomeTable.Row]
    let usual: UsualAnswers
    /// The nodes by their ids.
    let nodesById: ShortKeyTable
    /// Whether each node is an item bound to a measure.
    let isMeasured: [Bool]
    /// The positions of all items, first to last.
    let items: [Int]
    /// The nodes that can be settled from their own subtree alone.
    let selfContained: [Bool]
    /// The nodes whose value depends on the ratios of their items and nothing else: no level and no cap has a say.
    let followsItems: [Bool]
    /// Whether some item has caps.
    let hasItemCaps: Bool
    /// The positions of all groups and of all nodes with levels, first to last.
    let groups: [Int]
    let levelled: [Int]
    /// Where each group has its figures in an evaluation; empty where every slot has a place of its own.
    let figurePlaces: [Int]
    /// The items of each group of each view, by their positions.
    let viewItems: [[[Int]]]

    init(
        rubric: Rubric, profile: Profile?, nodes: [PlanNode], positions: [String: Int], results: [ItemResult]
    ) {
        self.results = results
        ratios = results.map(\.actual.ratio)
        unanswered = nodes.map { $0.asked.map { OutcomeTable.Row($0.result(.unanswered)) } ?? .group }
        usual = UsualAnswers(nodes)
        isMeasured = nodes.map { $0.measure != nil }
        nodesById = ShortKeyTable(nodes.map(\.id))
        items = nodes.indices.filter { nodes[$0].asked != nil }
        self.rubric = rubric
        self.profile = profile
        self.nodes = nodes
        self.positions = positions
        let hasLoops = nodes.contains { $0.forEach != nil }
        self.hasLoops = hasLoops
        kinds = Set(nodes.compactMap { $0.forEach?.kind })
        fixedSlots = hasLoops ? [] : nodes.enumerated().map { Slot(plan: $0.offset, node: $0.element) }
        fixedWeights = hasLoops ? [] : nodes.map(\.weight)
        let hasConditions = nodes.contains { $0.applicability != nil }
        allApply = hasLoops || hasConditions ? [] : Array(repeating: true, count: nodes.count)
        selfContained = Reach.selfContained(nodes)
        followsItems = Reach.followsItems(nodes)
        hasItemCaps = nodes.contains { $0.asked != nil && !$0.caps.isEmpty }
        groups = nodes.indices.filter { nodes[$0].asked == nil }
        levelled = nodes.indices.filter { nodes[$0].levels != nil }
        var places = 0
        figurePlaces =
            hasLoops || hasItemCaps
            ? []
            : nodes.map { node in
                if node.asked == nil { places += 1 }
                return max(0, places - 1)
            }
        viewItems = rubric.views.map { view in
            view.groups.map { group in
                nodes.indices.filter { nodes[$0].asked != nil && group.holds(nodes[$0].facts.tags) }
            }
        }
    }
}

extension ScoringPlan {
    /// Where the answer to each node stands. The answers are gone through once, and each finds its node: that is shorter
    /// than to look up each node among the answers.
    func places(of answers: [String: ItemAnswer]) -> [Dictionary<String, ItemAnswer>.Index?] {
        var places: [Dictionary<String, ItemAnswer>.Index?] = Array(repeating: nil, count: nodes.count)
        let ids = answers.keys
        var place = ids.startIndex
        while place != ids.endIndex {
            let id = ids[place]
            if let position = nodesById.position(of: id) ?? positions[id] { places[position] = place }
            ids.formIndex(after: &place)
        }
        return places
    }
}

extension RubricView.Group {
    /// Whether an item with these tags belongs to the group.
    fileprivate func holds(_ itemTags: [String]) -> Bool {
        tags.allSatisfy(itemTags.contains) && (anyTags.isEmpty || anyTags.contains(where: itemTags.contains))
    }
}
