// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A test of rows that says of some verdicts why they were given; how often each reason was met becomes a figure.
protocol NotedRowTest: AnyObject {
    /// The figures, in the order of the notes, which count from 1.
    static var notes: [String] { get }

    /// Writes for every row its ``Verdict`` in the lower four bits, and the number of a note, or 0, in the upper four.
    func judge(_ batch: RowBatch, notedVerdicts: UnsafeMutablePointer<UInt8>)
}

/// The kernel of a ``NotedRowTest``: counts notes of rows that the filter lets through, and leaves the rest to
/// ``RowTestKernel``.
final class NotedRowKernel<Test: NotedRowTest>: CheckKernel {
    private let test: NotesApart<Test>
    private let rows: RowTestKernel

    init(_ test: Test, _ context: KernelContext) {
        let apart = NotesApart(test, filter: context.filter)
        self.test = apart
        rows = RowTestKernel(apart, context)
    }

    func scan(_ batch: RowBatch) { rows.scan(batch) }

    func merge(_ other: any CheckKernel, offset: Int) {
        guard let other = other as? NotedRowKernel else { return }
        for note in test.counts.indices { test.counts[note] += other.test.counts[note] }
        rows.merge(other.rows, offset: offset)
    }

    func encode(into writer: inout StateWriter) {
        for count in test.counts { writer.write(count) }
        rows.encode(into: &writer)
    }

    func decode(from reader: inout StateReader) throws(StateFault) {
        for note in test.counts.indices { test.counts[note] = try reader.readRows() }
        try rows.decode(from: &reader)
    }

    func findings(_ closing: ClosingContext) -> CheckFindings {
        var findings = rows.findings(closing)
        findings.figures += zip(Test.notes, test.counts).map { CheckResult.Figure($0, $1) }
        return findings
    }
}

/// Takes the notes off the verdicts, and counts them.
private final class NotesApart<Test: NotedRowTest>: RowTest {
    private let test: Test
    private let filter: Int?
    var counts: [Int]

    init(_ test: Test, filter: Int?) {
        self.test = test
        self.filter = filter
        counts = Test.notes.map { _ in 0 }
    }

    func judge(_ batch: RowBatch, verdicts: UnsafeMutablePointer<UInt8>) {
        let count = batch.count
        test.judge(batch, notedVerdicts: verdicts)
        var all: UInt8 = 0
        for row in 0..<count { all |= verdicts[row] }
        if all < 16 { return }
        let mask = filter.map { batch.mask($0) }
        for row in 0..<count where verdicts[row] >= 16 {
            let note = Int(verdicts[row] &>> 4) - 1
            verdicts[row] &= 15
            if let mask, mask[row] == 0 { continue }
            if note < counts.count { counts[note] += 1 }
        }
    }
}

extension Verdict {
    /// A verdict with a note.
    @inline(__always)
    static func noted(_ verdict: UInt8, _ note: UInt8) -> UInt8 { verdict | note &<< 4 }
}
