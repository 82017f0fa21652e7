// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Sets the one value of an encoder.
struct JSONSingleValueEncodingContainer: SingleValueEncodingContainer {
    let encoder: JSONTreeEncoder

    var codingPath: [any CodingKey] { encoder.codingPath }

    func encodeNil() { encoder.element = .null }
    func encode(_ value: Bool) { encoder.element = .bool(value) }
    func encode(_ value: String) { encoder.element = .string(value) }
    func encode(_ value: Double) throws { encoder.element = try encoder.element(of: value, key: nil) }
    func encode(_ value: Float) throws { encoder.element = try encoder.element(of: value, key: nil) }
    func encode<T: Encodable>(_ value: T) throws { encoder.element = try encoder.element(of: value, key: nil) }

    func encode(_ value: Int) { encoder.element = encoder.element(of: value) }
    func encode(_ value: Int8) { encoder.element = encoder.element(of: value) }
    func encode(_ value: Int16) { encoder.element = encoder.element(of: value) }
    func encode(_ value: Int32) { encoder.element = encoder.element(of: value) }
    func encode(_ value: Int64) { encoder.element = encoder.element(of: value) }
    func encode(_ value: Int128) { encoder.element = encoder.element(of: value) }
    func encode(_ value: UInt) { encoder.element = encoder.element(of: value) }
    func encode(_ value: UInt8) { encoder.element = encoder.element(of: value) }
    func encode(_ value: UInt16) { encoder.element = encoder.element(of: value) }
    func encode(_ value: UInt32) { encoder.element = encoder.element(of: value) }
    func encode(_ value: UInt64) { encoder.element = encoder.element(of: value) }
    func encode(_ value: UInt128) { encoder.element = encoder.element(of: value) }
}
