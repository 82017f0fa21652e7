// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A language of texts, named by its ISO 639-1 code.
public struct Language: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The two-letter code, in lower case.
    public let code: String

    /// Vietnamese, the first language of every text.
    public static let vietnamese = Language(known: "vi")
    /// English.
    public static let english = Language(known: "en")

    private init(known code: String) { self.code = code }

    /// A language by its code; `nil` when `code` is not two lower-case ASCII letters.
    public init?(code: String) {
        guard code.utf8.count == 2, code.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
        else { return nil }
        self.code = code
    }

    /// The code.
    public var description: String { code }

    /// Reads the bare code.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let language = Language(code: text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is not a language code"))
        }
        self = language
    }

    /// Writes the bare code.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}
