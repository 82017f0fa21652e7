// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import DataQuality

@Suite("Dates and points in time are read as days and microseconds")
struct DateReadingTests {
    @Test func `the form of each date is told`() {
        let column = TestColumn(["2026-11-21", "21/11/2026", "21-11-2026", "21.11.2026", "1/2/2026", "x", ""])
        let vector = column.dates.read(column.slices, as: .any)
        #expect((0..<7).map { column.dates.styles[$0] } == [1, 2, 4, 8, 2, 0, 0])
        #expect((0..<7).map { vector.states[$0] } == [0, 0, 0, 0, 0, 2, 1])
        #expect((0..<4).map { vector.days[$0] } == [20778, 20778, 20778, 20778])
    }

    @Test(
        arguments: [
            (DateStyle.iso, [0, 2, 2, 2]), (.slashes, [2, 0, 2, 2]), (.dashes, [2, 2, 0, 2]), (.dots, [2, 2, 2, 0]),
            (.vietnamese, [2, 0, 0, 0]), ([.iso, .dots], [0, 2, 2, 0]),
        ] as [(DateStyle, [UInt8])])
    func `only accepted forms are read`(styles: DateStyle, states: [UInt8]) {
        let column = TestColumn(["2026-11-21", "21/11/2026", "1-2-2026", "21.11.2026"])
        let vector = column.dates.read(column.slices, as: styles)
        #expect((0..<4).map { vector.states[$0] } == states)
    }

    @Test(
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("1970-01-01T07:00:00+07:00", 0), ("1970-01-01T07:00:00", 0),
            ("1970-01-01 07:00", 0), ("1970-01-01T00:00:01Z", 1_000_000), ("1970-01-01T00:00:00.000001Z", 1),
            ("1970-01-01T00:00:00.0000019Z", 1), ("1970-01-01T00:00:00.5Z", 500_000),
            ("1969-12-31T23:59:59.999999Z", -1),
            ("1969-12-31T23:00:00-01:00", 0), ("2026-11-21T08:30:15+07:00", 1_795_224_615_000_000),
            ("0001-01-01T00:00:00Z", -62_135_596_800_000_000), ("9999-12-31T23:59:59.999999Z", 253_402_300_799_999_999),
            ("1970-01-01T14:00:00+14", 0), ("1970-01-01T07:00:00.000000000000", 0),
        ] as [(String, Int64)])
    func `a point in time`(text: String, microseconds: Int64) {
        let column = TestColumn([text])
        let vector = column.timestamps.read(column.slices, as: TimestampStyle())
        #expect(vector.states[0] == 0)
        #expect(vector.microseconds[0] == microseconds)
    }

    @Test(arguments: [
        ("21/11/2026 08:30", Int64(1_795_224_600_000_000)), ("1/1/1970 07:00:00", 0), ("01/1/1970 07:00", 0),
        ("1/11/1970T07:00", 26_265_600_000_000),
    ])
    func `a Vietnamese date may stand before the time`(text: String, microseconds: Int64) {
        let column = TestColumn([text])
        let vector = column.timestamps.read(column.slices, as: TimestampStyle(dates: .vietnamese))
        #expect(vector.states[0] == 0)
        #expect(vector.microseconds[0] == microseconds)
    }

    @Test func `the default offset is that of the style`() {
        let column = TestColumn(["1970-01-01T00:00:00", "1970-01-01T00:00:00Z"])
        let vector = column.timestamps.read(column.slices, as: TimestampStyle(defaultOffsetMinutes: -60))
        #expect(vector.microseconds[0] == 3_600_000_000)
        #expect(vector.microseconds[1] == 0)
    }

    @Test(arguments: [
        "", "2026-11-21", "2026-11-21T", "2026-11-21T8:30", "21/11/2026 08:30", "2026-11-21T08:30:15+99:00",
    ])
    func `what is no point in time is not read`(text: String) {
        let column = TestColumn([text])
        let vector = column.timestamps.read(column.slices, as: TimestampStyle())
        #expect(vector.states[0] == (text.isEmpty ? 1 : 2))
        #expect(vector.microseconds[0] == 0)
    }

    @Test func `buffers grow with the batch and are used again`() {
        let buffers = DateBuffers()
        for size in [1, 100, 17, 5000] {
            let column = TestColumn([String](repeating: "1970-01-02", count: size))
            let vector = buffers.read(column.slices, as: .iso)
            #expect((0..<size).allSatisfy { vector.days[$0] == 1 })
        }
    }
}
