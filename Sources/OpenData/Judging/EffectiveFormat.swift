// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The format that a distribution is taken to have, and from what.
public struct EffectiveFormat: Hashable, Sendable {
    /// What a format was known from, in the order in which it is believed.
    public enum Evidence: String, Hashable, Sendable, Codable, CaseIterable {
        /// The files inside a package, as a probe saw them.
        case packed
        /// The first bytes, as a probe saw them.
        case sniffed
        /// The ending of the link; query dropped, `csv.zip` before `zip`.
        case ending
        /// The stated file format.
        case declared
        /// The stated media type.
        case mediaType = "media_type"
        /// Nothing that is understood.
        case none
    }

    /// The code of the EU file-type table; `nil` when nothing is understood.
    public let code: String?
    /// From what it is known.
    public let evidence: Evidence

    /// Makes a format.
    init(code: String?, evidence: Evidence) {
        self.code = code
        self.evidence = evidence
    }

    /// Whether it is a package and what is inside is not known.
    var isClosedPackage: Bool { code.map(FormatKinship.isPackage) ?? false }
}
