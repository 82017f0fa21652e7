// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The data set conforms to a data dictionary.
///
/// Elements that are judged, for each declared column: its name is one of the dictionary (an alias is known, but fails); and
/// for a column that is found by name or alias: its type is the agreed one; its format, where one is agreed; where codes are
/// agreed, the list that the suite holds the column against has the same codes, and no value in the data is any other. Figures
/// say how many elements of each aspect failed; `rows.outside` counts values that are no agreed code, and the failing rows are
/// theirs.
final class DictionaryKernel: CheckKernel {
    /// A column whose values are held against agreed codes.
    struct CodedColumn: Sendable {
        let column: Int
        let codes: [String]
    }

    /// What the declarations say, before any row is read.
    struct Declarations: Equatable, Sendable {
        var names = Aspect()
        var types = Aspect()
        var formats = Aspect()
        var lists = Aspect()
    }

    /// How many elements of one aspect were judged and failed.
    struct Aspect: Equatable, Sendable {
        var judged = 0
        var failed = 0

        mutating func judge(_ isRight: Bool) {
            judged += 1
            if !isRight { failed += 1 }
        }
    }

    private let declarations: Declarations
    private let columns: [Int]
    private let tables: [KeyTable]
    private var outside: [Int]
    private var seen: [Int]
    private var failures: FailureKeeper

    init(_ declarations: Declarations, _ coded: [CodedColumn], keeper: FailureKeeper) {
        self.declarations = declarations
        columns = coded.map(\.column)
        tables = coded.map { column in
            let table = KeyTable(room: column.codes.count)
            for code in column.codes { table.insert(Array(code.utf8)) }
            return table
        }
        outside = coded.map { _ in 0 }
        seen = outside
        failures = keeper
    }

    func scan(_ batch: RowBatch) {
        // Row by row within a batch only where something failed, so that rows are kept in order.
        var firstFailing: [Int] = []
        for (place, column) in columns.enumerated() {
            let slices = batch.column(column)
            for row in 0..<slices.count where !slices.isMissing(row) {
                seen[place] &+= 1
                if tables[place].find(slices.bytes + Int(slices.starts[row]), Int(slices.lengths[row])) < 0 {
                    outside[place] &+= 1
                    if !failures.isFull { firstFailing.append(row) }
                }
            }
        }
        if failures.isFull || firstFailing.isEmpty { return }
        for row in Set(firstFailing).sorted() { failures.keep(row, of: batch) }
    }

    func merge(_ other: any CheckKernel, offset: Int) {
        guard let other = other as? DictionaryKernel else { return }
        for place in outside.indices {
            outside[place] += other.outside[place]
            seen[place] += other.seen[place]
        }
        failures.merge(other.failures, offset: offset)
    }

    func encode(into writer: inout StateWriter) {
        writer.write(outside.count)
        for place in outside.indices {
            writer.write(outside[place])
            writer.write(seen[place])
        }
        failures.encode(into: &writer)
    }

    func decode(from reader: inout StateReader) throws(StateFault) {
        guard try reader.readCount() == outside.count else { throw StateFault() }
        for place in outside.indices {
            outside[place] = try reader.readRows()
            seen[place] = try reader.readRows()
        }
        try failures.decode(from: &reader)
    }

    func findings(_ closing: ClosingContext) -> CheckFindings {
        var values = Aspect()
        var unseen = 0
        for place in outside.indices {
            // A column without a value says nothing about codes.
            if seen[place] == 0 { unseen += 1 } else { values.judge(outside[place] == 0) }
        }
        let aspects = [
            ("names", declarations.names), ("types", declarations.types), ("formats", declarations.formats),
            ("lists", declarations.lists), ("values", values),
        ]
        var findings = CheckFindings()
        findings.counts = CheckResult.Counts(
            of: .elements, evaluated: aspects.reduce(0) { $0 + $1.1.judged },
            failed: aspects.reduce(0) { $0 + $1.1.failed }, missing: unseen)
        findings.figures = aspects.map { .init("\($0.0).failed", $0.1.failed) }
        findings.figures.append(.init("rows.outside", outside.reduce(0, +)))
        findings.rows = failures.rows
        return findings
    }
}

extension DictionaryKernel {
    /// Holds the declarations of a suite against its dictionary.
    ///
    /// - Parameters:
    ///   - suite: The suite.
    ///   - dictionary: Its dictionary.
    ///   - listValues: The values of a list of the suite, by its position.
    static func declarations(
        _ suite: QualitySuite, _ dictionary: DataDictionary, listValues: (Int) -> Set<String>
    ) -> (Declarations, [CodedColumn]) {
        var declarations = Declarations()
        var coded: [CodedColumn] = []
        for (index, column) in suite.columns.enumerated() {
            let element = dictionary.elements.first { $0.name == column.name }
            declarations.names.judge(element != nil)
            guard let known = element ?? dictionary.elements.first(where: { $0.aliases.contains(column.name) }) else {
                continue
            }
            declarations.types.judge(known.type == column.type)
            if let format = known.format { declarations.formats.judge(format == column.format) }
            guard let codes = known.codes else { continue }
            for check in suite.checks {
                guard case .inSet(index, let list) = check.subject else { continue }
                declarations.lists.judge(listValues(list) == Set(codes))
            }
            coded.append(CodedColumn(column: index, codes: codes))
        }
        return (declarations, coded)
    }
}
