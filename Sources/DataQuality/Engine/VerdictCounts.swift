// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How often each verdict was given.
struct VerdictCounts: Equatable, Sendable {
    private var counts = SIMD8<Int>()

    init() {}

    /// Counts the verdicts of a batch. Where there is nothing but passes it takes one look at every 32 rows.
    init(_ verdicts: UnsafePointer<UInt8>, count: Int) {
        let words = UnsafeRawPointer(verdicts)
        var row = 0
        while row &+ 32 <= count {
            // A lane of one byte counts up to 255.
            let end = min(row &+ 32 &* 255, count &- 31)
            var others = SIMD32<UInt8>()
            let start = row
            var lanes = Lanes()
            while row < end {
                let block = words.loadUnaligned(fromByteOffset: row, as: SIMD32<UInt8>.self)
                row &+= 32
                others |= block
                lanes.add(block)
            }
            if others == SIMD32() {
                counts[0] &+= row &- start
            } else {
                lanes.add(to: &counts, of: row &- start)
            }
        }
        while row < count {
            counts[Int(verdicts[row] & 7)] &+= 1
            row &+= 1
        }
    }

    /// Counters of the verdicts 1 to 7 side by side.
    private struct Lanes {
        var sums = (
            SIMD32<UInt8>(), SIMD32<UInt8>(), SIMD32<UInt8>(), SIMD32<UInt8>(), SIMD32<UInt8>(), SIMD32<UInt8>(),
            SIMD32<UInt8>()
        )

        @inline(__always)
        mutating func add(_ block: SIMD32<UInt8>) {
            let (zero, one) = (SIMD32<UInt8>(), SIMD32<UInt8>(repeating: 1))
            sums.0 &+= zero.replacing(with: one, where: block .== 1)
            sums.1 &+= zero.replacing(with: one, where: block .== 2)
            sums.2 &+= zero.replacing(with: one, where: block .== 3)
            sums.3 &+= zero.replacing(with: one, where: block .== 4)
            sums.4 &+= zero.replacing(with: one, where: block .== 5)
            sums.5 &+= zero.replacing(with: one, where: block .== 6)
            sums.6 &+= zero.replacing(with: one, where: block .== 7)
        }

        func add(to counts: inout SIMD8<Int>, of rows: Int) {
            let sums = [sums.0, sums.1, sums.2, sums.3, sums.4, sums.5, sums.6]
            var rest = rows
            for (index, lanes) in sums.enumerated() {
                var sum = 0
                for lane in 0..<32 { sum += Int(lanes[lane]) }
                counts[index + 1] += sum
                rest -= sum
            }
            counts[0] += rest
        }
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
