// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// One end of a range.
struct RangeBound<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The value at the end.
    let value: Value
    /// Whether that value is within the range.
    let isInclusive: Bool

    init(_ value: Value, isInclusive: Bool = true) {
        self.value = value
        self.isInclusive = isInclusive
    }
}

/// Numbers are within a range, exactly.
///
/// For each number of decimal places the bounds are turned once into the least and greatest digits that pass, so that a
/// value costs two comparisons of whole numbers.
struct NumberRangeTest: Sendable {
    private let lower: RangeBound<Rational>?
    private let upper: RangeBound<Rational>?
    private let leasts: [Int64]
    private let greatests: [Int64]
    private let style: NumberStyle
    private let verdictOfUnreadable: UInt8

    /// - Parameters:
    ///   - style: how the column is written, for numbers beyond the vector.
    ///   - verdictOfUnreadable: what is said of text that is no number; a value that is none is in no range.
    init(
        from lower: RangeBound<Rational>?, to upper: RangeBound<Rational>?, style: NumberStyle,
        verdictOfUnreadable: UInt8 = Verdict.failed
    ) {
        (self.lower, self.upper, self.style) = (lower, upper, style)
        self.verdictOfUnreadable = verdictOfUnreadable
        let scales = 0...NumberStyle.digitLimit
        leasts = scales.map { Self.least(lower, scale: $0) }
        greatests = scales.map { Self.greatest(upper, scale: $0) }
    }

    /// - Parameters:
    ///   - numbers: the numbers of the column.
    ///   - column: their text.
    ///   - verdicts: room for a byte a row.
    func run(on numbers: DecimalVector, text column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) {
        leasts.withUnsafeBufferPointer { leasts in
            greatests.withUnsafeBufferPointer { greatests in
                guard let least = leasts.baseAddress, let greatest = greatests.baseAddress else { return }
                for row in 0..<numbers.count {
                    switch ValueState(rawValue: numbers.states[row]) {
                    case .read:
                        let scale = Int(truncatingIfNeeded: numbers.scales[row])
                        let mantissa = numbers.mantissas[row]
                        verdicts[row] = mantissa >= least[scale] && mantissa <= greatest[scale] ? 0 : 1
                    case .missing: verdicts[row] = Verdict.missing
                    case .beyond: verdicts[row] = verdict(ofLong: column.value(row))
                    default: verdicts[row] = verdictOfUnreadable
                    }
                }
            }
        }
    }

    /// A number with more digits than the vector holds, compared as a rational number.
    private func verdict(ofLong text: UnsafeBufferPointer<UInt8>) -> UInt8 {
        guard let isBelow = style.isBeyond(text, lower, isLower: true), !isBelow,
            let isAbove = style.isBeyond(text, upper, isLower: false), !isAbove
        else { return Verdict.failed }
        return Verdict.passed
    }

    private static func least(_ bound: RangeBound<Rational>?, scale: Int) -> Int64 {
        guard let bound else { return .min }
        let scaled = bound.value * NumberStyle.power(scale)
        let whole = scaled.rounded(.ceiling)
        return clamped(whole == scaled && !bound.isInclusive ? whole + 1 : whole)
    }

    private static func greatest(_ bound: RangeBound<Rational>?, scale: Int) -> Int64 {
        guard let bound else { return .max }
        let scaled = bound.value * NumberStyle.power(scale)
        let whole = scaled.rounded(.floor)
        return clamped(whole == scaled && !bound.isInclusive ? whole - 1 : whole)
    }

    /// A whole number as a machine word; what does not fit is beyond every mantissa anyway.
    private static func clamped(_ whole: Rational) -> Int64 {
        Int64(whole.fraction) ?? (whole.sign < 0 ? .min : .max)
    }
}

extension NumberStyle {
    /// A power of ten.
    static func power(_ exponent: Int) -> Rational {
        Rational(parsing: "1e\(exponent)") ?? .one
    }

    /// The number that a text of this style says, whatever its length; nil when it says none or has more than 400 digits
    /// or an exponent beyond ±400.
    func rational(_ text: UnsafeBufferPointer<UInt8>) -> Rational? {
        var scan = NumberScan()
        guard let bytes = text.baseAddress, !text.isEmpty, scan.run(bytes, text.count, self) else { return nil }
        var plain: [UInt8] = []
        for byte in text where byte != groupMark || groupMark == 0 {
            plain.append(byte == decimalSign ? UInt8(ascii: ".") : byte)
        }
        return Rational(parsing: plain)
    }

    /// Whether a number lies outside one bound; nil when the text is no number. Numbers too long even for ``rational(_:)``
    /// are placed by their order of magnitude, against bounds of at most 400 digits.
    fileprivate func isBeyond(_ text: UnsafeBufferPointer<UInt8>, _ bound: RangeBound<Rational>?, isLower: Bool)
        -> Bool?
    {
        var scan = NumberScan()
        guard let bytes = text.baseAddress, !text.isEmpty, scan.run(bytes, text.count, self) else { return nil }
        guard let bound else { return false }
        let isBelow: Bool
        if let value = rational(text) {
            if value == bound.value { return !bound.isInclusive }
            isBelow = value < bound.value
        } else if scan.digits + scan.exponent - scan.places > 400 {
            isBelow = scan.isNegative
        } else {
            // Long, but not large: cut after 380 digits. What is cut off is smaller than any distance to a bound that a
            // person writes.
            isBelow = approximation(text, scan) < bound.value
        }
        return isLower ? isBelow : !isBelow
    }

    private func approximation(_ text: UnsafeBufferPointer<UInt8>, _ scan: NumberScan) -> Rational {
        var plain: [UInt8] = []
        var hasPoint = false
        for byte in text {
            if byte == decimalSign { hasPoint = true }
            if byte == decimalSign || byte != groupMark || groupMark == 0 {
                plain.append(byte == decimalSign ? UInt8(ascii: ".") : byte)
            }
            if plain.count == 380, hasPoint { break }
            if byte | 0x20 == UInt8(ascii: "e") { return .zero }
        }
        return Rational(parsing: plain) ?? .zero
    }
}

/// Dates are within a range.
struct DateRangeTest: Sendable {
    private let first: Int32
    private let last: Int32
    private let verdictOfUnreadable: UInt8

    /// - Parameters:
    ///   - days: the first and last day that pass; nil leaves an end open.
    ///   - verdictOfUnreadable: what is said of text that is no date.
    init(from first: CalendarDate?, to last: CalendarDate?, verdictOfUnreadable: UInt8 = Verdict.failed) {
        self.first = first.map { Int32(truncatingIfNeeded: $0.daysSinceEpoch) } ?? .min
        self.last = last.map { Int32(truncatingIfNeeded: $0.daysSinceEpoch) } ?? .max
        self.verdictOfUnreadable = verdictOfUnreadable
    }

    func run(on dates: DateVector, verdicts: UnsafeMutablePointer<UInt8>) {
        for row in 0..<dates.count {
            let day = dates.days[row]
            let verdict: UInt8 = day >= first && day <= last ? 0 : 1
            let state = dates.states[row]
            let other = state == ValueState.missing.rawValue ? Verdict.missing : verdictOfUnreadable
            verdicts[row] = state == ValueState.read.rawValue ? verdict : other
        }
    }
}

/// Points in time are within a range.
struct TimestampRangeTest: Sendable {
    private let first: Int64
    private let last: Int64
    private let verdictOfUnreadable: UInt8

    /// - Parameters:
    ///   - first: the first microsecond since 1970-01-01T00:00:00Z that passes.
    ///   - last: the last.
    ///   - verdictOfUnreadable: what is said of text that is no point in time.
    init(from first: Int64?, to last: Int64?, verdictOfUnreadable: UInt8 = Verdict.failed) {
        self.first = first ?? .min
        self.last = last ?? .max
        self.verdictOfUnreadable = verdictOfUnreadable
    }

    func run(on points: TimestampVector, verdicts: UnsafeMutablePointer<UInt8>) {
        for row in 0..<points.count {
            let point = points.microseconds[row]
            let verdict: UInt8 = point >= first && point <= last ? 0 : 1
            let state = points.states[row]
            let other = state == ValueState.missing.rawValue ? Verdict.missing : verdictOfUnreadable
            verdicts[row] = state == ValueState.read.rawValue ? verdict : other
        }
    }
}

/// Texts are within a range by the order of their UTF-8 bytes, which is that of their scalars.
struct TextRangeTest: ValueTest {
    private let lower: [UInt8]?
    private let upper: [UInt8]?

    init(from lower: String?, to upper: String?) {
        self.lower = lower.map { Array($0.utf8) }
        self.upper = upper.map { Array($0.utf8) }
    }

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        if let lower, Self.order(bytes, count, lower) < 0 { return Verdict.failed }
        if let upper, Self.order(bytes, count, upper) > 0 { return Verdict.failed }
        return Verdict.passed
    }

    /// Below 0, 0 or above 0, as a value is before, equal to or after a bound.
    @inline(__always)
    private static func order(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ bound: [UInt8]) -> Int {
        bound.withUnsafeBufferPointer { bound in
            for index in 0..<min(count, bound.count) where bytes[index] != bound[index] {
                return Int(bytes[index]) - Int(bound[index])
            }
            return count - bound.count
        }
    }
}
