// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Reads the words of a JSON text: strings, numbers, `true`, `false` and `null`.
struct JSONScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var offset: Int

    func peek() -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

    mutating func skipBlanks() {
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): offset += 1
            default: return
            }
        }
    }

    /// What stands at the offset, up to the next blank or punctuation; empty when it begins with punctuation.
    var wordRange: SourceRange {
        var end = offset
        while end < bytes.count, bytes[end] > UInt8(ascii: " "), !"[]{},:\"'/#".utf8.contains(bytes[end]) { end += 1 }
        if end == offset { return SourceRange(start: offset, end: endOfScalar) }
        return SourceRange(start: offset, end: end)
    }

    /// The end of the scalar at the offset.
    var endOfScalar: Int {
        guard offset < bytes.count else { return offset }
        var end = offset + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }

    /// The beginning of a word, for a message; empty for punctuation and controls.
    func text(_ range: SourceRange) -> String {
        guard range.start < bytes.count, bytes[range.start] > UInt8(ascii: " "),
            !"[]{},:\"'/#".utf8.contains(bytes[range.start])
        else { return "" }
        return String(decoding: bytes[range.start..<min(range.end, range.start + 300)], as: UTF8.self)
    }

    /// Reads `true`, `false` or `null`; false when another word stands there.
    mutating func readWord(into builder: inout ArenaBuilder) throws(ReadingStopped) -> Bool {
        let range = wordRange
        let form: NodeRecord.Form
        switch range.end - range.start <= 5 ? text(range) : "" {
        case "null": form = .null
        case "true", "false": form = .scalar
        default: return false
        }
        offset = range.end
        try addPlain(form, range, to: &builder)
        return true
    }

    /// Reads a number: `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?`.
    mutating func readNumber(into builder: inout ArenaBuilder) throws(ReadingStopped) {
        let range = wordRange
        if text(range) == "-Infinity" {
            builder.problems.add(.notFinite("-Infinity"), at: range)
            throw ReadingStopped()
        }
        var position = range.start
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        let whole = position
        var isValid = skipDigits(&position, before: range.end)
        if position - whole > 1, bytes[whole] == UInt8(ascii: "0") {
            builder.problems.add(.leadingZero, at: range)
            throw ReadingStopped()
        }
        if isValid, position < range.end, bytes[position] == UInt8(ascii: ".") {
            position += 1
            isValid = skipDigits(&position, before: range.end)
        }
        if isValid, position < range.end, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < range.end, "+-".utf8.contains(bytes[position]) { position += 1 }
            isValid = skipDigits(&position, before: range.end)
        }
        guard isValid, position == range.end else {
            builder.problems.add(.jsonNumber(text(range)), at: range, help: .jsonNumbers)
            throw ReadingStopped()
        }
        offset = range.end
        try addPlain(.scalar, range, to: &builder)
    }

    private func skipDigits(_ position: inout Int, before end: Int) -> Bool {
        let start = position
        while position < end, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[position] { position += 1 }
        return position > start
    }

    private func addPlain(
        _ form: NodeRecord.Form, _ range: SourceRange, to builder: inout ArenaBuilder
    ) throws(ReadingStopped) {
        var record = builder.record(form, range)
        if form == .scalar {
            record.isPlain = true
            record.first = record.start
            record.count = record.end - record.start
        }
        _ = try builder.add(record)
    }
}
