// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Levels with resolved requirements. A class for the same reason as the nodes of a plan.
final class PlannedLevels: Sendable {
    let scheme: LevelScheme
    /// The requirements of each level.
    let requirements: [[PlannedRequirement]]
    let facts: LevelFacts
    /// The band of each level as a requirement, in the scheme `bands`.
    let bands: [RequirementFacts]

    init(_ scheme: LevelScheme, requirements: [[PlannedRequirement]]) {
        self.scheme = scheme
        self.requirements = requirements
        facts = LevelFacts(scheme)
        bands =
            scheme.scheme != .bands
            ? []
            : scheme.levels.map { level in
                RequirementFacts(
                    scheme.banded == .ratio ? .ratio : .score,
                    wanted: level.band ?? NumberInterval(lower: nil, upper: nil))
            }
    }
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

/// A requirement whose nodes are positions in the plan. A class for the same reason as the nodes of a plan.
final class PlannedRequirement: Sendable {
    let test: Test
    /// What is said of the requirement whatever the evidence.
    let facts: RequirementFacts
    /// The smallest ratio of the node in focus that will do, for a requirement that asks for that and nothing else.
    let leastRatio: Rational?
    /// Whether the test is about what is known of items, not about their values.
    let looksAtStates: Bool

    init(title: LocalizedText?, test: Test) {
        self.test = test
        facts = RequirementFacts(test, title: title)
        looksAtStates = test.looksAtStates
        if case .ratio(.focus, let interval) = test { leastRatio = interval.least } else { leastRatio = nil }
    }

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

/// A selection whose elements are positions in the plan. A class for the same reason as the nodes of a plan.
final class PlannedSelection: Sendable {
    let elements: [Int]
    let subjectKind: String?
    let subjectTags: [String]
    let each: PlannedRequirement
    let interval: NumberInterval
    let counting: SelectionTest.Counting
    let passesWhenEmpty: Bool
    /// The smallest share or number that will do, where that is all that is asked.
    private let least: Rational?
    /// Whether the elements are named one by one.
    let isByIds: Bool

    init(_ test: SelectionTest, elements: [Int], each: PlannedRequirement) {
        self.elements = elements
        if case .nodes = test.selection.origin { isByIds = true } else { isByIds = false }
        subjectKind = test.selection.subjectKind
        subjectTags = test.selection.subjectTags
        self.each = each
        (interval, counting, passesWhenEmpty) = (test.interval, test.counting, test.passesWhenEmpty)
        least = test.interval.least
    }

    /// Whether a share or number will do; `nil` stands for that of an empty selection.
    func accepts(_ number: Rational?) -> Bool {
        guard let number else { return passesWhenEmpty }
        if let least { return !(number < least) }
        return interval.contains(number)
    }
}

extension PlannedRequirement.Test {
    fileprivate var looksAtStates: Bool {
        switch self {
        case .state, .evidence: true
        case .all(let parts), .any(let parts): parts.contains(where: \.looksAtStates)
        case .not(let part): part.looksAtStates
        case .score, .ratio, .level, .coverage, .share, .count: false
        }
    }
}
