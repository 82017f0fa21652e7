// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The rows that a kernel of groups or of a whole column could not take in, and how many it did.
struct RowTally: Equatable, Sendable {
    var filteredOut = 0
    var missing = 0
    var unreadable = 0
    /// Rows that were taken in.
    var used = 0

    /// Rows seen.
    var rows: Int { filteredOut + missing + unreadable + used }

    mutating func add(_ other: RowTally) {
        filteredOut += other.filteredOut
        missing += other.missing
        unreadable += other.unreadable
        used += other.used
    }

    /// Counts a row whose value could not be read.
    @inline(__always)
    mutating func countUnread(_ state: UInt8) {
        if state == ValueState.missing.rawValue { missing &+= 1 } else { unreadable &+= 1 }
    }

    /// The counts of a check that judges the rows it took in.
    func counts(failed: Int, countsMissing: Bool) -> CheckResult.Counts {
        var counts = CheckResult.Counts()
        counts.rows = rows
        counts.filteredOut = filteredOut
        counts.unreadable = unreadable
        counts.failed = failed
        counts.evaluated = used
        if countsMissing {
            counts.evaluated += missing
            counts.failed += missing
            counts.missingFailed = missing
        } else {
            counts.missing = missing
        }
        counts.passed = counts.evaluated - counts.failed
        return counts
    }

    /// The counts of a check that cannot judge the rows it took in: they count as not evaluated.
    var unjudged: CheckResult.Counts {
        var counts = CheckResult.Counts()
        counts.rows = rows
        counts.filteredOut = filteredOut
        counts.missing = missing
        counts.unreadable = unreadable + used
        return counts
    }

    func encode(into writer: inout StateWriter) {
        for count in [filteredOut, missing, unreadable, used] { writer.write(count) }
    }

    init() {}

    init(from reader: inout StateReader) throws(StateFault) {
        filteredOut = try reader.readRows()
        missing = try reader.readRows()
        unreadable = try reader.readRows()
        used = try reader.readRows()
    }
}

extension CheckResult.Counts {
    /// The counts of things that are not rows: keys, groups, elements.
    init(of unit: Unit, evaluated: Int, failed: Int, missing: Int = 0, unreadable: Int = 0) {
        self.init()
        self.unit = unit
        self.missing = missing
        self.unreadable = unreadable
        self.evaluated = evaluated
        self.failed = failed
        passed = evaluated - failed
        rows = evaluated + missing + unreadable
    }
}

extension CheckResult.Figure {
    /// A count.
    init(_ name: String, _ count: Int) {
        self.init(name: name, value: String(count))
    }
}

extension StateReader {
    /// A number of rows: at most 2⁴⁰, so that sums over any state stay far from the end of the range.
    mutating func readRows() throws(StateFault) -> Int {
        let count = try readInt()
        guard 0...(1 << 40) ~= count else { throw StateFault() }
        return count
    }
}
