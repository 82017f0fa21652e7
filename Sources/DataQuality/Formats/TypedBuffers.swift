// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Memory for one item a row, kept from batch to batch.
///
/// A class because it owns the memory. It belongs to one worker at a time.
final class RowBuffer<Element: BitwiseCopyable> {
    /// Room for `capacity` items.
    private(set) var items: UnsafeMutablePointer<Element>
    private var capacity: Int

    /// Memory for a number of rows; it grows when a batch has more.
    init(capacity: Int = 0) {
        self.capacity = max(capacity, 16)
        items = .allocate(capacity: self.capacity)
    }

    /// Makes room for `count` items. What was there is lost.
    func reserve(_ count: Int) {
        if count <= capacity { return }
        items.deallocate()
        capacity = count
        items = .allocate(capacity: count)
    }

    deinit { items.deallocate() }
}

/// The memory behind a ``DecimalVector``.
final class DecimalBuffers {
    private let mantissas = RowBuffer<Int64>()
    private let scales = RowBuffer<UInt8>()
    private let states = RowBuffer<UInt8>()

    /// Reads a column as numbers. The vector is valid until the next call.
    func read(_ column: ColumnSlices, as style: NumberStyle) -> DecimalVector {
        mantissas.reserve(column.count)
        scales.reserve(column.count)
        states.reserve(column.count)
        let (mantissas, scales, states) = (mantissas.items, scales.items, states.items)
        for row in 0..<column.count {
            let length = Int(truncatingIfNeeded: column.lengths[row])
            if length == 0 {
                mantissas[row] = 0
                scales[row] = 0
                states[row] = ValueState.missing.rawValue
                continue
            }
            let reading = style.read(column.bytes + Int(truncatingIfNeeded: column.starts[row]), length)
            mantissas[row] = reading.mantissa
            scales[row] = reading.scale
            states[row] = reading.state.rawValue
        }
        return DecimalVector(mantissas: mantissas, scales: scales, states: states, count: column.count)
    }
}

/// The memory behind a ``DateVector``, and the style each date was written in.
final class DateBuffers {
    private let days = RowBuffer<Int32>()
    private let states = RowBuffer<UInt8>()
    private let styleBits = RowBuffer<UInt8>()

    /// The raw value of the ``DateStyle`` of each row of the last batch; 0 where no date was read.
    var styles: UnsafePointer<UInt8> { UnsafePointer(styleBits.items) }

    /// Reads a column as dates of any of the styles. The vector is valid until the next call.
    func read(_ column: ColumnSlices, as accepted: DateStyle) -> DateVector {
        days.reserve(column.count)
        states.reserve(column.count)
        styleBits.reserve(column.count)
        let (days, states, styles) = (days.items, states.items, styleBits.items)
        for row in 0..<column.count {
            let length = Int(truncatingIfNeeded: column.lengths[row])
            var reading = DateReading.none
            if length != 0 {
                reading = accepted.read(column.bytes + Int(truncatingIfNeeded: column.starts[row]), length)
            }
            days[row] = reading.days
            styles[row] = reading.style.rawValue
            let isRead: UInt8 = reading.style.rawValue == 0 ? ValueState.unreadable.rawValue : ValueState.read.rawValue
            states[row] = length == 0 ? ValueState.missing.rawValue : isRead
        }
        return DateVector(days: days, states: states, count: column.count)
    }
}

/// The memory behind a ``TimestampVector``.
final class TimestampBuffers {
    private let microseconds = RowBuffer<Int64>()
    private let states = RowBuffer<UInt8>()

    /// Reads a column as points in time. The vector is valid until the next call.
    func read(_ column: ColumnSlices, as style: TimestampStyle) -> TimestampVector {
        microseconds.reserve(column.count)
        states.reserve(column.count)
        let (microseconds, states) = (microseconds.items, states.items)
        for row in 0..<column.count {
            let length = Int(truncatingIfNeeded: column.lengths[row])
            if length == 0 {
                microseconds[row] = 0
                states[row] = ValueState.missing.rawValue
                continue
            }
            let value = style.read(column.bytes + Int(truncatingIfNeeded: column.starts[row]), length)
            microseconds[row] = value ?? 0
            states[row] = value == nil ? ValueState.unreadable.rawValue : ValueState.read.rawValue
        }
        return TimestampVector(microseconds: microseconds, states: states, count: column.count)
    }
}
