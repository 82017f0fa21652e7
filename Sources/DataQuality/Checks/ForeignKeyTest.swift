// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The value occurs as a key of a list, where it says so valid on the date of a column or of judgement.
///
/// A row with a missing value among its columns is not judged; nor is one without a date to hold the entry against (missing or
/// unreadable as the date is). Failing rows are told apart in figures: `keys.unknown`, which the list does not have at all, and
/// `keys.not_valid`, which it has for other days.
final class ForeignKeyTest: NotedRowTest {
    static let notes = ["keys.unknown", "keys.not_valid"]

    /// On which day an entry must be valid.
    enum ValidOn {
        case any
        case day(Int32)
        case column(MomentColumn)
    }

    private let keys: RowKeys
    private let index: ListIndex
    private let validOn: ValidOn
    /// For each key the verdict that does not depend on the row.
    private let fixed: [UInt8]

    init(columns: [Int], _ index: ListIndex, validOn: ValidOn) {
        keys = RowKeys(columns)
        self.index = index
        self.validOn = validOn
        let notValid = Verdict.noted(Verdict.failed, 2)
        switch validOn {
        case .any, .column: fixed = [UInt8](repeating: Verdict.passed, count: index.keys.count)
        case .day(let day):
            fixed = (0..<index.keys.count).map { index.isValid($0, on: day) ? Verdict.passed : notValid }
        }
    }

    func judge(_ batch: RowBatch, notedVerdicts verdicts: UnsafeMutablePointer<UInt8>) {
        if case .column(let dates) = validOn, !index.isTimeless {
            judge(batch, by: dates, verdicts)
        } else {
            fixed.withUnsafeBufferPointer { judge(batch, $0, verdicts) }
        }
    }

    private func judge(
        _ batch: RowBatch, _ fixed: UnsafeBufferPointer<UInt8>, _ verdicts: UnsafeMutablePointer<UInt8>
    ) {
        let unknown = Verdict.noted(Verdict.failed, 1)
        let table = index.keys
        keys.load(batch)
        if let column = keys.single {
            for row in 0..<batch.count {
                let length = Int(truncatingIfNeeded: column.lengths[row])
                if length == 0 {
                    verdicts[row] = Verdict.missing
                    continue
                }
                let key = table.find(column.bytes + Int(truncatingIfNeeded: column.starts[row]), length)
                verdicts[row] = key < 0 ? unknown : fixed[key]
            }
            return
        }
        for row in 0..<batch.count {
            let key = keys.key(row)
            if key.length == 0 {
                verdicts[row] = Verdict.missing
                continue
            }
            let number = table.find(key.bytes, key.length)
            verdicts[row] = number < 0 ? unknown : fixed[number]
        }
    }

    private func judge(_ batch: RowBatch, by dates: MomentColumn, _ verdicts: UnsafeMutablePointer<UInt8>) {
        keys.load(batch)
        index.firstSpans.withUnsafeBufferPointer { spans in
            if let column = keys.single, !dates.isTimestamp {
                let vector = batch.dates(dates.column)
                for row in 0..<vector.count {
                    let start = column.bytes + Int(truncatingIfNeeded: column.starts[row])
                    let key = RowKeys.Key(bytes: start, length: Int(truncatingIfNeeded: column.lengths[row]))
                    verdicts[row] = verdict(key, vector.states[row], vector.days[row], spans)
                }
            } else {
                dates.forEach(in: batch) { row, state, moment in
                    let day = Int32(truncatingIfNeeded: dates.day(moment))
                    verdicts[row] = verdict(keys.key(row), state, day, spans)
                }
            }
        }
    }

    @inline(__always)
    private func verdict(
        _ key: RowKeys.Key, _ state: UInt8, _ day: Int32, _ spans: UnsafeBufferPointer<ListIndex.Span>
    ) -> UInt8 {
        if key.length == 0 { return Verdict.missing }
        let number = index.keys.find(key.bytes, key.length)
        // No date makes an unknown key right.
        if number < 0 { return Verdict.noted(Verdict.failed, 1) }
        if state != ValueState.read.rawValue { return ValueState.verdict(ofUnread: state) }
        let span = spans[number]
        if span.from <= day && day <= span.to || index.isValid(number, on: day) { return Verdict.passed }
        return Verdict.noted(Verdict.failed, 2)
    }
}
