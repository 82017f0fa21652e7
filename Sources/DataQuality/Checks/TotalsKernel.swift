// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// A total agrees with a number, the total of another column, or the totals of a list, over all rows or group by group.
///
/// Sums are exact. What is judged are the groups (or the data set, as one thing). A group in which a summed value cannot be
/// read is not judged: its total is not known. Missing values add nothing; a group without any value has no total and counts
/// as missing. A key of the list that has no rows has the total 0; a group that the list does not have counts as missing,
/// and in the figure `groups.unknown`.
final class TotalsKernel: CheckKernel {
    /// What totals must equal.
    enum Other {
        case number(Rational)
        case column(Int, NumberStyle)
        /// Totals by group; `nil`: the list has a value that is no number.
        case list([(key: [UInt8], total: Rational?)])
    }

    private let column: Int
    private let style: NumberStyle
    private let group: RowKeys?
    private let other: Other
    private let tolerance: Rational
    private let filter: Int?
    private let sampleSize: Int
    private var tally = RowTally()
    /// The group of each row of the batch; −1 for rows that are left out.
    private let numbers = RowBuffer<Int>()
    private let totals: GroupTotals

    init(
        column: Int, _ style: NumberStyle, group: Int?, _ other: Other, tolerance: Rational, filter: Int?,
        sampleSize: Int,
        limit: Int = GroupTotals.usualLimit
    ) {
        self.column = column
        self.style = style
        self.group = group.map { RowKeys([$0]) }
        self.other = other
        self.tolerance = tolerance
        self.filter = filter
        self.sampleSize = sampleSize
        totals = GroupTotals(limit: limit)
    }

    func scan(_ batch: RowBatch) {
        if batch.count == 0 { return }
        let mask = filter.map { batch.mask($0) }
        let first = batch.contiguousPosition
        group?.load(batch)
        numbers.reserve(batch.count)
        let groups = numbers
        var added = RowTally()
        for row in 0..<batch.count {
            groups.items[row] = -1
            if let mask, mask[row] == 0 {
                added.filteredOut &+= 1
                continue
            }
            let position = first.map { $0 &+ row } ?? batch.position(of: row)
            if let group {
                let key = group.key(row)
                if key.length == 0 {
                    added.missing &+= 1
                    continue
                }
                groups.items[row] = totals.group(key.bytes, key.length, at: position)
            } else {
                groups.items[row] = totals.whole(at: position)
            }
            added.used &+= 1
        }
        tally.add(added)
        add(batch, column, style, isLeft: true)
        if case .column(let index, let style) = other { add(batch, index, style, isLeft: false) }
    }

    /// Adds the values of a column to the groups whose numbers were found.
    private func add(_ batch: RowBatch, _ column: Int, _ style: NumberStyle, isLeft: Bool) {
        if totals.isOverfull { return }
        let vector = batch.decimals(column)
        let numbers = numbers.items
        totals.groups.withUnsafeMutableBufferPointer { groups in
            for row in 0..<vector.count where numbers[row] >= 0 {
                let number = numbers[row]
                let state = vector.states[row]
                if state == ValueState.read.rawValue {
                    let (mantissa, scale) = (vector.mantissas[row], vector.scales[row])
                    if isLeft {
                        groups[number].left.add(mantissa, scale: scale)
                    } else {
                        groups[number].right.add(mantissa, scale: scale)
                    }
                } else if state == ValueState.beyond.rawValue, let large = style.exact(batch.column(column).value(row))
                {
                    if isLeft { groups[number].left.add(large) } else { groups[number].right.add(large) }
                } else if state != ValueState.missing.rawValue {
                    groups[number].unreadable &+= 1
                }
            }
        }
    }

    func merge(_ other: any CheckKernel, offset: Int) {
        guard let other = other as? TotalsKernel else { return }
        tally.add(other.tally)
        totals.merge(other.totals, offset: offset)
    }

    func encode(into writer: inout StateWriter) {
        tally.encode(into: &writer)
        totals.encode(into: &writer)
    }

    func decode(from reader: inout StateReader) throws(StateFault) {
        tally = try RowTally(from: &reader)
        try totals.decode(from: &reader)
    }

    // MARK: Findings

    func findings(_ closing: ClosingContext) -> CheckFindings {
        var findings = CheckFindings()
        if totals.isOverfull {
            findings.counts.unit = .groups
            findings.status = .inconclusive
            findings.reason = .tooManyGroups(limit: totals.limit)
            return findings
        }
        var judgement = Judgement(positions: FirstPositions(limit: sampleSize))
        switch other {
        case .number(let number):
            for group in totals.groups { judge(group, number, &judgement) }
        case .column:
            for group in totals.groups { judge(group, group.right.count == 0 ? nil : group.right.total, &judgement) }
        case .list(let list): judge(list, &judgement)
        }
        findings.counts = CheckResult.Counts(
            of: group == nil ? .dataset : .groups, evaluated: judgement.evaluated, failed: judgement.failed,
            missing: judgement.missing, unreadable: judgement.unreadable)
        findings.positions = judgement.positions.sorted
        findings.figures = figures(judgement)
        return findings
    }

    private struct Judgement {
        var evaluated = 0
        var failed = 0
        var missing = 0
        var unreadable = 0
        var unknown = 0
        var largest: Rational?
        var right: Rational?
        var positions: FirstPositions
    }

    private func judge(_ group: GroupTotals.Group, _ right: Rational?, _ judgement: inout Judgement) {
        if group.unreadable > 0 {
            judgement.unreadable += 1
        } else if let right, group.left.count > 0 {
            judge(group.left.total, right, at: group.first, &judgement)
        } else {
            judgement.missing += 1
        }
    }

    private func judge(_ left: Rational, _ right: Rational, at position: Int?, _ judgement: inout Judgement) {
        let difference = left - right
        judgement.evaluated += 1
        judgement.right = right
        if judgement.largest.map({ $0.magnitude < difference.magnitude }) ?? true { judgement.largest = difference }
        if difference.magnitude > tolerance {
            judgement.failed += 1
            if let position { judgement.positions.add(position) }
        }
    }

    private func judge(_ list: [(key: [UInt8], total: Rational?)], _ judgement: inout Judgement) {
        // An empty table has nothing that could agree.
        guard tally.used > 0 else {
            judgement.missing = group == nil ? 1 : list.count
            return
        }
        if group == nil {
            let sum = list.reduce(Rational?.some(.zero)) { sum, item in
                sum.flatMap { sum in item.total.map { sum + $0 } }
            }
            for group in totals.groups { judge(group, sum, &judgement) }
            return
        }
        var isListed = [Bool](repeating: false, count: totals.groups.count)
        for (key, total) in list {
            let number = totals.keys.find(key)
            if number >= 0 { isListed[number] = true }
            if let total, number < 0 {
                judge(.zero, total, at: nil, &judgement)
            } else if total != nil, number >= 0 {
                judge(totals.groups[number], total, &judgement)
            } else {
                judgement.unreadable += 1
            }
        }
        judgement.unknown = isListed.count { !$0 }
        judgement.missing += judgement.unknown
    }

    private func figures(_ judgement: Judgement) -> [CheckResult.Figure] {
        var figures: [CheckResult.Figure] = []
        func add(_ name: String, _ value: Rational?) {
            if let value { figures.append(.init(name: name, value: ExactNumber.text(value))) }
        }
        if group == nil {
            add("sum.left", totals.groups.first.flatMap { $0.left.count > 0 ? $0.left.total : nil })
            add("sum.right", judgement.right)
            add("difference", judgement.largest)
        } else {
            figures.append(.init("groups", totals.groups.count))
            if case .list = other { figures.append(.init("groups.unknown", judgement.unknown)) }
            figures.append(.init("rows.ungrouped", tally.missing))
            add("difference.largest", judgement.largest?.magnitude)
        }
        return figures
    }
}
