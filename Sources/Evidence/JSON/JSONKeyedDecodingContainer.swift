// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Reads the members of a JSON object.
struct JSONKeyedDecodingContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
    private let node: Node
    private let path: JSONCodingPath?
    /// The members by key; made only for objects that are too large to search.
    private let members: [UTF8Key: Node]
    private static var searchedMembers: Int { 16 }

    init(node: Node, path: JSONCodingPath?) {
        self.node = node
        self.path = path
        var members: [UTF8Key: Node] = [:]
        if node.count > Self.searchedMembers {
            members.reserveCapacity(node.count)
            for (key, value) in node.entries { members[UTF8Key(key.text ?? "")] = value }
        }
        self.members = members
    }

    var codingPath: [any CodingKey] { path?.keys ?? [] }

    var allKeys: [Key] {
        node.entries.compactMap { entry in entry.key.text.flatMap { Key(stringValue: $0) } }
    }

    private func member(_ key: some CodingKey) -> Node? {
        members.isEmpty ? node[key.stringValue] : members[UTF8Key(key.stringValue)]
    }

    private func value(_ key: some CodingKey) throws(JSONDecodingFailure) -> Node {
        guard let value = member(key) else {
            throw JSONDecodingFailure(.missingMember(key.stringValue), at: node)
        }
        return value
    }

    func contains(_ key: Key) -> Bool { member(key) != nil }
    func decodeNil(forKey key: Key) throws(JSONDecodingFailure) -> Bool { try value(key).isNull }

    func decode(_ type: Bool.Type, forKey key: Key) throws(JSONDecodingFailure) -> Bool { try value(key).jsonFlag() }
    func decode(_ type: String.Type, forKey key: Key) throws(JSONDecodingFailure) -> String {
        try value(key).jsonString()
    }
    func decode(_ type: Double.Type, forKey key: Key) throws(JSONDecodingFailure) -> Double {
        try value(key).jsonFloat(type)
    }
    func decode(_ type: Float.Type, forKey key: Key) throws(JSONDecodingFailure) -> Float {
        try value(key).jsonFloat(type)
    }
    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws(JSONDecodingFailure) -> T {
        try JSONNodeDecoder.decode(type, from: value(key), path: JSONCodingPath(key, in: path))
    }

    func decode(_ type: Int.Type, forKey key: Key) throws(JSONDecodingFailure) -> Int {
        try value(key).jsonInteger(type)
    }
    func decode(_ type: Int8.Type, forKey key: Key) throws(JSONDecodingFailure) -> Int8 {
        try value(key).jsonInteger(type)
    }
    func decode(_ type: Int16.Type, forKey key: Key) throws(JSONDecodingFailure) -> Int16 {
        try value(key).jsonInteger(type)
    }
    func decode(_ type: Int32.Type, forKey key: Key) throws(JSONDecodingFailure) -> Int32 {
        try value(key).jsonInteger(type)
    }
    func decode(_ type: Int64.Type, forKey key: Key) throws(JSONDecodingFailure) -> Int64 {
        try value(key).jsonInteger(type)
    }
    func decode(_ type: Int128.Type, forKey key: Key) throws(JSONDecodingFailure) -> Int128 {
        try value(key).jsonInteger(type)
    }
    func decode(_ type: UInt.Type, forKey key: Key) throws(JSONDecodingFailure) -> UInt {
        try value(key).jsonInteger(type)
    }
    func decode(_ type: UInt8.Type, forKey key: Key) throws(JSONDecodingFailure) -> UInt8 {
        try value(key).jsonInteger(type)
    }
    func decode(_ type: UInt16.Type, forKey key: Key) throws(JSONDecodingFailure) -> UInt16 {
        try value(key).jsonInteger(type)
    }
    func decode(_ type: UInt32.Type, forKey key: Key) throws(JSONDecodingFailure) -> UInt32 {
        try value(key).jsonInteger(type)
    }
    func decode(_ type: UInt64.Type, forKey key: Key) throws(JSONDecodingFailure) -> UInt64 {
        try value(key).jsonInteger(type)
    }
    func decode(_ type: UInt128.Type, forKey key: Key) throws(JSONDecodingFailure) -> UInt128 {
        try value(key).jsonInteger(type)
    }

    func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type, forKey key: Key
    ) throws(JSONDecodingFailure) -> KeyedDecodingContainer<NestedKey> {
        try decoder(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws(JSONDecodingFailure) -> any UnkeyedDecodingContainer {
        try decoder(key).unkeyedContainer()
    }

    func superDecoder() throws(JSONDecodingFailure) -> any Decoder { try decoder(JSONKey.superclass) }
    func superDecoder(forKey key: Key) throws(JSONDecodingFailure) -> any Decoder { try decoder(key) }

    private func decoder(_ key: some CodingKey) throws(JSONDecodingFailure) -> JSONNodeDecoder {
        JSONNodeDecoder(node: try value(key), path: JSONCodingPath(key, in: path))
    }
}
