// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// No outliers: counts every different number, finds the fences at the end, and the failing rows in a second pass.
final class OutlierKernel: CheckKernel {
    private let column: Int
    private let method: CheckSubject.OutlierMethod
    private let threshold: Rational
    private let style: NumberStyle
    private let filter: Int?
    private var tally = RowTally()
    private let values: ValueCounts

    init(
        column: Int, method: CheckSubject.OutlierMethod, threshold: Rational, style: NumberStyle, filter: Int?,
        limit: Int = ValueCounts.usualLimit
    ) {
        self.column = column
        self.method = method
        self.threshold = threshold
        self.style = style
        self.filter = filter
        values = ValueCounts(limit: limit)
    }

    func scan(_ batch: RowBatch) {
        let vector = batch.decimals(column)
        let mask = filter.map { batch.mask($0) }
        var added = RowTally()
        for row in 0..<vector.count {
            if let mask, mask[row] == 0 {
                added.filteredOut &+= 1
                continue
            }
            let state = vector.states[row]
            if state == ValueState.read.rawValue {
                added.used &+= 1
                values.add(ExactDecimal(vector.mantissas[row], scale: vector.scales[row]))
            } else if state == ValueState.beyond.rawValue, let large = style.exact(batch.column(column).value(row)) {
                added.used &+= 1
                values.add(large: large)
            } else {
                added.countUnread(state)
            }
        }
        tally.add(added)
    }

    func merge(_ other: any CheckKernel, offset: Int) {
        guard let other = other as? OutlierKernel else { return }
        tally.add(other.tally)
        values.merge(other.values)
    }

    func encode(into writer: inout StateWriter) {
        tally.encode(into: &writer)
        values.encode(into: &writer)
    }

    func decode(from reader: inout StateReader) throws(StateFault) {
        tally = try RowTally(from: &reader)
        try values.decode(from: &reader)
    }

    func findings(_ closing: ClosingContext) -> CheckFindings {
        var findings = CheckFindings()
        let sorted = values.sorted()
        guard !values.isOverfull, let fences = OutlierFences(sorted, method: method, threshold: threshold) else {
            findings.counts = tally.unjudged
            if values.isOverfull {
                findings.status = .inconclusive
                findings.reason = .tooManyValues(limit: values.limit)
            }
            return findings
        }
        findings.figures = fences.figures.map { .init(name: $0.name, value: ExactNumber.text($0.value)) }
        if fences.hasNoSpread {
            findings.counts = tally.unjudged
            findings.status = .inconclusive
            findings.reason = .noSpread
            return findings
        }
        let failed = sorted.reduce(0) { $0 + (fences.isOutside($1.value) ? $1.count : 0) }
        findings.counts = tally.counts(failed: failed, countsMissing: false)
        return findings
    }

    func testOfSecondPass(_ closing: ClosingContext) -> (any RowTest)? {
        guard !values.isOverfull,
            let fences = OutlierFences(values.sorted(), method: method, threshold: threshold), !fences.hasNoSpread
        else { return nil }
        return OutlierTest(column: column, style: style, fences: fences)
    }
}

/// Tells outliers when the fences are known.
final class OutlierTest: RowTest {
    private let column: Int
    private let style: NumberStyle
    private let fences: OutlierFences
    /// The last whole numbers of 10^−scale inside the fences, by scale.
    private let lows: [Int64]
    private let highs: [Int64]

    init(column: Int, style: NumberStyle, fences: OutlierFences) {
        self.column = column
        self.style = style
        self.fences = fences
        let scales = 0...NumberStyle.digitLimit
        lows = scales.map { Self.units(fences.low, scale: $0, .ceiling) }
        highs = scales.map { Self.units(fences.high, scale: $0, .floor) }
    }

    /// A bound in units of 10^−scale; held within 64 bits, as mantissas are.
    private static func units(_ bound: Rational, scale: Int, _ mode: RoundingMode) -> Int64 {
        let units = (bound * Rational(ExactNumber.powerOfTen(scale))).rounded(mode)
        return Int64(units.fraction) ?? (units.sign < 0 ? .min : .max)
    }

    func judge(_ batch: RowBatch, verdicts: UnsafeMutablePointer<UInt8>) {
        let vector = batch.decimals(column)
        for row in 0..<vector.count {
            let state = vector.states[row]
            if state == ValueState.read.rawValue {
                let (mantissa, scale) = (vector.mantissas[row], Int(min(vector.scales[row], 18)))
                verdicts[row] = mantissa < lows[scale] || mantissa > highs[scale] ? Verdict.failed : Verdict.passed
            } else if state == ValueState.beyond.rawValue, let large = style.exact(batch.column(column).value(row)) {
                verdicts[row] = fences.isOutside(large) ? Verdict.failed : Verdict.passed
            } else {
                verdicts[row] = ValueState.verdict(ofUnread: state)
            }
        }
    }
}

extension NumberStyle {
    /// A number of any length as it stands in a text that is known to be of this style; `nil` when it is too long to be
    /// exact: over 400 digits or an exponent beyond ±400.
    func exact(_ text: UnsafeBufferPointer<UInt8>) -> Rational? {
        var plain: [UInt8] = []
        for byte in text where byte != groupMark { plain.append(byte == decimalSign ? UInt8(ascii: ".") : byte) }
        return Rational(parsing: plain)
    }
}
