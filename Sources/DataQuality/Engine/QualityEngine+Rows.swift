// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
internal import Evidence
internal import LocatedYAML

extension QualityEngine {
    /// Checks rows that a program has, one after another, without files.
    ///
    /// - Parameters:
    ///   - rows: The rows.
    ///   - columns: The names of their columns.
    ///   - name: What the rows are called in the result.
    /// - Throws: ``QualityFailure`` when the suite does not fit the columns or the task is cancelled; whatever the sequence
    ///   throws.
    public func check<Rows: AsyncSequence>(
        rows: Rows, columns: [String], name: String = "rows"
    ) async throws -> QualityResult where Rows.Element == QualityRow {
        try await result(of: try await scan(rows: rows, columns: columns, name: name))
    }

    /// Checks values of a program, whose properties are the columns.
    ///
    /// - Parameters:
    ///   - values: The values.
    ///   - mapping: Which property is which column.
    ///   - name: What the rows are called in the result.
    /// - Throws: As ``check(rows:columns:name:)`` does.
    public func check<Values: AsyncSequence>(
        _ values: Values, mapping: RowMapping<Values.Element>, name: String = "rows"
    ) async throws -> QualityResult {
        let feed = try RowFeed(self, mapping.columns)
        for try await value in values { try feed.add(mapping.row(of: value)) }
        return try await result(of: feed.finish(name))
    }

    /// Checks values that are in memory.
    ///
    /// - Parameters:
    ///   - values: The values.
    ///   - mapping: Which property is which column.
    ///   - name: What the rows are called in the result.
    /// - Throws: ``QualityFailure`` when the suite does not fit the columns or the task is cancelled.
    public func check<Values: Sequence>(
        _ values: Values, mapping: RowMapping<Values.Element>, name: String = "rows"
    ) async throws(QualityFailure) -> QualityResult {
        let feed = try RowFeed(self, mapping.columns)
        for value in values { try feed.add(mapping.row(of: value)) }
        return try await result(of: feed.finish(name))
    }

    /// Reads rows and gives what was seen.
    ///
    /// - Parameters:
    ///   - rows: The rows.
    ///   - columns: The names of their columns.
    ///   - name: What the rows are called in the result.
    /// - Throws: As ``check(rows:columns:name:)`` does.
    public func scan<Rows: AsyncSequence>(
        rows: Rows, columns: [String], name: String = "rows"
    ) async throws -> ScanState where Rows.Element == QualityRow {
        let feed = try RowFeed(self, columns)
        for try await row in rows { try feed.add(row) }
        return feed.finish(name)
    }

    /// Reads batches of rows and gives what was seen.
    ///
    /// - Parameters:
    ///   - batches: The rows, some at a time.
    ///   - columns: The names of their columns.
    ///   - name: What the rows are called in the result.
    /// - Throws: As ``check(rows:columns:name:)`` does.
    public func scan<Batches: AsyncSequence>(
        batches: Batches, columns: [String], name: String = "rows"
    ) async throws -> ScanState where Batches.Element == [QualityRow] {
        let feed = try RowFeed(self, columns)
        for try await rows in batches {
            for row in rows { try feed.add(row) }
        }
        return feed.finish(name)
    }
}

/// Collects rows into batches and runs every check on each.
private final class RowFeed {
    private let plan: ScanPlan
    private let worker: ScanWorker
    private let writer: RowWriter
    private let columns: [String]
    private var before = 0

    /// As many rows or bytes as a chunk of a file has, or so.
    private static let rows = 2048

    init(_ engine: QualityEngine, _ columns: [String]) throws(QualityFailure) {
        try engine.refuseSecrets()
        let names = Set(columns)
        let present = engine.suite.columns.map { names.contains($0.name) }
        let needed = Set(engine.suite.checks.flatMap(\.subject.neededColumns))
        let absent = needed.sorted().filter { !present[$0] && engine.suite.columns[$0].isRequired }
        if !absent.isEmpty {
            let problems = absent.map { column in
                Diagnostic(
                    severity: .error, message: .columnMissing(engine.suite.columns[column].name, input: "rows"),
                    place: engine.suite.columns[column].place, help: .columnsNearby(Array(columns.prefix(40))))
            }
            throw QualityFailure(.unsuitable, problems)
        }
        plan = ScanPlan(
            engine.suite, lists: engine.lists, asOf: engine.asOf, options: engine.options, header: columns,
            present: present)
        worker = ScanWorker(plan, inputs: 1)
        writer = RowWriter(columns, declared: engine.suite.columns)
        self.columns = columns
    }

    func add(_ row: QualityRow) throws(QualityFailure) {
        writer.add(row)
        guard writer.copies.count >= Self.rows || writer.copies.byteCount >= plan.options.chunkSize else { return }
        if Task.isCancelled { throw QualityFailure(.cancelled, .cancelled) }
        flush()
    }

    private func flush() {
        worker.take(writer.copies)
        before += writer.copies.count
        writer.copies.removeAll(firstRow: before)
    }

    func finish(_ name: String) -> ScanState {
        if writer.copies.count > 0 { flush() }
        let input = ScanState.Input(name: name, bytes: nil, format: nil, rows: worker.rows[0], header: columns)
        return ScanState(
            plan, inputs: [input], faults: worker.faults, places: [], present: plan.present, kernels: worker.kernels)
    }
}
