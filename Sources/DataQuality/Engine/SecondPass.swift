// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText

/// Looks for the failing rows of checks that know only after the first pass which rows fail, such as those of outliers.
///
/// `@unchecked Sendable`: made by one task and handed over.
struct SecondPass: @unchecked Sendable {
    private var tests: [(check: Int, test: any RowTest)] = []

    /// Adds the test of a check.
    mutating func add(_ test: any RowTest, check: Int) { tests.append((check, test)) }

    /// Reads inputs again, as far as they can be, until every check has as many rows as it shows.
    func run(_ state: ScanState, _ inputs: [DataInput], _ findings: inout [CheckFindings]) throws(QualityFailure) {
        let kernels = tests.filter { findings[$0.check].counts.failed > 0 }.map { check, test in
            (check, RowTestKernel(test, state.plan.context(check)))
        }
        if kernels.isEmpty || !inputs.contains(where: \.isRereadable) { return }
        var position = 0
        for (index, input) in inputs.enumerated() {
            let rows = state.inputs[index].rows
            if input.isRereadable {
                let reader = try ChunkRows(state, input, index, position, from: nil)
                while kernels.contains(where: { !$0.1.isFull }) {
                    if Task.isCancelled { throw QualityFailure(.cancelled, .cancelled) }
                    do throws(DelimitedTextError) {
                        guard try reader.advance() else { break }
                    } catch {
                        throw QualityFailure(error, input: input.name)
                    }
                    if reader.batch.count == 0 { continue }
                    for (_, kernel) in kernels where !kernel.isFull { kernel.scan(reader.batch) }
                }
            }
            position += rows.read + rows.unreadable
        }
        for (check, kernel) in kernels {
            let found = kernel.findings(state.closing)
            if found.rows.isEmpty { continue }
            findings[check].rows = found.rows
            findings[check].positions = []
        }
    }
}
