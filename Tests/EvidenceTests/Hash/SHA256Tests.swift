// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

struct SHA256Tests {
    /// The examples that NIST publishes for FIPS 180-4.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
                + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
    ])
    func `a published example has its published hash`(text: String, hex: String) {
        #expect(SHA256Digest.of(Array(text.utf8)).hex == hex)
    }

    @Test func `a million letters a have their published hash`() {
        let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
        #expect(
            SHA256Digest.of(bytes).hex == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    /// The expected hash was computed with OpenSSL.
    @Test func `every length up to five blocks is padded rightly`() {
        let digests = (0..<300).flatMap { SHA256Digest.of(Self.pattern($0)).bytes }
        #expect(
            SHA256Digest.of(digests).hex == "82d1c86ef5eb80a2f7cb650e4770f5293bdbe86a5b577e54026c9295bbcf0e8d")
    }

    @Test(arguments: 0..<20) func `pieces of any length give the hash of the whole`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let bytes = Self.pattern(100_000)
        var hash = SHA256()
        var start = 0
        while start < bytes.count {
            let end = min(bytes.count, start + Int.random(in: 0...(seed % 2 == 0 ? 150 : 20_000), using: &random))
            if Bool.random(using: &random) {
                hash.update(bytes[start..<end])
            } else {
                // A collection without contiguous storage.
                hash.update(bytes[start..<end].lazy.map { $0 })
            }
            start = end
        }
        #expect(hash.finish().hex == "731620161155f68e1209f22bc34a726bf5a583f40acf23ae55684b674fdbebf2")
    }

    @Test func `finishing does not disturb what is fed later`() {
        var hash = SHA256()
        hash.update(Array("ab".utf8))
        _ = hash.finish()
        hash.update(Array("c".utf8))
        #expect(hash.finish() == SHA256Digest.of(Array("abc".utf8)))
    }

    @Test func `a hash is read back from its digits in either case`() {
        let digest = SHA256Digest.of(Array("abc".utf8))
        #expect(SHA256Digest(hex: digest.hex) == digest)
        #expect(SHA256Digest(hex: digest.hex.uppercased()) == digest)
        #expect("\(digest)" == digest.hex)
    }

    @Test(arguments: [0, 63, 65]) func `a text of another length is no hash`(length: Int) {
        #expect(SHA256Digest(hex: String(repeating: "0", count: length)) == nil)
    }

    @Test(arguments: ["g", " ", "/", ":", "@", "`", "G"]) func `a text with other letters is no hash`(letter: String) {
        #expect(SHA256Digest(hex: String(repeating: "0", count: 63) + letter) == nil)
    }

    private static func pattern(_ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 7) }
    }
}
