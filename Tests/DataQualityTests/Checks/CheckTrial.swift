// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence

@testable import DataQuality

/// Rows in memory, and kernels that are run over them cut in any way: into batches, among workers, through saved states, and
/// as runs that are put behind one another.
struct CheckTrial {
    let plan: BatchPlan
    let rows: [[String?]]

    /// - Parameters:
    ///   - types: the types of the columns, which are called `c0`, `c1`…
    ///   - rows: a value for each column and row.
    ///   - dates: the forms of dates.
    ///   - numbers: the style of numbers.
    init(
        _ types: [ColumnType], _ rows: [[String?]], dates: DateStyle = .any, numbers: NumberStyle = .plain
    ) {
        let columns = types.enumerated().map { index, type in
            ColumnDeclaration(
                name: "c\(index)", id: "c\(index)", title: nil, description: nil, type: type, format: nil, weight: 1,
                tags: [], accessRule: nil, isRequired: true, numbers: numbers, dates: dates, place: nil)
        }
        plan = BatchPlan(columns: columns)
        self.rows = rows
    }

    /// What was found, with the positions of the failing rows wherever they come from.
    struct Outcome: Equatable {
        var counts: CheckResult.Counts
        var figures: [String: String]
        var positions: [Int]
        var reason: String?
        var status: CheckStatus?

        init(_ findings: CheckFindings, positions: [Int]) {
            counts = findings.counts
            figures = Dictionary(findings.figures.map { ($0.name, $0.value) }) { first, _ in first }
            self.positions = positions
            reason = findings.reason?.code
            status = findings.status
        }
    }

    /// The failing rows that are kept.
    static let sampleSize = 5

    static func keeper(_ columns: [Int]) -> FailureKeeper { FailureKeeper(limit: sampleSize, columns: columns) }

    /// Everything in one batch.
    func run(_ make: () -> any CheckKernel) -> Outcome {
        let kernel = make()
        kernel.scan(RowBatch(plan, rows: rows))
        return outcome(kernel)
    }

    /// Cut at random: batches of any size among one to three workers, states through bytes now and then, and a second run
    /// behind the first.
    func run(cutBy random: inout some RandomNumberGenerator, _ make: () -> any CheckKernel) throws -> Outcome {
        let border = Int.random(in: 0...rows.count, using: &random)
        let whole = try run(0..<border, &random, make)
        let second = try run(border..<rows.count, &random, make)
        if Bool.random(using: &random) {
            whole.merge(second, offset: border)
            return outcome(whole)
        }
        let empty = make()
        empty.merge(second, offset: border)
        empty.merge(whole, offset: 0)
        return outcome(empty)
    }

    private func run(
        _ part: Range<Int>, _ random: inout some RandomNumberGenerator, _ make: () -> any CheckKernel
    ) throws -> any CheckKernel {
        let workers = (0..<Int.random(in: 1...3, using: &random)).map { _ in make() }
        var start = part.lowerBound
        while start < part.upperBound {
            let end = min(part.upperBound, start + Int.random(in: 1...7, using: &random))
            let worker = workers[Int.random(in: 0..<workers.count, using: &random)]
            worker.scan(RowBatch(plan, rows: Array(rows[start..<end]), position: start - part.lowerBound))
            start = end
        }
        let merged = make()
        for worker in workers.shuffled(using: &random) {
            merged.merge(Bool.random(using: &random) ? try Self.saved(worker, make) : worker, offset: 0)
        }
        return merged
    }

    private static func saved(_ kernel: any CheckKernel, _ make: () -> any CheckKernel) throws -> any CheckKernel {
        var writer = StateWriter()
        kernel.encode(into: &writer)
        var reader = StateReader(writer.bytes)
        let copy = make()
        try copy.decode(from: &reader)
        if !reader.isAtEnd { throw StateFault() }
        return copy
    }

    private func outcome(_ kernel: any CheckKernel) -> Outcome {
        let closing = ClosingContext(
            rowsRead: rows.count, rowsUnreadable: 0, present: plan.columns.map { _ in true }, unreadable: [])
        let findings = kernel.findings(closing)
        if let test = kernel.testOfSecondPass(closing) {
            let verdicts = verdicts(test)
            let failing = verdicts.indices.filter { Verdict.isFailure(verdicts[$0]) }
            return Outcome(findings, positions: Array(failing.prefix(Self.sampleSize)))
        }
        return Outcome(
            findings, positions: findings.positions.isEmpty ? findings.rows.map(\.position) : findings.positions)
    }

    /// The verdicts of a test of rows.
    func verdicts(_ test: any RowTest) -> [UInt8] {
        var verdicts = [UInt8](repeating: 255, count: rows.count)
        verdicts.withUnsafeMutableBufferPointer { buffer in
            if let start = buffer.baseAddress { test.judge(RowBatch(plan, rows: rows), verdicts: start) }
        }
        return verdicts
    }

    /// The verdicts of a test of rows with notes.
    func verdicts(_ test: any NotedRowTest) -> [UInt8] {
        var verdicts = [UInt8](repeating: 255, count: rows.count)
        verdicts.withUnsafeMutableBufferPointer { buffer in
            if let start = buffer.baseAddress { test.judge(RowBatch(plan, rows: rows), notedVerdicts: start) }
        }
        return verdicts
    }
}

/// Random numbers that are the same in every run: SplitMix64.
struct TrialRandom: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// One of some values.
    mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: 0..<values.count, using: &self)]
    }
}

extension CheckTrial {
    /// A date that a test knows to exist.
    static func day(_ text: String) -> CalendarDate {
        guard let date = CalendarDate(parsing: text) else { fatalError("'\(text)' is no date") }
        return date
    }

    /// A period that a test knows to be one.
    static func period(_ text: String) -> CalendarPeriod {
        guard let period = CalendarPeriod(parsing: text) else { fatalError("'\(text)' is no period") }
        return period
    }

    /// A number that a test knows to be one.
    static func number(_ text: String) -> Rational {
        guard let number = Rational(parsing: text) else { fatalError("'\(text)' is no number") }
        return number
    }
}

extension CheckResult.Counts {
    /// rows, filtered out, missing, unreadable, evaluated, passed, failed: for comparing them at one glance.
    var short: [Int] { [rows, filteredOut, missing, unreadable, evaluated, passed, failed] }
}
