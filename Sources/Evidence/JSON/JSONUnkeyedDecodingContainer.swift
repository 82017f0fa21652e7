// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Reads the items of a JSON array.
struct JSONUnkeyedDecodingContainer: UnkeyedDecodingContainer {
    private let node: Node
    private let items: NodeItems
    private let path: JSONCodingPath?
    private(set) var currentIndex = 0

    init(node: Node, path: JSONCodingPath?) {
        self.node = node
        self.path = path
        items = node.items
    }

    var codingPath: [any CodingKey] { path?.keys ?? [] }
    var count: Int? { items.count }
    var isAtEnd: Bool { currentIndex >= items.count }

    private func current() throws(JSONDecodingFailure) -> Node {
        guard !isAtEnd else { throw JSONDecodingFailure(.missingItem(items.count), at: node) }
        return items[currentIndex]
    }

    /// Moves on when reading succeeded; a caller may try another type at the same place.
    private mutating func next<R>(_ read: (Node) throws(JSONDecodingFailure) -> R) throws(JSONDecodingFailure) -> R {
        let value = try read(try current())
        currentIndex += 1
        return value
    }

    mutating func decodeNil() throws(JSONDecodingFailure) -> Bool {
        let isNull = try current().isNull
        if isNull { currentIndex += 1 }
        return isNull
    }

    mutating func decode(_ type: Bool.Type) throws(JSONDecodingFailure) -> Bool {
        try next { node throws(JSONDecodingFailure) in try node.jsonFlag() }
    }
    mutating func decode(_ type: String.Type) throws(JSONDecodingFailure) -> String {
        try next { node throws(JSONDecodingFailure) in try node.jsonString() }
    }
    mutating func decode(_ type: Double.Type) throws(JSONDecodingFailure) -> Double {
        try next { node throws(JSONDecodingFailure) in try node.jsonFloat(type) }
    }
    mutating func decode(_ type: Float.Type) throws(JSONDecodingFailure) -> Float {
        try next { node throws(JSONDecodingFailure) in try node.jsonFloat(type) }
    }
    mutating func decode<T: Decodable>(_ type: T.Type) throws(JSONDecodingFailure) -> T {
        let path = JSONCodingPath(JSONKey(index: currentIndex), in: path)
        return try next { node throws(JSONDecodingFailure) in try JSONNodeDecoder.decode(type, from: node, path: path) }
    }

    mutating func decode(_ type: Int.Type) throws(JSONDecodingFailure) -> Int {
        try next { node throws(JSONDecodingFailure) in try node.jsonInteger(type) }
    }
    mutating func decode(_ type: Int8.Type) throws(JSONDecodingFailure) -> Int8 {
        try next { node throws(JSONDecodingFailure) in try node.jsonInteger(type) }
    }
    mutating func decode(_ type: Int16.Type) throws(JSONDecodingFailure) -> Int16 {
        try next { node throws(JSONDecodingFailure) in try node.jsonInteger(type) }
    }
    mutating func decode(_ type: Int32.Type) throws(JSONDecodingFailure) -> Int32 {
        try next { node throws(JSONDecodingFailure) in try node.jsonInteger(type) }
    }
    mutating func decode(_ type: Int64.Type) throws(JSONDecodingFailure) -> Int64 {
        try next { node throws(JSONDecodingFailure) in try node.jsonInteger(type) }
    }
    mutating func decode(_ type: Int128.Type) throws(JSONDecodingFailure) -> Int128 {
        try next { node throws(JSONDecodingFailure) in try node.jsonInteger(type) }
    }
    mutating func decode(_ type: UInt.Type) throws(JSONDecodingFailure) -> UInt {
        try next { node throws(JSONDecodingFailure) in try node.jsonInteger(type) }
    }
    mutating func decode(_ type: UInt8.Type) throws(JSONDecodingFailure) -> UInt8 {
        try next { node throws(JSONDecodingFailure) in try node.jsonInteger(type) }
    }
    mutating func decode(_ type: UInt16.Type) throws(JSONDecodingFailure) -> UInt16 {
        try next { node throws(JSONDecodingFailure) in try node.jsonInteger(type) }
    }
    mutating func decode(_ type: UInt32.Type) throws(JSONDecodingFailure) -> UInt32 {
        try next { node throws(JSONDecodingFailure) in try node.jsonInteger(type) }
    }
    mutating func decode(_ type: UInt64.Type) throws(JSONDecodingFailure) -> UInt64 {
        try next { node throws(JSONDecodingFailure) in try node.jsonInteger(type) }
    }
    mutating func decode(_ type: UInt128.Type) throws(JSONDecodingFailure) -> UInt128 {
        try next { node throws(JSONDecodingFailure) in try node.jsonInteger(type) }
    }

    mutating func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type
    ) throws(JSONDecodingFailure) -> KeyedDecodingContainer<NestedKey> {
        let container = try decoder().container(keyedBy: type)
        currentIndex += 1
        return container
    }

    mutating func nestedUnkeyedContainer() throws(JSONDecodingFailure) -> any UnkeyedDecodingContainer {
        let container = try decoder().unkeyedContainer()
        currentIndex += 1
        return container
    }

    mutating func superDecoder() throws(JSONDecodingFailure) -> any Decoder {
        let decoder = try decoder()
        currentIndex += 1
        return decoder
    }

    private func decoder() throws(JSONDecodingFailure) -> JSONNodeDecoder {
        JSONNodeDecoder(
            node: try current(), path: JSONCodingPath(JSONKey(index: currentIndex), in: path))
    }
}
