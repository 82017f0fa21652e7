// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The keys of one kind of mapping. Made once, as a `static let`.
public struct MappingSchema: Sendable {
    /// What the mapping is, as messages name it: `(vi: "tiêu chí", en: "item")`.
    public let name: (vi: String, en: String)
    /// Every key that is allowed, required ones first.
    public let keys: [String]
    /// The keys that must be there and have a value.
    public let requiredKeys: [String]

    private let positions: [String: Int]

    /// A closed set of keys. A key named twice counts once, as required when it is among the required.
    public init(_ name: (vi: String, en: String), required: [String], optional: [String]) {
        self.name = name
        var keys: [String] = []
        var positions: [String: Int] = [:]
        for key in required + optional where positions[key] == nil {
            positions[key] = keys.count
            keys.append(key)
        }
        self.keys = keys
        requiredKeys = Array(keys.prefix(Set(required).count))
        self.positions = positions
    }

    func position(of key: String) -> Int? { positions[key] }
}
