// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Bytes that are in memory already.
public final class MemoryByteSource: ByteSource {
    private let bytes: [UInt8]
    private var position = 0
    private let maxRead: Int

    /// A source of given bytes.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - maxRead: The most bytes one call gives, to try readers with; at least 1.
    public init(_ bytes: [UInt8], maxRead: Int = .max) {
        self.bytes = bytes
        self.maxRead = max(maxRead, 1)
    }

    /// A source of the UTF-8 bytes of a text.
    public convenience init(_ text: String) {
        self.init(Array(text.utf8))
    }

    /// How many bytes there are.
    public var byteCount: Int? { bytes.count }

    /// Copies the next bytes.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        let length = min(buffer.count, bytes.count - position, maxRead)
        guard length > 0 else { return 0 }
        bytes.withUnsafeBytes { whole in
            buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: whole[position..<position + length]))
        }
        position += length
        return length
    }
}
