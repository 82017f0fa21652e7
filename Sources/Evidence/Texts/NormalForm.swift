// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Unicode normal form C, as far as Latin text (so all Vietnamese) is concerned.
///
/// The standard library compares strings by canonical equivalence; a letter that equals a precomposed letter but is
/// spelt with other scalars is not in normal form C. That needs no tables and no Foundation. Other scripts are not judged.
public enum NormalForm {
    /// Whether no Latin letter in `text` is spelt with combining marks where a precomposed letter exists.
    public static func isComposed(_ text: String) -> Bool {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return true }
        for character in text where !isComposed(character) { return false }
        return true
    }

    private static func isComposed(_ character: Character) -> Bool {
        let scalars = character.unicodeScalars
        guard scalars.count > 1 else { return true }
        var prefix = String.UnicodeScalarView()
        for scalar in scalars {
            prefix.append(scalar)
            if prefix.count > 1, precomposed.contains(String(prefix)) { return false }
        }
        return true
    }

    /// Latin-1 Supplement, Latin Extended-A and -B, Latin Extended Additional: the blocks that hold precomposed Latin letters.
    private static let precomposed: Set<String> = {
        var letters: Set<String> = []
        for value in Array(0x00C0...0x024F) + Array(0x1E00...0x1EFF) {
            if let scalar = Unicode.Scalar(UInt32(value)) { letters.insert(String(Character(scalar))) }
        }
        return letters
    }()
}
