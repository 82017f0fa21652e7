// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText

extension TortureCase {
    /// The UTF-16 bytes of a text.
    static func utf16(_ text: String, bigEndian: Bool = false, mark: Bool = false) -> [UInt8] {
        ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
            let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
            return bigEndian ? bytes.reversed() : bytes
        }
    }

    /// Encodings, marks and bytes that are no text.
    static let encodings: [TortureCase] = [
        TortureCase("Vietnamese", "mã,tên\n1,Nguyễn Thị Ế\n", header: ["mã", "tên"], [["1", "Nguyễn Thị Ế"]]),
        TortureCase(
            "a mark of UTF-8", bytes: [0xEF, 0xBB, 0xBF] + Array("a,b\n1\n".utf8), header: ["a", "b"], [],
            faults: ["tooFewFields 1:2@7 1/2"]),
        TortureCase(
            "a mark before a quote", bytes: [0xEF, 0xBB, 0xBF] + Array("\"a,1\",b\n1,2\n".utf8), header: ["a,1", "b"],
            [["1", "2"]]),
        TortureCase("only a mark", bytes: [0xEF, 0xBB, 0xBF], []),
        TortureCase(
            "half a mark", bytes: [0xEF, 0xBB], header: ["\u{FFFD}"], [], faults: ["invalidEncoding 0:1@0 c1"]),
        TortureCase(
            "a second mark is content", bytes: [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] + Array("a\n1\n".utf8),
            header: ["\u{FEFF}a"], [["1"]]),
        TortureCase(
            "an invalid byte", bytes: Array("a,b\n1,".utf8) + [0xFF] + Array("x\n2,3\n".utf8), header: ["a", "b"],
            [["1", "\u{FFFD}x"], ["2", "3"]], faults: ["invalidEncoding 1:2@6 c2"]),
        TortureCase(
            "two invalid bytes in a record count once",
            bytes: Array("a,b\n".utf8) + [0xC0, 0x2C, 0xC1] + Array("\n2,3\n".utf8), header: ["a", "b"],
            [["\u{FFFD}", "\u{FFFD}"], ["2", "3"]], faults: ["invalidEncoding 1:2@4 c1"]),
        TortureCase(
            "a character cut off by a delimiter", bytes: Array("a,b\n".utf8) + [0xE1, 0xBA, 0x2C, 0x31, 0x0A],
            header: ["a", "b"], [["\u{FFFD}", "1"]], faults: ["invalidEncoding 1:2@4 c1"]),
        TortureCase(
            "a character cut off by the end", bytes: Array("a\n1".utf8) + [0xE1, 0xBA], header: ["a"],
            [["1\u{FFFD}"]], faults: ["invalidEncoding 1:2@3 c1"]),
        TortureCase(
            "a surrogate in UTF-8", bytes: Array("a\n".utf8) + [0xED, 0xA0, 0x80, 0x0A], header: ["a"],
            [["\u{FFFD}\u{FFFD}\u{FFFD}"]], faults: ["invalidEncoding 1:2@2 c1"]),
        TortureCase(
            "an overlong slash", bytes: Array("a\n".utf8) + [0xC0, 0xAF, 0x0A], header: ["a"],
            [["\u{FFFD}\u{FFFD}"]], faults: ["invalidEncoding 1:2@2 c1"]),
        TortureCase(
            "Latin-1 instead of UTF-8", bytes: Array("a\nH".utf8) + [0xE0] + Array(" N\n".utf8), header: ["a"],
            [["H\u{FFFD} N"]], faults: ["invalidEncoding 1:2@3 c1"]),
        TortureCase(
            "an invalid name", bytes: [0xFF, 0x2C, 0x62, 0x0A, 0x31, 0x2C, 0x32, 0x0A], header: ["\u{FFFD}", "b"],
            [["1", "2"]], faults: ["invalidEncoding 0:1@0 c1"]),
        TortureCase(
            "a NUL byte", bytes: Array("a,b\n1,x".utf8) + [0x00] + Array("y\n".utf8), header: ["a", "b"],
            [["1", "x\u{0}y"]], faults: ["nulByte 1:2@7 c2"]),
        TortureCase(
            "only NUL bytes", bytes: [0, 0, 0, 0], [["\u{0}\u{0}\u{0}\u{0}"]], faults: ["nulByte 1:1@0 c1"]
        ).with(hasHeader: false),
        TortureCase(
            "UTF-16, low byte first, with mark", bytes: utf16("a,b\nế,\"2\n\"\n", mark: true), header: ["a", "b"],
            [["ế", "2\n"]]),
        TortureCase(
            "UTF-16, high byte first, with mark", bytes: utf16("a,b\nế,😀\n", bigEndian: true, mark: true),
            header: ["a", "b"], [["ế", "😀"]]),
        TortureCase(
            "UTF-16 without mark, when told", bytes: utf16("a,b\nế,😀\n"), header: ["a", "b"], [["ế", "😀"]]
        ).with(encoding: .utf16LittleEndian),
        TortureCase(
            "UTF-16 with mark, when told", bytes: utf16("a\n1\n", bigEndian: true, mark: true), header: ["a"], [["1"]]
        ).with(encoding: .utf16BigEndian),
        TortureCase(
            "half a pair in UTF-16", bytes: utf16("a,b\n1,") + [0x3D, 0xD8] + utf16("x\n"), header: ["a", "b"],
            [["1", "\u{FFFD}x"]], faults: ["invalidEncoding 1:2 c2"]
        ).with(encoding: .utf16LittleEndian),
        TortureCase(
            "the other half of a pair", bytes: utf16("a,b\n") + [0x00, 0xDE] + utf16(",2\n"), header: ["a", "b"],
            [["\u{FFFD}", "2"]], faults: ["invalidEncoding 1:2 c1"]
        ).with(encoding: .utf16LittleEndian),
        TortureCase(
            "an odd number of bytes in UTF-16", bytes: utf16("a\n1\n2") + [0x33], header: ["a"],
            [["1"], ["2\u{FFFD}"]],
            faults: ["invalidEncoding 2:3 c1"]
        ).with(encoding: .utf16LittleEndian),
        TortureCase(
            "half a pair at the end of UTF-16", bytes: utf16("a\n1") + [0x3D, 0xD8], header: ["a"], [["1\u{FFFD}"]],
            faults: ["invalidEncoding 1:2 c1"]
        ).with(encoding: .utf16LittleEndian),
        TortureCase("an empty UTF-16 file", bytes: [0xFF, 0xFE], []),
        TortureCase(
            "faults in UTF-16 have lines and no offsets", bytes: utf16("a;b\n1;2;3\n", mark: true), header: ["a", "b"],
            [], faults: ["tooManyFields 1:2 3/2"]
        ).with(delimiter: ";"),
    ]
}
