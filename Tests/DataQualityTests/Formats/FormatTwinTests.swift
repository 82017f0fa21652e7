// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import DataQuality

@Suite("Fast formats agree with plain ones")
struct FormatTwinTests {
    @Test(arguments: NaiveFormats.judges.keys.sorted())
    func `on mutations of the examples`(id: String) throws {
        let asOf = try #require(CalendarDate(year: 2026, month: 11, day: 21))
        let format = try #require(ValueFormat(id: id))
        let naive = try #require(NaiveFormats.judges[id])
        let table = try #require(FormatTables.all.first { $0.id == id })
        let seeds = try FormatCase.table(id, table.text).map { Array($0.value.utf8) }
        var generator = SeededGenerator(seed: id.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
        let alphabet = Array("0123456789 -+./,:@_%eEAaFfGgXxZz\u{0}\u{7F}".utf8) + [0x80, 0xC3, 0xFF]
        var values: [[UInt8]] = []
        for _ in 0..<4000 {
            var value = seeds.randomElement(using: &generator) ?? []
            for _ in 0..<Int.random(in: 0...3, using: &generator) {
                let place = Int.random(in: 0...value.count, using: &generator)
                let byte = alphabet.randomElement(using: &generator) ?? 0x30
                switch Int.random(in: 0...5, using: &generator) {
                case 0: value.insert(byte, at: place)
                case 1 where place < value.count: value.remove(at: place)
                case 2 where place < value.count: value[place] = byte
                case 3, 4: if place < value.count { value[place] = UInt8.random(in: 0x30...0x39, using: &generator) }
                default: if place + 1 < value.count { value.swapAt(place, place + 1) }
                }
            }
            if !value.isEmpty { values.append(value) }
        }
        let verdicts = TestColumn(bytes: values).verdicts(format.test(asOf: asOf))
        for (value, verdict) in zip(values, verdicts) where verdict != naive(value) {
            Issue.record("\(value) '\(String(decoding: value, as: UTF8.self))': \(verdict), plainly \(naive(value))")
        }
    }

    @Test func `every day and every wrong day of some years is read as the calendar says`() {
        var texts: [String] = []
        var days: [Int?] = []
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        for year in [1, 4, 100, 400, 1582, 1899, 1900, 1969, 1970, 1972, 2000, 2023, 2024, 2026, 2100, 9999] {
            for month in 0...13 {
                for day in 0...32 {
                    let padded = String(repeating: "0", count: 4 - String(year).count) + String(year)
                    texts.append("\(padded)-\(two(month))-\(two(day))")
                    texts.append("\(two(day))/\(two(month))/\(padded)")
                    let date = CalendarDate(year: year, month: month, day: day)?.daysSinceEpoch
                    days += [date, date]
                }
            }
        }
        let column = TestColumn(texts)
        let vector = column.dates.read(column.slices, as: .any)
        for row in texts.indices {
            let read: Int? = vector.states[row] == ValueState.read.rawValue ? Int(vector.days[row]) : nil
            if read != days[row] { Issue.record("\(texts[row]): \(String(describing: read))") }
        }
    }
}
