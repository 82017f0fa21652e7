// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText

/// A few lines of our own, and behind them a file or bytes from a place on: so that records in the middle of a file are read
/// with a header before them.
///
/// A class, as every source.
final class RegionByteSource: ByteSource {
    private let before: [UInt8]
    private var given = 0
    private var offset: Int
    private let region: Region

    /// Where the bytes come from.
    enum Region {
        case file(FileByteSource)
        case memory([UInt8])
    }

    init(_ before: [UInt8], _ region: Region, at offset: Int) {
        self.before = before
        self.region = region
        self.offset = offset
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceError) -> Int {
        if given < before.count { return give(before[given...], into: buffer, &given) }
        switch region {
        case .file(let file):
            let count = try file.read(into: buffer, at: offset)
            offset += count
            return count
        case .memory(let bytes):
            return offset < bytes.count ? give(bytes[offset...], into: buffer, &offset) : 0
        }
    }

    private func give(_ bytes: ArraySlice<UInt8>, into buffer: UnsafeMutableRawBufferPointer, _ place: inout Int) -> Int
    {
        let count = min(bytes.count, buffer.count)
        bytes.withUnsafeBytes { source in
            buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[..<count]))
        }
        place += count
        return count
    }
}
