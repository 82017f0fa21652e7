// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A value of JSON on its way from an `Encodable` to text.
///
/// Containers are classes because an encoder may fill several of them in turns.
enum JSONElement {
    case null
    case bool(Bool)
    /// The text of a number.
    case number(String)
    case string(String)
    case array(JSONArray)
    case object(JSONObject)
    /// The place of a super encoder, whose value may still be missing when its place is taken.
    case deferred(JSONSlot)
}

/// The value of a super encoder. Apart from the encoder, which refers to the tree above it: that would be a cycle.
final class JSONSlot {
    var element: JSONElement?
}

/// The items of a JSON array.
final class JSONArray {
    var items: [JSONElement] = []

    /// Gives items without an order of their own, taken `width` at a time, the order of their text.
    func sort(width: Int) {
        let groups = stride(from: 0, to: items.count, by: width).map { start in
            Array(items[start..<min(start + width, items.count)])
        }
        let texts = groups.map { group in
            var writer = JSONWriter(pretty: false, sortedKeys: true)
            for item in group { writer.write(item) }
            return writer.finish()
        }
        let order = groups.indices.sorted { texts[$0].lexicographicallyPrecedes(texts[$1]) }
        items = order.flatMap { groups[$0] }
    }
}

/// The members of a JSON object, in the order in which their keys were first set.
final class JSONObject {
    private(set) var members: [(key: String, value: JSONElement)] = []
    /// Where each key stands; made when the object has grown too large to search.
    private var positions: [UTF8Key: Int] = [:]
    private static let searchedMembers = 16

    /// Sets a member; a key that is set again keeps its place.
    func set(_ key: String, _ value: JSONElement) {
        if let position = position(of: key) {
            members[position].value = value
            return
        }
        members.append((key, value))
        if members.count > Self.searchedMembers {
            if positions.isEmpty {
                for (position, member) in members.enumerated() { positions[UTF8Key(member.key)] = position }
            } else {
                positions[UTF8Key(key)] = members.count - 1
            }
        }
    }

    func value(for key: String) -> JSONElement? {
        position(of: key).map { members[$0].value }
    }

    private func position(of key: String) -> Int? {
        members.count <= Self.searchedMembers
            ? members.firstIndex { UTF8Key($0.key) == UTF8Key(key) } : positions[UTF8Key(key)]
    }

    func sort() {
        members.sort(by: Self.precedes)
        positions = [:]
        for (position, member) in members.enumerated() where members.count > Self.searchedMembers {
            positions[UTF8Key(member.key)] = position
        }
    }

    /// The order of members by the UTF-8 bytes of their keys.
    static func precedes(_ lhs: (key: String, value: JSONElement), _ rhs: (key: String, value: JSONElement)) -> Bool {
        lhs.key.utf8.lexicographicallyPrecedes(rhs.key.utf8)
    }
}
