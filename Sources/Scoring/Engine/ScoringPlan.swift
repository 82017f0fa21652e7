// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// A rubric under one profile, made ready for scoring: items that do not apply are left out, inheritance and references
/// are resolved to positions. A class because scorers and scorecards share it; it never changes.
final class ScoringPlan: Sendable {
    /// A node that applies.
    struct PlanNode: Sendable {
        let id: String
        let parent: Int?
        let children: [Int]
        /// The position after the last node of the subtree.
        let end: Int
        let weight: Rational
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
    }

    let rubric: Rubric
    let profile: Profile?
    let nodes: [PlanNode]
    let positions: [String: Int]
    /// Whether any node is scored per sub-subject; without, slots and plan nodes have the same positions.
    let hasLoops: Bool
    /// The kinds of sub-subject that some node looks at.
    let kinds: Set<String>

    init(
        rubric: Rubric, profile: Profile?, nodes: [PlanNode], positions: [String: Int]
    ) {
        self.rubric = rubric
        self.profile = profile
        self.nodes = nodes
        self.positions = positions
        hasLoops = nodes.contains { $0.forEach != nil }
        kinds = Set(nodes.compactMap { $0.forEach?.kind })
    }
}

/// A measure id with places for the ids of subjects.
struct MeasureTemplate: Sendable {
    enum Part: Sendable {
        case text(String)
        /// The id of the enclosing subject of this kind, or of the main subject for `subject`.
        case kind(String)
    }

    let parts: [Part]
    /// The id when there are no places.
    let fixed: String?

    init(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { part -> Part in
            part.hasPrefix("{") && part.hasSuffix("}") ? .kind(String(part.dropFirst().dropLast())) : .text(String(part))
        }
        self.parts = parts
        fixed = parts.contains { if case .kind = $0 { true } else { false } } ? nil : text
    }
}

/// Levels with resolved requirements.
struct PlannedLevels: Sendable {
    let scheme: LevelScheme
    /// The requirements of each level.
    let requirements: [[PlannedRequirement]]
    let facts: LevelFacts
}

/// A cap with its resolved requirement.
struct PlannedCap: Sendable {
    let title: LocalizedText?
    let unless: PlannedRequirement
    let ceiling: Ceiling

    enum Ceiling: Sendable {
        case value(Rational)
        case level(Int)
    }
}

/// A requirement whose nodes are positions in the plan.
struct PlannedRequirement: Sendable {
    let title: LocalizedText?
    let test: Test

    /// A node that may not apply under the profile.
    enum Target: Sendable {
        /// The owner, or the element selected.
        case focus
        /// A node of the plan.
        case node(Int)
        /// A node that the profile leaves out.
        case absent(String)
    }

    indirect enum Test: Sendable {
        case score(Target, NumberInterval)
        case ratio(Target, NumberInterval)
        case level(Target, String)
        case coverage(Target, NumberInterval)
        case evidence(Target, EvidenceDemand)
        case state(Target, [AnswerState])
        case share(PlannedSelection)
        case count(PlannedSelection)
        case all([PlannedRequirement])
        case any([PlannedRequirement])
        case not(PlannedRequirement)
    }
}

/// A selection whose elements are positions in the plan.
struct PlannedSelection: Sendable {
    let elements: [Int]
    let subjectKind: String?
    let subjectTags: [String]
    let each: PlannedRequirement
    let interval: NumberInterval
    let counting: SelectionTest.Counting
    let passesWhenEmpty: Bool
}
