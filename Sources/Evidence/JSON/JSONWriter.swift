// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Writes a tree of JSON values as text.
struct JSONWriter {
    private let pretty: Bool
    private let sortedKeys: Bool
    private var bytes: [UInt8] = []
    private var depth = 0

    init(pretty: Bool, sortedKeys: Bool) {
        self.pretty = pretty
        self.sortedKeys = sortedKeys
    }

    /// The text, with a line feed at the end when it is pretty.
    consuming func finish() -> [UInt8] {
        if pretty { bytes.append(UInt8(ascii: "\n")) }
        return bytes
    }

    mutating func write(_ element: JSONElement) {
        switch element {
        case .null: write(plain: "null")
        case .bool(let value): write(plain: value ? "true" : "false")
        case .number(let text): write(plain: text)
        case .string(let text): write(string: text)
        case .array(let array): write(array)
        case .object(let object): write(object)
        case .deferred(let slot): write(slot.element ?? .object(JSONObject()))
        }
    }

    private mutating func write(_ array: JSONArray) {
        open("[")
        for (index, item) in array.items.enumerated() {
            separate(index)
            write(item)
        }
        close("]", isEmpty: array.items.isEmpty)
    }

    private mutating func write(_ object: JSONObject) {
        open("{")
        let members = sortedKeys ? object.members.sorted(by: JSONObject.precedes) : object.members
        for (index, member) in members.enumerated() {
            separate(index)
            write(string: member.key)
            write(plain: pretty ? ": " : ":")
            write(member.value)
        }
        close("}", isEmpty: members.isEmpty)
    }

    private mutating func open(_ bracket: Unicode.Scalar) {
        bytes.append(UInt8(ascii: bracket))
        depth += 1
    }

    private mutating func separate(_ index: Int) {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        breakLine()
    }

    private mutating func close(_ bracket: Unicode.Scalar, isEmpty: Bool) {
        depth -= 1
        if !isEmpty { breakLine() }
        bytes.append(UInt8(ascii: bracket))
    }

    private mutating func breakLine() {
        guard pretty else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    private mutating func write(plain text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func write(string text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            var index = 0
            while index < utf8.count {
                let byte = utf8[index]
                guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0xE2 else {
                    index += 1
                    continue
                }
                // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
                let isSeparator =
                    byte == 0xE2 && index + 2 < utf8.count && utf8[index + 1] == 0x80
                    && utf8[index + 2] & 0xFE == 0xA8
                if byte == 0xE2 && !isSeparator {
                    index += 1
                    continue
                }
                bytes.append(contentsOf: utf8[start..<index])
                if isSeparator {
                    write(plain: utf8[index + 2] == 0xA8 ? "\\u2028" : "\\u2029")
                    index += 3
                } else {
                    writeEscape(byte)
                    index += 1
                }
                start = index
            }
            bytes.append(contentsOf: utf8[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func writeEscape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): write(plain: "\\\"")
        case UInt8(ascii: "\\"): write(plain: "\\\\")
        case 0x08: write(plain: "\\b")
        case 0x09: write(plain: "\\t")
        case 0x0A: write(plain: "\\n")
        case 0x0C: write(plain: "\\f")
        case 0x0D: write(plain: "\\r")
        default:
            let digits = String(byte, radix: 16)
            write(plain: "\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
        }
    }
}
