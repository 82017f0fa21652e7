// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DataQuality

@Suite("Normal form C is judged for every script")
struct ComposedTests {
    static func isComposed(_ text: String) -> Bool { ComposedTest().verdict(of: text.utf8) == Verdict.passed }

    @Test(arguments: [
        "Nguyễn Thị Phượng", "Quý Hòa", "abc", "\u{E1}\u{327}", "q\u{323}\u{307}", "\u{301}a", "한국어", "\u{1100}",
        "\u{1161}",
        "漢字", "Ελλάδα", "Йошкар-Ола", "\u{915}\u{93C}", "ក្រុង", "😀👍🏽", "\u{1EA1}\u{301}", "Ω", "x\u{338}", "a\u{315}",
        "ß", "ﬁ", "１",
    ])
    func `composed`(text: String) { #expect(Self.isComposed(text)) }

    @Test(arguments: [
        "Nguye\u{302}\u{303}n", "Nguyê\u{303}n", "a\u{301}", "\u{E2}\u{323}", "\u{1EA1}\u{302}", "a\u{327}\u{301}",
        "\u{212B}",
        "\u{2126}", "\u{1112}\u{1161}\u{11AB}", "\u{D558}\u{11AB}", "\u{3B1}\u{301}", "\u{418}\u{306}", "\u{340}",
        "a\u{301}\u{323}",
        "q\u{307}\u{323}", "\u{958}", "\u{F900}", "\u{2ADC}", "\u{1D15E}", "\u{9C7}\u{9BE}", "Nguyễn Văn A\u{306}",
        "1234567a\u{301}",
        "12345678\u{301}a\u{301}", "\u{1F71}", "\u{344}",
    ])
    func `not composed`(text: String) { #expect(!Self.isComposed(text)) }

    @Test func `each composite equals its parts by the standard library, and only the composite is composed`() throws {
        let table = UnicodeComposition.composites
        #expect(table.count == 961 * 3)
        for place in stride(from: 0, to: table.count, by: 3) {
            let scalars = try table[place..<place + 3].map { try #require(Unicode.Scalar($0)) }
            let composite = String(Character(scalars[0]))
            var parts = String.UnicodeScalarView()
            parts.append(contentsOf: scalars[1...])
            // The standard library may know fewer scalars than the table.
            if composite.unicodeScalars.allSatisfy({ $0.properties.age != nil }) { #expect(composite == String(parts)) }
            #expect(Self.isComposed(composite))
            #expect(!Self.isComposed(String(parts)))
            #expect(!Self.isComposed("Thôn " + String(parts) + "."))
        }
    }

    @Test func `an excluded scalar is never composed`() throws {
        let ranges = UnicodeComposition.excludedRanges
        var count = 0
        for place in stride(from: 0, to: ranges.count, by: 2) {
            for value in ranges[place]...ranges[place + 1] {
                let scalar = try #require(Unicode.Scalar(value))
                #expect(!Self.isComposed("a" + String(Character(scalar))))
                count += 1
            }
        }
        #expect(count == 1120)
    }

    @Test func `combining classes are those of the standard library`() {
        for value in UInt32(0)...0x1_F000 {
            guard let scalar = Unicode.Scalar(value), scalar.properties.age != nil else { continue }
            let expected = scalar.properties.canonicalCombiningClass.rawValue
            if NormalFormC.combiningClass(of: value) != expected { Issue.record("\(value)") }
        }
    }

    @Test func `every Hangul syllable is composed and its parts are not`() {
        for value in stride(from: UInt32(0xAC00), to: 0xD7A4, by: 7) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            var scalars = [UInt32](repeating: 0, count: 4)
            var count = 0
            scalars.withUnsafeMutableBufferPointer { buffer in
                if let base = buffer.baseAddress { ComposingTables.shared.decompose(value, into: base, &count) }
            }
            var parts = String.UnicodeScalarView()
            parts.append(contentsOf: scalars.prefix(count).compactMap { Unicode.Scalar($0) })
            #expect(String(parts) == String(Character(scalar)))
            #expect(Self.isComposed(String(Character(scalar))))
            #expect(!Self.isComposed(String(parts)))
        }
    }

    @Test func `bytes that are no text are not judged`() {
        #expect(ComposedTest().verdict(of: [0xCC]) == Verdict.passed)
        #expect(ComposedTest().verdict(of: [0x61, 0xCC, 0x61]) == Verdict.passed)
        #expect(ComposedTest().verdict(of: [0xFF, 0xFE, 0xE1, 0xB8]) == Verdict.passed)
    }

    @Test func `a value of very many marks takes time in proportion to its length`() {
        let text =
            "a" + String(repeating: "\u{315}", count: 100_000) + "\u{1EA5}"
            + String(repeating: "\u{323}", count: 100_000)
        #expect(!Self.isComposed(text))
    }
}
