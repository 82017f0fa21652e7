// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Turns the bytes of a terminal into keys. Bytes may come in any pieces: what is not complete waits for the rest.
///
/// Escape sequences are those of ECMA-48 with the variants of xterm, the Linux console and rxvt; text is UTF-8.
struct KeyDecoder {
    private var pending: [UInt8] = []
    private var pasted: [UInt8]?
    private var isAfterReturn = false

    /// The most bytes of a paste that are kept: far more than a note, far less than a mistake could fill the memory with.
    static let longestPaste = 1 << 16
    /// Sequences longer than this are no keys.
    private static let longestSequence = 32
    private static let escape: UInt8 = 0x1B
    private static let pasteEnd: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

    /// How long to wait for more bytes before ``flush()``, in milliseconds; `nil` when nothing waits.
    ///
    /// An Escape alone is told from the beginning of a sequence by time only; the end of a paste may be long in coming.
    var patience: Int? {
        if pasted != nil { return 3000 }
        return pending.isEmpty ? nil : 100
    }

    /// The keys that are complete with these bytes.
    mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
        pending.append(contentsOf: bytes)
        var keys: [Key] = []
        while let (key, count) = step() {
            pending.removeFirst(count)
            if let key { keys.append(key) }
        }
        return keys
    }

    /// What waits, when nothing more has come: an Escape alone is the key, the rest is nothing.
    mutating func flush() -> [Key] {
        if let paste = pasted {
            pasted = nil
            let rest = pending
            pending = []
            return [.paste(Self.text(paste + rest))]
        }
        guard !pending.isEmpty else { return [] }
        defer { pending = [] }
        return [pending == [Self.escape] ? .escape : .unknown]
    }

    /// The next key, if any comes of the bytes, and the bytes it takes; `nil` when more are needed.
    private mutating func step() -> (Key?, Int)? {
        if pasted != nil { return pasteStep() }
        guard let first = pending.first else { return nil }
        let follows = isAfterReturn
        isAfterReturn = first == 0x0D
        switch first {
        // A return and a line feed together are one Enter.
        case 0x0A where follows: return (nil, 1)
        case 0x0A, 0x0D: return (.enter, 1)
        case 0x09: return (.tab, 1)
        case 0x08, 0x7F: return (.backspace, 1)
        case Self.escape: return escapeStep()
        case 0x00: return (.unknown, 1)
        case 0x01...0x1A: return (.control(Character(Unicode.Scalar(first + 0x60))), 1)
        case 0x1C...0x1F: return (.unknown, 1)
        default: return textStep(first)
        }
    }

    // MARK: Text

    private func textStep(_ first: UInt8) -> (Key?, Int)? {
        let length: Int
        switch first {
        case 0x20..<0x7F: return (.text(String(Unicode.Scalar(first))), 1)
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: return (.unknown, 1)
        }
        let taken = pending.prefix(length)
        if let wrong = taken.dropFirst().firstIndex(where: { $0 & 0xC0 != 0x80 }) { return (.unknown, wrong) }
        guard taken.count == length else { return nil }
        guard let text = String(validating: taken, as: UTF8.self), let scalar = text.unicodeScalars.first,
            scalar.properties.generalCategory != .control
        else { return (.unknown, length) }
        return (.text(text), length)
    }

    // MARK: Escape sequences

    private mutating func escapeStep() -> (Key?, Int)? {
        guard pending.count > 1 else { return nil }
        switch pending[1] {
        case UInt8(ascii: "["): return controlSequence()
        case UInt8(ascii: "O"):
            guard pending.count > 2 else { return nil }
            return (Self.applicationKey(pending[2]), 3)
        case 0x7F, 0x08: return (.control("w"), 2)
        // The Escape key, and another right after it.
        default: return (.escape, 1)
        }
    }

    private mutating func controlSequence() -> (Key?, Int)? {
        // The function keys of the Linux console: one more bracket and a letter.
        if pending.count > 2, pending[2] == UInt8(ascii: "[") { return pending.count > 3 ? (.unknown, 4) : nil }
        guard let end = pending.dropFirst(2).firstIndex(where: { !(0x20..<0x40 ~= $0) || $0 == UInt8(ascii: "$") })
        else { return pending.count > Self.longestSequence ? (.unknown, pending.count) : nil }
        let count = end + 1
        // No sequence at all: what came in between begins something of its own.
        guard 0x40..<0x7F ~= pending[end] || pending[end] == UInt8(ascii: "$") else { return (.unknown, end) }
        let numbers = String(decoding: pending[2..<end], as: UTF8.self).split(
            separator: ";", omittingEmptySubsequences: false
        ).map { Int($0) ?? 0 }
        if pending[end] == UInt8(ascii: "~"), numbers.first == 200 {
            pasted = []
            return (nil, count)
        }
        return (Self.key(pending[end], numbers), count)
    }

    private static func applicationKey(_ byte: UInt8) -> Key {
        switch byte {
        case UInt8(ascii: "M"): .enter
        // The digits of the number block.
        case UInt8(ascii: "p")...UInt8(ascii: "y"): .text(String(Unicode.Scalar(byte - 0x40)))
        case UInt8(ascii: "n"): .text(".")
        case UInt8(ascii: "l"): .text(",")
        case UInt8(ascii: "m"): .text("-")
        case UInt8(ascii: "o"): .text("/")
        default: key(byte, [])
        }
    }

    /// The key of a sequence: its last byte and its numbers. The second number tells Shift, Alt and Control.
    private static func key(_ last: UInt8, _ numbers: [Int]) -> Key {
        let isWord = numbers.count > 1 && [3, 5, 7].contains(numbers[1])
        switch Unicode.Scalar(last) {
        case "A": return .up
        case "B": return .down
        case "C": return isWord ? .wordRight : .right
        case "D": return isWord ? .wordLeft : .left
        case "c": return .wordRight
        case "d": return .wordLeft
        case "H": return .home
        case "F": return .end
        case "Z": return .backTab
        case "~", "$", "^", "@": break
        default: return .unknown
        }
        switch numbers.first {
        case 1, 7: return .home
        case 4, 8: return .end
        case 3: return .delete
        case 5: return .pageUp
        case 6: return .pageDown
        default: return .unknown
        }
    }

    // MARK: Pastes

    private mutating func pasteStep() -> (Key?, Int)? {
        guard let start = pending.firstIndex(of: Self.escape) else {
            return pending.isEmpty ? nil : keep(pending.count)
        }
        if start > 0 { return keep(start) }
        let head = pending.prefix(Self.pasteEnd.count)
        guard Self.pasteEnd.starts(with: head) else { return keep(1) }
        guard head.count == Self.pasteEnd.count, let paste = pasted else { return nil }
        pasted = nil
        return (.paste(Self.text(paste)), head.count)
    }

    private mutating func keep(_ count: Int) -> (Key?, Int)? {
        let room = max(0, Self.longestPaste - (pasted?.count ?? 0))
        pasted?.append(contentsOf: pending.prefix(min(count, room)))
        return (nil, count)
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
