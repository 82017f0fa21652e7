// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A language tag in the form of RFC 5646, and the irregular tags of its registry.
enum LanguageTagText {
    static func accepts(_ bytes: [UInt8]) -> Bool {
        if registered.contains(String(decoding: bytes, as: UTF8.self)) { return true }
        var tags = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)[...]
        guard tags.allSatisfy({ 1...8 ~= $0.count && $0.allSatisfy(ASCIIClass.isLetterOrDigit) }) else { return false }
        if isPrivateUse(tags) { return true }
        guard let language = tags.popFirst(), 2...8 ~= language.count, isLetters(language) else { return false }
        if language.count <= 3 {
            var extensions = 0
            while extensions < 3, let next = tags.first, next.count == 3, isLetters(next) {
                tags.removeFirst()
                extensions += 1
            }
        }
        if let script = tags.first, script.count == 4, isLetters(script) { tags.removeFirst() }
        if let region = tags.first, isRegion(region) { tags.removeFirst() }
        while let variant = tags.first, isVariant(variant) { tags.removeFirst() }
        while let singleton = tags.first, singleton.count == 1, !isX(singleton) {
            tags.removeFirst()
            let before = tags.count
            while let part = tags.first, part.count >= 2 { _ = (part, tags.removeFirst()) }
            if tags.count == before { return false }
        }
        return tags.isEmpty || isPrivateUse(tags)
    }

    /// `x`, in lower case as the schemas have it, and at least one part more.
    private static func isPrivateUse(_ tags: ArraySlice<ArraySlice<UInt8>>) -> Bool {
        tags.count > 1 && tags.first.map { $0.elementsEqual("x".utf8) } == true
    }

    private static func isX(_ tag: ArraySlice<UInt8>) -> Bool {
        tag.count == 1 && tag.first.map { $0 | 0x20 == UInt8(ascii: "x") } == true
    }

    private static func isLetters(_ tag: ArraySlice<UInt8>) -> Bool { tag.allSatisfy(ASCIIClass.isLetter) }

    private static func isRegion(_ tag: ArraySlice<UInt8>) -> Bool {
        tag.count == 2 ? isLetters(tag) : tag.count == 3 && tag.allSatisfy(ASCIIClass.isDigit)
    }

    private static func isVariant(_ tag: ArraySlice<UInt8>) -> Bool {
        tag.count >= 5 || (tag.count == 4 && tag.first.map(ASCIIClass.isDigit) == true)
    }

    /// The tags that the schemas list by name, in the case they have there.
    private static let registered: Set<String> = [
        "en-GB-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo",
        "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-BE-FR", "sgn-BE-NL", "sgn-CH-DE", "art-lojban", "cel-gaulish",
        "no-bok",
        "no-nyn", "zh-guoyu", "zh-hakka", "zh-min", "zh-min-nan", "zh-xiang",
    ]
}
