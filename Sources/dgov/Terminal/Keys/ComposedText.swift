// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Text in normal form C, as far as Latin letters, so all Vietnamese, are concerned: a keyboard may send a letter and its
/// marks one after the other.
enum ComposedText {
    /// The text with every letter spelt as one scalar where there is one.
    static func of(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var composed = ""
        for character in text { composed.append(contentsOf: of(character)) }
        return composed
    }

    /// A letter with its marks. Marks for which there is no letter stay beside the longest part that there is one for.
    private static func of(_ character: Character) -> String {
        let scalars = Array(character.unicodeScalars)
        guard scalars.count > 1 else { return String(character) }
        for count in stride(from: scalars.count, to: 1, by: -1) {
            var head = String.UnicodeScalarView()
            head.append(contentsOf: scalars[..<count])
            guard let letter = letters[String(head)] else { continue }
            var whole = String.UnicodeScalarView()
            whole.append(letter)
            whole.append(contentsOf: scalars[count...])
            return String(whole)
        }
        return String(character)
    }

    /// The letters of Latin-1 Supplement, Latin Extended-A and -B and Latin Extended Additional, by themselves: strings
    /// that are canonically equivalent are equal.
    private static let letters: [String: Unicode.Scalar] = {
        var letters: [String: Unicode.Scalar] = [:]
        for value in Array(0x00C0...0x024F) + Array(0x1E00...0x1EFF) {
            if let scalar = Unicode.Scalar(UInt32(value)) { letters[String(Character(scalar))] = scalar }
        }
        return letters
    }()
}
