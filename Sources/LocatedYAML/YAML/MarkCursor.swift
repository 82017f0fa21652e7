// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Turns libyaml's marks, which count Unicode scalars, into byte offsets.
///
/// The marks of a document hardly ever go back, so the cursor walks along with them: the whole document costs one walk,
/// however long its lines are, and nothing when it is ASCII.
struct MarkCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let isASCII: Bool
    private var index = 0
    private var offset: Int
    private let origin: Int

    /// A cursor over all bytes, where libyaml reads from `origin` on.
    init(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool, origin: Int) {
        self.bytes = bytes
        self.isASCII = isASCII
        self.origin = origin
        offset = origin
    }

    /// The byte offset of a mark.
    mutating func byte(at mark: Int) -> Int {
        if isASCII { return min(max(origin, origin + mark), bytes.count) }
        while mark - index >= 8, let word = EightBytes(bytes, at: offset, before: bytes.count), word.isASCII {
            offset += 8
            index += 8
        }
        while index < mark, offset < bytes.count {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            index += 1
        }
        while index > mark, offset > origin {
            offset -= 1
            while offset > origin, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
            index -= 1
        }
        return offset
    }

    /// Puts the cursor where the caller knows a mark to be.
    mutating func move(to mark: Int, byte: Int) {
        index = mark
        offset = byte
    }
}
