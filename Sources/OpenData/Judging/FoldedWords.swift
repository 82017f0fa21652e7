// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The folded letters of a text with what parts its words, so that phrases are found in prose and in names of fields
/// alike: `HoTen`, `ho_ten`, `HOTEN` and `họ tên` all hold the phrase "ho ten".
struct FoldedWords {
    /// What stands between two words.
    enum Break {
        /// A blank or a hyphen.
        static let blank = UInt8(ascii: " ")
        /// What joins the words of a name in code: an underscore, a change to capitals, a change to digits.
        static let joint = UInt8(ascii: "_")
        /// Anything else; no phrase goes on across it.
        static let stop = UInt8(ascii: "\n")
    }

    /// Letters and digits of ASCII, 0x80 for any other letter, and one break between words.
    private(set) var bytes: [UInt8] = []
    /// What each byte was made from, in lower case with its marks; empty unless asked for.
    private var sources: [String] = []

    /// Folds a text.
    /// - Parameter keepsSpelling: whether ``spelling(of:)`` will be asked.
    /// - Complexity: O(*n*) in the length of the text.
    init(_ text: String, keepsSpelling: Bool = false) {
        bytes.reserveCapacity(text.utf8.count + 4)
        var pending: UInt8 = 0
        var capitals = 0
        for scalar in text.unicodeScalars {
            let letter = FoldedLetter(scalar)
            switch letter {
            case .mark:
                if keepsSpelling, let last = sources.indices.last { sources[last].unicodeScalars.append(scalar) }
                continue
            case .separator:
                pending = Self.stronger(pending, Self.separator(scalar))
                capitals = 0
                continue
            case .ascii, .other: break
            }
            let (byte, isCapital): (UInt8, Bool) =
                if case .ascii(let byte, let isCapital) = letter { (byte, isCapital) } else { (0x80, false) }
            if pending != 0 {
                if !bytes.isEmpty { append(pending, keepsSpelling ? " " : nil) }
                pending = 0
            } else if let last = bytes.last {
                if isCapital ? capitals == 0 : Self.isDigit(byte) != Self.isDigit(last) {
                    append(Break.joint, keepsSpelling ? " " : nil)
                } else if !isCapital, capitals > 1 {
                    bytes.insert(Break.joint, at: bytes.count - 1)
                    if keepsSpelling { sources.insert(" ", at: sources.count - 1) }
                }
            }
            capitals = isCapital ? capitals + 1 : 0
            append(byte, keepsSpelling ? scalar.properties.lowercaseMapping : nil)
        }
    }

    private mutating func append(_ byte: UInt8, _ source: String?) {
        bytes.append(byte)
        if let source { sources.append(source) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func separator(_ scalar: Unicode.Scalar) -> UInt8 {
        switch scalar {
        case "_": Break.joint
        case " ", "-", "\u{A0}": Break.blank
        default: Break.stop
        }
    }

    private static func stronger(_ first: UInt8, _ second: UInt8) -> UInt8 {
        if first == Break.stop || second == Break.stop { return Break.stop }
        return first == Break.blank || second == Break.blank ? Break.blank : Break.joint
    }

    /// Whether the byte at a position, or the end, parts words.
    func isBreak(_ position: Int) -> Bool {
        guard bytes.indices.contains(position) else { return true }
        return Self.isBreak(bytes[position])
    }

    @inline(__always)
    static func isBreak(_ byte: UInt8) -> Bool {
        byte == Break.blank || byte == Break.joint || byte == Break.stop
    }

    /// The letters of a range as they were written, in lower case. Only for words that keep their spelling.
    func spelling(of range: Range<Int>) -> String { sources[range].joined() }
}
