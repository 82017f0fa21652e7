// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How points in time of a column are written: a date, `T` or one blank, a time, and optionally an offset from UTC.
struct TimestampStyle: Hashable, Sendable {
    /// The forms of the date.
    var dates: DateStyle
    /// Microseconds east of Greenwich of the clock that text without an offset was read from.
    var defaultOffset: Int64

    /// The forms of the date, and the offset in minutes of text that has none; Vietnam's clock is +07:00 all year.
    init(dates: DateStyle = .iso, defaultOffsetMinutes: Int = 420) {
        self.dates = dates
        defaultOffset = Int64(max(-720, min(defaultOffsetMinutes, 840))) * 60_000_000
    }

    /// Microseconds since 1970-01-01T00:00:00Z, or nil when the text is not a point in time.
    @inline(__always)
    func read(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int64? {
        // Where the date ends: ten bytes, or eight or nine when day or month has one digit.
        var length = 10
        if count < 13 { return nil }
        if !Self.isDivider(bytes[10]) { length = Self.isDivider(bytes[9]) ? 9 : 8 }
        guard Self.isDivider(bytes[length]) else { return nil }
        let date = dates.read(bytes, length)
        if date.style.isEmpty { return nil }
        var index = length &+ 1
        guard let time = ClockTime.read(bytes, count, &index) else { return nil }
        var offset = defaultOffset
        if index < count {
            guard let written = ClockTime.readOffset(bytes, count, &index), index == count else { return nil }
            offset = written
        }
        return Int64(date.days) &* 86_400_000_000 &+ time &- offset
    }

    @inline(__always)
    private static func isDivider(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "T") || byte == UInt8(ascii: " ")
    }
}
