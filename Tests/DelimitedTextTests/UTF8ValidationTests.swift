// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText
import Testing

@Suite("Validation of UTF-8")
struct UTF8ValidationTests {
    private static let methods: [ScanningMethod] = [.portable, .baseline, .automatic]

    /// The standard library's opinion.
    private func expected(_ bytes: [UInt8]) -> Int? {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar): offset += scalar.count
            case .emptyInput: return nil
            case .error: return offset
            }
        }
    }

    private func found(_ bytes: [UInt8], _ method: ScanningMethod) -> Int? {
        bytes.withUnsafeBufferPointer { UTF8Validation.invalidOffset(in: $0, method: method) }
    }

    @Test(arguments: methods)
    func `every pair of bytes, at every place of a block`(method: ScanningMethod) {
        var wrong = 0
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                // Behind so much ASCII that the pair lies across the edges of vectors and blocks.
                let before = [0, 15, 31, 62, 63, 64][Int(first ^ second) % 6]
                let pair = [UInt8](repeating: 0x61, count: before) + [first, second, 0x80, 0x80]
                let bytes = pair + [UInt8](repeating: 0x61, count: 70)
                if found(bytes, method) != expected(bytes) { wrong += 1 }
            }
        }
        #expect(wrong == 0)
    }

    @Test(arguments: methods)
    func `every scalar value is valid, and its bytes without the last are not`(method: ScanningMethod) {
        var all: [UInt8] = []
        for value in UInt32(0)...0x10FFFF {
            if let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) { all.append(contentsOf: encoded) }
        }
        #expect(found(all, method) == nil)
        for value in stride(from: UInt32(0x80), through: 0x10FFFF, by: 997) {
            guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else { continue }
            let before = [UInt8](repeating: 0x61, count: Int(value % 130))
            #expect(found(before + encoded.dropLast(), method) == before.count)
            #expect(found(before + encoded.dropLast() + [0x61], method) == before.count)
        }
    }

    @Test(arguments: 0..<20)
    func `random text with a random fault`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let pieces = ["a", "Nguyễn", "ế", "😀", "\u{7FF}", "\u{FFFF}", "0123456789012345678901234567890123456789"]
        for _ in 0..<200 {
            var text = ""
            for _ in 0..<Int.random(in: 0...60, using: &random) {
                text += pieces.randomElement(using: &random) ?? ""
            }
            var bytes = Array(text.utf8)
            for _ in 0..<Int.random(in: 0...2, using: &random) where !bytes.isEmpty {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            let expected = expected(bytes)
            for method in Self.methods { #expect(found(bytes, method) == expected) }
        }
    }

    @Test func `nothing is valid`() {
        #expect(UTF8Validation.invalidOffset(in: UnsafeBufferPointer(start: nil, count: 0)) == nil)
    }
}
