// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText

/// A source whose first bytes were looked at already and are given again.
///
/// A class, as every source.
final class PeekedByteSource: ByteSource {
    private let source: any ByteSource
    private var first: [UInt8] = []
    private var position = 0

    /// How many bytes are looked at: enough for several records of a usual file.
    static let size = 1 << 16

    /// Reads the first bytes of a source.
    init(_ source: sending any ByteSource) throws(ByteSourceError) {
        self.source = source
        var bytes = [UInt8](repeating: 0, count: Self.size)
        var count = 0
        while count < bytes.count {
            let more = try source.read(into: &bytes, from: count)
            if more == 0 { break }
            count += more
        }
        bytes.removeLast(bytes.count - count)
        first = bytes
    }

    /// The first bytes: all of a source that has no more than ``size``.
    var firstBytes: [UInt8] { first }

    var byteCount: Int? { source.byteCount }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        if position < first.count {
            let count = min(first.count - position, buffer.count)
            first.withUnsafeBytes { bytes in
                buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[position..<position + count]))
            }
            position += count
            return count
        }
        return try source.read(into: buffer)
    }
}
