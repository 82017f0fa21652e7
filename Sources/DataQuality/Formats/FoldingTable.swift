// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Latin letters as letter and tone, built at first use and never changed.
struct FoldingTable: Sendable {
    /// A lower-case letter without tone, and the tone: 0 none, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng. A base of 0 is no
    /// letter of the table.
    struct Letter: BitwiseCopyable, Sendable {
        var base: UInt32 = 0
        var tone: UInt8 = 0
    }

    /// The table.
    static let shared = FoldingTable()

    /// U+00C0 to U+024F, then U+1E00 to U+1EFF.
    private let letters: [Letter]

    private init() {
        letters = (Array(0xC0...0x24F) + Array(0x1E00...0x1EFF)).map { Self.letter(of: $0) }
    }

    /// A letter of the two blocks.
    @inline(__always)
    func letter(_ scalar: UInt32) -> Letter {
        if scalar >= 0xC0, scalar < 0x250 { return letters[Int(scalar) - 0xC0] }
        if scalar >= 0x1E00, scalar < 0x1F00 { return letters[Int(scalar) - 0x1E00 + 0x190] }
        return Letter()
    }

    /// Lower case of a single scalar, where it is a single scalar.
    static func lower(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A, 0x391...0x3A1, 0x3A3...0x3AB, 0x410...0x42F: scalar + 32
        case 0x400...0x40F: scalar + 80
        default: scalar
        }
    }

    private static func letter(of value: Int) -> Letter {
        guard let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.isAlphabetic else { return Letter() }
        // Eth, and D with hook, are what old code pages made of Đ.
        if value == 0xD0 || value == 0xF0 || value == 0x189 { return Letter(base: 0x111) }
        let mapped = Array(scalar.properties.lowercaseMapping.unicodeScalars)
        // İ becomes two scalars.
        guard mapped.count == 1, var base = mapped.first?.value else { return Letter() }
        var tone: UInt8 = 0
        var marks: [UInt32] = []
        while let (first, second) = ComposingTables.shared.split(base) {
            let found = Self.tone(of: second)
            if found == 0 {
                marks.insert(second, at: 0)
            } else {
                // Two tones on one letter, which is not Vietnamese.
                if tone != 0 { return Letter() }
                tone = found
            }
            base = first
        }
        for mark in marks {
            // Marks that are not tones stay with their letter; where they cannot, the letter is folded part by part.
            guard let letter = ComposingTables.shared.compose(base, mark) else { return Letter() }
            base = letter
        }
        return Letter(base: base, tone: tone)
    }

    private static func tone(of mark: UInt32) -> UInt8 {
        switch mark {
        case 0x300: 1
        case 0x301: 2
        case 0x309: 3
        case 0x303: 4
        case 0x323: 5
        default: 0
        }
    }
}
