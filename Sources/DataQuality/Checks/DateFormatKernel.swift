// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// All dates of a column are written in one form: the most frequent one; of equally frequent ones the first of
/// ``DateStyle/forms``. Rows with a date in another form fail. `3/4/2026` and `03/04/2026` are one form.
///
/// The first failing rows of each form are kept, so that no second pass is needed.
final class DateFormatKernel: CheckKernel {
    private let column: Int
    private let isTimestamp: Bool
    private let accepted: DateStyle
    private let filter: Int?
    private var tally = RowTally()
    private var counts = DateStyle.forms.map { _ in 0 }
    private var keepers: [FailureKeeper]

    /// - Parameters:
    ///   - column: The column.
    ///   - isTimestamp: Whether a time follows the date.
    ///   - accepted: The forms that are read as dates.
    ///   - filter: The mask of the check's filter.
    ///   - keeper: An empty keeper of failing rows.
    init(column: Int, isTimestamp: Bool, accepted: DateStyle, filter: Int?, keeper: FailureKeeper) {
        self.column = column
        self.isTimestamp = isTimestamp
        self.accepted = accepted
        self.filter = filter
        keepers = DateStyle.forms.map { _ in keeper }
    }

    func scan(_ batch: RowBatch) {
        let slices = batch.column(column)
        let mask = filter.map { batch.mask($0) }
        for row in 0..<batch.count {
            if let mask, mask[row] == 0 {
                tally.filteredOut &+= 1
                continue
            }
            if slices.isMissing(row) {
                tally.missing &+= 1
                continue
            }
            let start = slices.bytes + Int(slices.starts[row])
            let length = isTimestamp ? Self.dateLength(start, Int(slices.lengths[row])) : Int(slices.lengths[row])
            let style = accepted.read(start, length).style
            if style.isEmpty {
                tally.unreadable &+= 1
                continue
            }
            tally.used &+= 1
            let form = style.rawValue.trailingZeroBitCount
            counts[form] &+= 1
            if !keepers[form].isFull { keepers[form].keep(row, of: batch) }
        }
    }

    /// Where the date of a timestamp ends: at the `T` or the blank before the time.
    private static func dateLength(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> Int {
        for index in 8..<11 where index < length {
            if bytes[index] == UInt8(ascii: "T") || bytes[index] == UInt8(ascii: " ") { return index }
        }
        return length
    }

    func merge(_ other: any CheckKernel, offset: Int) {
        guard let other = other as? DateFormatKernel else { return }
        tally.add(other.tally)
        for form in counts.indices {
            counts[form] += other.counts[form]
            keepers[form].merge(other.keepers[form], offset: offset)
        }
    }

    func encode(into writer: inout StateWriter) {
        tally.encode(into: &writer)
        for form in counts.indices {
            writer.write(counts[form])
            keepers[form].encode(into: &writer)
        }
    }

    func decode(from reader: inout StateReader) throws(StateFault) {
        tally = try RowTally(from: &reader)
        for form in counts.indices {
            counts[form] = try reader.readRows()
            try keepers[form].decode(from: &reader)
        }
    }

    func findings(_ closing: ClosingContext) -> CheckFindings {
        let standing = counts.indices.reduce(0) { counts[$1] > counts[$0] ? $1 : $0 }
        var failing = FailureKeeper(limit: keepers[0].limit, columns: [])
        for form in keepers.indices where form != standing { failing.merge(keepers[form], offset: 0) }
        var findings = CheckFindings()
        findings.counts = tally.counts(failed: tally.used - counts[standing], countsMissing: false)
        findings.rows = failing.rows
        findings.figures = zip(Self.names, counts).map { .init("form.\($0)", $1) }
        return findings
    }

    /// The names of ``DateStyle/forms`` in figures.
    private static let names = ["iso", "slashes", "dashes", "dots"]
}
