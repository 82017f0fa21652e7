// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension ProbeDocument {
    /// The document as JSON, the facts by URL: equal documents give equal bytes, and ``init(reading:named:limits:)``
    /// reads them back.
    ///
    /// - Throws: never for a document of this type; `JSONTextEncoder` can only fail for numbers that are not finite.
    public func encoded() throws -> [UInt8] {
        try JSONTextEncoder().encode(Written(document: self))
    }

    private struct Written: Encodable {
        let document: ProbeDocument

        private enum Key: String, CodingKey {
            case probes, id, version, title, body, facts
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(1, forKey: .probes)
            try container.encode(document.identity.id, forKey: .id)
            try container.encode(document.identity.version, forKey: .version)
            try container.encode(document.title, forKey: .title)
            try container.encodeIfPresent(document.body, forKey: .body)
            try container.encode(document.facts.map(WrittenFact.init), forKey: .facts)
        }
    }

    private struct WrittenFact: Encodable {
        let fact: ProbeFact

        private enum Key: String, CodingKey {
            case url, status, failure, length, wall
            case finalURL = "final_url"
            case mediaType = "media_type"
            case lastModified = "last_modified"
            case sniffedFormat = "sniffed_format"
            case packedFormats = "packed_formats"
            case checkedAt = "checked_at"
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(fact.url, forKey: .url)
            try container.encodeIfPresent(fact.status, forKey: .status)
            try container.encodeIfPresent(fact.failure, forKey: .failure)
            try container.encodeIfPresent(fact.finalURL, forKey: .finalURL)
            try container.encodeIfPresent(fact.mediaType, forKey: .mediaType)
            try container.encodeIfPresent(fact.length, forKey: .length)
            try container.encodeIfPresent(fact.lastModified, forKey: .lastModified)
            try container.encodeIfPresent(fact.sniffedFormat, forKey: .sniffedFormat)
            if !fact.packedFormats.isEmpty { try container.encode(fact.packedFormats, forKey: .packedFormats) }
            try container.encodeIfPresent(fact.wall, forKey: .wall)
            try container.encode(fact.checkedAt, forKey: .checkedAt)
        }
    }
}
