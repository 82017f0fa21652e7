// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The smallest and largest values of a column under every way of reading numbers and dates, as far as any value fits.
struct ValueExtremes {
    private struct Numbers {
        let style: NumberStyle
        let name: String
        var range: ClosedRange<ExactDecimal>?
        /// Whether some value was longer than the vector holds: then the ends are not known.
        var isBeyond = false
    }

    private struct Dates {
        let style: DateStyle
        let name: String
        var range: ClosedRange<Int32>?
    }

    private var numbers = [
        Numbers(style: .plain, name: "plain"), Numbers(style: .vietnamese, name: "vi"),
        Numbers(style: .english, name: "en"),
    ]
    private var dates = [Dates(style: .iso, name: "iso"), Dates(style: .vietnamese, name: "vn")]
    private let decimalBuffers = DecimalBuffers()
    private let dateBuffers = DateBuffers()

    /// Takes in one batch.
    mutating func add(_ column: ColumnSlices) {
        for index in numbers.indices { addNumbers(column, index) }
        for index in dates.indices {
            let vector = dateBuffers.read(column, as: dates[index].style)
            for row in 0..<vector.count where vector.states[row] == ValueState.read.rawValue {
                let day = vector.days[row]
                dates[index].range =
                    dates[index].range.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
            }
        }
    }

    private mutating func addNumbers(_ column: ColumnSlices, _ index: Int) {
        let vector = decimalBuffers.read(column, as: numbers[index].style)
        for row in 0..<vector.count {
            switch vector.states[row] {
            case ValueState.read.rawValue:
                let value = ExactDecimal(vector.mantissas[row], scale: vector.scales[row])
                guard let range = numbers[index].range else {
                    numbers[index].range = value...value
                    continue
                }
                if value < range.lowerBound { numbers[index].range = value...range.upperBound }
                if range.upperBound < value { numbers[index].range = range.lowerBound...value }
            case ValueState.beyond.rawValue: numbers[index].isBeyond = true
            default: break
            }
        }
    }

    /// The ends for a way of reading, as a suite writes them; `nil` when it has no order or they are not known.
    func texts(for reading: RecognisedReading?) -> ColumnProfile.Extremes? {
        guard let reading else { return nil }
        switch reading.type {
        case .integer, .decimal:
            let name = reading.numbers ?? "plain"
            guard let found = numbers.first(where: { $0.name == name }), !found.isBeyond, let range = found.range else {
                return nil
            }
            return ColumnProfile.Extremes(
                low: ExactNumber.text(range.lowerBound.rational), high: ExactNumber.text(range.upperBound.rational))
        case .date:
            guard let range = dates.first(where: { $0.name == reading.dates ?? "iso" })?.range,
                let low = CalendarDate(daysSinceEpoch: Int(range.lowerBound)),
                let high = CalendarDate(daysSinceEpoch: Int(range.upperBound))
            else { return nil }
            return ColumnProfile.Extremes(low: low.description, high: high.description)
        default: return nil
        }
    }
}
