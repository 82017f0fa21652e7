// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DataQuality

@Suite("Keys are folded for near duplicates")
struct KeyFoldingTests {
    static func fold(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        let count = Array(bytes).count
        let padded = Array(bytes) + [UInt8](repeating: 0x41, count: ByteWords.padding)
        return [UInt8](unsafeUninitializedCapacity: KeyFolding.capacity(for: count)) { buffer, written in
            padded.withUnsafeBufferPointer { source in
                guard let start = source.baseAddress, let output = buffer.baseAddress else { return }
                written = KeyFolding.fold(start, count, into: output)
            }
        }
    }

    @Test(arguments: [
        ("Thuận Hoà", "Thuận Hòa"), ("HOÀ", "hòa"), ("khoẻ", "khỏe"), ("Thuỷ", "Thủy"), ("Quý Hoà", "QUÝ HÒA"),
        ("Nguyễn", "Nguye\u{302}\u{303}n"), ("Nguyễn", "NGUYE\u{302}\u{303}N"), ("Trần Thị Mộng", "trần thị mộng"),
        ("  Nguyễn   Văn\u{A0}An ", "Nguyễn Văn An"), ("a\tb", "a b"), ("R'Lấp", "R’Lấp"), ("R`Lấp", "R´Lấp"),
        ("Bà Rịa - Vũng Tàu", "Bà Rịa – Vũng Tàu"), ("Bà Rịa-Vũng Tàu", "Bà Rịa — Vũng Tàu"), ("Ðà Nẵng", "Đà Nẵng"),
        ("đà nẵng", "ĐÀ NẴNG"), ("a\u{200B}b", "ab"), ("Café", "cafe\u{301}"), ("Ýt", "ýt"), ("Ąž", "a\u{328}z\u{30C}"),
        ("Ελλάδα", "ΕΛΛΆΔΑ"), ("Ελλάδα", "Ελλα\u{301}δα"), ("Йошкар", "йошкар"), ("Йошкар", "И\u{306}ошкар"),
        ("한", "\u{1112}\u{1161}\u{11AB}"), ("A-", "a -"), ("ƯỚC", "u\u{31B}o\u{31B}\u{301}c"), ("Ḹ", "l\u{323}\u{304}"),
        ("ắ", "a\u{306}\u{301}"), ("ặ", "a\u{323}\u{306}"), ("ợ", "o\u{31B}\u{323}"), ("ç", "C\u{327}"),
    ])
    func `equal`(left: String, right: String) { #expect(Self.fold(left.utf8) == Self.fold(right.utf8)) }

    @Test(arguments: [
        ("Hoà", "Hoa"), ("Hòa", "Hóa"), ("Hoa", "Hoạ"), ("a", "ă"), ("a", "â"), ("o", "ơ"), ("u", "ư"), ("d", "đ"),
        ("Nam", "Nạm"), ("a b", "ab"), ("a-b", "a b"), ("a-b", "ab"), ("R'Lấp", "RLấp"), ("hòa an", "hoa àn"),
        ("12", "1 2"),
        ("Hoà 1", "Hoà 2"), ("n", "ñ"), ("α", "a"), ("и", "й"), ("a", ""), ("a.", "a"),
    ])
    func `different`(left: String, right: String) { #expect(Self.fold(left.utf8) != Self.fold(right.utf8)) }

    @Test func `the folded bytes are the letters of a word and then its tones`() {
        #expect(Self.fold("HÒA  Bình".utf8) == Array("hoa\u{1} binh\u{1}".utf8))
        #expect(Self.fold("Thuận Hoà".utf8) == Array("thuân\u{5} hoa\u{1}".utf8))
        #expect(Self.fold("   ".utf8) == [])
        #expect(Self.fold([]) == [])
    }

    @Test func `bytes that are no text neither stop it nor overrun the buffer`() {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<5000 {
            let bytes = (0..<Int.random(in: 1...20, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            #expect(Self.fold(bytes).count <= KeyFolding.capacity(for: bytes.count))
        }
    }

    @Test func `every letter folds like its decomposition, within the buffer`() {
        for value in UInt32(0x80)...0x2FFFF {
            guard let scalar = Unicode.Scalar(value), scalar.properties.age != nil else { continue }
            let text = String(Character(scalar))
            let folded = Self.fold(text.utf8)
            if folded.count > KeyFolding.capacity(for: text.utf8.count) { Issue.record("\(value) too long") }
            guard value < 0x2000, ComposingTables.shared.split(value) != nil else { continue }
            if folded != Self.fold(NaiveText.decomposed(text).utf8) { Issue.record("U+\(String(value, radix: 16))") }
        }
    }
}
