// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A constraint that a resource breaks, before it is told.
struct ShapeFailure {
    /// The position of the rule among those of the class; that of a choice counts on from there.
    let rule: Int
    /// The position of the shape among those of the rule.
    let shape: Int
    let component: ShapeComponent
    let severity: ProfileFinding.Severity
    /// The position of the value among those of the property; -1 when the property as a whole is meant.
    let position: Int
    /// The value; when the property as a whole is meant, one in the language that is used twice.
    let value: TermID?
    /// Where the value stands.
    let place: CataloguePlace?
    /// How many values there are.
    let count: Int
}
