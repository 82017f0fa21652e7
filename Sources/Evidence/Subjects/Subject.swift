// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The body, database or other thing that is assessed.
public struct Subject: Hashable, Sendable, Codable {
    /// A stable identifier, such as an agency code.
    public var id: String
    /// The name people know it by.
    public var name: LocalizedText?
    /// What kind of thing it is: `department`, `commune`, `province`, `database`, …
    public var kind: String?
    /// The identifier of the body it belongs to.
    public var parent: String?
    /// Free tags, such as `identifier` for a key column.
    public var tags: [String]

    /// Makes a subject.
    public init(
        id: String, name: LocalizedText? = nil, kind: String? = nil, parent: String? = nil, tags: [String] = []
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.parent = parent
        self.tags = tags
    }

    private enum CodingKeys: String, CodingKey { case id, name, kind, parent, tags }

    /// Reads a subject; missing `tags` are none.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(String.self, forKey: .id)
        name = try container.decodeIfPresent(LocalizedText.self, forKey: .name)
        kind = try container.decodeIfPresent(String.self, forKey: .kind)
        parent = try container.decodeIfPresent(String.self, forKey: .parent)
        tags = try container.decodeIfPresent([String].self, forKey: .tags) ?? []
    }

    /// Writes a subject; empty `tags` are left out.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encodeIfPresent(name, forKey: .name)
        try container.encodeIfPresent(kind, forKey: .kind)
        try container.encodeIfPresent(parent, forKey: .parent)
        if !tags.isEmpty { try container.encode(tags, forKey: .tags) }
    }
}

/// A stretch of days, both ends included; a missing end is open.
public struct DateSpan: Hashable, Sendable, Codable {
    /// The first day.
    public var from: CalendarDate?
    /// The last day.
    public var to: CalendarDate?

    /// Makes a span.
    public init(from: CalendarDate?, to: CalendarDate?) {
        self.from = from
        self.to = to
    }

    /// Whether `date` lies in the span.
    public func contains(_ date: CalendarDate) -> Bool {
        if let from, date < from { return false }
        if let to, date > to { return false }
        return true
    }
}
