// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension ScorecardComparison: Codable {
    private enum CodingKeys: String, CodingKey {
        case result, format, engine
        case asOf
        case rubricTitle
        case old, new, counts, changes
    }

    /// Reads a comparison as it was written.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try container.expect(.comparison, forKey: .result, wanted: "a comparison")
        try container.expectFirstFormat(forKey: .format)
        engine = try container.decode(EngineIdentity.self, forKey: .engine)
        rubricTitle = try container.decode(LocalizedText.self, forKey: .rubricTitle)
        old = try container.decode(Side.self, forKey: .old)
        new = try container.decode(Side.self, forKey: .new)
        changes = try container.decode([NodeChange].self, forKey: .changes)
    }

    /// Writes the result envelope, the counts of items by kind, and the changes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(ResultKind.comparison, forKey: .result)
        try container.encode(1, forKey: .format)
        try container.encode(engine, forKey: .engine)
        try container.encode(new.asOf, forKey: .asOf)
        try container.encode(rubricTitle, forKey: .rubricTitle)
        try container.encode(old, forKey: .old)
        try container.encode(new, forKey: .new)
        try container.encode(
            Dictionary(uniqueKeysWithValues: NodeChange.Kind.allCases.map { ($0.rawValue, count($0)) }), forKey: .counts
        )
        try container.encode(changes, forKey: .changes)
    }

    /// The comparison as JSON: the same bytes for the same comparison, always.
    public func json(pretty: Bool = true) throws -> [UInt8] { try JSONTextEncoder(pretty: pretty).encode(self) }

    /// Reads a comparison from JSON.
    public init(json bytes: [UInt8], named name: String) throws {
        self = try JSONTextDecoder().decode(ScorecardComparison.self, from: bytes, name: name)
    }
}
