// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension ProgrammeComparison: Codable {
    private enum CodingKeys: String, CodingKey {
        case result, of, format, engine
        case crosswalk, title, status, programmes, concepts
    }

    private static let compared = "programme"

    /// Reads a comparison as it was written.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let wanted = "a comparison of programmes"
        try container.expect(.comparison, forKey: .result, wanted: wanted)
        guard try container.decodeIfPresent(String.self, forKey: .of) == Self.compared else {
            throw DecodingError.dataCorruptedError(
                forKey: .result, in: container, debugDescription: "this is a comparison, but not \(wanted)")
        }
        try container.expectFirstFormat(forKey: .format)
        engine = try container.decode(EngineIdentity.self, forKey: .engine)
        crosswalk = try container.decode(DocumentIdentity.self, forKey: .crosswalk)
        title = try container.decode(LocalizedText.self, forKey: .title)
        status = try container.decode(SourceStatus.self, forKey: .status)
        programmes = try container.decode([Side].self, forKey: .programmes)
        concepts = try container.decode([Concept].self, forKey: .concepts)
    }

    /// Writes the result envelope, the programmes and the concepts.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(ResultKind.comparison, forKey: .result)
        try container.encode(Self.compared, forKey: .of)
        try container.encode(1, forKey: .format)
        try container.encode(engine, forKey: .engine)
        try container.encode(crosswalk, forKey: .crosswalk)
        try container.encode(title, forKey: .title)
        try container.encode(status, forKey: .status)
        try container.encode(programmes, forKey: .programmes)
        try container.encode(concepts, forKey: .concepts)
    }

    /// The comparison as JSON: the same bytes for the same comparison, always.
    public func json(pretty: Bool = true) throws -> [UInt8] { try JSONTextEncoder(pretty: pretty).encode(self) }

    /// Reads a comparison from JSON.
    public init(json bytes: [UInt8], named name: String) throws {
        self = try JSONTextDecoder().decode(ProgrammeComparison.self, from: bytes, name: name)
    }
}
