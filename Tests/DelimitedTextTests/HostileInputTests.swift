// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText
import Testing

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Three ways to find fields, and how the file comes to them.
private let methods: [ScanningMethod] = [.portable, .baseline, .automatic]

@Suite("Every method, chunk size and source gives what a plain reader gives")
struct HostileInputTests {
    /// The seeds of a round of fuzzing, of some hundred readings each; `DGOV_FUZZ_ROUNDS` asks for more
    /// (`make test-deep`).
    private static func seeds(_ usual: UInt64) -> Range<UInt64> {
        let asked = getenv("DGOV_FUZZ_ROUNDS").flatMap { UInt64(String(cString: $0)) } ?? 0
        return 0..<max(usual, asked / 100)
    }

    @Test(arguments: seeds(60))
    func `random texts of a nasty alphabet are read alike`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<40 {
            let bytes = nastyText(&random, maxLength: 200)
            let format = try randomFormat(&random)
            try compare(bytes, format, &random)
        }
    }

    @Test(arguments: seeds(30))
    func `mostly sound tables with some faults are read alike`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed &+ 10_000)
        let bytes = table(&random, rows: 120)
        let format = try randomFormat(&random)
        for _ in 0..<4 { try compare(bytes, format, &random) }
    }

    @Test(arguments: seeds(20))
    func `random bytes are read alike`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed &+ 20_000)
        for _ in 0..<10 {
            let bytes = (0..<Int.random(in: 0...900, using: &random)).map { _ in
                // Structure would be rare among all 256.
                Int.random(in: 0..<5, using: &random) == 0
                    ? [0x0A, 0x0D, 0x22, 0x2C, 0x3B].randomElement(using: &random) ?? 0
                    : UInt8.random(in: 0...255, using: &random)
            }
            try compare(bytes, try randomFormat(&random), &random)
        }
    }

    private func compare(_ bytes: [UInt8], _ format: DelimitedFormat, _ random: inout SeededGenerator) throws {
        let reference = ReferenceReader(bytes, format: format)
        for method in methods {
            let maxRead = Bool.random(using: &random) ? Int.random(in: 1...7, using: &random) : Int.max
            let chunkSize = [1, 2, 7, 16, 63, 64, 65, 200, 4096].randomElement(using: &random) ?? 1
            let source = MemoryByteSource(bytes, maxRead: maxRead)
            let reading = Reading(source, format: format, method: method, chunkSize: chunkSize)
            if reading.error?.code == .unreadableHeader { continue }
            let context = Comment(rawValue: "\(String(decoding: bytes, as: UTF8.self).debugDescription) \(chunkSize)")
            try #require(reading.error == nil, context)
            try #require(reading.header == reference.header, context)
            try #require(reading.rows == reference.rows, context)
            for kind in FaultKind.allCases {
                let name = "\(kind) "
                let told = reading.faultTexts.filter { $0.hasPrefix(name) }
                let expected = reference.faults.filter { $0.hasPrefix(name) }
                try #require(reading.counts[kind] == expected.count, context)
                // Of many faults a chunk keeps the first ones.
                if expected.count <= RecordChunk.maxFaults { try #require(told == expected, context) }
                try #require(Set(told).isSubset(of: expected), context)
            }
            try #require(reading.summary?.lineEnds.lf == reference.lineEnds["lf", default: 0], context)
            try #require(reading.summary?.lineEnds.crlf == reference.lineEnds["crlf", default: 0], context)
            try #require(reading.summary?.lineEnds.cr == reference.lineEnds["cr", default: 0], context)
            try #require(reading.summary?.recordCount == reference.rows.count, context)
            try #require(reading.counts.unreadable == reading.summary?.unreadableCount, context)
            try #require(reading.summary?.bytesRead == bytes.count, context)
        }
    }

    private func randomFormat(_ random: inout SeededGenerator) throws -> DelimitedFormat {
        try DelimitedFormat(
            delimiter: Bool.random(using: &random) ? 0x2C : 0x3B,
            quote: Int.random(in: 0..<8, using: &random) == 0 ? nil : 0x22,
            hasHeader: Bool.random(using: &random),
            maxField: Int.random(in: 0..<4, using: &random) == 0 ? Int.random(in: 1...12, using: &random) : 1000,
            maxRecord: Int.random(in: 0..<4, using: &random) == 0 ? Int.random(in: 12...40, using: &random) : 4000)
    }

    private func nastyText(_ random: inout SeededGenerator, maxLength: Int) -> [UInt8] {
        let alphabets: [[UInt8]] = [
            Array(",\"\n".utf8), Array(",;\"\r\nab".utf8), Array(",\"\r\nabcdefgh".utf8),
            Array("\"\"\"\"\"\"a,\n".utf8), [0x22, 0x2C, 0x0A, 0x00, 0xC3, 0xA9, 0xFF, 0x61, 0xE1, 0xBA, 0xBF],
        ]
        let alphabet = alphabets.randomElement(using: &random) ?? [0]
        let length = Int.random(in: 0...maxLength, using: &random)
        return (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    }

    private func table(_ random: inout SeededGenerator, rows: Int) -> [UInt8] {
        let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
        let columns = Int.random(in: 1...9, using: &random)
        let faultShare = [0, 0, 40, 5].randomElement(using: &random) ?? 0
        var text = (0..<columns).map { "c\($0)" }.joined(separator: ",") + lineEnd
        for _ in 0..<rows {
            var fields: [String] = []
            for _ in 0..<columns {
                let content = String(repeating: "ế", count: Int.random(in: 0...9, using: &random))
                switch Int.random(in: 0..<6, using: &random) {
                case 0: fields.append("\"\(content),\(lineEnd)\"\"x\"\"\"")
                case 1: fields.append("\"\(content)\"")
                default: fields.append(content)
                }
            }
            if faultShare > 0, Int.random(in: 0..<faultShare, using: &random) == 0 {
                switch Int.random(in: 0..<7, using: &random) {
                case 0: fields.append("more")
                case 1: fields.removeLast()
                case 2: fields[0] = "a\"b"
                case 3: fields[0] = "\"a\"b\"c"
                case 4: text += lineEnd
                case 5: text += "\u{0}"
                default: text += "\r"
                }
            }
            text += fields.joined(separator: ",") + lineEnd
        }
        return Array(text.utf8)
    }
}
