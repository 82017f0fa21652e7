// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The segments of a JPEG picture (ITU-T T.81, annex B).
enum JPEGStructure {
    static let signature: [UInt8] = [0xFF, 0xD8, 0xFF]

    /// What is wrong with a picture that begins with the signature; `nil` when it is whole.
    static func fault(in bytes: [UInt8]) -> PictureFault? {
        var offset = 2
        var hasFrame = false
        while true {
            guard offset + 2 <= bytes.count else { return PictureFault(.pictureEnds, at: bytes.count) }
            guard bytes[offset] == 0xFF else { return PictureFault(.brokenPicture, at: offset) }
            switch bytes[offset + 1] {
            case 0xFF: offset += 1
            case 0x01, 0xD0...0xD7: offset += 2
            case 0xD9: return hasFrame ? nil : PictureFault(.brokenPicture, at: offset)
            case let marker:
                guard offset + 4 <= bytes.count else { return PictureFault(.pictureEnds, at: bytes.count) }
                let length = Int(bytes[offset + 2]) << 8 | Int(bytes[offset + 3])
                guard length >= 2 else { return PictureFault(.brokenPicture, at: offset) }
                guard offset + 2 + length <= bytes.count else { return PictureFault(.pictureEnds, at: bytes.count) }
                if isFrame(marker) {
                    guard length >= 8 else { return PictureFault(.brokenPicture, at: offset) }
                    let sizes = bytes[offset + 5..<offset + 9]
                    guard sizes.prefix(2).contains(where: { $0 > 0 }), sizes.suffix(2).contains(where: { $0 > 0 })
                    else { return PictureFault(.emptyDrawing, at: offset) }
                    hasFrame = true
                }
                offset += 2 + length
                if marker == 0xDA { offset = endOfScan(from: offset, in: bytes) }
            }
        }
    }

    /// Frame headers; among their numbers stand tables and reserved ones.
    private static func isFrame(_ marker: UInt8) -> Bool {
        (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
    }

    /// Where the next marker stands behind the entropy-coded data, in which 0xFF is followed by 0 or a restart marker.
    private static func endOfScan(from start: Int, in bytes: [UInt8]) -> Int {
        var offset = start
        while offset + 1 < bytes.count {
            if bytes[offset] == 0xFF {
                let next = bytes[offset + 1]
                if next != 0, !(0xD0...0xD7).contains(next), next != 0xFF { return offset }
            }
            offset += 1
        }
        return bytes.count
    }
}
