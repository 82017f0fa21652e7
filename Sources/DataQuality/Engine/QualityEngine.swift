// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
public import Evidence
internal import LocatedYAML

/// Runs a suite over data: one pass, all checks together.
///
/// ```swift
/// let engine = QualityEngine(suite: suite, lists: lists, asOf: today)
/// let result = try await engine.check([.file("dan-cu.csv")])
/// ```
///
/// The same suite, data and date give the same result, whatever the number of threads and the size of chunks.
public struct QualityEngine: Sendable {
    /// What is checked.
    public let suite: QualitySuite
    /// The entries of its reference lists.
    public let lists: LoadedLists
    /// The date of judgement: what "in the past" and "up to date" mean.
    public let asOf: CalendarDate
    /// How it is run.
    public let options: ScanOptions

    /// An engine for a suite.
    public init(suite: QualitySuite, lists: LoadedLists, asOf: CalendarDate, options: ScanOptions = ScanOptions()) {
        self.suite = suite
        self.lists = lists
        self.asOf = asOf
        self.options = options
    }

    /// Checks the rows of all inputs together.
    ///
    /// - Parameters:
    ///   - inputs: What is read, in this order.
    ///   - progress: Told after every chunk how far it has come.
    /// - Throws: ``QualityFailure`` when the suite does not fit the inputs, when one cannot be read or changes, or when the
    ///   task is cancelled.
    public func check(
        _ inputs: [DataInput], progress: (@Sendable (ScanProgress) -> Void)? = nil
    ) async throws(QualityFailure) -> QualityResult {
        try await result(of: try await scan(inputs, progress: progress), inputs: inputs)
    }

    /// Reads all inputs and gives what was seen, to be saved, merged, or made into a result.
    ///
    /// - Parameters:
    ///   - inputs: What is read, in this order.
    ///   - progress: Told after every chunk how far it has come.
    /// - Throws: As ``check(_:progress:)`` does.
    public func scan(
        _ inputs: [DataInput], progress: (@Sendable (ScanProgress) -> Void)? = nil
    ) async throws(QualityFailure) -> ScanState {
        try refuseSecrets()
        let open = try openAll(inputs)
        let plan = ScanPlan(
            suite, lists: lists, asOf: asOf, options: options, header: header(of: open),
            present: present(in: open))
        let queue = InputQueue(open, report: progress)
        let workers = await withTaskGroup(of: ScanWorker.self) { group in
            for _ in 0..<options.threads {
                group.addTask {
                    let worker = ScanWorker(plan, inputs: open.count)
                    await Self.run(worker, queue)
                    return worker
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        if let failure = await queue.failure { throw failure }
        return ScanState(plan, workers, inputs: open)
    }

    /// The result of a state.
    ///
    /// - Parameters:
    ///   - state: What was seen, by this engine or one of the same suite and date.
    ///   - inputs: What it was seen in, in the same order, to show rows that turned out to be failing only at the end; none
    ///     when they are not at hand.
    /// - Throws: ``QualityFailure`` when an input changed or cannot be read again.
    public func result(
        of state: ScanState, inputs: [DataInput] = []
    ) async throws(QualityFailure) -> QualityResult {
        var (findings, second) = await state.findings(threads: options.threads)
        if inputs.count == state.inputs.count { try second.run(state, inputs, &findings) }
        return try ResultBuilder(state, findings).result(inputs)
    }

    func refuseSecrets() throws(QualityFailure) {
        if suite.dataset.classification == .stateSecret { throw QualityFailure(.refused, .stateSecret) }
    }

    private func openAll(_ inputs: [DataInput]) throws(QualityFailure) -> [OpenInput] {
        var open: [OpenInput] = []
        var problems: [Diagnostic] = []
        for input in inputs {
            let opened = try OpenInput(input, suite.source, columns: suite.columns.map(\.name), options: options)
            problems += ScanPlan.problems(suite, opened)
            open.append(opened)
        }
        if !problems.isEmpty { throw QualityFailure(.unsuitable, problems) }
        return open
    }

    private func header(of inputs: [OpenInput]) -> [String] {
        var names: [String] = []
        var known: Set<String> = []
        for name in inputs.flatMap(\.header) where known.insert(name).inserted { names.append(name) }
        return names
    }

    /// Columns of JSON Lines are all taken to be there; whether they were is known at the end.
    private func present(in inputs: [OpenInput]) -> [Bool] {
        suite.columns.indices.map { column in
            inputs.isEmpty || inputs.contains { $0.format == .jsonLines || $0.fields[column] >= 0 }
        }
    }

    /// The loop of one worker.
    private static func run(_ worker: ScanWorker, _ queue: InputQueue) async {
        var ended: Int?
        while let (index, open, position) = await queue.next(after: ended) {
            do throws(DelimitedTextError) {
                while let step = try worker.step(index, open, position: position) {
                    if Task.isCancelled {
                        await queue.fail(QualityFailure(.cancelled, .cancelled))
                        return
                    }
                    guard await queue.advance(rows: step.rows, bytes: step.bytes) else { return }
                }
            } catch {
                await queue.fail(QualityFailure(error, input: open.name))
                return
            }
            ended = index
        }
    }
}
