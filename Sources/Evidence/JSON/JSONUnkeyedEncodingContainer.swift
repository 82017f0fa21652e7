// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Adds items to a JSON array.
struct JSONUnkeyedEncodingContainer: UnkeyedEncodingContainer {
    let encoder: JSONTreeEncoder
    let array: JSONArray

    var codingPath: [any CodingKey] { encoder.codingPath }
    var count: Int { array.items.count }

    func encodeNil() { array.items.append(.null) }
    func encode(_ value: Bool) { array.items.append(.bool(value)) }
    func encode(_ value: String) { array.items.append(.string(value)) }

    func encode(_ value: Double) throws {
        array.items.append(try encoder.element(of: value, key: JSONKey(index: count)))
    }

    func encode(_ value: Float) throws {
        array.items.append(try encoder.element(of: value, key: JSONKey(index: count)))
    }

    func encode<T: Encodable>(_ value: T) throws {
        array.items.append(try encoder.element(of: value, key: JSONKey(index: count)))
    }

    func encode(_ value: Int) { array.items.append(encoder.element(of: value)) }
    func encode(_ value: Int8) { array.items.append(encoder.element(of: value)) }
    func encode(_ value: Int16) { array.items.append(encoder.element(of: value)) }
    func encode(_ value: Int32) { array.items.append(encoder.element(of: value)) }
    func encode(_ value: Int64) { array.items.append(encoder.element(of: value)) }
    func encode(_ value: Int128) { array.items.append(encoder.element(of: value)) }
    func encode(_ value: UInt) { array.items.append(encoder.element(of: value)) }
    func encode(_ value: UInt8) { array.items.append(encoder.element(of: value)) }
    func encode(_ value: UInt16) { array.items.append(encoder.element(of: value)) }
    func encode(_ value: UInt32) { array.items.append(encoder.element(of: value)) }
    func encode(_ value: UInt64) { array.items.append(encoder.element(of: value)) }
    func encode(_ value: UInt128) { array.items.append(encoder.element(of: value)) }

    func nestedContainer<NestedKey: CodingKey>(
        keyedBy keyType: NestedKey.Type
    ) -> KeyedEncodingContainer<NestedKey> {
        let child = JSONTreeEncoder(parent: encoder, key: JSONKey(index: count))
        let container = child.container(keyedBy: keyType)
        if let element = child.element { array.items.append(element) }
        return container
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        let child = JSONTreeEncoder(parent: encoder, key: JSONKey(index: count))
        let container = child.unkeyedContainer()
        if let element = child.element { array.items.append(element) }
        return container
    }

    func superEncoder() -> any Encoder {
        let slot = JSONSlot()
        let child = JSONTreeEncoder(parent: encoder, key: JSONKey(index: count), slot: slot)
        array.items.append(.deferred(slot))
        return child
    }
}
