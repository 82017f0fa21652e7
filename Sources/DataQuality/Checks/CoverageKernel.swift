// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The keys of a reference population occur in the data (`coverage`), or have a number of rows at least (`group_coverage`).
///
/// What is judged are the keys of the list that are valid on the date of judgement, each once. Rows whose key the list does
/// not have change nothing; the figure `rows.outside` counts them. Keys that lack rows are figures `absent.1`, `absent.2` … in
/// the order of the list, as many as failing rows are asked for, unless they are personal.
final class CoverageKernel: CheckKernel {
    private let keys: RowKeys
    private let index: ListIndex
    private let population: [Int]
    private let atLeast: Int
    private let unit: CheckResult.Counts.Unit
    private let filter: Int?
    private let namesShown: Int
    private var rowsOfKey: [Int]
    private var outside = 0
    private var tally = RowTally()

    /// - Parameters:
    ///   - columns: The columns that make the key.
    ///   - index: The population.
    ///   - day: The date of judgement, in days since 1970-01-01.
    ///   - atLeast: How many rows each key must have.
    ///   - unit: What a key is called.
    ///   - filter: The mask of the check's filter.
    ///   - namesShown: How many keys without rows are named.
    init(
        columns: [Int], _ index: ListIndex, asOf day: Int32, atLeast: Int, unit: CheckResult.Counts.Unit, filter: Int?,
        namesShown: Int
    ) {
        keys = RowKeys(columns)
        self.index = index
        self.atLeast = max(1, atLeast)
        self.unit = unit
        self.filter = filter
        self.namesShown = namesShown
        population = index.keys(validOn: day)
        rowsOfKey = [Int](repeating: 0, count: index.keys.count)
    }

    func scan(_ batch: RowBatch) {
        keys.load(batch)
        let mask = filter.map { batch.mask($0) }
        let table = index.keys
        var (added, outside) = (RowTally(), 0)
        rowsOfKey.withUnsafeMutableBufferPointer { rowsOfKey in
            for row in 0..<batch.count {
                if let mask, mask[row] == 0 {
                    added.filteredOut &+= 1
                    continue
                }
                let key = keys.key(row)
                if key.length == 0 {
                    added.missing &+= 1
                    continue
                }
                added.used &+= 1
                let number = table.find(key.bytes, key.length)
                if number < 0 { outside &+= 1 } else { rowsOfKey[number] &+= 1 }
            }
        }
        self.outside += outside
        tally.add(added)
    }

    func merge(_ other: any CheckKernel, offset: Int) {
        guard let other = other as? CoverageKernel else { return }
        tally.add(other.tally)
        outside += other.outside
        for key in rowsOfKey.indices { rowsOfKey[key] += other.rowsOfKey[key] }
    }

    func encode(into writer: inout StateWriter) {
        tally.encode(into: &writer)
        writer.write(outside)
        writer.write(rowsOfKey.count)
        for count in rowsOfKey { writer.write(count) }
    }

    func decode(from reader: inout StateReader) throws(StateFault) {
        tally = try RowTally(from: &reader)
        outside = try reader.readRows()
        guard try reader.readCount() == rowsOfKey.count else { throw StateFault() }
        for key in rowsOfKey.indices { rowsOfKey[key] = try reader.readRows() }
    }

    func findings(_ closing: ClosingContext) -> CheckFindings {
        var findings = CheckFindings()
        let failing = population.filter { rowsOfKey[$0] < atLeast }
        // No rows at all are no evidence about any key.
        let isJudged = tally.used > 0
        findings.counts = CheckResult.Counts(
            of: unit, evaluated: isJudged ? population.count : 0, failed: isJudged ? failing.count : 0,
            missing: isJudged ? 0 : population.count)
        if population.isEmpty {
            findings.status = .inconclusive
            findings.reason = .emptyList
        }
        findings.figures = [
            .init("keys.absent", population.count { rowsOfKey[$0] == 0 }), .init("rows.outside", outside),
            .init("rows.missing", tally.missing),
        ]
        if isJudged {
            for (number, key) in failing.prefix(namesShown).enumerated() {
                findings.figures.append(.init(name: "absent.\(number + 1)", value: name(of: key)))
            }
        }
        return findings
    }

    private func name(of key: Int) -> String {
        RowKeys.values(of: index.keys.key(key), columns: keys.columns.count)
            .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " | ")
    }
}
