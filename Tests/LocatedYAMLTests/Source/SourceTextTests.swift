// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@Suite("Lines and columns of a text")
struct SourceTextTests {
    @Test func `columns count scalars, lines end with LF, CR LF or CR`() {
        let text = SourceText(name: "t", bytes: Array("ab\nđề án\r\nc\rd".utf8))
        let places = [0, 2, 3, 5, 12, 13, 14, 15, 16, 17].map { text.position(ofByte: $0) }
        #expect(
            places.map { "\($0.line):\($0.column)" } == [
                "1:1", "1:3", "2:1", "2:2", "2:6", "2:7", "3:1", "3:2", "4:1", "4:2",
            ])
        #expect((1...5).map { text.line($0) } == ["ab", "đề án", "c", "d", ""])
    }

    @Test func `a byte order mark counts nothing`() {
        let text = SourceText(name: "t", bytes: Array("\u{FEFF}ab".utf8))
        #expect(text.position(ofByte: 0) == SourcePosition(line: 1, column: 1))
        #expect(text.position(ofByte: 4) == SourcePosition(line: 1, column: 2))
        #expect(text.line(1) == "ab")
    }

    @Test func `offsets outside the text are its first and last place`() {
        let text = SourceText(name: "t", bytes: Array("a\nb".utf8))
        #expect(text.position(ofByte: -5) == SourcePosition(line: 1, column: 1))
        #expect(text.position(ofByte: 99) == SourcePosition(line: 2, column: 2))
        #expect(text.line(0).isEmpty)
        #expect(SourceText(name: "t", bytes: []).position(ofByte: 0) == SourcePosition(line: 1, column: 1))
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8])
    func `positions agree with counting one by one`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let pieces = ["a", "ế", "\n", "\r", "\r\n", "漢", "😀", String(repeating: "x", count: 300), "\n\n"]
        let string = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        let text = SourceText(name: "t", bytes: Array(string.utf8))
        var lines = [""]
        var column = 1
        var offset = 0
        let scalars = Array(string.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            #expect(text.position(ofByte: offset) == SourcePosition(line: lines.count, column: column))
            offset += UTF8.encode(scalar)?.count ?? 0
            column += 1
            let next = index + 1 < scalars.count ? scalars[index + 1] : "a"
            if scalar == "\n" || scalar == "\r" && next != "\n" {
                lines.append("")
                column = 1
            } else if scalar != "\r" {
                lines[lines.count - 1].unicodeScalars.append(scalar)
            }
        }
        #expect(text.position(ofByte: offset) == SourcePosition(line: lines.count, column: column))
        #expect((1...lines.count).map { text.line($0) } == lines)
    }

    @Test func `of an endless line only the part around the place is kept`() {
        let bytes = Array(String(repeating: "ế", count: 100_000).utf8)
        let place = SourceText(name: "t", bytes: bytes).place(of: SourceRange(start: 150_000, end: 150_003))
        #expect(place.column == 50_001)
        #expect(place.endColumn == 50_002)
        #expect(place.sourceLine.unicodeScalars.count < 600)
        #expect(place.sourceLine.unicodeScalars.allSatisfy { $0 == "ế" })
        #expect(place.sourceColumn > 49_000)
    }
}
