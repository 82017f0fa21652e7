// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Which datasets conform to a profile, by what it found: this decides `dcatApCompliance` of the metadata quality
/// assessment.
public struct ProfileCompliance: Sendable {
    private let violating: Set<TermID>

    /// Keeps the resources that violate the profile.
    public init(_ findings: some Sequence<ProfileFinding>) {
        var violating: Set<TermID> = []
        for finding in findings where finding.severity == .violation {
            if let focus = finding.focus { violating.insert(focus) }
        }
        self.violating = violating
    }

    /// Whether a resource itself violates nothing.
    public func holds(for resource: TermID) -> Bool { !violating.contains(resource) }

    /// Whether a dataset and each of its distributions violate nothing.
    public func holds(for dataset: Dataset) -> Bool {
        holds(for: dataset.node) && dataset.distributions.allSatisfy { holds(for: $0.node) }
    }
}
