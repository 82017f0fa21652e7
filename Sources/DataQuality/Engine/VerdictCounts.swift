// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How often each verdict was given.
struct VerdictCounts: Equatable, Sendable {
    private var counts = SIMD8<Int>()

    init() {}

    /// Counts the verdicts of a batch, eight rows at a step: the three bits of a verdict are spread over three words with a bit
    /// a row each, and a byte of a sum counts one row in eight.
    init(_ verdicts: UnsafePointer<UInt8>, count: Int) {
        let bytes = UnsafeRawPointer(verdicts)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let end = count & ~7
        var sums = (one: 0, two: 0, three: 0, others: 0)
        var row = 0
        while row < end {
            // A byte counts up to 255.
            let stop = min(end, row &+ 8 &* 255)
            var (one, two, three, others): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
            while row < stop {
                let word = bytes.loadUnaligned(fromByteOffset: row, as: UInt64.self)
                let (low, middle, high) = (word & ones, (word &>> 1) & ones, (word &>> 2) & ones)
                one &+= low & ~(middle | high)
                two &+= middle & ~(low | high)
                three &+= low & middle & ~high
                others &+= high
                row &+= 8
            }
            sums.one &+= Self.sum(one)
            sums.two &+= Self.sum(two)
            sums.three &+= Self.sum(three)
            sums.others &+= Self.sum(others)
        }
        if sums.others > 0 {
            for index in 0..<end where verdicts[index] > 3 { counts[Int(verdicts[index] & 7)] &+= 1 }
        }
        counts[0] = end &- sums.one &- sums.two &- sums.three &- sums.others
        counts[1] = sums.one
        counts[2] = sums.two
        counts[3] = sums.three
        while row < count {
            counts[Int(verdicts[row] & 7)] &+= 1
            row &+= 1
        }
    }

    /// The sum of the eight bytes of a word.
    @inline(__always)
    private static func sum(_ word: UInt64) -> Int {
        let pairs = (word & 0x00FF_00FF_00FF_00FF) &+ ((word &>> 8) & 0x00FF_00FF_00FF_00FF)
        return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) &>> 48)
    }

    /// How often one verdict was given.
    subscript(verdict: UInt8) -> Int { counts[Int(verdict & 7)] }

    /// Failures of all kinds.
    var failed: Int { self[Verdict.failed] + self[Verdict.missingFailed] + self[Verdict.placeholder] }

    mutating func add(_ other: VerdictCounts) { counts &+= other.counts }

    mutating func add(_ verdict: UInt8, times: Int) { counts[Int(verdict & 7)] += times }

    func encode(into writer: inout StateWriter) {
        for index in 0..<Verdict.kinds { writer.write(counts[index]) }
    }

    mutating func decode(from reader: inout StateReader) throws(StateFault) {
        for index in 0..<Verdict.kinds { counts[index] = try reader.readInt() }
    }

    /// The counts with their denominators.
    func summary(countsMissing: Bool, isCompleteness: Bool) -> CheckResult.Counts {
        var result = CheckResult.Counts()
        result.filteredOut = self[Verdict.filteredOut]
        result.missing = self[Verdict.missing]
        result.unreadable = self[Verdict.unreadable]
        result.suspicious = self[Verdict.suspicious]
        result.passed = self[Verdict.passed] + result.suspicious
        result.failed = failed
        result.evaluated = result.passed + result.failed
        result.rows = result.filteredOut + result.missing + result.unreadable + result.evaluated
        if countsMissing || isCompleteness { result.missingFailed = self[Verdict.missingFailed] }
        if isCompleteness { result.placeholders = self[Verdict.placeholder] }
        return result
    }
}
