// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The value equals that of a reference list, found by key (`equals_reference`, `same_value`).
///
/// Numbers, dates and timestamps are compared as such, all else byte by byte. Of several entries with the key that are valid
/// on the date of judgement one must be equal. A row whose value or key is missing is not judged; nor is one for which the
/// list has no value: that counts as unreadable, even where missing values count, and in the figure `keys.unknown` (the list
/// has no such key) or `reference.missing` (it has the key, but no value that is valid and can be read).
final class ReferenceValueTest: NotedRowTest {
    static let notes = ["keys.unknown", "reference.missing"]

    /// What the values of the list are, entry by entry; `nil`: there is none.
    enum Expected {
        case texts([[UInt8]?])
        case numbers([ExactDecimal?])
        case moments([Int64?], MomentColumn)
    }

    private let column: Int
    private let keys: RowKeys
    private let index: ListIndex
    private let expected: Expected
    /// Numbers of the different texts, and the text of each entry; −1: there is none.
    private let texts = KeyTable()
    private let textOfEntry: [Int]
    private let day: Int32

    init(column: Int, key: [Int], _ index: ListIndex, _ expected: Expected, asOf day: Int32) {
        self.column = column
        self.index = index
        self.expected = expected
        self.day = day
        keys = RowKeys(key)
        if case .texts(let values) = expected {
            let table = texts
            textOfEntry = values.map { $0.map { table.insert($0) } ?? -1 }
        } else {
            textOfEntry = []
        }
    }

    func judge(_ batch: RowBatch, notedVerdicts verdicts: UnsafeMutablePointer<UInt8>) {
        keys.load(batch)
        switch expected {
        case .texts:
            let values = batch.column(column)
            judge(batch, verdicts, { values.isMissing($0) ? ValueState.missing.rawValue : ValueState.read.rawValue }) {
                row, entry in
                let text = textOfEntry[entry]
                if text < 0 { return nil }
                return texts.isEqual(text, values.bytes + Int(values.starts[row]), Int(values.lengths[row]))
            }
        case .numbers(let numbers):
            let vector = batch.decimals(column)
            judge(batch, verdicts, { vector.states[$0] }) { row, entry in
                numbers[entry].map { $0 == ExactDecimal(vector.mantissas[row], scale: vector.scales[row]) }
            }
        case .moments(let moments, let kind):
            if kind.isTimestamp {
                let vector = batch.timestamps(column)
                judge(batch, verdicts, { vector.states[$0] }) { row, entry in
                    moments[entry].map { $0 == vector.microseconds[row] }
                }
            } else {
                let vector = batch.dates(column)
                judge(batch, verdicts, { vector.states[$0] }) { row, entry in
                    moments[entry].map { $0 == Int64(vector.days[row]) }
                }
            }
        }
    }

    /// - Parameters:
    ///   - batch: The rows.
    ///   - verdicts: Where verdicts go.
    ///   - state: The state of the value of a row.
    ///   - isEqual: Whether the value of a row equals that of an entry; `nil` when the entry has none.
    @inline(__always)
    private func judge(
        _ batch: RowBatch, _ verdicts: UnsafeMutablePointer<UInt8>, _ state: (Int) -> UInt8,
        _ isEqual: (Int, Int) -> Bool?
    ) {
        for row in 0..<batch.count {
            let state = state(row)
            if state != ValueState.read.rawValue {
                verdicts[row] = ValueState.verdict(ofUnread: state)
                continue
            }
            let key = keys.key(row)
            if key.length == 0 {
                verdicts[row] = Verdict.missing
                continue
            }
            let number = index.keys.find(key.bytes, key.length)
            if number < 0 {
                verdicts[row] = Verdict.noted(Verdict.unreadable, 1)
                continue
            }
            var verdict = Verdict.noted(Verdict.unreadable, 2)
            for place in index.range(number) where index.entries[place].from <= day && day <= index.entries[place].to {
                guard let isEqual = isEqual(row, index.entries[place].number) else { continue }
                verdict = isEqual ? Verdict.passed : Verdict.failed
                if isEqual { break }
            }
            verdicts[row] = verdict
        }
    }
}
