// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The program that computed a result.
public struct EngineIdentity: Hashable, Sendable, Codable {
    /// The package.
    public let name: String
    /// Its version.
    public let version: String

    /// Makes an identity.
    public init(name: String, version: String) {
        self.name = name
        self.version = version
    }

    /// This package.
    public static let current = EngineIdentity(name: "swift-data-governance", version: "0.1.0")
}

/// The kinds of result; every result document begins with its kind and format version.
public enum ResultKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A scored rubric.
    case scorecard
    /// Two scorecards held against each other.
    case comparison
    /// A checked data set.
    case quality
    /// A checked open-data catalogue.
    case audit
    /// A tracked programme.
    case progress
    /// The days of a programme.
    case calendar
    /// Bodies in the order of their results.
    case ranking
    /// Figures of results over time.
    case trend
}
