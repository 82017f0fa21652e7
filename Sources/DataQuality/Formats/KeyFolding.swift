// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Folds a text so that spellings a reader takes for the same give the same bytes: the key of near duplicates.
///
/// Made equal are: upper and lower case; composed and decomposed letters; the place of the tone mark in a word (`hoà` and
/// `hòa`, `thuỷ` and `thủy`); kinds of apostrophe and of dash, with or without blanks round a dash; kinds and numbers of
/// blanks, and blanks at the ends; `Ð` of Latin-1 and `Đ`; invisible characters, which are dropped. Accents and tones
/// themselves stay: `Hoà` and `Hoa` differ.
///
/// A word is folded to its letters followed by its tones, as the bytes 1 to 5 in the order of the text, so the result is
/// a key and not for people. Cyrillic and Greek are put in lower case too; of
/// other scripts only the form of composition is made equal.
enum KeyFolding {
    /// How many bytes the folded key of a text may take.
    static func capacity(for count: Int) -> Int { count * 3 + 8 }

    /// Writes the folded text and returns its length.
    ///
    /// - Parameters:
    ///   - bytes: the text.
    ///   - count: its length.
    ///   - output: room for ``capacity(for:)`` bytes.
    static func fold(_ bytes: UnsafePointer<UInt8>, _ count: Int, into output: UnsafeMutablePointer<UInt8>) -> Int {
        var state = FoldingState(output: output)
        var index = 0
        while index < count {
            let byte = bytes[index]
            if byte < 0x80 {
                state.addASCII(byte)
                index &+= 1
                continue
            }
            let scalar = UTF8Scalars.nextLong(bytes, count, &index)
            if scalar == UTF8Scalars.malformed {
                state.addLetter(0xFFFD)
            } else {
                state.add(scalar)
            }
        }
        return state.finish()
    }
}

/// A text on its way through ``KeyFolding``.
private struct FoldingState {
    let output: UnsafeMutablePointer<UInt8>
    /// The bytes written.
    var length = 0
    /// Tones of the word that is being written, the first in the lowest three bits.
    var tones: UInt64 = 0
    var toneCount: UInt64 = 0
    /// Whether a blank is due before the next letter.
    var owesBlank = false
    /// Where the last letter begins, for a mark that changes it; −1 when there is none.
    var lastLetter = -1

    init(output: UnsafeMutablePointer<UInt8>) { self.output = output }

    @inline(__always)
    mutating func addASCII(_ byte: UInt8) {
        if (byte | 0x20) &- UInt8(ascii: "a") < 26 {
            addLetter(UInt32(byte | 0x20))
        } else if byte <= 0x20 {
            if Blanks.contains(UInt32(byte)) { addBlank() } else { addSign(byte) }
        } else {
            addSign(byte)
        }
    }

    mutating func add(_ scalar: UInt32) {
        let letter = FoldingTable.shared.letter(scalar)
        if letter.base != 0 {
            addLetter(letter.base)
            addTone(letter.tone)
            return
        }
        switch scalar {
        case 0x300: addTone(1)
        case 0x301: addTone(2)
        case 0x309: addTone(3)
        case 0x303: addTone(4)
        case 0x323: addTone(5)
        case 0x302, 0x304...0x308, 0x30A...0x322, 0x324...0x36F: changeLetter(mark: scalar)
        case 0xB4, 0x2018, 0x2019, 0x201B, 0x2032, 0x2B9, 0x2BB, 0x2BC, 0x2BD, 0x60: addSign(UInt8(ascii: "'"))
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: addSign(UInt8(ascii: "-"))
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: break
        default:
            if Blanks.contains(scalar) { addBlank() } else { addOther(scalar) }
        }
    }

    @inline(__always)
    mutating func addLetter(_ letter: UInt32) {
        payBlank()
        lastLetter = length
        length &+= UTF8Scalars.write(letter, to: output + length)
    }

    @inline(__always)
    private mutating func addTone(_ tone: UInt8) {
        if tone == 0 { return }
        // A word has one tone; a run of more than 21 is written out, so that nothing is lost.
        if toneCount == 21 { endWord() }
        tones |= UInt64(tone) &<< (toneCount &* 3)
        toneCount &+= 1
    }

    @inline(__always)
    private mutating func addBlank() {
        endWord()
        owesBlank = length > 0
    }

    /// A byte that ends a word; a dash takes the blanks round it.
    @inline(__always)
    private mutating func addSign(_ byte: UInt8) {
        let sign = byte == UInt8(ascii: "`") ? UInt8(ascii: "'") : byte
        endWord()
        if sign == UInt8(ascii: "-") { owesBlank = false }
        payBlank()
        output[length] = sign
        length &+= 1
    }

    /// A circumflex, breve, horn or other mark makes another letter of the one before, or stands after it.
    private mutating func changeLetter(mark: UInt32) {
        if lastLetter >= 0 {
            var index = 0
            let letter = UTF8Scalars.next(output + lastLetter, length - lastLetter, &index)
            if let changed = ComposingTables.shared.compose(letter, mark), lastLetter + index == length {
                length = lastLetter
                length += UTF8Scalars.write(changed, to: output + length)
                return
            }
        }
        length += UTF8Scalars.write(mark, to: output + length)
    }

    /// A scalar of another script, in its parts.
    private mutating func addOther(_ scalar: UInt32) {
        guard let (first, second) = ComposingTables.shared.split(scalar) else {
            addLetter(FoldingTable.lower(scalar))
            return
        }
        // Parts of parts are at most three deep.
        add(first)
        add(second)
    }

    /// Writes the tones of the word that ends here.
    @inline(__always)
    private mutating func endWord() {
        while toneCount > 0 {
            output[length] = UInt8(truncatingIfNeeded: tones & 7)
            length &+= 1
            tones &>>= 3
            toneCount &-= 1
        }
        lastLetter = -1
    }

    @inline(__always)
    private mutating func payBlank() {
        if owesBlank {
            if output[length &- 1] != UInt8(ascii: "-") {
                output[length] = 0x20
                length &+= 1
            }
            owesBlank = false
        }
    }

    mutating func finish() -> Int {
        endWord()
        return length
    }
}
