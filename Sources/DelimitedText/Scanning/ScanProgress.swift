// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How far a ``RecordScanner`` has come in its file.
///
/// A class, because it is one thing that moves on. Reached under the lock of its scanner only.
final class ScanProgress {
    let format: DelimitedFormat
    let level: Int32
    let feed: ByteFeed
    private var failure: DelimitedTextError?
    private var hasStarted = false
    /// The place in the file of the first byte that is not used up; in UTF-8 when the file is transcoded.
    var offset = 0
    var line = 1
    private var sequence = 0
    var header: [String]?
    /// What is wrong with the header, for the first chunk to tell.
    var headerFaults: (kept: [RecordFault], counts: FaultCounts) = ([], FaultCounts())
    /// The records met so far, whether they could be read or not.
    var records = 0
    /// How many records are read by ``RecordMachine`` before the fast index is tried again after a fault.
    var patience = 1
    var firstLineEnd = RecordMachine.LineEnd.none
    private var seen = ScanSummary()

    init(_ source: any ByteSource, format: DelimitedFormat, level: Int32) {
        feed = ByteFeed(source)
        self.format = format
        self.level = level
    }

    /// The fields of every record, once known.
    var fieldCount: Int? {
        get { seen.fieldCount }
        set { seen.fieldCount = newValue }
    }

    var lineEnds: LineEndCounts {
        get { seen.lineEnds }
        set { seen.lineEnds = newValue }
    }

    /// Whether the last record met ends with a line end.
    var endsWithLineEnd: Bool {
        get { seen.endsWithLineEnd }
        set { seen.endsWithLineEnd = newValue }
    }

    var summary: ScanSummary {
        var summary = seen
        summary.bytesRead = feed.bytesRead
        return summary
    }

    /// Reads the byte order mark and the header, once.
    func start() throws(DelimitedTextError) {
        if let failure { throw failure }
        guard !hasStarted else { return }
        hasStarted = true
        do throws(DelimitedTextError) {
            try feed.prepare(format.encoding)
            seen.encoding = feed.encoding
            seen.hasByteOrderMark = feed.markLength > 0
            if feed.transcoder == nil { offset = feed.markLength }
            if format.hasHeader { try readHeader() }
        } catch {
            failure = error
            throw error
        }
    }

    /// Fills a chunk with the next records.
    func next(into chunk: RecordChunk) throws(DelimitedTextError) -> Bool {
        try start()
        do throws(DelimitedTextError) {
            begin(chunk)
            try read(into: chunk)
        } catch {
            failure = error
            begin(chunk)
            throw error
        }
        guard chunk.recordCount > 0 || !chunk.faultCounts.isEmpty else { return false }
        sequence += 1
        return true
    }

    private func begin(_ chunk: RecordChunk) {
        chunk.begin(
            format: format, level: level, sequence: sequence, firstRecordNumber: records + 1, firstLine: line,
            byteOffset: feed.transcoder == nil ? offset : nil, fieldCount: fieldCount ?? 0)
    }

    private func read(into chunk: RecordChunk) throws(DelimitedTextError) {
        chunk.faults = headerFaults.kept
        chunk.faultCounts = headerFaults.counts
        headerFaults = ([], FaultCounts())
        var room = chunk.size
        var filled = 0
        var position = 0
        repeat {
            if filled == room {
                if filled > format.maxRecord + 2 {
                    try skipRecord(chunk, filled)
                    seen.unreadableCount += 1
                    return
                }
                room = min(filled * 2, format.maxRecord + 64)
                if room > chunk.byteCapacity { chunk.growBytes(to: room, keeping: filled) }
            }
            filled = try feed.fill(chunk.bytes, from: filled, to: room)
            position = try index(chunk, filled, isLast: feed.isExhausted)
        } while position == 0 && !feed.isExhausted
        chunk.byteCount = position
        feed.giveBack(chunk.bytes + position, filled - position)
        if let transcoder = feed.transcoder {
            let places = transcoder.takeInvalidOffsets(before: offset + position)
            chunk.addInvalidCharacters(at: places.map { $0 - offset })
        }
        offset += position
        line += ByteScanning.countLines(chunk.bytes, position, level: level)
        seen.recordCount += chunk.recordCount
        seen.unreadableCount += chunk.unreadableCount
    }
}
