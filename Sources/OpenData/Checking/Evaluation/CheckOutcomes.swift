// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What a check found about every resource of its scopes: three bytes each.
struct CheckOutcomes {
    let check: PackCheck
    let isInForce: Bool
    /// By dataset; `nil` when datasets are not in its scope.
    var datasets: [CheckOutcome]?
    /// By distribution in the row of all.
    var distributions: [CheckOutcome]?
    /// Of the catalogue, the plan and the services.
    var others: [(scope: CheckScope, outcome: CheckOutcome)] = []

    /// Whether it is about datasets at all.
    var isAboutDatasets: Bool { datasets != nil || distributions != nil }
}
