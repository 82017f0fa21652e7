// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// An absolute URI in the form of RFC 3986: a scheme, and what follows in ASCII with escapes.
enum URIText {
    static func accepts(_ bytes: [UInt8]) -> Bool {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), let first = bytes.first, ASCIIClass.isLetter(first),
            bytes[..<colon].allSatisfy({ ASCIIClass.isLetterOrDigit($0) || "+-.".utf8.contains($0) })
        else { return false }
        var rest = bytes[(colon + 1)...]
        if let hash = rest.firstIndex(of: UInt8(ascii: "#")) {
            guard holds(rest[(hash + 1)...], ":@/?") else { return false }
            rest = rest[..<hash]
        }
        if let question = rest.firstIndex(of: UInt8(ascii: "?")) {
            guard holds(rest[(question + 1)...], ":@/?") else { return false }
            rest = rest[..<question]
        }
        guard rest.starts(with: "//".utf8) else { return holds(rest, ":@/") }
        let authority = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "/") }
        return isAuthority(authority) && holds(rest[authority.endIndex...], ":@/")
    }

    /// Whether a part holds only unreserved characters, escapes, sub-delimiters and some more.
    private static func holds(_ part: ArraySlice<UInt8>, _ more: String) -> Bool {
        var index = part.startIndex
        while index < part.endIndex {
            let byte = part[index]
            if byte == UInt8(ascii: "%") {
                guard index + 2 < part.endIndex, ASCIIClass.isHexDigit(part[index + 1]),
                    ASCIIClass.isHexDigit(part[index + 2])
                else { return false }
                index += 3
                continue
            }
            guard ASCIIClass.isLetterOrDigit(byte) || "-._~!$&'()*+,;=".utf8.contains(byte) || more.utf8.contains(byte)
            else { return false }
            index += 1
        }
        return true
    }

    private static func isAuthority(_ authority: ArraySlice<UInt8>) -> Bool {
        var host = authority
        if let at = authority.firstIndex(of: UInt8(ascii: "@")) {
            guard holds(authority[..<at], ":") else { return false }
            host = authority[(at + 1)...]
        }
        if host.first == UInt8(ascii: "[") {
            guard let end = host.firstIndex(of: UInt8(ascii: "]")) else { return false }
            return isAddress(host[(host.startIndex + 1)..<end]) && isPort(host[(end + 1)...])
        }
        let colon = host.firstIndex(of: UInt8(ascii: ":")) ?? host.endIndex
        return holds(host[..<colon], "") && isPort(host[colon...])
    }

    /// Nothing, or a colon and any number of digits.
    private static func isPort(_ port: ArraySlice<UInt8>) -> Bool {
        guard let first = port.first else { return true }
        return first == UInt8(ascii: ":") && port.dropFirst().allSatisfy(ASCIIClass.isDigit)
    }

    /// An address of IP version 6, or of a later one.
    private static func isAddress(_ text: ArraySlice<UInt8>) -> Bool {
        if let first = text.first, first | 0x20 == UInt8(ascii: "v") {
            guard let dot = text.firstIndex(of: UInt8(ascii: ".")) else { return false }
            let version = text[(text.startIndex + 1)..<dot]
            let address = text[(dot + 1)...]
            return !version.isEmpty && version.allSatisfy(ASCIIClass.isHexDigit) && !address.isEmpty
                && !address.contains(UInt8(ascii: "%")) && holds(address, ":")
        }
        guard let gap = firstGap(text) else { return groups(text, isLast: true) == 8 }
        guard let before = groups(text[..<gap], isLast: false), let after = groups(text[(gap + 2)...], isLast: true)
        else { return false }
        return before + after <= 7
    }

    /// Where `::` stands.
    private static func firstGap(_ text: ArraySlice<UInt8>) -> Int? {
        text.indices.dropLast().first { text[$0] == UInt8(ascii: ":") && text[$0 + 1] == UInt8(ascii: ":") }
    }

    /// The number of groups of 16 bits, the last two of which may be an IPv4 address; `nil` when one is none.
    private static func groups(_ text: ArraySlice<UInt8>, isLast: Bool) -> Int? {
        if text.isEmpty { return 0 }
        let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        var count = 0
        for (index, part) in parts.enumerated() {
            if isLast, index == parts.count - 1, part.contains(UInt8(ascii: ".")) {
                guard isIPv4(part) else { return nil }
                count += 2
            } else {
                guard 1...4 ~= part.count, part.allSatisfy(ASCIIClass.isHexDigit) else { return nil }
                count += 1
            }
        }
        return count
    }

    private static func isIPv4(_ text: ArraySlice<UInt8>) -> Bool {
        let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                guard 1...3 ~= part.count, part.allSatisfy(ASCIIClass.isDigit) else { return false }
                let value = part.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
                return value <= 255 && (part.count == 1 || part.first != UInt8(ascii: "0"))
            }
    }
}
