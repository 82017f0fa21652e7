// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Texts that stand in for real ones, as templates, tests and software leave them.
///
/// Source: what real catalogues of Vietnamese portals hold (section 7 of this project's notes on open data); the lists are
/// a convention of this project. All comparing is without letter case and diacritics, by whole words.
enum PlaceholderText {
    /// Whether a text only keeps a place: all of it is a stand-in, or a clause ends with "đang cập nhật" and the like.
    static func isStandIn(_ text: String) -> Bool {
        if text.utf8.count <= 40, whole.contains(FoldedText.folded(text)) { return true }
        let words = FoldedWords(text)
        return table.matches(in: words, of: text).contains { match in
            if match.phrase < anywhere { return true }
            let end = match.range.upperBound
            return end == words.bytes.count || words.bytes[end] == FoldedWords.Break.stop
        }
    }

    /// Whether a title only numbers an annex, a form or a sheet: "Phụ lục 1", "Biểu mẫu số 02", "Sheet1".
    static func isAnnex(_ title: String) -> Bool {
        guard title.utf8.count <= 40 else { return false }
        let words = FoldedText.folded(title).split(separator: " ")
        for annex in annexes where words.starts(with: annex) {
            let rest = words.dropFirst(annex.count)
            if rest.allSatisfy({ $0 == "so" || isNumber($0) }) { return true }
        }
        return false
    }

    /// Whether a text holds tags or entities of HTML.
    static func hasMarkup(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        for position in bytes.indices {
            switch bytes[position] {
            case UInt8(ascii: "<") where isTag(bytes[(position + 1)...]): return true
            case UInt8(ascii: "&") where entities.contains(where: { bytes[position...].starts(with: $0.utf8) }):
                return true
            default: continue
            }
        }
        return false
    }

    /// Whether a keyword is a code: `csgd`, `ds01`, `dm_truong`. Short names that people do write so are none.
    static func isCode(_ keyword: String) -> Bool {
        var hasVowel = false
        var hasDigit = false
        var hasLetter = false
        var letters = 0
        for byte in keyword.utf8 {
            switch byte {
            case 0x61...0x7A:
                hasLetter = true
                letters += 1
                if vowels.contains(byte) { hasVowel = true }
            case 0x30...0x39: hasDigit = true
            case UInt8(ascii: "_"): return keyword.utf8.allSatisfy { $0 != 0x20 && $0 < 0x80 }
            default: return false
            }
        }
        if !hasLetter || hasVowel { return false }
        return hasDigit ? letters > 0 : letters > 1 && !knownShortNames.contains(keyword)
    }

    /// Whether the name of a publisher is what software puts there.
    static func isDefaultPublisher(_ name: String) -> Bool {
        name.utf8.count <= 40 && publishers.contains(FoldedText.folded(name))
    }

    /// Whether an e-mail address is of a domain for examples (RFC 2606) or plainly made up.
    static func isExampleAddress(_ address: String) -> Bool {
        let text = address.lowercased()
        guard let at = text.utf8.lastIndex(of: UInt8(ascii: "@")) else { return false }
        let domain = text[text.utf8.index(after: at)...]
        return exampleDomains.contains(String(domain)) || domain.hasSuffix(".example") || domain.hasSuffix(".test")
            || domain.hasSuffix(".invalid")
    }

    // MARK: Lists

    private static let whole: Set<String> = [
        "test", "tests", "testing", "thu", "thu nghiem", "kiem thu", "abc", "abcd", "xyz", "aaa", "asdf", "qwerty",
        "123",
        "1234", "tieu de", "title", "untitled", "no title", "khong co tieu de", "chua co tieu de", "chua co ten",
        "dataset", "new dataset", "data", "du lieu", "tap du lieu", "ten du lieu", "ten tap du lieu", "mo ta",
        "description", "no description", "chua co mo ta", "khong co mo ta", "khong", "khong co", "n a", "na", "null",
        "nil",
        "none", "undefined", "unknown", "tbd", "tba", "todo", "string", "xxx", "chua co", "chua cap nhat", "updating",
        "sample", "mau",
    ]

    private static let phrases = [
        "lorem ipsum", "dolor sit amet", "coming soon", "to be updated", "to be completed",
        "đang cập nhật", "đang được cập nhật", "đang cập nhật dữ liệu", "đang cập nhật nội dung",
        "đang cập nhật thông tin", "cập nhật sau", "bổ sung sau", "đang bổ sung", "đang hoàn thiện", "đang xây dựng",
        "chưa cập nhật",
    ]
    /// How many of the phrases count wherever they stand; the others only at the end of a clause.
    private static let anywhere = 5
    private static let table = PhraseTable(phrases)

    private static let annexes: [[Substring]] = [
        ["phu", "luc"], ["bieu", "mau"], ["mau", "bieu"], ["bieu"], ["mau"], ["bang"], ["sheet"], ["sheet1"],
        ["sheet2"],
        ["sheet3"], ["appendix"], ["annex"], ["table"], ["tep"], ["file"],
    ]

    private static func isNumber(_ word: Substring) -> Bool {
        word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } || word.utf8.allSatisfy { "ivx".utf8.contains($0) }
            || word.utf8.count == 1
    }

    private static let tags: Set<String> = [
        "a", "abbr", "b", "blockquote", "body", "br", "code", "dd", "div", "dl", "dt", "em", "font", "h1", "h2", "h3",
        "h4",
        "h5", "h6", "head", "hr", "html", "i", "iframe", "img", "li", "link", "meta", "ol", "p", "pre", "script",
        "small",
        "span", "strong", "style", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "u", "ul",
    ]
    private static let entities = ["&nbsp;", "&amp;", "&lt;", "&gt;", "&quot;", "&#"]

    private static func isTag(_ rest: ArraySlice<UInt8>) -> Bool {
        let name = rest.drop { $0 == UInt8(ascii: "/") }.prefix(12).prefix {
            ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || ($0 >= 0x31 && $0 <= 0x36)
        }
        guard !name.isEmpty, let end = rest[name.endIndex...].first,
            end == UInt8(ascii: ">") || end == UInt8(ascii: "/") || (end == 0x20 && rest.contains(UInt8(ascii: ">")))
        else { return false }
        return tags.contains(String(decoding: name, as: UTF8.self).lowercased())
    }

    private static let vowels = Set("aeiouy".utf8)
    private static let knownShortNames: Set<String> = [
        "csv", "gdp", "gml", "gps", "grdp", "gtfs", "html", "http", "kml", "pdf", "ppp", "rdf", "sms", "sql", "wfs",
        "wms",
        "xml",
    ]

    private static let publishers: Set<String> = [
        "dkan", "ckan", "default", "default organization", "default organisation", "default publisher", "organization",
        "organisation", "my organization", "publisher", "nonprofitorganisation", "nonprofitorganization",
        "non profit organisation", "non profit organization", "admin", "administrator", "sysadmin", "test", "to chuc",
        "to chuc mac dinh", "co quan", "don vi", "n a", "unknown",
    ]

    private static let exampleDomains: Set<String> = [
        "example.com", "example.org", "example.net", "example.edu", "domain.com", "email.com", "test.com", "abc.com",
        "localhost",
    ]
}
