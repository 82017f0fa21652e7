// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// `number`, `number.vi`, `number.en`: a number of the style, however many digits it has.
struct NumberFormTest: ValueTest {
    let style: NumberStyle

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        style.read(bytes, count).state == .unreadable ? Verdict.failed : Verdict.passed
    }
}

/// `iso.date`, `vn.date`: a day of the calendar in one of the forms.
struct DateFormTest: ValueTest {
    let styles: DateStyle

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        styles.read(bytes, count).style.isEmpty ? Verdict.failed : Verdict.passed
    }
}

/// `iso.time`: a time of day, perhaps with an offset.
struct TimeFormTest: ValueTest {
    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        var index = 0
        guard ClockTime.read(bytes, count, &index) != nil else { return Verdict.failed }
        if index < count, ClockTime.readOffset(bytes, count, &index) == nil { return Verdict.failed }
        return index == count ? Verdict.passed : Verdict.failed
    }
}

/// `iso.timestamp`: a point in time, whether or not it names its offset.
struct TimestampFormTest: ValueTest {
    private let style = TimestampStyle()

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        style.read(bytes, count) == nil ? Verdict.failed : Verdict.passed
    }
}
