// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Makes ids of columns from their names: measures and ids of checks want letters a to z, digits, `_` and `-`.
enum ColumnNames {
    /// Whether a text is an id: `[a-z0-9][a-z0-9_-]*`, at most 64 characters.
    static func isId(_ text: String) -> Bool {
        guard let first = text.utf8.first, text.utf8.count <= 64, isLetterOrDigit(first) else { return false }
        return text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
    }

    /// The id made from a name: lower case, Vietnamese letters without their marks, all else a single `_`; `nil` when
    /// nothing is left. `Họ và tên` becomes `ho_va_ten`.
    static func id(from name: String) -> String? {
        var id: [UInt8] = []
        for scalar in name.lowercased().unicodeScalars {
            // Marks of letters that are spelt with combining characters.
            if 0x0300...0x036F ~= scalar.value { continue }
            let byte = base(of: scalar)
            if byte == UInt8(ascii: "_"), id.isEmpty || id.last == byte { continue }
            id.append(byte)
        }
        while let last = id.last, !isLetterOrDigit(last) { id.removeLast() }
        while let first = id.first, !isLetterOrDigit(first) { id.removeFirst() }
        let text = String(decoding: id.prefix(64), as: UTF8.self)
        return text.isEmpty ? nil : text
    }

    private static func base(of scalar: Unicode.Scalar) -> UInt8 {
        if scalar.isASCII {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            return isLetterOrDigit(byte) || byte == UInt8(ascii: "-") ? byte : UInt8(ascii: "_")
        }
        return letters[scalar] ?? UInt8(ascii: "_")
    }

    private static let letters: [Unicode.Scalar: UInt8] = {
        var letters: [Unicode.Scalar: UInt8] = [:]
        for (base, marked) in [
            ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("d", "đ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"), ("o", "òóỏõọôồốổỗộơờớởỡợ"),
            ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"),
        ] {
            for scalar in marked.unicodeScalars { letters[scalar] = base.utf8.first }
        }
        return letters
    }()

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }
}
