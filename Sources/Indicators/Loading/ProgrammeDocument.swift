// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// The document that a programme was read from, to be written as JSON.
///
/// ``Programme/init(reading:named:limits:)`` reads it as well: every key in its order, true, false and whole numbers bare,
/// every other value a string as it was written.
public struct ProgrammeDocument: Sendable, Encodable {
    /// A part that can be left out.
    public enum Part: String, Sendable, Hashable, CaseIterable {
        /// The rows of the table of indicators.
        case indicators
        /// The targets outside of the table.
        case additionalTargets = "additional_targets"
        /// The duties to report.
        case reporting
        /// The tasks.
        case tasks
    }

    private let root: Node
    private let omitted: Set<String>

    /// The document of a programme; `nil` for one that was made in memory.
    /// - Parameters:
    ///   - programme: a programme that was read.
    ///   - omitted: what is left out.
    public init?(_ programme: Programme, without omitted: Set<Part> = []) {
        guard let root = programme.origin else { return nil }
        self.root = root
        self.omitted = Set(omitted.map(\.rawValue))
    }

    /// Writes the document.
    public func encode(to encoder: any Encoder) throws {
        try WrittenNode(node: root, omitted: omitted).encode(to: encoder)
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
