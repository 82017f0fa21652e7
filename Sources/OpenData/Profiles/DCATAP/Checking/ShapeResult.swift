// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A constraint that does not hold for a resource.
struct ShapeResult: Sendable {
    let severity: ProfileFinding.Severity
    let component: ShapeComponent
    let focus: TermID
    /// The IRI of the property, behind a `^` when it is asked the other way round; `nil` for a choice between properties.
    let property: String?
    /// The value; `nil` when the property as a whole is meant.
    let value: TermID?
}
