// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Reports
import Testing

@Suite("The calendar as iCalendar")
struct CalendarFileTests {
    private func lines(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
            .map(String.init)
    }

    @Test func `is, byte for byte, what RFC 5545 asks for`() throws {
        let result = try CalendarSamples.plain("2027-03-01", "2027-03-31")
        #expect(
            lines(CalendarFile(language: .vietnamese).render(result)) == [
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//swift-data-governance//dgov 0.1.0//VI",
                "CALSCALE:GREGORIAN",
                "NAME:Kế hoạch chính quyền số Minh Hà",
                "X-WR-CALNAME:Kế hoạch chính quyền số Minh Hà",
                "BEGIN:VEVENT",
                "UID:minh-ha-07-kh-ubnd+duty+so-lieu+2027-Q1@swift-data-governance",
                "DTSTAMP:20261230T000000Z",
                "DTSTART;VALUE=DATE:20270324",
                "SUMMARY:Báo cáo số liệu chỉ tiêu quý I/2027 (07/KH-UBND)",
                "DESCRIPTION:cung cấp số liệu\\; đầy đủ\\, đúng hạn\\nUBND các",
                "  xã\\, phường → Sở KH&CN\\nHạn cuối: 24/03/2027 (“trước ng",
                " ày 25 tháng cuối quý”\\; ngày 25/03/2027 là chậm)\\nKế hoạch ",
                " chính quyền số Minh Hà\\, 07/KH-UBND",
                "CATEGORIES:Báo cáo",
                "CLASS:PUBLIC",
                "TRANSP:TRANSPARENT",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:Báo cáo số liệu chỉ tiêu quý I/2027 (07/KH-UBND)",
                "TRIGGER:-P7D",
                "END:VALARM",
                "END:VEVENT",
                "END:VCALENDAR",
                "",
            ])
    }

    @Test func `has only lines of at most 75 octets that are each whole UTF-8`() throws {
        let bytes = CalendarFile(language: .vietnamese).render(
            try CalendarSamples.result(kinds: [.duty, .indicator, .task]))
        var line: [UInt8] = []
        var lengths: [Int] = []
        for (index, byte) in bytes.enumerated() {
            if byte == 0x0A {
                #expect(index > 0 && bytes[index - 1] == 0x0D)
                line.removeLast()
                lengths.append(line.count)
                #expect(String(validating: line, as: UTF8.self) != nil)
                line = []
            } else {
                line.append(byte)
            }
        }
        #expect(line.isEmpty)
        #expect(lengths.max().map { (70...75).contains($0) } == true)
    }

    /// A line of 75 octets stays whole, the 76th begins a new one whose space counts; a letter of several octets moves as one.
    @Test(arguments: [
        (String(repeating: "a", count: 70), ["NAME:" + String(repeating: "a", count: 70)]),
        (String(repeating: "a", count: 71), ["NAME:" + String(repeating: "a", count: 70), " a"]),
        (
            String(repeating: "a", count: 145),
            ["NAME:" + String(repeating: "a", count: 70), " " + String(repeating: "a", count: 74), " a"]
        ),
        (
            String(repeating: "a", count: 68) + "ế", ["NAME:" + String(repeating: "a", count: 68), " ế"]
        ),
        (String(repeating: "a", count: 67) + "ế", ["NAME:" + String(repeating: "a", count: 67) + "ế"]),
        (
            String(repeating: "a", count: 67) + "🏛", ["NAME:" + String(repeating: "a", count: 67), " 🏛"]
        ),
        ("a;b,c\\d\ne\r\nf\rg\u{7}h", ["NAME:a\\;b\\,c\\\\d\\ne\\nf\\ng h"]),
    ])
    func `folds and escapes lines`(name: String, written: [String]) throws {
        var result = try CalendarSamples.plain("2027-03-01", "2027-03-31")
        result.programme.title = LocalizedText(name)
        let all = lines(CalendarFile(language: .english).render(result))
        let start = try #require(all.firstIndex { $0.hasPrefix("NAME:") })
        #expect(Array(all[start...].prefix(written.count)) == written)
    }

    @Test func `tells bodies apart by their UIDs and keeps them when the days move`() throws {
        func identifiers(_ result: CalendarResult) -> [String] {
            lines(CalendarFile(language: .english).render(result)).filter { $0.hasPrefix("UID:") }
        }
        #expect(
            identifiers(try CalendarSamples.result(body: "xa-binh-an")) == [
                "UID:minh-ha-07-kh-ubnd+duty+so-lieu+2027-Q2+xa-binh-an@swift-data-governanc"
            ])
        var moved = try CalendarSamples.plain("2027-03-01", "2027-03-31")
        let before = identifiers(moved)
        moved.entries[0].lastDay = try CalendarSamples.day("2027-03-19")
        #expect(identifiers(moved) == before)
        moved.entries[0].ordinal = 2
        #expect(identifiers(moved) == ["UID:minh-ha-07-kh-ubnd+duty+so-lieu+2027-Q1+2@swift-data-governance"])
    }

    @Test func `is stamped with the as-of date when there is one`() throws {
        let stamps = lines(CalendarFile(language: .english).render(try CalendarSamples.result())).filter {
            $0.hasPrefix("DTSTAMP")
        }
        #expect(Set(stamps) == ["DTSTAMP:20270710T000000Z"])
    }
}
