// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText

/// One worker: kernels of all checks, the batch they see, and what it has counted.
///
/// A class, because everything in it grows. It belongs to one task at a time and is handed over when that ends, hence
/// `@unchecked Sendable`.
final class ScanWorker: @unchecked Sendable {
    let plan: ScanPlan
    private(set) var kernels: [any CheckKernel]
    private(set) var faults = FaultTally()
    /// Rows by input.
    private(set) var rows: [RowCount]
    /// Where chunks start, to find rows again.
    private(set) var places: [ChunkPlace] = []
    /// For each declared column whether any row of JSON Lines had it.
    private(set) var seen: [Bool]
    private let batch: RowBatch
    private let chunk: RecordChunk
    private var keys: (input: Int, keys: RecordKeys)?
    private var lines: JSONLineReader?

    /// Rows that could be read, and those that could not.
    struct RowCount: Sendable, Equatable {
        var read = 0
        var unreadable = 0
    }

    /// The start of a chunk of a file whose bytes were not transcoded.
    struct ChunkPlace: Sendable, Equatable {
        var input: Int
        /// The number of the first record in its input, from 1.
        var firstRecord: Int
        var firstLine: Int
        var byteOffset: Int
    }

    init(_ plan: ScanPlan, inputs: Int) {
        self.plan = plan
        kernels = plan.makeKernels()
        rows = Array(repeating: RowCount(), count: inputs)
        seen = plan.suite.columns.map { _ in false }
        batch = RowBatch(plan.batch)
        chunk = RecordChunk(size: plan.options.chunkSize)
    }

    /// Takes the next chunk of an input and runs every check on it.
    ///
    /// - Parameters:
    ///   - index: The place of the input in the call.
    ///   - open: The input.
    ///   - position: How many rows all inputs before it have.
    /// - Returns: How many rows and bytes it had; `nil` at the end of the input.
    func step(
        _ index: Int, _ open: OpenInput, position: Int
    ) throws(DelimitedTextError) -> (rows: Int, bytes: Int)? {
        guard try open.scanner.next(into: chunk) else { return nil }
        chunk.findByteFaults()
        faults.add(chunk, input: index, position: position)
        if let byteOffset = chunk.byteOffset {
            places.append(
                ChunkPlace(
                    input: index, firstRecord: chunk.firstRecordNumber, firstLine: chunk.firstLine,
                    byteOffset: byteOffset))
        }
        rows[index].unreadable += chunk.unreadableCount
        switch open.format {
        case .csv:
            rows[index].read += chunk.recordCount
            batch.fill(
                .records(chunk, fields: open.fields), count: chunk.recordCount, input: index, inputPosition: position,
                keys: recordKeys(index, open))
        case .jsonLines: fillFromLines(index, position)
        }
        scan()
        return (chunk.recordCount + chunk.unreadableCount, chunk.byteCount)
    }

    /// Runs every check on rows in memory.
    func take(_ copies: RowCopies) {
        rows[0].read += copies.count
        batch.fill(
            .copies(copies), count: copies.count, input: 0, inputPosition: 0, keys: recordKeys(copies))
        scan()
    }

    private func scan() {
        if batch.count == 0 { return }
        for kernel in kernels { kernel.scan(batch) }
    }

    private func fillFromLines(_ index: Int, _ position: Int) {
        let reader = lines ?? JSONLineReader(names: plan.suite.columns.map(\.name))
        lines = reader
        let bad = reader.read(chunk) { [chunk] kind, line in
            let number = chunk.recordNumber(line)
            faults.add(
                kind,
                at: FaultTally.Place(
                    input: index, row: number, position: position + number - 1, line: chunk.line(ofRecord: line),
                    byteOffset: chunk.byteOffset(ofRecord: line)))
        }
        rows[index].read += reader.rows.count
        rows[index].unreadable += bad
        for column in seen.indices where reader.rows.isSeen[column] { seen[column] = true }
        batch.fill(
            .copies(reader.rows), count: reader.rows.count, input: index, inputPosition: position,
            keys: recordKeys(reader.rows))
    }

    /// What makes keys of whole rows of an input.
    private func recordKeys(_ index: Int, _ open: OpenInput) -> RecordKeys? {
        if let keys, keys.input == index { return keys.keys }
        guard plan.batch.needsRecordKeys else { return nil }
        let made = RecordKeys(
            names: open.header, fields: open.fields, delimiter: open.scanner.format.delimiter,
            quote: open.scanner.format.quote)
        keys = (index, made)
        return made
    }

    private func recordKeys(_ copies: RowCopies) -> RecordKeys? {
        if let keys, keys.input == -1 { return keys.keys }
        guard plan.batch.needsRecordKeys else { return nil }
        let made = RecordKeys(declared: copies.declared)
        keys = (-1, made)
        return made
    }

    /// Adds what another worker of the same scan has seen.
    func merge(_ other: ScanWorker) {
        for (kernel, more) in zip(kernels, other.kernels) { kernel.merge(more, offset: 0) }
        faults.merge(other.faults, inputs: 0, offset: 0)
        for index in rows.indices {
            rows[index].read += other.rows[index].read
            rows[index].unreadable += other.rows[index].unreadable
        }
        places += other.places
        for column in seen.indices where other.seen[column] { seen[column] = true }
    }
}
