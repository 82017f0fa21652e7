// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

// What stands in reference lists, read as what columns hold.

extension ReferenceValueTest {
    /// The values of a list as what a column holds. Numbers are read in the style of the column, or else as programs write
    /// them; dates in the forms of the column, or else in the ISO form.
    static func expected(_ values: [[UInt8]], like column: Int, of suite: QualitySuite) -> Expected {
        let declared = suite.columns[column]
        func read<Value>(_ body: (UnsafePointer<UInt8>, Int) -> Value?) -> [Value?] {
            values.map { value in
                if value.isEmpty { return nil }
                let padded = value + [UInt8](repeating: 0, count: ByteWords.padding)
                return padded.withUnsafeBufferPointer { $0.baseAddress.flatMap { body($0, value.count) } }
            }
        }
        switch declared.type {
        case .integer, .decimal: return .numbers(read { ExactDecimal($0, $1, declared.numbers) })
        case .date:
            return .moments(
                read { bytes, count in
                    let reading = declared.dates.union(.iso).read(bytes, count)
                    return reading.style.isEmpty ? nil : Int64(reading.days)
                }, MomentColumn(column: column, of: suite))
        case .timestamp:
            let style = TimestampStyle(
                dates: declared.dates.union(.iso), defaultOffsetMinutes: suite.source.offsetMinutes)
            return .moments(read { style.read($0, $1) }, MomentColumn(column: column, of: suite))
        case .text, .time, .flag: return .texts(values.map { $0.isEmpty ? nil : $0 })
        }
    }
}

extension ExactDecimal {
    /// A number of up to 18 digits in a style, or else as programs write it.
    init?(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ style: NumberStyle) {
        for style in [style, NumberStyle.plain] {
            let reading = style.read(bytes, count)
            if reading.state == .read {
                self.init(reading.mantissa, scale: reading.scale)
                return
            }
        }
        return nil
    }
}

extension TotalsKernel {
    /// The totals that a list states by key: the sum of the entries that are valid on the date of judgement.
    static func totals(
        _ index: ListIndex, _ values: [[UInt8]], _ style: NumberStyle, asOf: CalendarDate
    ) -> [(key: [UInt8], total: Rational?)] {
        let day = Int32(truncatingIfNeeded: asOf.daysSinceEpoch)
        return index.keys(validOn: day).map { key in
            var total: Rational? = .zero
            for entry in index.entries[index.range(key)] where entry.from <= day && day <= entry.to {
                let number = style.rational(values[entry.number])
                total = total.flatMap { sum in number.map { sum + $0 } }
            }
            return (index.keys.key(key), total)
        }
    }
}

extension NumberStyle {
    /// The number that a text of a list says in this style, or else as programs write it; of any length.
    func rational(_ text: [UInt8]) -> Rational? {
        if text.isEmpty { return nil }
        let padded = text + [UInt8](repeating: 0, count: ByteWords.padding)
        let reading = padded.withUnsafeBufferPointer { $0.baseAddress.map { read($0, text.count) } }
        switch reading?.state {
        case .some(.read): return reading.map { ExactNumber.rational(Int128($0.mantissa), scale: Int($0.scale)) }
        case .some(.beyond): return text.withUnsafeBufferPointer { exact($0) }
        default: return text.contains(UInt8(ascii: "/")) ? nil : Rational(parsing: text)
        }
    }
}
