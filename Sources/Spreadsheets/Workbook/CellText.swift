// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence

    /// Text as a cell can hold it.
    enum CellText {
        /// The most UTF-16 units that a cell holds: 32,767 (ECMA-376 part 1, 18.3.1.4; Excel specifications and limits).
        static let limit = 32_767

        /// The text with what XML cannot hold made visible, line ends as LF, and cut with a mark where it is too long.
        ///
        /// Control characters, U+FFFE and U+FFFF become U+FFFD. Characters that only turn the writing direction round
        /// disappear: they could make a cell read as something it is not.
        static func shown(_ text: String, mark: String) -> String {
            let clean = cleaned(text)
            guard clean.utf16.count > limit else { return clean }
            var units = limit - mark.utf16.count
            var cut = String.UnicodeScalarView()
            for scalar in clean.unicodeScalars {
                units -= scalar.utf16.count
                if units < 0 { break }
                cut.append(scalar)
            }
            return String(cut) + mark
        }

        /// The text with what XML cannot hold made visible.
        static func cleaned(_ text: String) -> String {
            if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A }) { return text }
            var clean = String.UnicodeScalarView()
            var isAfterReturn = false
            for scalar in text.unicodeScalars {
                defer { isAfterReturn = scalar == "\r" }
                switch scalar.value {
                case 0x0A where isAfterReturn: break
                case 0x0D, 0x2028, 0x2029, 0x85: clean.append("\n")
                case 0x09, 0x0A: clean.append(scalar)
                case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: clean.append("\u{FFFD}")
                case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C: break
                default: clean.append(scalar)
                }
            }
            return String(clean)
        }

        /// The mark at the end of a text that was cut.
        static func mark(_ language: Language) -> String {
            language == .english ? " … [cut: a cell holds no more]" : " … [đã cắt: ô không chứa thêm được]"
        }

        /// The text as the file format writes it: what looks like one of its escapes (`_x0041_`) is escaped itself
        /// (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
        static func escaped(_ text: String) -> String {
            guard text.contains("_x") else { return text }
            let bytes = Array(text.utf8)
            var escaped: [UInt8] = []
            for index in bytes.indices {
                if isEscape(bytes, at: index) { escaped += "_x005F".utf8 }
                escaped.append(bytes[index])
            }
            return String(decoding: escaped, as: UTF8.self)
        }

        /// The text that the file format has written.
        static func unescaped(_ text: String) -> String {
            guard text.contains("_x") else { return text }
            let bytes = Array(text.utf8)
            var plain: [UInt8] = []
            var index = 0
            while index < bytes.count {
                guard isEscape(bytes, at: index),
                    let value = UInt32(String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
                else {
                    plain.append(bytes[index])
                    index += 1
                    continue
                }
                // Half of a surrogate pair stands for no character.
                plain += String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8
                index += 7
            }
            return String(decoding: plain, as: UTF8.self)
        }

        private static func isEscape(_ bytes: [UInt8], at index: Int) -> Bool {
            guard index + 6 < bytes.count, bytes[index] == UInt8(ascii: "_"), bytes[index + 1] == UInt8(ascii: "x"),
                bytes[index + 6] == UInt8(ascii: "_")
            else { return false }
            return bytes[(index + 2)..<(index + 6)].allSatisfy {
                0x30...0x39 ~= $0 || 0x41...0x46 ~= $0 || 0x61...0x66 ~= $0
            }
        }
    }
#endif
