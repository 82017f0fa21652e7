// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DataQuality

@Suite("What patterns accept")
struct BytePatternTests {
    /// A pattern with texts that it accepts and texts that it does not.
    struct Sample: Sendable, CustomTestStringConvertible {
        var pattern: String
        var accepts: [String]
        var rejects: [String]
        var testDescription: String { pattern }

        init(_ pattern: String, _ accepts: [String], not rejects: [String]) {
            self.pattern = pattern
            self.accepts = accepts
            self.rejects = rejects
        }
    }

    static let samples: [Sample] = [
        Sample("abc", ["abc"], not: ["ab", "abcd", "xabc", "ABC"]),
        Sample("^abc$", ["abc"], not: ["ab", "abcd"]),
        Sample("[0-9]{12}", ["001304000018"], not: ["00130400001", "0013040000188", "00130400001a", "００１３０４００００１８"]),
        Sample("0[35789][0-9]{8}", ["0912345678", "0312345678"], not: ["0112345678", "091234567", "09123456789"]),
        Sample(
            "[0-9]{10}(-[0-9]{3})?", ["0100109106", "0100109106-001"],
            not: ["010010910", "0100109106-", "0100109106-01", "01001091060001"]),
        Sample("[0-9]{9,12}", ["123456789", "123456789012"], not: ["12345678", "1234567890123"]),
        Sample("[0-9]{9}|[0-9]{12}", ["123456789", "123456789012"], not: ["1234567890", "12345678901"]),
        Sample("[A-Z0-9_]{1,32}", ["A", "Z_9", String(repeating: "Q", count: 32)], not: ["a", "Z-", "A a"]),
        Sample(
            "[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}", ["a@b.vn", "nguyen.van-a+x@mail.gov.vn"],
            not: ["a@b", "@b.vn", "a@b.v", "a b@c.vn", "a@@b.vn", "a@b.vn "]),
        Sample("a|b|cd", ["a", "b", "cd"], not: ["c", "ab", "d"]),
        Sample("(a|b)*", ["a", "abba"], not: ["abc"]),
        Sample("(?:ab)+", ["ab", "abab"], not: ["aba"]),
        Sample("a?b*c+", ["c", "ac", "abbcc"], not: ["ab", "aac"]),
        Sample("a{3}", ["aaa"], not: ["aa", "aaaa"]),
        Sample("a{2,}", ["aa", "aaaaaa"], not: ["a"]),
        Sample("a{0,2}b", ["b", "ab", "aab"], not: ["aaab"]),
        Sample("(a{2}){3}", ["aaaaaa"], not: ["aaaaa", "aaaaaaa"]),
        Sample("a.c", ["abc", "aệc", "a c", "a\rc", "a😀c"], not: ["ac", "a\nc", "abbc"]),
        Sample("\\d\\D", ["1a", "9ệ"], not: ["11", "a1", "٣a"]),
        Sample("\\w+\\W", ["ab_9-", "a ", "aệ"], not: ["ab", "-"]),
        Sample("a\\sb", ["a b", "a\tb", "a\u{0B}b"], not: ["ab", "a\u{A0}b"]),
        Sample("a\\Sb", ["axb", "a\u{A0}b"], not: ["a b"]),
        Sample("\\t\\n\\r", ["\t\n\r"], not: ["tnr"]),
        Sample("\\.\\*\\[\\]\\(\\)\\{\\}\\\\\\^\\$\\|\\?\\+\\-\\/", [".*[](){}\\^$|?+-/"], not: ["x*[](){}\\^$|?+-/"]),
        Sample("\\x41\\x7a", ["Az"], not: ["az"]),
        Sample("\\u{1EC7}\\u{41}", ["ệA"], not: ["eA"]),
        Sample("[a\\]\\-^]+", ["a]-^"], not: ["\\"]),
        Sample("[-a]+", ["-a"], not: ["b"]),
        Sample("[a-]+", ["-a"], not: ["b"]),
        Sample("[^0-9,]+", ["abc", "ệ😀", "\n"], not: ["a1", ","]),
        Sample("[\\d.]+", ["1.5"], not: ["1,5"]),
        Sample("[^\\d\\s]", ["a", "ệ"], not: ["1", " "]),
        Sample("[[(.*?]+", ["[(.*?"], not: ["]"]),
        Sample("Nguyễn", ["Nguyễn"], not: ["Nguyen", "Nguye\u{302}\u{303}n"]),
        Sample("[à-ỹ]+", ["àỹệđ"], not: ["a", "z"]),
        Sample("[ạ-ỹ]", ["ạ", "ệ", "ỹ"], not: ["à", "Ỻ"]),
        Sample("\\p{L}+( \\p{L}+)*", ["Nguyễn Văn Đức", "Ý", "Ωμέγα", "Иван"], not: ["Nguyễn  Văn", "A1", " A", "中"]),
        Sample("\\p{Lu}\\p{Ll}*", ["Đức", "Ệ", "Nam"], not: ["đức", "ĐỨC", "1a"]),
        Sample("\\p{N}", ["1", "²", "½"], not: ["a", "①"]),
        Sample("\\P{L}+", ["123 -"], not: ["1a", "ệ"]),
        Sample("[\\p{L} '’-]+", ["Lê-Nguyễn d’Arc"], not: ["Lê_"]),
        Sample("(?i)hà nội", ["Hà Nội", "HÀ NỘI", "hà nội"], not: ["Ha Noi", "HÁ NỘI"]),
        Sample("(?i)[a-c]đ", ["Ađ", "cĐ"], not: ["dđ", "ad"]),
        Sample("(?i)[^a]", ["b", "B", "á"], not: ["a", "A"]),
        Sample("(?i)k", ["k", "K"], not: ["\u{212A}"]),
        Sample("(?i)ſ", ["ſ"], not: ["s", "S"]),
        Sample("(|a)b", ["b", "ab"], not: ["a"]),
        Sample("a()b", ["ab"], not: ["a"]),
        Sample("a(b{0}c){1}d", ["acd"], not: ["abcd"]),
        Sample("(a*)*b", ["b", "aaab"], not: ["aaa"]),
        Sample("[\\u{10000}-\\u{10FFFF}]", ["😀"], not: ["a", "ệ"]),
        Sample("[\\u{700}-\\u{900}]", ["\u{700}", "\u{7FF}", "\u{800}", "\u{900}"], not: ["\u{6FF}", "\u{901}"]),
        Sample("[\\u{D000}-\\u{E100}]", ["\u{D000}", "\u{D7FF}", "\u{E000}"], not: ["\u{CFFF}", "\u{E101}"]),
        Sample("a\\u{0}b", ["a\u{0}b"], not: ["ab"]),
        Sample("(a|b)*a(a|b){6}", ["abababa", "bbbbbabbbbbb"], not: ["aaaaaa", "bbbbbbbbbbbb"]),
    ]

    @Test(arguments: samples)
    func `a pattern accepts what it says and nothing else`(_ sample: Sample) throws {
        let pattern = try BytePattern(sample.pattern)
        for text in sample.accepts { #expect(pattern.matches(text), "accepts \(text)") }
        for text in sample.rejects { #expect(!pattern.matches(text), "rejects \(text)") }
        let texts = sample.accepts + sample.rejects
        let expected = sample.accepts.map { _ in UInt8(0) } + sample.rejects.map { _ in 1 }
        #expect(pattern.verdicts(texts.flatMap { [$0, nil] }) == expected.flatMap { [$0, 2] })
    }

    @Test func `bytes that are no UTF-8 match nothing, not even a dot`() throws {
        let broken: [[UInt8]] = [
            [0x80], [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x61, 0xE1, 0xBB],
        ]
        for text in ["(.|\\n)*", "[^a]+", "\\P{L}", ".{1,4}"] {
            let verdicts = try BytePattern(text).verdicts(SlicedTexts(bytes: broken))
            #expect(verdicts == [1, 1, 1, 1, 1, 1, 1])
        }
    }

    @Test func `an empty text matches where the pattern allows it, but a missing value is not judged`() throws {
        #expect(try BytePattern("a*").matches(""))
        #expect(try !BytePattern("a+").matches(""))
        #expect(try BytePattern("a*").verdicts([nil, "aa", nil, "b", nil]) == [2, 0, 2, 1, 2])
        #expect(try BytePattern("(ab)*").verdicts([nil, nil]) == [2, 2])
        #expect(try BytePattern("(ab)*").verdicts([]) == [])
    }

    @Test func `patterns written alike are equal`() throws {
        #expect(try BytePattern("a+") == BytePattern("a+"))
        #expect(try BytePattern("a+") != BytePattern("a{1,}"))
        #expect(try Set([BytePattern("a"), BytePattern("a"), BytePattern("b")]).count == 2)
    }

    @Test(arguments: [
        ("[0-9]{12}", "^[0-9]{12}$"),
        ("a|b", "^(a|b)$"),
        ("^(?:a|bc)d$", "^(a|bc)d$"),
        ("\\d+\\.\\d{2,}", "^[0-9]+\\.[0-9]{2,}$"),
        ("\\w\\s", "^[0-9A-Z_a-z][\\t-\\r ]$"),
        (".", "^[^\\n]$"),
        ("[^a-z\\]-]*", "^[^\\-\\]a-z]*$"),
        ("(?i)ệ1", "^[Ệệ]1$"),
        ("a{300}", "^a{255}a{45}$"),
        ("(ab){300,}", "^(ab){255}(ab){45,}$"),
        ("a{100,600}", "^a{100,255}a{0,255}a{0,90}$"),
        ("a{0,1}b{1,}c{0,}d{1}", "^a?b+c*d$"),
        ("(a{2}){3}", "^(a{2}){3}$"),
        ("(|a)b", "^(()|a)b$"),
        ("(.|\\n)", "^([^\\n]|\\n)$"),
        ("[\\s\\S]", "^(.|\\n)$"),
        ("\\u{1EC7}\\x2e", "^ệ\\.$"),
    ])
    func `a pattern is written for databases`(_ text: String, _ expected: String) throws {
        #expect(try BytePattern(text).sqlPattern == expected)
    }
}
