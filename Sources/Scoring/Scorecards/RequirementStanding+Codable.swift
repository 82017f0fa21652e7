// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension RequirementStanding: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind, title, progress, node, actual, wanted, selected, passing, failing, parts
        case isMet = "met"
        case actualLevel
        case wantedLevel
        case isEmptySelection = "emptySelection"
    }

    /// Reads a standing.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        facts = RequirementFacts(
            try container.decode(Kind.self, forKey: .kind),
            title: try container.decodeIfPresent(LocalizedText.self, forKey: .title),
            wanted: try container.decodeIfPresent(NumberInterval.self, forKey: .wanted),
            wantedLevel: try container.decodeIfPresent(String.self, forKey: .wantedLevel))
        isMet = try container.decode(Bool.self, forKey: .isMet)
        progress = try container.decode(Rational.self, forKey: .progress)
        node = try container.decodeIfPresent(NodeReference.self, forKey: .node)
        actual = try container.decodeIfPresent(Rational.self, forKey: .actual)
        actualLevel = try container.decodeIfPresent(String.self, forKey: .actualLevel)
        selected = try container.decodeIfPresent(Int.self, forKey: .selected)
        passing = try container.decodeIfPresent(Int.self, forKey: .passing)
        failing = try container.decode([NodeReference].self, forKey: .failing)
        isEmptySelection = try container.decode(Bool.self, forKey: .isEmptySelection)
        parts = try container.decode([RequirementStanding].self, forKey: .parts)
    }

    /// Writes a standing.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        try container.encodeIfPresent(title, forKey: .title)
        try container.encode(progress, forKey: .progress)
        try container.encodeIfPresent(node, forKey: .node)
        try container.encodeIfPresent(actual, forKey: .actual)
        try container.encodeIfPresent(wanted, forKey: .wanted)
        try container.encodeIfPresent(selected, forKey: .selected)
        try container.encodeIfPresent(passing, forKey: .passing)
        try container.encode(failing, forKey: .failing)
        try container.encode(parts, forKey: .parts)
        try container.encode(isMet, forKey: .isMet)
        try container.encodeIfPresent(actualLevel, forKey: .actualLevel)
        try container.encodeIfPresent(wantedLevel, forKey: .wantedLevel)
        try container.encode(isEmptySelection, forKey: .isEmptySelection)
    }
}
