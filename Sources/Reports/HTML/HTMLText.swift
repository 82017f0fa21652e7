// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Writes text into HTML: the only place where text becomes part of a page.
enum HTMLText {
    /// The text on one line for an element or an attribute in double quotes. Nothing in it can be taken for markup, steer
    /// a terminal or turn the writing direction round; a number is not parted from its sign or unit.
    static func line(_ text: String) -> String { escaped(joined(SafeText.line(text))) }

    /// The text as ``line(_:)`` gives it, with plain spaces: for ids, formulas and addresses.
    static func verbatim(_ text: String) -> String { escaped(SafeText.line(text)) }

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: isSpecial) else { return text }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count + 64)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): escaped.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): escaped.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): escaped.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): escaped.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): escaped.append(contentsOf: "&#39;".utf8)
            default: escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }

    // MARK: Spaces that do not break

    /// The text with spaces that do not break where a line must not end: `95,5 %`, `12 tháng`, `49,3 / 100`, before dashes,
    /// arrows and dots.
    private static func joined(_ text: String) -> String {
        guard text.utf8.contains(space) else { return text }
        var joined: [UInt8] = []
        joined.reserveCapacity(text.utf8.count + 16)
        var before = text.utf8[...].prefix(0)
        for (index, word) in text.utf8.split(separator: space, omittingEmptySubsequences: false).enumerated() {
            if index > 0 { joined.append(contentsOf: sticks(word, to: before) ? noBreak : [space]) }
            joined.append(contentsOf: word)
            before = word
        }
        return String(decoding: joined, as: UTF8.self)
    }

    private static let space = UInt8(ascii: " ")
    private static let noBreak: [UInt8] = [0xC2, 0xA0]
    /// Signs that do not begin a line.
    private static let hanging = ["–", "→", "·"].map { Array($0.utf8) }
    /// Longer words than this are no units, and too long for narrow columns.
    private static let longestUnit = 9

    private static func sticks(_ word: Substring.UTF8View, to before: Substring.UTF8View) -> Bool {
        guard let first = word.first, let last = before.last else { return false }
        if first == UInt8(ascii: "%") || hanging.contains(where: { word.elementsEqual($0) }) { return true }
        let slash = UInt8(ascii: "/")
        if isDigit(first) { return before.count == 1 && last == slash }
        guard isDigit(last) else { return false }
        if word.count == 1, first == slash { return true }
        guard word.count <= longestUnit, let letter = Substring(word).unicodeScalars.first else { return false }
        return letter.properties.isLowercase
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
