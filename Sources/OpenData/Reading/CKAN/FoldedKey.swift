// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Folds the name of a key: lower case, Vietnamese letters without their marks, everything else between words one `_`.
///
/// `Tần suất cập nhật`, `tan_suat_cap_nhat` and `TAN-SUAT CAP NHAT` give the same; so does `updateFrequency` with
/// `update_frequency`.
enum FoldedKey {
    static func of(_ key: String) -> String {
        var folded: [UInt8] = []
        folded.reserveCapacity(key.utf8.count + 4)
        var previousWasLower = false
        for scalar in key.unicodeScalars {
            guard let letter = letter(scalar) else {
                // A combining mark belongs to the letter before it.
                if 0x300...0x36F ~= scalar.value { continue }
                if let last = folded.last, last != UInt8(ascii: "_") { folded.append(UInt8(ascii: "_")) }
                previousWasLower = false
                continue
            }
            let isUpper = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= letter
            if isUpper, previousWasLower { folded.append(UInt8(ascii: "_")) }
            folded.append(isUpper ? letter | 0x20 : letter)
            previousWasLower = !isUpper
        }
        if folded.last == UInt8(ascii: "_") { folded.removeLast() }
        return String(decoding: folded, as: UTF8.self)
    }

    /// The ASCII letter or digit under a scalar, its case kept; `nil` for everything that separates words.
    private static func letter(_ scalar: Unicode.Scalar) -> UInt8? {
        guard scalar.isASCII else { return marked[scalar] }
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"):
            return byte
        default: return nil
        }
    }

    private static let marked: [Unicode.Scalar: UInt8] = {
        let rows: [(letter: Character, marked: String)] = [
            ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"), ("o", "òóỏõọôồốổỗộơờớởỡợ"),
            ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"), ("d", "đ"),
        ]
        var table: [Unicode.Scalar: UInt8] = [:]
        for row in rows {
            guard let letter = row.letter.asciiValue else { continue }
            for scalar in row.marked.unicodeScalars { table[scalar] = letter }
            for scalar in row.marked.uppercased().unicodeScalars { table[scalar] = letter & ~0x20 }
        }
        return table
    }()
}
