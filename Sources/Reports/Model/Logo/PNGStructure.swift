// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The chunks of a PNG picture (PNG Third Edition, section 5).
enum PNGStructure {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// What is wrong with a picture that begins with the signature; `nil` when it is whole.
    static func fault(in bytes: [UInt8]) -> PictureFault? {
        var offset = signature.count
        var isFirst = true
        while true {
            // Length, type, data, checksum.
            guard offset + 12 <= bytes.count else { return PictureFault(.pictureEnds, at: bytes.count) }
            let length = number(bytes, offset)
            guard length <= bytes.count - offset - 12 else { return PictureFault(.pictureEnds, at: bytes.count) }
            let type = Array(bytes[offset + 4..<offset + 8])
            let end = offset + 8 + length
            guard checksum(bytes[offset + 4..<end]) == UInt32(truncatingIfNeeded: number(bytes, end)) else {
                return PictureFault(.brokenPicture, at: offset)
            }
            if isFirst {
                guard type == Array("IHDR".utf8), length == 13 else { return PictureFault(.brokenPicture, at: offset) }
                guard number(bytes, offset + 8) > 0, number(bytes, offset + 12) > 0 else {
                    return PictureFault(.emptyDrawing, at: offset + 8)
                }
            }
            if type == Array("IEND".utf8) { return nil }
            isFirst = false
            offset = end + 4
        }
    }

    private static func number(_ bytes: [UInt8], _ offset: Int) -> Int {
        bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }

    /// CRC-32 (PNG Third Edition, annex D).
    private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        var rest: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            rest ^= UInt32(byte)
            for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
        }
        return ~rest
    }
}
