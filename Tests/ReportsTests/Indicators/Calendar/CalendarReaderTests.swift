// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Reports
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Our calendars as somebody else's program reads them.
@Suite(.enabled(if: CalendarReader.canRun, "no python3 with icalendar: run Tests/Tools/setup_calendar_reader.sh"))
struct CalendarReaderTests {
    @Test func `another reader finds the days, texts and alarms that we wrote`() throws {
        let result = try CalendarSamples.result(kinds: [.duty, .indicator, .task])
        let found = try CalendarReader.read(CalendarFile(language: .vietnamese).render(result))
        #expect(found.version == "2.0")
        #expect(found.name == "Kế hoạch chính quyền số Minh Hà")
        #expect(found.events.map(\.start) == result.entries.map(\.lastDay.description))
        #expect(
            found.events.map(\.summary) == [
                "Báo cáo số liệu chỉ tiêu quý II/2027 (07/KH-UBND)",
                "Nhiệm vụ nv.1: Ban hành khung kiến trúc số (07/KH-UBND)",
                "Báo cáo số liệu chỉ tiêu quý III/2027 (07/KH-UBND)",
                "Báo cáo số liệu chỉ tiêu quý IV/2027 (07/KH-UBND)",
                "Chỉ tiêu I.1: Tỷ lệ hồ sơ trực tuyến (07/KH-UBND)",
            ])
        #expect(
            found.events.first?.description == """
                cung cấp số liệu; đầy đủ, đúng hạn
                UBND các xã, phường → Sở KH&CN
                Hạn cuối: 24/06/2027 (“trước ngày 25 tháng cuối quý”; ngày 25/06/2027 là chậm)
                Kế hoạch chính quyền số Minh Hà, 07/KH-UBND
                """)
        #expect(Set(found.events.map(\.uid)).count == found.events.count)
        #expect(found.events.allSatisfy { $0.stamp == "2027-07-10T00:00:00+00:00" })
        #expect(found.events.allSatisfy { $0.alarms == [CalendarReader.Alarm(action: "DISPLAY", days: -7)] })
        #expect(found.events.map(\.categories) == [["Báo cáo"], ["Nhiệm vụ"], ["Báo cáo"], ["Báo cáo"], ["Chỉ tiêu"]])
    }

    /// Names that are hard to write: everything that is escaped, everything that folds badly.
    @Test(arguments: [
        "a;b,c\\d", "hai\ndòng", "\\n", "\\\\;,", String(repeating: "ế", count: 200), String(repeating: "🏛️", count: 60),
        String(repeating: ",", count: 200), "x:y;z=\"q\"", "BEGIN:VEVENT", "đ\u{301}\u{323}",
    ])
    func `another reader finds every name as it was`(name: String) throws {
        var result = try CalendarSamples.plain("2027-03-01", "2027-03-31")
        result.programme.title = LocalizedText(name)
        result.entries[0].what = LocalizedText(name)
        let found = try CalendarReader.read(CalendarFile(language: .english).render(result))
        #expect(found.name == name)
        #expect(found.events.map { $0.description.hasPrefix(name + "\n") } == [true])
    }
}

/// The reader Tests/Tools/read_calendar.py.
private enum CalendarReader {
    struct Alarm: Decodable, Equatable {
        let action: String
        let days: Int

        init(action: String, days: Int) {
            self.action = action
            self.days = days
        }

        init(from decoder: any Decoder) throws {
            var container = try decoder.unkeyedContainer()
            action = try container.decode(String.self)
            days = try container.decode(Int.self)
        }
    }

    struct Event: Decodable {
        let uid: String
        let stamp: String
        let start: String
        let summary: String
        let description: String
        let categories: [String]
        let alarms: [Alarm]
    }

    struct Found: Decodable {
        let version: String
        let name: String
        let events: [Event]
    }

    struct Refused: Error { let output: String }

    private static let package = String(
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(5).joined(separator: "/"))

    private static let python: String? = ["\(package)/.build/calendar-reader/bin/python", "python3"].first {
        output("'\($0)' -c 'import icalendar'")?.status == 0
    }

    static let canRun = python != nil

    static func read(_ bytes: [UInt8]) throws -> Found {
        var name = Array("/tmp/dgov-calendar-XXXXXX.ics".utf8CString)
        let descriptor = mkstemps(&name, 4)
        let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard descriptor >= 0, let file = fdopen(descriptor, "wb") else { throw Refused(output: path) }
        defer { unlink(path) }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
        let run = output("'\(python ?? "python3")' '\(package)/Tests/Tools/read_calendar.py' '\(path)'")
        guard let run, run.status == 0 else {
            throw Refused(output: run.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "")
        }
        return try JSONTextDecoder().decode(Found.self, from: run.bytes, name: path)
    }

    private static func output(_ command: String) -> (status: Int32, bytes: [UInt8])? {
        guard let pipe = popen(command + " 2>&1", "r") else { return nil }
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 12)
        while true {
            let count = fread(&buffer, 1, buffer.count, pipe)
            if count == 0 { break }
            output.append(contentsOf: buffer[0..<count])
        }
        return (pclose(pipe), output)
    }
}
