// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension JSONScanner {
    /// Reads the string whose opening quote stands at the offset.
    ///
    /// A string without escapes stays in the source; only one with escapes is copied.
    mutating func readString(into builder: inout ArenaBuilder) throws(ReadingStopped) {
        let start = offset
        var position = start + 1
        var copy: [UInt8]?
        // What stands between the last escape and `position` is not copied yet.
        var copied = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                copy?.append(contentsOf: bytes[copied..<position])
                offset = position + 1
                try addString(SourceRange(start: start, end: offset), copy, to: &builder)
                return
            }
            if byte == UInt8(ascii: "\\") {
                var text = copy ?? []
                copy = nil
                text.append(contentsOf: bytes[copied..<position])
                position = try readEscape(at: position, into: &text, builder: &builder)
                copied = position
                copy = text
            } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                // A forgotten quote is far more frequent than a line break that is meant.
                builder.problems.add(
                    .unclosedJSONString, at: SourceRange(start: start, end: start + 1), help: .closeJSONString)
                throw ReadingStopped()
            } else if byte < 0x20 {
                builder.problems.add(
                    .controlCharacter(UInt32(byte)), at: SourceRange(start: position, end: position + 1),
                    help: .escapeControl(byte))
                throw ReadingStopped()
            } else {
                position += 1
            }
        }
        builder.problems.add(.unclosedJSONString, at: SourceRange(start: start, end: start + 1))
        throw ReadingStopped()
    }

    private func addString(
        _ range: SourceRange, _ copy: [UInt8]?, to builder: inout ArenaBuilder
    ) throws(ReadingStopped) {
        var record = builder.record(.scalar, range)
        if let copy {
            _ = try builder.add(record, text: copy)
        } else {
            record.first = record.start + 1
            record.count = record.end - record.start - 2
            _ = try builder.add(record)
        }
    }

    /// Reads the escape that begins with the backslash at `start` and returns where the text goes on.
    private func readEscape(
        at start: Int, into text: inout [UInt8], builder: inout ArenaBuilder
    ) throws(ReadingStopped) -> Int {
        let kind = start + 1 < bytes.count ? bytes[start + 1] : 0
        let plain: UInt8? =
            switch kind {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): kind
            case UInt8(ascii: "b"): 0x08
            case UInt8(ascii: "f"): 0x0C
            case UInt8(ascii: "n"): 0x0A
            case UInt8(ascii: "r"): 0x0D
            case UInt8(ascii: "t"): 0x09
            default: nil
            }
        if let plain {
            text.append(plain)
            return start + 2
        }
        guard kind == UInt8(ascii: "u"), let unit = hexadecimal(at: start + 2) else {
            let end = min(start + (kind == UInt8(ascii: "u") ? 6 : 2), bytes.count)
            builder.problems.add(
                .jsonEscape, at: SourceRange(start: start, end: endOfText(from: start + 1, before: end)),
                help: .jsonEscapes)
            throw ReadingStopped()
        }
        var value = unit
        var end = start + 6
        if (0xD800...0xDBFF).contains(unit), end + 1 < bytes.count, bytes[end] == UInt8(ascii: "\\"),
            bytes[end + 1] == UInt8(ascii: "u"), let low = hexadecimal(at: end + 2), (0xDC00...0xDFFF).contains(low)
        {
            value = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
            end += 6
        }
        guard let scalar = Unicode.Scalar(value) else {
            builder.problems.add(.loneSurrogate, at: SourceRange(start: start, end: end), help: .surrogatePairs)
            throw ReadingStopped()
        }
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        return end
    }

    private func hexadecimal(at start: Int) -> UInt32? {
        guard start + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[start..<start + 4] {
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            default: return nil
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    /// The end of a faulty escape: not past the string or the line, and not inside a scalar.
    private func endOfText(from start: Int, before end: Int) -> Int {
        var position = start
        while position < end, bytes[position] >= 0x20, bytes[position] != UInt8(ascii: "\"") { position += 1 }
        while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
        return position
    }
}
