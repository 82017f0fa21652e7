// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText

/// Reads rows again of which only the positions are known.
struct RowLocator {
    private let state: ScanState
    private let inputPositions: [Int]

    /// The rows that one check wants to show.
    struct Wanted {
        /// Their positions, ascending.
        let positions: [Int]
        /// The columns whose values are shown.
        let columns: [Int]
    }

    init(_ state: ScanState, _ inputPositions: [Int]) {
        self.state = state
        self.inputPositions = inputPositions
    }

    /// The rows for each check. A row that cannot be read again has its position only.
    func rows(_ wanted: [Wanted], in inputs: [DataInput]) throws(QualityFailure) -> [[CapturedRow]] {
        var result = wanted.map { check in
            check.positions.map { CapturedRow(position: $0, line: nil, byteOffset: nil, values: [], key: nil) }
        }
        guard inputs.count == state.inputs.count else { return result }
        for (index, input) in inputs.enumerated() where input.isRereadable {
            var targets: [Target] = []
            for (check, rows) in result.enumerated() {
                for (place, row) in rows.enumerated() where self.input(of: row.position) == index {
                    targets.append(
                        Target(check: check, place: place, record: row.position - inputPositions[index] + 1))
                }
            }
            targets.sort { $0.record < $1.record }
            try read(targets, of: input, index) { target, batch, row in
                result[target.check][target.place] = batch.capture(row, columns: wanted[target.check].columns)
            }
        }
        return result
    }

    /// A wanted row of an input.
    private struct Target {
        let check: Int
        let place: Int
        let record: Int
    }

    private func input(of position: Int) -> Int { inputPositions.lastIndex { $0 <= position } ?? 0 }

    private func read(
        _ targets: [Target], of input: DataInput, _ index: Int, _ body: (Target, RowBatch, Int) -> Void
    ) throws(QualityFailure) {
        guard !targets.isEmpty else { return }
        let plan = state.plan
        let open = try OpenInput(
            input, plan.suite.source, columns: plan.suite.columns.map(\.name), options: plan.options)
        let reader = ChunkRows(plan, open, index, position: inputPositions[index])
        var rest = targets[...]
        while let target = rest.first {
            do throws(DelimitedTextError) {
                guard try reader.advance() else { return }
            } catch {
                throw QualityFailure(error, input: input.name)
            }
            _ = target
            while let target = rest.first, target.record <= reader.lastRecord {
                if let row = reader.row(ofRecord: target.record) { body(target, reader.batch, row) }
                rest.removeFirst()
            }
        }
    }
}

/// Reads an input chunk by chunk outside a scan.
final class ChunkRows {
    let batch: RowBatch
    private let open: OpenInput
    private let index: Int
    private let position: Int
    private let chunk: RecordChunk
    private var lines: JSONLineReader?

    init(_ plan: ScanPlan, _ open: OpenInput, _ index: Int, position: Int) {
        // Keys of whole rows are not needed to show rows.
        batch = RowBatch(
            BatchPlan(
                columns: plan.batch.columns, offsetMinutes: plan.batch.offsetMinutes,
                nulls: plan.suite.source.nullSpellings))
        self.open = open
        self.index = index
        self.position = position
        chunk = RecordChunk(size: plan.options.chunkSize)
        if open.format == .jsonLines { lines = JSONLineReader(names: plan.suite.columns.map(\.name)) }
    }

    /// Goes on to the next chunk; `false` at the end.
    func advance() throws(DelimitedTextError) -> Bool {
        guard try open.scanner.next(into: chunk) else { return false }
        if let lines {
            _ = lines.read(chunk) { _, _ in }
            batch.fill(.copies(lines.rows), count: lines.rows.count, input: index, inputPosition: position)
        } else {
            batch.fill(
                .records(chunk, fields: open.fields), count: chunk.recordCount, input: index, inputPosition: position)
        }
        return true
    }

    /// The number of the last record of the chunk, readable or not.
    var lastRecord: Int { chunk.firstRecordNumber + chunk.recordCount + chunk.unreadableCount - 1 }

    /// The row of the batch that a record is.
    func row(ofRecord record: Int) -> Int? {
        var (low, high) = (0, batch.count)
        while low < high {
            let middle = (low + high) / 2
            if batch.position(of: middle) - position + 1 < record { low = middle + 1 } else { high = middle }
        }
        return low < batch.count && batch.position(of: low) - position + 1 == record ? low : nil
    }
}
