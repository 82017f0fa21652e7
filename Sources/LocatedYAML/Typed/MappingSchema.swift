// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The keys of one kind of mapping. Made once, as a `static let`.
public struct MappingSchema: Sendable {
    /// A class, so that a schema is handed on with every mapping that it describes.
    private final class Parts: Sendable {
        let name: (vi: String, en: String)
        let keys: [String]
        let requiredKeys: [String]
        let short: ShortKeyTable
        /// The positions of the keys that the table does not hold.
        let long: [Int]

        init(_ name: (vi: String, en: String), keys: [String], requiredKeys: [String]) {
            self.name = name
            self.keys = keys
            self.requiredKeys = requiredKeys
            short = ShortKeyTable(keys)
            long = keys.indices.filter { ShortKey(keys[$0]) == nil }
        }
    }

    private let parts: Parts

    /// What the mapping is, as messages name it: `(vi: "tiêu chí", en: "item")`.
    public var name: (vi: String, en: String) { parts.name }
    /// Every key that is allowed, required ones first.
    public var keys: [String] { parts.keys }
    /// The keys that must be there and have a value.
    public var requiredKeys: [String] { parts.requiredKeys }

    /// A closed set of keys. A key named twice counts once, as required when it is among the required.
    public init(_ name: (vi: String, en: String), required: [String], optional: [String]) {
        var keys: [String] = []
        for key in required + optional where !keys.contains(key) { keys.append(key) }
        parts = Parts(name, keys: keys, requiredKeys: Array(keys.prefix(Set(required).count)))
    }

    /// The position of a key among all keys.
    func position(of key: String) -> Int? {
        if let short = ShortKey(key) { return parts.short.position(of: short) }
        return parts.long.first { parts.keys[$0] == key }
    }

    /// The position of a key given by its UTF-8.
    func position(of key: UnsafeRawBufferPointer) -> Int? {
        if let short = ShortKey(key) { return parts.short.position(of: short) }
        return parts.long.first { parts.keys[$0].utf8.elementsEqual(key) }
    }

}

extension Node {
    /// The entries of a mapping whose keys two schemas do not have.
    package func entries(unknownTo first: MappingSchema, _ second: MappingSchema) -> [(key: Node, value: Node)] {
        let record = content
        guard record.form == .mapping else { return [] }
        var unknown: [(key: Node, value: Node)] = []
        for entry in 0..<Int(record.count) {
            let key = arena.children[Int(record.first) + 2 * entry]
            if arena.position(of: key, in: first) == nil, arena.position(of: key, in: second) == nil {
                unknown.append(entries[entry])
            }
        }
        return unknown
    }
}
