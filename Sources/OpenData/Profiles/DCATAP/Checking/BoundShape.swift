// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A shape in plain numbers: positions in the tables of the profile.
struct BoundShape {
    let severity: ProfileFinding.Severity
    var least = 0
    var most = Int.max
    var kind: PropertyShape.NodeKind?
    var datatypes: Int?
    var classes: Int?
    var namesOneClass = false
    var vocabulary: Int?
    var node: Int?
    var languages: Int?
    var hasUniqueLanguages = false
    var looksAtValues = false
    /// Whether ``hasValue`` is asked for; a graph that does not mention it has no number for it.
    var asksForValue = false
    var hasValue: TermID?

    init(severity: ProfileFinding.Severity) {
        self.severity = severity
    }
}
