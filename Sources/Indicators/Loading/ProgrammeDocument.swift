// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

extension Programme {
    /// A part of the document that can be left out.
    public enum DocumentPart: String, Sendable, Hashable, CaseIterable {
        /// The rows of the table of indicators.
        case indicators
        /// The targets outside of the table.
        case additionalTargets = "additional_targets"
        /// The duties to report.
        case reporting
        /// The tasks.
        case tasks
    }

    /// The document that the programme was read from as JSON, which ``init(reading:named:limits:)`` reads as well: every key
    /// in its order, true, false and whole numbers bare, every other value a string as it was written.
    ///
    /// - Parameters:
    ///   - omitted: what is left out.
    ///   - pretty: whether lines are broken and indented.
    /// - Returns: the JSON in UTF-8; `nil` for a programme that was made in memory.
    public func documentJSON(without omitted: Set<DocumentPart> = [], pretty: Bool = true) throws -> [UInt8]? {
        guard let origin else { return nil }
        let keys = Set(omitted.map(\.rawValue))
        return try JSONTextEncoder(pretty: pretty).encode(WrittenNode(node: origin, omitted: keys))
    }
}

/// A node as JSON.
private struct WrittenNode: Encodable {
    let node: Node
    /// The keys that are left out, of this mapping alone.
    var omitted: Set<String> = []

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(_ text: String) { stringValue = text }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    func encode(to encoder: any Encoder) throws {
        switch node.kind {
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        case .scalar:
            var container = encoder.singleValueContainer()
            let text = node.text ?? ""
            if node.isPlain, text == "true" || text == "false" {
                try container.encode(text == "true")
            } else if node.isPlain, let number = Int(text), String(number) == text {
                try container.encode(number)
            } else {
                try container.encode(text)
            }
        case .sequence:
            var container = encoder.unkeyedContainer()
            for item in node.items { try container.encode(WrittenNode(node: item)) }
        case .mapping:
            var container = encoder.container(keyedBy: Key.self)
            for (key, value) in node.entries {
                guard let text = key.text, !omitted.contains(text) else { continue }
                try container.encode(WrittenNode(node: value), forKey: Key(text))
            }
        }
    }
}
