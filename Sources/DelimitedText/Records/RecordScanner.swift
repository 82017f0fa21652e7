// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Reads a delimited file from its start to its end, once, as chunks of whole records.
///
/// A scanner may be shared: ``next(into:)`` takes a lock, fills the chunk of the worker that calls it, and numbers it.
///
/// A class, because reading moves it on. Sendable, because everything that changes is reached under the lock only, and
/// because nobody else has the source.
public final class RecordScanner: @unchecked Sendable {
    /// What the file is made of.
    public let format: DelimitedFormat

    private let lock = Lock()
    private let progress: ScanProgress

    /// A scanner for a source.
    ///
    /// - Parameters:
    ///   - source: Where the bytes come from; read by this scanner alone.
    ///   - format: What the file is made of.
    ///   - method: Which implementation finds the fields; all give the same.
    public init(
        _ source: sending any ByteSource, format: DelimitedFormat = .commaSeparated, method: ScanningMethod = .automatic
    ) {
        self.format = format
        progress = ScanProgress(source, format: format, level: method.level)
    }

    /// The names of the columns, without quotes; bytes that are no text become U+FFFD.
    ///
    /// Reads the first record when that has not happened yet.
    ///
    /// - Returns: `nil` when the format has no header or the file no record.
    /// - Throws: ``DelimitedTextError`` when the source fails or the header cannot be read.
    public func header() throws(DelimitedTextError) -> [String]? {
        try lock.withLock { () throws(DelimitedTextError) in
            try progress.start()
            return progress.header
        }
    }

    /// Fills a chunk with the next records.
    ///
    /// A chunk may come without any indexed record when it has faults to tell.
    ///
    /// - Parameter chunk: The chunk of the calling worker; what it held is gone.
    /// - Returns: `false` at the end of the file, with the chunk empty.
    /// - Throws: ``DelimitedTextError`` when the source fails; the same again at every call after that.
    public func next(into chunk: RecordChunk) throws(DelimitedTextError) -> Bool {
        try lock.withLock { () throws(DelimitedTextError) in try progress.next(into: chunk) }
    }

    /// What has been seen of the file so far.
    public var summary: ScanSummary {
        lock.withLock { progress.summary }
    }
}
