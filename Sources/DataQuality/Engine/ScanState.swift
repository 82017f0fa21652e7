// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
public import Evidence

/// Everything a scan has seen: enough to make a result, or to be merged with that of other files, parts or days.
///
/// It holds keys of rows (`unique`, `duplicate_rows`) and failing values, and must be kept as private as the data.
///
/// A class, because it may be large. `@unchecked Sendable`: kernels are changed under the lock only.
public final class ScanState: @unchecked Sendable {
    let plan: ScanPlan
    /// The inputs in the order in which they count.
    let inputs: [Input]
    let faults: FaultTally
    let places: [ScanWorker.ChunkPlace]
    let present: [Bool]
    let kernels: [any CheckKernel]

    /// One input.
    struct Input: Sendable, Equatable {
        var name: String
        var bytes: Int?
        var format: SourceDescription.SourceFormat?
        /// The delimiter of a CSV.
        var delimiter: UInt8 = 0x2C
        var rows: ScanWorker.RowCount
        /// The columns of a CSV.
        var header: [String]
    }

    /// The date of judgement.
    public var asOf: CalendarDate { plan.asOf }
    /// Rows that were read.
    public var rowsRead: Int { inputs.reduce(0) { $0 + $1.rows.read } }
    /// Rows that could not be read.
    public var rowsUnreadable: Int { inputs.reduce(0) { $0 + $1.rows.unreadable } }

    /// What the workers of one scan have seen.
    init(_ plan: ScanPlan, _ workers: [ScanWorker], inputs: [OpenInput]) {
        let whole = workers.first ?? ScanWorker(plan, inputs: inputs.count)
        for worker in workers.dropFirst() { whole.merge(worker) }
        self.plan = plan
        self.inputs = inputs.enumerated().map { index, open in
            Input(
                name: open.name, bytes: open.scanner.summary.bytesRead, format: open.format,
                delimiter: open.scanner.format.delimiter, rows: whole.rows[index],
                header: open.header)
        }
        faults = whole.faults
        places = whole.places.sorted { ($0.input, $0.firstRecord) < ($1.input, $1.firstRecord) }
        let hasLinesOnly = !inputs.isEmpty && inputs.allSatisfy { $0.format == .jsonLines }
        present = plan.present.indices.map { hasLinesOnly ? whole.seen[$0] : plan.present[$0] }
        kernels = whole.kernels
    }

    /// A state from its parts.
    init(
        _ plan: ScanPlan, inputs: [Input], faults: FaultTally, places: [ScanWorker.ChunkPlace], present: [Bool],
        kernels: [any CheckKernel]
    ) {
        self.plan = plan
        self.inputs = inputs
        self.faults = faults
        self.places = places
        self.present = present
        self.kernels = kernels
    }

    /// What kernels must know to close.
    var closing: ClosingContext {
        ClosingContext(
            rowsRead: rowsRead, rowsUnreadable: rowsUnreadable, present: present,
            unreadable: faults.unreadablePlaces.map { place in
                CapturedRow(
                    position: place.position, line: place.line, byteOffset: place.byteOffset, values: [], key: nil)
            })
    }

    /// What every kernel found, in the order of the checks, and what is still to be looked for. Work that falls into parts is
    /// done several at a time.
    func findings(threads: Int) async -> (findings: [CheckFindings], second: SecondPass) {
        var equal: [Int: EqualKeys] = [:]
        for (index, kernel) in kernels.enumerated() {
            if let kernel = kernel as? any PartedKernel {
                equal[index] = await PartQueue(ReadOnlyKernel(kernel: kernel)).equalKeys(threads: threads)
            }
        }
        return await gate.findings(self, equal)
    }

    private let gate = Gate()

    /// Lets one task at a time ask kernels for their findings: they may put what they hold in order for it.
    private actor Gate {
        func findings(
            _ state: ScanState, _ equal: [Int: EqualKeys]
        ) -> (findings: [CheckFindings], second: SecondPass) {
            let closing = state.closing
            var second = SecondPass()
            let findings = state.kernels.enumerated().map { index, kernel in
                if let equal = equal[index], let kernel = kernel as? any PartedKernel {
                    return kernel.findings(closing, equal)
                }
                if let test = kernel.testOfSecondPass(closing) { second.add(test, check: index) }
                return kernel.findings(closing)
            }
            return (findings, second)
        }
    }
}
