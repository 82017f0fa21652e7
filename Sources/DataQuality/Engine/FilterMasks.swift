// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The filters of a suite at work in one worker: each different one is evaluated once a batch, when it is first asked for.
/// Until then it takes no memory: rows are also read again where nothing is filtered.
final class FilterMasks {
    private let filters: [CheckedRule]
    private let asOf: CalendarDate?
    private let offsetMinutes: Int
    private var tests: [RuleTest?]
    private let masks: [RowBuffer<UInt8>]
    private var isReady: [Bool]

    init(_ filters: [CheckedRule], asOf: CalendarDate?, offsetMinutes: Int) {
        self.filters = filters
        self.asOf = asOf
        self.offsetMinutes = offsetMinutes
        tests = filters.map { _ in nil }
        masks = filters.map { _ in RowBuffer<UInt8>() }
        isReady = filters.map { _ in false }
    }

    /// Forgets the present batch.
    func clear() {
        for index in isReady.indices { isReady[index] = false }
    }

    /// One byte a row: not 0 where the filter holds. A filter without an answer, for want of a value, does not hold.
    func mask(_ index: Int, of batch: RowBatch) -> UnsafePointer<UInt8> {
        let bytes = masks[index]
        if !isReady[index] {
            bytes.reserve(batch.count)
            let test = tests[index] ?? RuleTest(filters[index], asOf: asOf, offsetMinutes: offsetMinutes)
            tests[index] = test
            test.judge(batch, verdicts: bytes.items)
            for row in 0..<batch.count { bytes.items[row] = bytes.items[row] == Verdict.passed ? 1 : 0 }
            isReady[index] = true
        }
        return UnsafePointer(bytes.items)
    }
}
