// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The number of rows lies in a range; only those that its filter lets through count.
final class RowCountKernel: CheckKernel {
    private let atLeast: Int?
    private let atMost: Int?
    private let filter: Int?
    private var rows = 0

    init(atLeast: Int?, atMost: Int?, _ context: KernelContext) {
        self.atLeast = atLeast
        self.atMost = atMost
        filter = context.filter
    }

    func scan(_ batch: RowBatch) {
        guard let filter else {
            rows += batch.count
            return
        }
        let mask = batch.mask(filter)
        for row in 0..<batch.count where mask[row] != 0 { rows += 1 }
    }

    func merge(_ other: any CheckKernel, offset: Int) {
        if let other = other as? RowCountKernel { rows += other.rows }
    }

    func encode(into writer: inout StateWriter) { writer.write(rows) }

    func decode(from reader: inout StateReader) throws(StateFault) { rows = try reader.readInt() }

    func findings(_ closing: ClosingContext) -> CheckFindings {
        let isRight = rows >= atLeast ?? 0 && rows <= atMost ?? .max
        var findings = CheckFindings()
        findings.counts.unit = .dataset
        findings.counts.rows = 1
        findings.counts.evaluated = 1
        findings.counts.passed = isRight ? 1 : 0
        findings.counts.failed = isRight ? 0 : 1
        findings.figures = [CheckResult.Figure(name: "rows", value: String(rows))]
        return findings
    }
}

/// The columns are there; where the suite allows no others, there are no others.
final class ColumnsPresentKernel: CheckKernel {
    private let columns: [Int]
    private let names: [String]
    private let others: [String]

    init(_ columns: [Int], _ context: KernelContext) {
        self.columns = columns
        names = context.suite.columns.map(\.name)
        let declared = Set(names)
        others = context.suite.allowsOtherColumns ? [] : context.header.filter { !declared.contains($0) }
    }

    func scan(_ batch: RowBatch) {}
    func merge(_ other: any CheckKernel, offset: Int) {}
    func encode(into writer: inout StateWriter) {}
    func decode(from reader: inout StateReader) throws(StateFault) {}

    func findings(_ closing: ClosingContext) -> CheckFindings {
        let absent = columns.filter { !closing.present[$0] }
        var findings = CheckFindings()
        findings.counts.unit = .columns
        findings.counts.rows = columns.count + others.count
        findings.counts.evaluated = findings.counts.rows
        findings.counts.failed = absent.count + others.count
        findings.counts.passed = findings.counts.evaluated - findings.counts.failed
        if !absent.isEmpty {
            findings.figures.append(
                CheckResult.Figure(name: "absent", value: absent.map { names[$0] }.joined(separator: ", ")))
        }
        if !others.isEmpty {
            findings.figures.append(CheckResult.Figure(name: "undeclared", value: others.joined(separator: ", ")))
        }
        return findings
    }
}

/// Rows can be read. What was wrong with those that cannot is among the faults of the result.
final class StructureKernel: CheckKernel {
    private let limit: Int

    init(_ context: KernelContext) { limit = context.sampleSize }

    func scan(_ batch: RowBatch) {}
    func merge(_ other: any CheckKernel, offset: Int) {}
    func encode(into writer: inout StateWriter) {}
    func decode(from reader: inout StateReader) throws(StateFault) {}

    func findings(_ closing: ClosingContext) -> CheckFindings {
        var findings = CheckFindings()
        findings.counts.rows = closing.rowsRead + closing.rowsUnreadable
        findings.counts.evaluated = findings.counts.rows
        findings.counts.failed = closing.rowsUnreadable
        findings.counts.passed = closing.rowsRead
        findings.rows = Array(closing.unreadable.prefix(limit))
        return findings
    }
}
