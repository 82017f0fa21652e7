// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How the characters of a delimited file are stored.
public struct TextEncoding: Hashable, Sendable, CustomStringConvertible {
    private enum Base: String { case utf8 = "UTF-8", utf16LittleEndian = "UTF-16LE", utf16BigEndian = "UTF-16BE" }
    private let base: Base

    /// UTF-8, of which ASCII is a part.
    public static let utf8 = TextEncoding(base: .utf8)
    /// UTF-16, low byte first: what spreadsheets on Windows call "Unicode text".
    public static let utf16LittleEndian = TextEncoding(base: .utf16LittleEndian)
    /// UTF-16, high byte first.
    public static let utf16BigEndian = TextEncoding(base: .utf16BigEndian)

    /// The registered name: `UTF-8`, `UTF-16LE` or `UTF-16BE`.
    public var description: String { base.rawValue }

    /// The encoding that the byte order mark at the start of a text names, and how many bytes the mark takes.
    ///
    /// - Parameter bytes: The first bytes of a text; three are enough.
    /// - Returns: `nil` when the text starts with no mark.
    static func marked(by bytes: UnsafeBufferPointer<UInt8>) -> (encoding: TextEncoding, length: Int)? {
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { return (.utf8, 3) }
        if bytes.count >= 2, bytes[0] == 0xFF, bytes[1] == 0xFE { return (.utf16LittleEndian, 2) }
        if bytes.count >= 2, bytes[0] == 0xFE, bytes[1] == 0xFF { return (.utf16BigEndian, 2) }
        return nil
    }
}
