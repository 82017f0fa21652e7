// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// The SHA-256 hash of some bytes: 256 bits that identify them.
public struct SHA256Digest: Hashable, Sendable {
    /// The hash as four words, most significant first.
    private let first: UInt64
    private let second: UInt64
    private let third: UInt64
    private let fourth: UInt64

    /// The digest with these eight words of 32 bits, most significant first.
    init(words: SIMD8<UInt32>) {
        first = UInt64(words[0]) << 32 | UInt64(words[1])
        second = UInt64(words[2]) << 32 | UInt64(words[3])
        third = UInt64(words[4]) << 32 | UInt64(words[5])
        fourth = UInt64(words[6]) << 32 | UInt64(words[7])
    }

    /// The hash of bytes.
    public static func of(_ bytes: [UInt8]) -> SHA256Digest {
        var hash = SHA256()
        hash.update(bytes)
        return hash.finish()
    }

    /// The digest that 64 hexadecimal digits say, of either case, or nil when the text says none.
    public init?(hex text: some StringProtocol) {
        guard text.utf8.count == 64 else { return nil }
        var words = SIMD8<UInt32>()
        for (index, byte) in text.utf8.enumerated() {
            guard let digit = Self.value(ofDigit: byte) else { return nil }
            words[index / 8] = words[index / 8] << 4 | digit
        }
        self.init(words: words)
    }

    private static func value(ofDigit byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }

    /// The 32 bytes of the hash.
    public var bytes: [UInt8] {
        [first, second, third, fourth].flatMap { word in
            (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) }
        }
    }

    /// The hash as 64 hexadecimal digits in lower case.
    public var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

extension SHA256Digest: CustomStringConvertible {
    /// The hash as hexadecimal digits; see ``hex``.
    public var description: String { hex }
}

extension SHA256Digest: Codable {
    /// Reads 64 hexadecimal digits.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let digest = SHA256Digest(hex: text) else {
            throw DecodingError.invalid(.notADigest(text), at: container.codingPath)
        }
        self = digest
    }

    /// Writes 64 hexadecimal digits in lower case.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(hex)
    }
}
