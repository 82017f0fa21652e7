// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A class of a profile with the numbers of a graph.
struct BoundClass {
    let shape: ClassShape
    /// How many rules the classes before it have.
    let offset: Int
    /// The resources of the class in canonical order, those of subclasses behind.
    let members: [TermID]
    /// In the order of the numbers of their properties, so that they are met in the order of the statements; without
    /// those that nothing in the graph can break.
    let rules: [BoundRule]
    let choices: [(predicates: [TermID], severity: ProfileFinding.Severity)]
}
