// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// No HTML in text: no tag (`<br>`, `</td>`, `<a href=…>`, `<!-- -->`) and no character reference (`&nbsp;`, `&#39;`).
///
/// `a < b`, `<3` and `R&D` are not HTML.
struct HTMLTest: ValueTest {
    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        var index = 0
        while index < count {
            let word = ByteWords.load(bytes + index)
            let marks = ByteWords.matches(word, UInt8(ascii: "<")) | ByteWords.matches(word, UInt8(ascii: "&"))
            if marks & ByteWords.mask(count &- index) != 0 { return slowVerdict(bytes, count, from: index) }
            index &+= 8
        }
        return Verdict.passed
    }

    @inline(never)
    private func slowVerdict(_ bytes: UnsafePointer<UInt8>, _ count: Int, from start: Int) -> UInt8 {
        // Once no `>` follows one place, none follows a later one: the whole stays linear.
        var mayClose = true
        var index = start
        while index < count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "&"), isReference(bytes, count, index) { return Verdict.failed }
            guard byte == UInt8(ascii: "<"), mayClose, opensTag(bytes, count, index) else { continue }
            var end = index
            while end < count, bytes[end] != UInt8(ascii: ">") { end += 1 }
            if end < count { return Verdict.failed }
            mayClose = false
        }
        return Verdict.passed
    }

    /// Whether what follows `<` is a name before a blank, slash or `>`, or begins a comment or declaration.
    private func opensTag(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ start: Int) -> Bool {
        var index = start
        if index < count, bytes[index] == UInt8(ascii: "!") {
            return index + 1 < count && (bytes[index + 1] == UInt8(ascii: "-") || Self.isLetter(bytes[index + 1]))
        }
        if index < count, bytes[index] == UInt8(ascii: "/") { index += 1 }
        guard index < count, Self.isLetter(bytes[index]) else { return false }
        while index < count, Self.isLetter(bytes[index]) || bytes[index] ^ 0x30 <= 9 { index += 1 }
        guard index < count else { return false }
        let end = index
        while index < count, Blanks.contains(UInt32(bytes[index])) { index += 1 }
        guard index < count else { return false }
        let byte = bytes[index]
        // After a blank an attribute begins, or the tag ends.
        return byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || index > end && Self.isLetter(byte)
    }

    /// Whether what follows `&` is a name of 2 to 8 letters or a number, and a semicolon.
    private func isReference(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ start: Int) -> Bool {
        var index = start
        let isNumber = index < count && bytes[index] == UInt8(ascii: "#")
        if isNumber { index += 1 }
        if isNumber, index < count, bytes[index] | 0x20 == UInt8(ascii: "x") { index += 1 }
        let name = index
        while index < count, index - name < 9 {
            guard isNumber ? Hexadecimal.isDigit(bytes[index]) : Self.isLetter(bytes[index]) else { break }
            index += 1
        }
        let length = index - name
        return index < count && bytes[index] == UInt8(ascii: ";") && length >= (isNumber ? 1 : 2) && length <= 8
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
}
