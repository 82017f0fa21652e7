// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What is asked of the resources of one class.
struct ClassShape: Sendable {
    /// The IRI of the class.
    let iri: String
    /// Its name in the document, such as `dcat:Dataset`.
    let name: String
    /// What a person calls it.
    let title: LocalizedText
    /// By property, in the order of the document.
    let rules: [PropertyRule]
    /// Groups of properties of which at least one must have a value.
    let choices: [PropertyChoice]
}
