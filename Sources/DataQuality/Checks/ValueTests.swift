// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The whole value matches a pattern.
struct PatternTest: ColumnTest {
    let pattern: BytePattern

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { pattern.judge(column, verdicts) }
}

/// Two tests at once: the worse verdict counts.
struct EitherTest<First: ColumnTest, Second: ColumnTest>: ColumnTest {
    private let first: First
    private let second: Second

    init(_ first: First, _ second: Second) {
        self.first = first
        self.second = second
    }

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(column.count, 1)) { buffer in
            guard let others = buffer.baseAddress else { return }
            first.run(on: column, verdicts: verdicts)
            second.run(on: column, verdicts: others)
            for row in 0..<column.count where others[row] != Verdict.passed && verdicts[row] != Verdict.failed {
                verdicts[row] = others[row]
            }
        }
    }
}

/// A number of ASCII digits and nothing else.
struct DigitCountTest: ValueTest {
    let counts: [Int]

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        counts.contains(count) && ByteWords.areDigits(bytes, count) ? Verdict.passed : Verdict.failed
    }
}
