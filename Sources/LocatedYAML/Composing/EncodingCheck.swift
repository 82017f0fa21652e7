// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Checks that a text is UTF-8 and holds no character that its syntax forbids anywhere, before it is read.
enum EncodingCheck {
    static func check(
        _ source: SourceText, syntax: DocumentSyntax, problems: inout ProblemList
    ) throws(ReadingStopped) {
        if let name = wideEncoding(source.bytes) {
            problems.add(.wideEncoding(name), at: SourceRange(start: 0, end: 0), help: .saveAsUTF8)
            throw ReadingStopped()
        }
        guard let fault = firstFault(in: source.bytes, isYAML: syntax == .yaml) else { return }
        let range = SourceRange(start: fault.offset, end: fault.offset + fault.length)
        switch fault.kind {
        case .invalid: problems.add(.invalidUTF8(source.bytes[fault.offset]), at: range, help: .saveAsUTF8)
        case .control(let value): problems.add(.controlCharacter(value), at: range)
        case .lineSeparator(let value): problems.add(.lineSeparator(value), at: range, help: .escapeLineSeparator)
        }
        throw ReadingStopped()
    }

    /// UTF-16 or UTF-32, by its byte order mark or by the zero bytes that every ASCII character has there.
    private static func wideEncoding(_ bytes: [UInt8]) -> String? {
        let beginning = Array(bytes.prefix(4))
        if beginning.starts(with: [0xFF, 0xFE, 0, 0]) || beginning.starts(with: [0, 0, 0xFE, 0xFF]) {
            return "UTF-32"
        }
        if beginning.starts(with: [0xFF, 0xFE]) || beginning.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
        guard beginning.count == 4 else { return nil }
        switch beginning.map({ $0 == 0 }) {
        case [true, true, true, false], [false, true, true, true]: return "UTF-32"
        case [true, false, true, false], [false, true, false, true]: return "UTF-16"
        default: return nil
        }
    }

    private struct Fault {
        enum Kind {
            case invalid
            case control(UInt32)
            case lineSeparator(UInt32)
        }

        var offset: Int
        var length: Int
        var kind: Kind
    }

    private static func firstFault(in bytes: [UInt8], isYAML: Bool) -> Fault? {
        bytes.withUnsafeBufferPointer { bytes in
            var offset = 0
            while offset < bytes.count {
                if let word = EightBytes(bytes, at: offset, before: bytes.count), word.isASCII {
                    if isYAML, word.mayHave(below: 0x20) || word.mayHaveDelete,
                        let fault = (offset..<offset + 8).first(where: { isForbidden(bytes[$0]) })
                    {
                        return Fault(offset: fault, length: 1, kind: .control(UInt32(bytes[fault])))
                    }
                    offset += 8
                    continue
                }
                let byte = bytes[offset]
                if byte < 0x80 {
                    if isYAML, isForbidden(byte) {
                        return Fault(offset: offset, length: 1, kind: .control(UInt32(byte)))
                    }
                    offset += 1
                    continue
                }
                // Nearly all of Vietnamese: two bytes from C3, three from E1; nothing there is forbidden.
                if byte >= 0xC3, byte <= 0xDF, offset + 1 < bytes.count, bytes[offset + 1] & 0xC0 == 0x80 {
                    offset += 2
                    continue
                }
                if byte == 0xE1, offset + 2 < bytes.count, bytes[offset + 1] & 0xC0 == 0x80,
                    bytes[offset + 2] & 0xC0 == 0x80
                {
                    offset += 3
                    continue
                }
                guard let (value, length) = scalar(in: bytes, at: offset) else {
                    return Fault(offset: offset, length: 1, kind: .invalid)
                }
                if isYAML {
                    switch value {
                    case 0x85, 0x2028, 0x2029:
                        return Fault(offset: offset, length: length, kind: .lineSeparator(value))
                    case 0x80...0x9F, 0xFFFE, 0xFFFF:
                        return Fault(offset: offset, length: length, kind: .control(value))
                    default: break
                    }
                }
                offset += length
            }
            return nil
        }
    }

    /// Whether YAML forbids an ASCII control.
    private static func isForbidden(_ byte: UInt8) -> Bool {
        byte < 0x20 ? byte != 0x0A && byte != 0x0D && byte != 0x09 : byte == 0x7F
    }

    /// The scalar that begins with a byte above 0x7F, well formed as in table 3-7 of the Unicode Standard.
    private static func scalar(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int
    ) -> (value: UInt32, length: Int)? {
        func continuation(_ position: Int) -> UInt32? {
            guard offset + position < bytes.count, bytes[offset + position] & 0xC0 == 0x80 else { return nil }
            return UInt32(bytes[offset + position] & 0x3F)
        }
        let first = UInt32(bytes[offset])
        switch first {
        case 0xC2...0xDF:
            guard let second = continuation(1) else { return nil }
            return ((first & 0x1F) << 6 | second, 2)
        case 0xE0...0xEF:
            guard let second = continuation(1), let third = continuation(2) else { return nil }
            let value = (first & 0x0F) << 12 | second << 6 | third
            return value < 0x800 || (0xD800...0xDFFF).contains(value) ? nil : (value, 3)
        case 0xF0...0xF4:
            guard let second = continuation(1), let third = continuation(2), let fourth = continuation(3) else {
                return nil
            }
            let value = (first & 0x07) << 18 | second << 12 | third << 6 | fourth
            return value < 0x10000 || value > 0x10FFFF ? nil : (value, 4)
        default: return nil
        }
    }
}
