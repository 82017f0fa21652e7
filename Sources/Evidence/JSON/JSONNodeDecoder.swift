// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// The decoder behind ``JSONTextDecoder``: one node of the tree.
struct JSONNodeDecoder: Decoder {
    let node: Node
    let path: JSONCodingPath?

    var codingPath: [any CodingKey] { path?.keys ?? [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(
        keyedBy type: Key.Type
    ) throws(JSONDecodingFailure) -> KeyedDecodingContainer<Key> {
        guard node.kind == .mapping else { throw JSONDecodingFailure(.expectedObject(at: node), at: node) }
        return KeyedDecodingContainer(JSONKeyedDecodingContainer<Key>(node: node, path: path))
    }

    func unkeyedContainer() throws(JSONDecodingFailure) -> any UnkeyedDecodingContainer {
        guard node.kind == .sequence else { throw JSONDecodingFailure(.expectedArray(at: node), at: node) }
        return JSONUnkeyedDecodingContainer(node: node, path: path)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer {
        JSONSingleValueDecodingContainer(node: node, path: path)
    }

    /// Decodes a value and gives every error of the value's own code a place.
    static func decode<T: Decodable>(
        _ type: T.Type, from node: Node, path: JSONCodingPath?
    ) throws(JSONDecodingFailure) -> T {
        // Through the standard library's containers a number would pass as a Double, which is not exact.
        if type == Rational.self, node.kind == .scalar, let value = try node.jsonRational() as? T { return value }
        do {
            return try T(from: JSONNodeDecoder(node: node, path: path))
        } catch let failure as JSONDecodingFailure {
            throw failure
        } catch let error as DecodingError {
            throw JSONDecodingFailure(error, at: node, depth: path?.depth ?? 0)
        } catch {
            throw JSONDecodingFailure(.unreadableValue("\(error)"), at: node)
        }
    }
}

/// The keys that lead to a value. A linked list, so that a step deeper costs one small object; nobody reads the keys
/// unless something is wrong.
final class JSONCodingPath {
    let key: any CodingKey
    let parent: JSONCodingPath?
    let depth: Int

    init(_ key: any CodingKey, in parent: JSONCodingPath?) {
        self.key = key
        self.parent = parent
        depth = (parent?.depth ?? 0) + 1
    }

    var keys: [any CodingKey] {
        var keys: [any CodingKey] = []
        var step: JSONCodingPath? = self
        while let current = step {
            keys.append(current.key)
            step = current.parent
        }
        return keys.reversed()
    }
}
