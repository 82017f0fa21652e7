// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The folded letters of a text with what parts its words, so that phrases are found in prose and in names of fields
/// alike: `HoTen`, `ho_ten`, `HOTEN` and `họ tên` all hold the phrase "ho ten".
struct FoldedWords {
    /// What stands between two words.
    enum Break {
        /// A blank or a hyphen.
        static var blank: UInt8 { UInt8(ascii: " ") }
        /// What joins the words of a name in code: an underscore, a change to capitals, a change to digits.
        static var joint: UInt8 { UInt8(ascii: "_") }
        /// Anything else; no phrase goes on across it.
        static var stop: UInt8 { UInt8(ascii: "\n") }
    }

    /// Letters and digits of ASCII, 0x80 for any other letter, and one break between words.
    let bytes: [UInt8]
    /// What each byte was made from, in lower case with its marks; empty unless asked for.
    private let sources: [String]

    /// Folds a text.
    /// - Parameter keepsSpelling: whether ``spelling(of:)`` will be asked.
    /// - Complexity: O(*n*) in the length of the text.
    init(_ text: String, keepsSpelling: Bool = false) {
        var pending: UInt8 = 0
        var capitals = 0
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 8)
        var sources: [String] = []
        FoldedLetter.each(in: text) { letter, scalar in
            if letter == .mark {
                if keepsSpelling, let last = sources.indices.last { sources[last].unicodeScalars.append(scalar) }
                return
            }
            if letter == .separator {
                pending = Self.stronger(pending, Self.separator(scalar))
                capitals = 0
                return
            }
            let byte = letter == .foreign ? Self.foreign : letter.byte
            if pending != 0 {
                if !bytes.isEmpty {
                    bytes.append(pending)
                    if keepsSpelling { sources.append(" ") }
                }
                pending = 0
            } else if let last = bytes.last {
                if letter.isCapital ? capitals == 0 : Self.isDigit(byte) != Self.isDigit(last) {
                    bytes.append(Break.joint)
                    if keepsSpelling { sources.append(" ") }
                } else if !letter.isCapital, capitals > 1 {
                    bytes.insert(Break.joint, at: bytes.count - 1)
                    if keepsSpelling { sources.insert(" ", at: sources.count - 1) }
                }
            }
            capitals = letter.isCapital ? capitals + 1 : 0
            bytes.append(byte)
            if keepsSpelling { sources.append(scalar.properties.lowercaseMapping) }
        }
        self.bytes = bytes
        self.sources = sources
    }

    /// Stands for any letter of another script.
    private static var foreign: UInt8 { 0x80 }

    @inline(__always)
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

    /// Whether a byte parts words.
    @inline(__always)
    static func isBreak(_ byte: UInt8) -> Bool {
        byte == Break.blank || byte == Break.joint || byte == Break.stop
    }

    /// The letters of a range as they were written, in lower case. Only for words that keep their spelling.
    func spelling(of range: Range<Int>) -> String { sources[range].joined() }
}
