// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension RubricMigration {
    /// The new ids of an old one: one for a rename or merge, several for a split, none when it is gone.
    public func newIds(of old: String) -> [String] {
        if dropped.contains(old) { return [] }
        if let ids = split[old] { return ids }
        if let id = renamed[old] { return [id] }
        for (new, olds) in merged.sorted(by: { $0.key < $1.key }) where olds.contains(old) { return [new] }
        return [old]
    }

    /// The old ids behind a new one; empty when the node is new.
    /// - Parameters:
    ///   - new: the new id.
    ///   - known: all old ids.
    public func oldIds(of new: String, known: Set<String>) -> [String] {
        known.filter { newIds(of: $0).contains(new) }.sorted()
    }
}
