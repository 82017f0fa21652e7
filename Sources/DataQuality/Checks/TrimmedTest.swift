// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// No blanks at either end.
///
/// Blanks are the ASCII space, tab, CR, LF, vertical tab and form feed; NEL (U+0085) and no-break space (U+00A0), which
/// office programs leave behind; and the other characters of Unicode's property White_Space, beside the zero-width ones
/// that hide at the ends of pasted text (U+200B, U+FEFF).
final class TrimmedTest: RowTest {
    private let column: Int

    init(column: Int) { self.column = column }

    func judge(_ batch: RowBatch, verdicts: UnsafeMutablePointer<UInt8>) {
        let slices = batch.column(column)
        for row in 0..<slices.count {
            let length = Int(truncatingIfNeeded: slices.lengths[row])
            if length == 0 {
                verdicts[row] = Verdict.missing
                continue
            }
            let bytes = slices.bytes + Int(truncatingIfNeeded: slices.starts[row])
            let (first, last) = (bytes[0], bytes[length &- 1])
            let isPlain = first &- 0x21 < 0x5E && last &- 0x21 < 0x5E
            let isBlank = !isPlain && (Self.startsBlank(bytes, length) || Self.endsBlank(bytes, length))
            verdicts[row] = isBlank ? Verdict.failed : Verdict.passed
        }
    }

    /// Whether the first character is a blank.
    private static func startsBlank(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        isBlank(bytes, length)
    }

    /// Whether the last character is a blank.
    private static func endsBlank(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        // No blank takes more than three bytes.
        for width in 1...3 where length >= width {
            let start = bytes + (length &- width)
            if start[0] & 0xC0 != 0x80 { return isBlank(start, width) }
        }
        return false
    }

    /// Whether a character of up to three bytes is a blank.
    private static func isBlank(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        switch bytes[0] {
        case 0x20, 0x09...0x0D: return true
        case 0xC2: return length >= 2 && (bytes[1] == 0x85 || bytes[1] == 0xA0)
        case 0xE1: return length >= 3 && bytes[1] == 0x9A && bytes[2] == 0x80
        case 0xE2:
            guard length >= 3 else { return false }
            // U+2000 to U+200B, U+2028, U+2029, U+202F; U+205F.
            if bytes[1] == 0x80 { return bytes[2] <= 0x8B || bytes[2] == 0xA8 || bytes[2] == 0xA9 || bytes[2] == 0xAF }
            return bytes[1] == 0x81 && bytes[2] == 0x9F
        case 0xE3: return length >= 3 && bytes[1] == 0x80 && bytes[2] == 0x80
        case 0xEF: return length >= 3 && bytes[1] == 0xBB && bytes[2] == 0xBF
        default: return false
        }
    }
}
