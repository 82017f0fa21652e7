// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension DCATUSForm {
    /// Whether a text that is not empty has the form; for a list, whether an item has it.
    func accepts(_ bytes: [UInt8]) -> Bool {
        switch self {
        case .text(let longest):
            longest.map { limit in bytes.lazy.filter { $0 & 0xC0 != 0x80 }.count <= limit } ?? true
        case .texts: true
        case .codes(.bureau): DigitGroups(first: 3, separator: UInt8(ascii: ":"), second: 2).isFound(in: bytes)
        case .codes(.program): DigitGroups(first: 3, separator: UInt8(ascii: ":"), second: 3).isFound(in: bytes)
        case .investment: DigitGroups(first: 3, separator: UInt8(ascii: "-"), second: 9).isFound(in: bytes)
        case .uri, .uris: URIText.accepts(bytes)
        case .mail: MailtoText.accepts(bytes)
        case .mediaType: MediaTypeText.accepts(bytes)
        case .languages: LanguageTagText.accepts(bytes)
        case .frequency: TimeText(bytes).isFrequency
        case .date: TimeText(bytes).isDate
        case .modified: TimeText(bytes).isDateOrInterval
        case .temporal: TimeText(bytes).isPeriod
        case .words, .flag, .object, .listOfDistributions, .listOfDatasets: false
        }
    }
}

/// Bytes of ASCII by what they may be part of.
enum ASCIIClass {
    static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    static func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }

    static func isLetterOrDigit(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }

    static func isHexDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte | 0x20
    }

    /// `\w` of ECMA 262.
    static func isOfWord(_ byte: UInt8) -> Bool { isLetterOrDigit(byte) || byte == UInt8(ascii: "_") }
}

/// A value that was withheld: `[[REDACTED…]]` on one line.
enum Redaction {
    static func accepts(_ text: String) -> Bool {
        let (opening, closing) = ("[[REDACTED", "]]")
        return text.utf8.count >= opening.utf8.count + closing.utf8.count && text.utf8.starts(with: opening.utf8)
            && text.utf8.suffix(2).elementsEqual(closing.utf8)
            && !text.unicodeScalars.contains { "\n\r\u{2028}\u{2029}".unicodeScalars.contains($0) }
    }
}

/// Some digits, a separator and some digits, anywhere in a text.
struct DigitGroups {
    let first: Int
    let separator: UInt8
    let second: Int

    func isFound(in bytes: [UInt8]) -> Bool {
        let length = first + 1 + second
        guard bytes.count >= length else { return false }
        return (0...bytes.count - length).contains { start in
            bytes[start + first] == separator && bytes[start..<start + first].allSatisfy(ASCIIClass.isDigit)
                && bytes[start + first + 1..<start + length].allSatisfy(ASCIIClass.isDigit)
        }
    }
}

/// `mailto:` with an address whose host has a dot in it.
enum MailtoText {
    static func accepts(_ bytes: [UInt8]) -> Bool {
        let scheme = "mailto:"
        guard bytes.starts(with: scheme.utf8) else { return false }
        let address = bytes[scheme.utf8.count...]
        guard let at = address.firstIndex(of: UInt8(ascii: "@")), at > address.startIndex else { return false }
        let host = address[(at + 1)...]
        return address[..<at].allSatisfy { isOfHost($0) || "~!$&'()*+,;=:".utf8.contains($0) }
            && host.allSatisfy(isOfHost) && host.dropFirst().dropLast().contains(UInt8(ascii: "."))
    }

    private static func isOfHost(_ byte: UInt8) -> Bool {
        ASCIIClass.isOfWord(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
}

/// `type/subtype` with dots in the subtype and one `+suffix`.
enum MediaTypeText {
    static func accepts(_ bytes: [UInt8]) -> Bool {
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return false }
        var rest = bytes[(slash + 1)...]
        guard isToken(bytes[..<slash]) else { return false }
        if let plus = rest.firstIndex(of: UInt8(ascii: "+")) {
            guard isToken(rest[(plus + 1)...]) else { return false }
            rest = rest[..<plus]
        }
        return rest.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy(isToken)
    }

    private static func isToken(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy { ASCIIClass.isOfWord($0) || $0 == UInt8(ascii: "-") }
    }
}
