// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The rule for ids in every document and table: `[A-Za-z0-9][A-Za-z0-9._-]*`, at most 128 characters.
package enum Identifier {
    /// The most characters of an id.
    package static let longest = 128

    /// Whether a text is an id.
    package static func isValid(_ text: some StringProtocol, longest: Int = Self.longest) -> Bool {
        let bytes = text.utf8
        guard let first = bytes.first, isLetterOrDigit(first), bytes.count <= longest else { return false }
        return bytes.allSatisfy(mayFollow)
    }

    /// Whether bytes are an id.
    static func isValid(_ bytes: Span<UInt8>) -> Bool {
        guard 1...longest ~= bytes.count, isLetterOrDigit(bytes[0]) else { return false }
        for position in bytes.indices where !mayFollow(bytes[position]) { return false }
        return true
    }

    /// Whether a byte is a letter or digit of ASCII, with which an id may begin.
    package static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    private static func mayFollow(_ byte: UInt8) -> Bool { isLetterOrDigit(byte) || "._-".utf8.contains(byte) }
}
