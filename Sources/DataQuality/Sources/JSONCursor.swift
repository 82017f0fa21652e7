// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Reads JSON in a line of bytes, from left to right.
struct JSONCursor {
    private let base: UnsafePointer<UInt8>
    private let end: Int
    /// The next byte.
    var position: Int

    /// The bytes of a range.
    init(_ base: UnsafePointer<UInt8>, _ range: Range<Int>) {
        self.base = base
        position = range.lowerBound
        end = range.upperBound
    }

    /// Whether nothing is left.
    var isAtEnd: Bool { position == end }

    /// The next byte; 0 at the end.
    var peek: UInt8 { position < end ? base[position] : 0 }

    /// The bytes from a place to the next byte.
    func bytes(from start: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: base + start, count: position - start)
    }

    mutating func skipBlanks() {
        while position < end {
            switch base[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    /// Whether the next byte is this one; then it is taken.
    mutating func take(_ byte: UInt8) -> Bool {
        guard position < end, base[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func take(word: StaticString) -> Bool {
        guard end - position >= word.utf8CodeUnitCount else { return false }
        for index in 0..<word.utf8CodeUnitCount where base[position + index] != word.utf8Start[index] { return false }
        position += word.utf8CodeUnitCount
        return true
    }

    /// A string without escapes, in place; `nil` when it has some or is no string.
    mutating func readPlainString() -> UnsafeBufferPointer<UInt8>? {
        guard take(UInt8(ascii: "\"")) else { return nil }
        let start = position
        while position < end {
            // The first byte among eight that ends the string, or that makes it other than plain.
            let word = ByteWords.load(base + position)
            let control = (word &- ByteWords.all(0x20)) & ~word & ByteWords.highBits
            let found =
                ByteWords.matches(word, UInt8(ascii: "\"")) | ByteWords.matches(word, UInt8(ascii: "\\")) | control
            if found == 0 {
                position &+= 8
                continue
            }
            position &+= found.trailingZeroBitCount &>> 3
            guard position < end, base[position] == UInt8(ascii: "\"") else { return nil }
            defer { position += 1 }
            return bytes(from: start)
        }
        return nil
    }

    /// A string, unescaped.
    mutating func readString(into text: inout [UInt8]) -> Bool {
        text.removeAll(keepingCapacity: true)
        guard take(UInt8(ascii: "\"")) else { return false }
        while position < end {
            let byte = base[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return true
            case UInt8(ascii: "\\"):
                guard readEscape(into: &text) else { return false }
            case 0..<0x20: return false
            default: text.append(byte)
            }
        }
        return false
    }

    private mutating func readEscape(into text: inout [UInt8]) -> Bool {
        guard position < end else { return false }
        let byte = base[position]
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            guard var code = readHex() else { return false }
            if code & 0xFC00 == 0xD800 {
                guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let low = readHex(), low & 0xFC00 == 0xDC00
                else { return false }
                code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF)
            }
            // Half a pair is no character.
            guard let scalar = Unicode.Scalar(code) else { return false }
            text.append(contentsOf: String(Character(scalar)).utf8)
        default: return false
        }
        return true
    }

    private mutating func readHex() -> UInt32? {
        guard end - position >= 4 else { return nil }
        var code: UInt32 = 0
        for _ in 0..<4 {
            let byte = base[position]
            position += 1
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): code = code << 4 | UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): code = code << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): code = code << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
            default: return nil
            }
        }
        return code
    }

    /// A number, `true`, `false` or `null`.
    mutating func skipScalar() -> Bool {
        switch peek {
        case UInt8(ascii: "t"): return take(word: "true")
        case UInt8(ascii: "f"): return take(word: "false")
        case UInt8(ascii: "n"): return take(word: "null")
        default: return skipNumber()
        }
    }

    private mutating func skipNumber() -> Bool {
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) {
            guard skipDigits() else { return false }
        }
        if take(UInt8(ascii: ".")) {
            guard skipDigits() else { return false }
        }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            guard skipDigits() else { return false }
        }
        return true
    }

    private mutating func skipDigits() -> Bool {
        let start = position
        while position < end, base[position] &- UInt8(ascii: "0") < 10 { position += 1 }
        return position > start
    }

    private mutating func skipString() -> Bool {
        var ignored: [UInt8] = []
        return readString(into: &ignored)
    }

    /// A list or an object, well-formed and not too deep.
    mutating func skipNested(depth: Int) -> Bool {
        guard depth > 0 else { return false }
        let isObject = peek == UInt8(ascii: "{")
        let closing = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
        position += 1
        skipBlanks()
        if take(closing) { return true }
        repeat {
            skipBlanks()
            if isObject {
                guard skipString() else { return false }
                skipBlanks()
                guard take(UInt8(ascii: ":")) else { return false }
                skipBlanks()
            }
            switch peek {
            case UInt8(ascii: "\""):
                guard skipString() else { return false }
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard skipNested(depth: depth - 1) else { return false }
            default:
                guard skipScalar() else { return false }
            }
            skipBlanks()
        } while take(UInt8(ascii: ","))
        return take(closing)
    }
}
