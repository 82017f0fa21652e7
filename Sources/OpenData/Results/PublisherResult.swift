// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// How the datasets of a publisher came out.
public struct PublisherResult: Sendable, Hashable, Codable {
    /// Its IRI, else its name in lower case without diacritics.
    public var key: String
    /// Its name.
    public var name: LocalizedText?
    /// How many datasets it publishes.
    public var datasets: Int
    /// Its points in each pack that has points, over its datasets.
    public var packs: [PackPoints]
    /// Whether it publishes up to standard; `nil` when no pack says what that is.
    public var isUpToStandard: CheckVerdict?
    /// Why the verdict is as it is, in words; `nil` where the datasets say it.
    public var remark: LocalizedText?
    /// How many of its datasets are up to standard, and how not.
    public var standards: VerdictCounts?

    private enum CodingKeys: String, CodingKey {
        case key, name, datasets, packs
        case isUpToStandard = "upToStandard"
        case remark, standards
    }
}
