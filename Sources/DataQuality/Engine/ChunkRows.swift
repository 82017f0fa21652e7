// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText

/// Reads an input, or the rest of it from a chunk on, a second time.
///
/// The middle of a file is read with a header of our own before it, so that the scanner knows how many fields records have;
/// numbers, lines and offsets are put right afterwards.
final class ChunkRows {
    let batch: RowBatch
    private let scanner: RecordScanner
    private let fields: [Int]
    private let index: Int
    private let position: Int
    private let chunk: RecordChunk
    private let lines: JSONLineReader?
    /// What is added to the numbers of records, to lines and to offsets.
    private var shift = (record: 0, line: 0, offset: 0)

    /// - Parameters:
    ///   - state: What was seen in the first reading.
    ///   - input: The input.
    ///   - index: Its place among the inputs.
    ///   - position: How many rows come before it.
    ///   - place: The chunk to begin with; `nil` for the start.
    init(
        _ state: ScanState, _ input: DataInput, _ index: Int, _ position: Int, from place: ScanWorker.ChunkPlace?
    ) throws(QualityFailure) {
        let plan = state.plan
        self.index = index
        self.position = position
        // Keys of whole rows are not needed to show rows.
        batch = RowBatch(
            BatchPlan(
                columns: plan.batch.columns, offsetMinutes: plan.batch.offsetMinutes,
                nulls: plan.suite.source.nullSpellings, filters: plan.batch.filters, asOf: plan.asOf))
        chunk = RecordChunk(size: plan.options.chunkSize)
        let names = plan.suite.columns.map(\.name)
        let first = state.inputs[index]
        if let place, place.firstRecord > 1, let count = Self.fieldCount(first, plan.suite.source) {
            let format = try OpenInput.middle(of: first, plan.suite.source, plan.options)
            let line = Array(repeatElement([0x78], count: count).joined(separator: [format.delimiter])) + [0x0A]
            if let source = try Self.source(input, at: place.byteOffset, first.bytes ?? 0, line) {
                scanner = RecordScanner(source, format: format)
                shift = (place.firstRecord - 1, place.firstLine - 2, place.byteOffset - line.count)
                fields = Self.fields(first.header, names)
                lines = first.format == .jsonLines ? JSONLineReader(names: names) : nil
                return
            }
        }
        let open = try OpenInput(input, plan.suite.source, columns: names, options: plan.options)
        scanner = open.scanner
        fields = open.fields
        lines = open.format == .jsonLines ? JSONLineReader(names: names) : nil
    }

    /// How many fields records have; `nil` when nobody knows without reading the start.
    private static func fieldCount(_ input: ScanState.Input, _ source: SourceDescription) -> Int? {
        if input.format == .jsonLines { return 1 }
        return source.hasHeader && !input.header.isEmpty ? input.header.count : nil
    }

    private static func fields(_ header: [String], _ names: [String]) -> [Int] {
        let places = Dictionary(header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return names.map { places[$0] ?? -1 }
    }

    private static func source(
        _ input: DataInput, at offset: Int, _ size: Int, _ header: [UInt8]
    ) throws(QualityFailure) -> sending (any ByteSource)? {
        do throws(ByteSourceError) {
            return try input.open(at: offset, ofSize: size, behind: header)
        } catch {
            throw QualityFailure(error, input: input.name)
        }
    }

    /// Goes on to the next chunk; `false` at the end.
    func advance() throws(DelimitedTextError) -> Bool {
        guard try scanner.next(into: chunk) else { return false }
        let before = position + shift.record
        if let lines {
            _ = lines.read(chunk) { _, _ in }
            batch.fill(.copies(lines.rows), count: lines.rows.count, input: index, inputPosition: before)
        } else {
            batch.fill(.records(chunk, fields: fields), count: chunk.recordCount, input: index, inputPosition: before)
        }
        return true
    }

    /// The number of the last record that was read, readable or not.
    var lastRecord: Int {
        shift.record + chunk.firstRecordNumber + chunk.recordCount + chunk.unreadableCount - 1
    }

    /// The row of the batch that a record is.
    func row(ofRecord record: Int) -> Int? {
        var (low, high) = (0, batch.count)
        while low < high {
            let middle = (low + high) / 2
            if batch.position(of: middle) - position + 1 < record { low = middle + 1 } else { high = middle }
        }
        return low < batch.count && batch.position(of: low) - position + 1 == record ? low : nil
    }

    /// A row of the batch, to be shown.
    func capture(_ row: Int, columns: [Int]) -> CapturedRow {
        var captured = batch.capture(row, columns: columns)
        captured.line = captured.line.map { $0 + shift.line }
        captured.byteOffset = captured.byteOffset.map { $0 + shift.offset }
        return captured
    }
}
