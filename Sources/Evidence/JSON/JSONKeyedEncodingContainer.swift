// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Adds members to a JSON object.
struct JSONKeyedEncodingContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: JSONTreeEncoder
    let object: JSONObject

    var codingPath: [any CodingKey] { encoder.codingPath }

    func encodeNil(forKey key: Key) { object.set(key.stringValue, .null) }
    func encode(_ value: Bool, forKey key: Key) { object.set(key.stringValue, .bool(value)) }
    func encode(_ value: String, forKey key: Key) { object.set(key.stringValue, .string(value)) }

    func encode(_ value: Double, forKey key: Key) throws {
        object.set(key.stringValue, try encoder.element(of: value, key: key))
    }

    func encode(_ value: Float, forKey key: Key) throws {
        object.set(key.stringValue, try encoder.element(of: value, key: key))
    }

    func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
        object.set(key.stringValue, try encoder.element(of: value, key: key))
    }

    func encode(_ value: Int, forKey key: Key) { object.set(key.stringValue, encoder.element(of: value)) }
    func encode(_ value: Int8, forKey key: Key) { object.set(key.stringValue, encoder.element(of: value)) }
    func encode(_ value: Int16, forKey key: Key) { object.set(key.stringValue, encoder.element(of: value)) }
    func encode(_ value: Int32, forKey key: Key) { object.set(key.stringValue, encoder.element(of: value)) }
    func encode(_ value: Int64, forKey key: Key) { object.set(key.stringValue, encoder.element(of: value)) }
    func encode(_ value: Int128, forKey key: Key) { object.set(key.stringValue, encoder.element(of: value)) }
    func encode(_ value: UInt, forKey key: Key) { object.set(key.stringValue, encoder.element(of: value)) }
    func encode(_ value: UInt8, forKey key: Key) { object.set(key.stringValue, encoder.element(of: value)) }
    func encode(_ value: UInt16, forKey key: Key) { object.set(key.stringValue, encoder.element(of: value)) }
    func encode(_ value: UInt32, forKey key: Key) { object.set(key.stringValue, encoder.element(of: value)) }
    func encode(_ value: UInt64, forKey key: Key) { object.set(key.stringValue, encoder.element(of: value)) }
    func encode(_ value: UInt128, forKey key: Key) { object.set(key.stringValue, encoder.element(of: value)) }

    func nestedContainer<NestedKey: CodingKey>(
        keyedBy keyType: NestedKey.Type, forKey key: Key
    ) -> KeyedEncodingContainer<NestedKey> {
        let child = JSONTreeEncoder(parent: encoder, key: key)
        if case .object(let present) = object.value(for: key.stringValue) { child.element = .object(present) }
        let container = child.container(keyedBy: keyType)
        if let element = child.element { object.set(key.stringValue, element) }
        return container
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        let child = JSONTreeEncoder(parent: encoder, key: key)
        if case .array(let present) = object.value(for: key.stringValue) { child.element = .array(present) }
        let container = child.unkeyedContainer()
        if let element = child.element { object.set(key.stringValue, element) }
        return container
    }

    func superEncoder() -> any Encoder { superEncoder(at: JSONKey.superclass) }
    func superEncoder(forKey key: Key) -> any Encoder { superEncoder(at: key) }

    private func superEncoder(at key: any CodingKey) -> any Encoder {
        let slot = JSONSlot()
        object.set(key.stringValue, .deferred(slot))
        return JSONTreeEncoder(parent: encoder, key: key, slot: slot)
    }
}
