// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The encoder behind ``JSONTextEncoder``: collects one value as a tree.
///
/// A class because the standard library's containers share it.
final class JSONTreeEncoder: Encoder {
    /// What was encoded so far.
    var element: JSONElement? {
        didSet { slot?.element = element }
    }

    /// Where a super encoder leaves its value.
    private let slot: JSONSlot?
    private let parent: JSONTreeEncoder?
    private let key: (any CodingKey)?
    private let types: UnorderedTypes

    init() {
        parent = nil
        key = nil
        slot = nil
        types = UnorderedTypes()
    }

    init(parent: JSONTreeEncoder, key: (any CodingKey)?, slot: JSONSlot? = nil) {
        self.parent = parent
        self.key = key
        self.slot = slot
        types = parent.types
    }

    /// Made only when somebody asks, because hardly anybody does.
    var codingPath: [any CodingKey] {
        var path: [any CodingKey] = []
        var encoder: JSONTreeEncoder? = self
        while let current = encoder {
            if let key = current.key { path.append(key) }
            encoder = current.parent
        }
        return path.reversed()
    }

    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        let object: JSONObject
        if case .object(let present) = element {
            object = present
        } else {
            object = JSONObject()
            element = .object(object)
        }
        return KeyedEncodingContainer(JSONKeyedEncodingContainer<Key>(encoder: self, object: object))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        let array: JSONArray
        if case .array(let present) = element {
            array = present
        } else {
            array = JSONArray()
            element = .array(array)
        }
        return JSONUnkeyedEncodingContainer(encoder: self, array: array)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        JSONSingleValueEncodingContainer(encoder: self)
    }

    /// The value as a tree. An object without members when the value encodes nothing.
    func element<T: Encodable>(of value: T, key: (any CodingKey)?) throws -> JSONElement {
        let child = JSONTreeEncoder(parent: self, key: key)
        try value.encode(to: child)
        let element = child.element ?? .object(JSONObject())
        if let width = types.width(of: T.self) {
            switch element {
            case .object(let object): object.sort()
            case .array(let array): array.sort(width: width)
            default: break
            }
        }
        return element
    }

    func element(of value: some BinaryFloatingPoint & CustomStringConvertible, key: (any CodingKey)?) throws
        -> JSONElement
    {
        guard value.isFinite else {
            var path = codingPath
            if let key { path.append(key) }
            throw EncodingError.invalidValue(
                value, EncodingError.Context(codingPath: path, debugDescription: "JSON has no number \(value)"))
        }
        // The shortest text that reads back as the same number.
        let text = value.description
        return .number(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
    }

    func element(of value: some BinaryInteger) -> JSONElement {
        .number(String(value))
    }
}

/// Collections whose order changes from run to run, so that the encoder gives them one.
protocol UnorderedEncodable {
    /// How many items of an array belong together: key and value, or one.
    static var width: Int { get }
}

extension Dictionary: UnorderedEncodable {
    static var width: Int { 2 }
}

extension Set: UnorderedEncodable {
    static var width: Int { 1 }
}

/// Remembers which types are unordered: asking the runtime for every value would cost more than encoding it.
final class UnorderedTypes {
    private var known: [ObjectIdentifier: Int] = [:]

    /// How many items belong together, or nil for a type with an order of its own.
    func width(of type: Any.Type) -> Int? {
        let identifier = ObjectIdentifier(type)
        if let width = known[identifier] { return width == 0 ? nil : width }
        let width = (type as? any UnorderedEncodable.Type)?.width
        known[identifier] = width ?? 0
        return width
    }
}

/// A key for a place in an array, or for the encoder of a superclass.
struct JSONKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(index: Int) {
        stringValue = String(index)
        intValue = index
    }

    init(stringValue: String) {
        self.stringValue = stringValue
        intValue = nil
    }

    init(intValue: Int) {
        self.init(index: intValue)
    }

    /// The key that the standard library names for a superclass.
    static let superclass = JSONKey(stringValue: "super")
}
