// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Reads one JSON value.
struct JSONSingleValueDecodingContainer: SingleValueDecodingContainer {
    let node: Node
    let path: JSONCodingPath?

    var codingPath: [any CodingKey] { path?.keys ?? [] }

    func decodeNil() -> Bool { node.isNull }
    func decode(_ type: Bool.Type) throws(JSONDecodingFailure) -> Bool { try node.jsonFlag() }
    func decode(_ type: String.Type) throws(JSONDecodingFailure) -> String { try node.jsonString() }
    func decode(_ type: Double.Type) throws(JSONDecodingFailure) -> Double { try node.jsonFloat(type) }
    func decode(_ type: Float.Type) throws(JSONDecodingFailure) -> Float { try node.jsonFloat(type) }
    func decode<T: Decodable>(_ type: T.Type) throws(JSONDecodingFailure) -> T {
        try JSONNodeDecoder.decode(type, from: node, path: path)
    }

    func decode(_ type: Int.Type) throws(JSONDecodingFailure) -> Int { try node.jsonInteger(type) }
    func decode(_ type: Int8.Type) throws(JSONDecodingFailure) -> Int8 { try node.jsonInteger(type) }
    func decode(_ type: Int16.Type) throws(JSONDecodingFailure) -> Int16 { try node.jsonInteger(type) }
    func decode(_ type: Int32.Type) throws(JSONDecodingFailure) -> Int32 { try node.jsonInteger(type) }
    func decode(_ type: Int64.Type) throws(JSONDecodingFailure) -> Int64 { try node.jsonInteger(type) }
    func decode(_ type: Int128.Type) throws(JSONDecodingFailure) -> Int128 { try node.jsonInteger(type) }
    func decode(_ type: UInt.Type) throws(JSONDecodingFailure) -> UInt { try node.jsonInteger(type) }
    func decode(_ type: UInt8.Type) throws(JSONDecodingFailure) -> UInt8 { try node.jsonInteger(type) }
    func decode(_ type: UInt16.Type) throws(JSONDecodingFailure) -> UInt16 { try node.jsonInteger(type) }
    func decode(_ type: UInt32.Type) throws(JSONDecodingFailure) -> UInt32 { try node.jsonInteger(type) }
    func decode(_ type: UInt64.Type) throws(JSONDecodingFailure) -> UInt64 { try node.jsonInteger(type) }
    func decode(_ type: UInt128.Type) throws(JSONDecodingFailure) -> UInt128 { try node.jsonInteger(type) }
}
