// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Tells texts that can be the name of a resource from other texts.
///
/// Letters of any script are allowed, as in RFC 3987; blanks and the characters that RFC 3987 excludes are not.
enum AbsoluteIRI {
    /// Whether a text begins with a scheme and holds no character that an IRI must not hold.
    static func isAbsolute(_ text: String) -> Bool {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon != text.utf8.startIndex else {
            return false
        }
        let scheme = text.utf8[..<colon]
        guard let first = scheme.first, isLetter(first), scheme.allSatisfy(isOfScheme) else { return false }
        let rest = text.utf8[text.utf8.index(after: colon)...]
        return !rest.isEmpty && rest.allSatisfy(isAllowed)
    }

    /// Whether a text is an absolute `http` or `https` address with a host.
    static func isWeb(_ text: String) -> Bool {
        for scheme in ["http://", "https://"] where text.utf8.count > scheme.utf8.count {
            let beginning = text.utf8.prefix(scheme.utf8.count)
            guard beginning.lazy.map(lowered).elementsEqual(scheme.utf8) else { continue }
            let rest = text.utf8.dropFirst(scheme.utf8.count)
            return rest.first.map { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
                == true && rest.allSatisfy(isAllowed)
        }
        return false
    }

    /// Whether a text is `mailto:` with an address.
    static func isMail(_ text: String) -> Bool {
        let scheme = "mailto:"
        guard text.utf8.prefix(scheme.utf8.count).lazy.map(lowered).elementsEqual(scheme.utf8) else { return false }
        let address = text.utf8.dropFirst(scheme.utf8.count)
        guard let at = address.firstIndex(of: UInt8(ascii: "@")) else { return false }
        return at != address.startIndex && address.index(after: at) != address.endIndex && address.allSatisfy(isAllowed)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        byte > UInt8(ascii: " ") && !excluded[Int(byte)]
    }

    private static let excluded: [Bool] = {
        var table = [Bool](repeating: false, count: 256)
        for byte in "<>\"{}|\\^`".utf8 { table[Int(byte)] = true }
        table[0x7F] = true
        return table
    }()

    private static func isOfScheme(_ byte: UInt8) -> Bool {
        isLetter(byte) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "+")
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
    }
}
