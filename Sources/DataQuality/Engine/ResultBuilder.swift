// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Makes the result of what kernels found.
struct ResultBuilder {
    private let state: ScanState
    private let findings: [CheckFindings]
    private var suite: QualitySuite { state.plan.suite }
    /// The position of the first row of each input.
    private let inputPositions: [Int]

    init(_ state: ScanState, _ findings: [CheckFindings]) {
        self.state = state
        self.findings = findings
        var position = 0
        inputPositions = state.inputs.map { input in
            defer { position += input.rows.read + input.rows.unreadable }
            return position
        }
    }

    /// The result.
    ///
    /// - Parameter inputs: The inputs, to read rows again of which only the positions are known.
    func result(_ inputs: [DataInput]) throws(QualityFailure) -> QualityResult {
        let wanted = findings.enumerated().filter { !$0.element.positions.isEmpty }.map { index, found in
            RowLocator.Wanted(positions: found.positions, columns: suite.checks[index].columns)
        }
        var located = try RowLocator(state, inputPositions).rows(wanted, in: inputs)
        let checks = suite.checks.indices.map { index in
            var found = findings[index]
            if !found.positions.isEmpty { found.rows = located.removeFirst() }
            if let absent = suite.checks[index].subject.neededColumns.first(where: { !state.present[$0] }) {
                found = CheckFindings(reason: .columnAbsent(suite.columns[absent].name), status: .inconclusive)
            }
            return result(of: suite.checks[index], found)
        }
        let words = WordResult.words(of: checks)
        return QualityResult(
            engine: .current, asOf: state.asOf, suite: suite.identity, title: suite.title,
            dictionary: suite.dictionary?.identity, dataset: summary, inputs: state.inputs.map(Self.summary),
            rows: QualityResult.RowCounts(read: state.rowsRead, unreadable: state.rowsUnreadable), faults: faults,
            checks: checks, columns: columns(checks), words: words, status: CheckStatus.worst(of: checks.map(\.status)),
            index: nil)
    }

    // MARK: Checks

    private func result(of check: QualityCheck, _ found: CheckFindings) -> CheckResult {
        var reason = found.reason
        if reason == nil, found.counts.evaluated == 0, found.status != .pass {
            reason = Self.reason(found.counts)
        }
        return CheckResult(
            id: check.id, kind: check.kind, title: check.title, word: check.word,
            columns: check.columns.map { suite.columns[$0].name }, severity: check.severity, weight: check.weight,
            basis: check.basis, filter: check.filter?.text, warn: check.warn, fail: check.fail,
            isImplied: check.isImplied, counts: found.counts, status: Self.status(of: check, found), reason: reason,
            failures: found.rows.map { failingRow($0, check) }, figures: found.figures)
    }

    private static func status(of check: QualityCheck, _ found: CheckFindings) -> CheckStatus {
        let counts = found.counts
        if counts.evaluated == 0 { return .inconclusive }
        if let status = found.status { return status }
        if check.fail.isExceeded(failed: counts.failed, of: counts.evaluated) { return .fail }
        if let warn = check.warn, warn.isExceeded(failed: counts.failed, of: counts.evaluated) { return .warn }
        return .pass
    }

    private static func reason(_ counts: CheckResult.Counts) -> CheckResult.Reason {
        if counts.rows == 0 { return .noRows }
        return counts.filteredOut == counts.rows ? .filterMatchedNothing : .nothingEvaluated
    }

    private func failingRow(_ row: CapturedRow, _ check: QualityCheck) -> FailingRow {
        let input = inputPositions.lastIndex { $0 <= row.position } ?? 0
        let values = zip(check.columns, row.values).map { value($1, ofColumn: $0) }
        let identifier = state.plan.batch.identifier
        let key = row.key.flatMap { bytes in identifier.map { value(bytes, ofColumn: $0) } }
        return FailingRow(
            input: input, row: row.position - (inputPositions.isEmpty ? 0 : inputPositions[input]) + 1, line: row.line,
            byteOffset: row.byteOffset, values: values, key: key)
    }

    private func value(_ bytes: [UInt8]?, ofColumn column: Int) -> FailingRow.Value {
        FailingRow.Value(
            column: suite.columns[column].name, text: bytes.map(Self.text), isPersonal: suite.columns[column].isPersonal
        )
    }

    /// A value as text; of a longer one the first 200 bytes, whole characters, and an ellipsis.
    private static func text(_ bytes: [UInt8]) -> String {
        if bytes.count <= 200 { return String(decoding: bytes, as: UTF8.self) }
        var end = 200
        while end > 196, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return String(decoding: bytes[..<end], as: UTF8.self) + "…"
    }

    // MARK: Everything else

    private var summary: QualityResult.DatasetSummary {
        let dataset = suite.dataset
        return QualityResult.DatasetSummary(
            id: dataset.id, title: dataset.title, owner: dataset.owner, classification: dataset.classification,
            sharing: dataset.sharing)
    }

    static func summary(_ input: ScanState.Input) -> QualityResult.InputSummary {
        QualityResult.InputSummary(
            name: input.name, bytes: input.bytes, rowsRead: input.rows.read, rowsUnreadable: input.rows.unreadable)
    }

    private var faults: [QualityResult.FaultCount] {
        state.faults.kinds.map { kind in
            let entry = state.faults.entries[kind, default: FaultTally.Entry()]
            return QualityResult.FaultCount(
                kind: kind.name, count: entry.count, makesUnreadable: kind.isUnreadable,
                first: entry.first.prefix(state.plan.options.sampleSize).map { place in
                    QualityResult.FaultCount.Place(
                        input: place.input, row: place.row, line: place.line, byteOffset: place.byteOffset,
                        expectedFields: place.expectedFields, foundFields: place.foundFields)
                })
        }
    }

    private func columns(_ checks: [CheckResult]) -> [ColumnResult] {
        suite.columns.enumerated().map { index, column in
            ColumnResult(
                name: column.name, id: column.id, title: column.title, tags: column.tags, weight: column.weight,
                isPresent: state.present[index],
                words: WordResult.words(of: checks.filter { $0.columns.contains(column.name) }))
        }
    }
}
