// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Properties of which at least one must have a value.
struct PropertyChoice: Sendable {
    let severity: ProfileFinding.Severity
    let properties: [ShapeProperty]
    /// The id of the check.
    let code: String

    /// The properties in words.
    var words: (vi: String, en: String) {
        (
            properties.map(\.words.vi).joined(separator: " hoặc "),
            properties.map(\.words.en).joined(separator: " or ")
        )
    }

    func title(in kind: ClassShape) -> LocalizedText {
        LocalizedText(
            vi: "\(kind.title.text(in: .vietnamese)): \(words.vi)", en: "\(kind.title.text(in: .english)): \(words.en)")
    }
}
