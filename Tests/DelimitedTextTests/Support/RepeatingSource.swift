// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText

/// A file too large to be held: a start, a piece many times over, an end.
final class RepeatingSource: ByteSource {
    private let parts: [[UInt8]]
    private let repetitions: Int
    private var part = 0
    private var round = 0
    private var position = 0

    init(_ start: String, _ piece: String, times: Int, _ end: String = "") {
        parts = [Array(start.utf8), Array(piece.utf8), Array(end.utf8)]
        repetitions = times
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        var count = 0
        while count < buffer.count, part < 3 {
            let bytes = parts[part]
            let length = min(buffer.count - count, bytes.count - position)
            bytes.withUnsafeBytes { whole in
                UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
                    .copyMemory(from: UnsafeRawBufferPointer(rebasing: whole[position..<position + length]))
            }
            count += length
            position += length
            guard position == bytes.count else { continue }
            position = 0
            round += 1
            if part != 1 || round >= repetitions {
                part += 1
                round = 0
            }
        }
        return count
    }
}
