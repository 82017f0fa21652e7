// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A property of a profile.
struct ShapeProperty: Sendable {
    /// The IRI.
    let iri: String
    /// Whether the resources are meant that state the property of this one.
    let isInverse: Bool
    /// The part of the property in the ids of checks.
    let code: String
    /// How a person is told of it: "tiêu đề (dct:title)".
    let words: (vi: String, en: String)
}
