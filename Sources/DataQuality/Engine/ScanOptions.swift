// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText

/// How a scan is run. Nothing here changes a count.
public struct ScanOptions: Sendable, Hashable {
    /// How many workers check rows side by side; at least 1.
    public var threads: Int
    /// How many failing rows of each check are kept; at least 0.
    public var sampleSize: Int
    /// How many bytes a worker takes at a time.
    public var chunkSize: Int
    /// The longest field in bytes; a record with a longer one is unreadable.
    public var maxField: Int

    /// The settings, each held within its bounds.
    ///
    /// - Parameters:
    ///   - threads: 1 to 256.
    ///   - sampleSize: 0 to 100,000.
    ///   - chunkSize: 1 byte to 64 MiB.
    ///   - maxField: 1 byte to 256 MiB.
    public init(
        threads: Int = 2, sampleSize: Int = 20, chunkSize: Int = defaultChunkSize, maxField: Int = 1 << 20
    ) {
        self.threads = min(max(threads, 1), 256)
        self.sampleSize = min(max(sampleSize, 0), 100_000)
        self.chunkSize = min(max(chunkSize, 1), 64 << 20)
        self.maxField = min(max(maxField, 1), 256 << 20)
    }

    /// 256 KiB: what a worker has in hand then fits into the second cache.
    public static let defaultChunkSize = 256 << 10
}
