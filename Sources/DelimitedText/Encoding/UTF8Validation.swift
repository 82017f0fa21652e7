// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import CDelimitedText

/// Checks that bytes are well-formed UTF-8 as the Unicode standard defines it (table 3-7): no overlong forms, no
/// surrogates, nothing above U+10FFFF, nothing cut off.
public enum UTF8Validation {
    /// Where the first byte is that is no part of a well-formed character.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - method: Which implementation to use; all give the same.
    /// - Returns: The start of the first ill-formed character; `nil` when all are well-formed.
    public static func invalidOffset(
        in bytes: UnsafeBufferPointer<UInt8>, method: ScanningMethod = .automatic
    ) -> Int? {
        invalidOffset(in: bytes, level: method.level)
    }

    static func invalidOffset(in bytes: UnsafeBufferPointer<UInt8>, level: Int32) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        var position = level == 0 ? 0 : dt_valid_utf8_prefix(base, bytes.count, level)
        while position < bytes.count {
            if position + 8 <= bytes.count, PortableBytes.load(base, position) & 0x8080_8080_8080_8080 == 0 {
                position += 8
                continue
            }
            let length = characterLength(base + position, bytes.count - position)
            if length == 0 { return position }
            position += length
        }
        return nil
    }

    /// How many bytes the character at the start of some bytes has; 0 when it is ill-formed.
    @inline(__always)
    private static func characterLength(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
        let first = bytes[0]
        if first < 0x80 { return 1 }
        if first < 0xE0 {
            return first >= 0xC2 && count >= 2 && bytes[1] & 0xC0 == 0x80 ? 2 : 0
        }
        guard count >= 3, bytes[1] & 0xC0 == 0x80, bytes[2] & 0xC0 == 0x80 else { return 0 }
        if first < 0xF0 {
            if first == 0xE0, bytes[1] < 0xA0 { return 0 }
            if first == 0xED, bytes[1] >= 0xA0 { return 0 }
            return 3
        }
        guard first < 0xF5, count >= 4, bytes[3] & 0xC0 == 0x80 else { return 0 }
        if first == 0xF0, bytes[1] < 0x90 { return 0 }
        if first == 0xF4, bytes[1] >= 0x90 { return 0 }
        return 4
    }
}
