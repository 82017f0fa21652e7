// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Steps over what stands between the values of a YAML text.
struct YAMLTrivia {
    let bytes: UnsafeBufferPointer<UInt8>

    /// The first byte at or after `offset` that is neither blank, nor a line end, nor in a comment.
    func skip(from offset: Int) -> Int {
        var offset = offset
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): offset += 1
            case UInt8(ascii: "#"): offset = endOfLine(from: offset)
            default: return offset
            }
        }
        return offset
    }

    func endOfLine(from offset: Int) -> Int {
        var offset = offset
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n"), bytes[offset] != UInt8(ascii: "\r") {
            offset += 1
        }
        return offset
    }

    /// The end of the word that begins at `offset`.
    func endOfWord(from offset: Int) -> Int {
        var offset = offset
        while offset < bytes.count, bytes[offset] > UInt8(ascii: " ") { offset += 1 }
        return offset
    }

    /// The first byte of the line that `offset` stands in.
    func startOfLine(at offset: Int) -> Int {
        var offset = min(offset, bytes.count)
        while offset > 0, bytes[offset - 1] != UInt8(ascii: "\n"), bytes[offset - 1] != UInt8(ascii: "\r") {
            offset -= 1
        }
        return offset
    }

    /// Whether three marks such as `---` stand at `offset`, followed by a blank or an end.
    func isMarker(_ mark: Unicode.Scalar, at offset: Int) -> Bool {
        let byte = UInt8(ascii: mark)
        guard offset + 3 <= bytes.count, bytes[offset] == byte, bytes[offset + 1] == byte, bytes[offset + 2] == byte
        else { return false }
        return offset + 3 == bytes.count || bytes[offset + 3] <= UInt8(ascii: " ")
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
