// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import dgov

@Suite("Bytes of a terminal become keys")
struct KeyDecoderTests {
    struct Sequence: CustomTestStringConvertible {
        let bytes: [UInt8]
        let keys: [Key]

        init(_ text: String, _ keys: Key...) {
            bytes = Array(text.utf8)
            self.keys = keys
        }

        init(_ bytes: [UInt8], _ keys: Key...) {
            self.bytes = bytes
            self.keys = keys
        }

        var testDescription: String { bytes.map { String($0, radix: 16) }.joined(separator: " ") }
    }

    static let sequences = [
        Sequence("a", .text("a")), Sequence("đ", .text("đ")), Sequence("ế", .text("ế")), Sequence("🏛", .text("🏛")),
        Sequence("e\u{302}\u{301}", .text("e"), .text("\u{302}"), .text("\u{301}")),
        Sequence("\r", .enter), Sequence("\n", .enter), Sequence("\r\n", .enter), Sequence("\r\r", .enter, .enter),
        Sequence("\n\n", .enter, .enter), Sequence("\ra\n", .enter, .text("a"), .enter),
        Sequence("\t", .tab), Sequence("\u{1B}[Z", .backTab), Sequence("\u{7F}", .backspace),
        Sequence("\u{8}", .backspace),
        Sequence("\u{1}", .control("a")), Sequence("\u{3}", .control("c")), Sequence("\u{1A}", .control("z")),
        Sequence([0], .unknown), Sequence([0x1C], .unknown), Sequence("\u{1B}\u{7F}", .control("w")),
        // xterm, in both modes of its cursor keys
        Sequence("\u{1B}[A", .up), Sequence("\u{1B}[B", .down), Sequence("\u{1B}[C", .right),
        Sequence("\u{1B}[D", .left), Sequence("\u{1B}[H", .home), Sequence("\u{1B}[F", .end),
        Sequence("\u{1B}OA", .up), Sequence("\u{1B}OB", .down), Sequence("\u{1B}OC", .right),
        Sequence("\u{1B}OD", .left), Sequence("\u{1B}OH", .home), Sequence("\u{1B}OF", .end),
        Sequence("\u{1B}[3~", .delete), Sequence("\u{1B}[5~", .pageUp), Sequence("\u{1B}[6~", .pageDown),
        Sequence("\u{1B}[1;5C", .wordRight), Sequence("\u{1B}[1;5D", .wordLeft), Sequence("\u{1B}[1;3D", .wordLeft),
        Sequence("\u{1B}[1;2C", .right), Sequence("\u{1B}[3;5~", .delete),
        // the Linux console, tmux and rxvt
        Sequence("\u{1B}[1~", .home), Sequence("\u{1B}[4~", .end), Sequence("\u{1B}[7~", .home),
        Sequence("\u{1B}[8~", .end), Sequence("\u{1B}[7$", .home), Sequence("\u{1B}[8^", .end),
        Sequence("\u{1B}Oc", .wordRight), Sequence("\u{1B}Od", .wordLeft), Sequence("\u{1B}[[A", .unknown),
        // the number block
        Sequence("\u{1B}Oq", .text("1")), Sequence("\u{1B}Oy", .text("9")), Sequence("\u{1B}OM", .enter),
        Sequence("\u{1B}On", .text(".")),
        // nothing of use
        Sequence("\u{1B}[15~", .unknown), Sequence("\u{1B}OP", .unknown), Sequence("\u{1B}[2~", .unknown),
        Sequence("\u{1B}[?1;2c", .wordRight), Sequence("\u{1B}[I", .unknown),
        // Escape, and something typed right after it
        Sequence("\u{1B}q", .escape, .text("q")), Sequence("\u{1B}\u{1B}[A", .escape, .up),
        Sequence("\u{1B}\r", .escape, .enter), Sequence("\u{1B}[\rx", .unknown, .enter, .text("x")),
        // bytes that are no text
        Sequence([0xFF, 0x61], .unknown, .text("a")), Sequence([0x80], .unknown),
        Sequence([0xC0, 0x80], .unknown, .unknown),
        Sequence([0xE1, 0xBA, 0x61], .unknown, .text("a")), Sequence([0xED, 0xA0, 0x80], .unknown),
        Sequence([0xC2, 0x9B, 0x41], .unknown, .text("A")),
        // pastes
        Sequence("\u{1B}[200~xin chào\u{1B}[201~q", .paste("xin chào"), .text("q")),
        Sequence("\u{1B}[200~a\r\nb\u{1B}[A\u{1B}[20\u{1B}[201~", .paste("a\r\nb\u{1B}[A\u{1B}[20")),
        Sequence("\u{1B}[200~\u{1B}[201~", .paste("")),
    ]

    @Test(arguments: sequences)
    func `a sequence is its keys`(sequence: Sequence) {
        var decoder = KeyDecoder()
        let keys1 = decoder.decode(sequence.bytes)
        #expect(keys1 == sequence.keys)
        #expect(decoder.patience == nil)
    }

    @Test(arguments: sequences)
    func `a sequence that comes byte by byte is the same keys`(sequence: Sequence) {
        var decoder = KeyDecoder()
        var keys: [Key] = []
        for byte in sequence.bytes { keys += decoder.decode([byte]) }
        #expect(keys == sequence.keys)
        #expect(decoder.patience == nil)
    }

    @Test func `all sequences after one another are all the keys`() {
        var decoder = KeyDecoder()
        // A line feed after a return would be part of it.
        let sequences = Self.sequences.filter { $0.bytes.first != 0x0A }
        let keys2 = decoder.decode(sequences.flatMap(\.bytes))
        #expect(keys2 == sequences.flatMap(\.keys))
    }

    @Test func `an Escape alone is told by the time that passes`() {
        var decoder = KeyDecoder()
        let keys3 = decoder.decode([0x1B])
        #expect(keys3 == [])
        #expect(decoder.patience == 100)
        let keys4 = decoder.flush()
        #expect(keys4 == [.escape])
        #expect(decoder.patience == nil)
        let keys5 = decoder.flush()
        #expect(keys5 == [])
    }

    @Test(arguments: ["\u{1B}[", "\u{1B}[1;", "\u{1B}O", "\u{1B}[["])
    func `a sequence that ends early is nothing`(start: String) {
        var decoder = KeyDecoder()
        let keys6 = decoder.decode(start.utf8)
        #expect(keys6 == [])
        let keys7 = decoder.flush()
        #expect(keys7 == [.unknown])
        let keys8 = decoder.decode("a".utf8)
        #expect(keys8 == [.text("a")])
    }

    @Test func `half a letter is nothing`() {
        var decoder = KeyDecoder()
        let keys9 = decoder.decode([0xE1, 0xBA])
        #expect(keys9 == [])
        let keys10 = decoder.flush()
        #expect(keys10 == [.unknown])
    }

    @Test func `a paste that has no end ends when nothing more comes`() {
        var decoder = KeyDecoder()
        let keys11 = decoder.decode("\u{1B}[200~mot hai\u{1B}[2".utf8)
        #expect(keys11 == [])
        #expect(decoder.patience == 3000)
        let keys12 = decoder.flush()
        #expect(keys12 == [.paste("mot hai\u{1B}[2")])
        let keys13 = decoder.decode("q".utf8)
        #expect(keys13 == [.text("q")])
    }

    @Test func `a paste longer than a text may be is cut`() {
        var decoder = KeyDecoder()
        let text = String(repeating: "x", count: KeyDecoder.longestPaste)
        let keys14 = decoder.decode("\u{1B}[200~\(text)yyy\u{1B}[201~".utf8)
        #expect(keys14 == [.paste(text)])
    }

    @Test func `a sequence without end is given up`() {
        var decoder = KeyDecoder()
        let keys15 = decoder.decode("\u{1B}[\(String(repeating: "1", count: 40))".utf8)
        #expect(keys15 == [.unknown])
        #expect(decoder.patience == nil)
    }

    @Test func `no bytes whatever stop the decoder`() {
        var state: UInt64 = 7
        var decoder = KeyDecoder()
        var count = 0
        for _ in 0..<50_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let random = UInt8(truncatingIfNeeded: state >> 40)
            // Bytes of sequences come often.
            let byte = state >> 60 < 4 ? [0x1B, 0x5B, 0x4F, 0x7E][Int(state >> 50 & 3)] : random
            count += decoder.decode([byte]).count
            if state >> 58 == 0 { count += decoder.flush().count }
        }
        _ = decoder.flush()
        #expect(count > 10_000)
        let keys16 = decoder.decode("a".utf8)
        #expect(keys16 == [.text("a")])
    }
}
