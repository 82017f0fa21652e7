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
            try read(targets, of: input, index, columns: { wanted[$0.check].columns }) { target, row in
                result[target.check][target.place] = row
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
        _ targets: [Target], of input: DataInput, _ index: Int, columns: (Target) -> [Int],
        _ body: (Target, CapturedRow) -> Void
    ) throws(QualityFailure) {
        let places = state.places.filter { $0.input == index }
        var reader: ChunkRows?
        var start: ScanWorker.ChunkPlace?
        var rest = targets[...]
        while let target = rest.first {
            let place = places.lastIndex { $0.firstRecord <= target.record }.map { places[$0] }
            // Reading on is cheaper than starting anew, unless chunks lie between. It is also what is left when the input
            // could not be entered at the chunk: then it was begun at its start.
            let isNear = reader.map { $0.lastRecord + 1 >= place?.firstRecord ?? 0 || start == place } ?? false
            if !isNear {
                reader = try ChunkRows(state, input, index, inputPositions[index], from: place)
                start = place
            }
            do throws(DelimitedTextError) {
                guard let reader, try reader.advance() else { return }
            } catch {
                throw QualityFailure(error, input: input.name)
            }
            while let reader, let target = rest.first, target.record <= reader.lastRecord {
                if let row = reader.row(ofRecord: target.record) {
                    body(target, reader.capture(row, columns: columns(target)))
                }
                rest.removeFirst()
            }
        }
    }
}
