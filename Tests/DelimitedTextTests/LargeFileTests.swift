// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DelimitedText

@Suite("Files that are large in odd ways")
struct LargeFileTests {
    private static let methods: [ScanningMethod] = [.portable, .automatic]
    /// Limits small enough for tests that are built without optimisation.
    private static let tight = DelimitedFormat(
        checked: 0x2C, quote: 0x22, hasHeader: true, encoding: nil, maxField: 64 << 10, maxRecord: 512 << 10)

    /// Reads to the end and tells how much room the chunk took at most.
    private func read(
        _ source: sending any ByteSource, format: DelimitedFormat, _ method: ScanningMethod
    ) throws -> (records: Int, counts: FaultCounts, room: Int) {
        let scanner = RecordScanner(source, format: format, method: method)
        let chunk = RecordChunk()
        var counts = FaultCounts()
        var records = 0
        var room = 0
        while try scanner.next(into: chunk) {
            records += chunk.recordCount
            counts.add(chunk.faultCounts)
            room = max(room, chunk.byteCapacity + 4 * chunk.fieldCapacity)
        }
        #expect(scanner.summary.recordCount == records)
        #expect(scanner.summary.unreadableCount == counts.unreadable)
        return (records, counts, room)
    }

    @Test func `one line of 50 MB is one unreadable record in bounded memory`() throws {
        let piece = String(repeating: "0123456789", count: 1000)
        let source = RepeatingSource("a,b\n1,2\n", piece, times: 5000, "\n3,4\n")
        let result = try read(source, format: .commaSeparated, .automatic)
        #expect(result.records == 2)
        #expect(result.counts[.fieldTooLong] == 1)
        #expect(result.room < 20 << 20)
    }

    @Test(arguments: methods)
    func `a file of quotes is one unreadable record`(method: ScanningMethod) throws {
        let source = RepeatingSource("a\n", String(repeating: "\"", count: 1000), times: 3000)
        let result = try read(source, format: Self.tight, method)
        #expect(result.records == 0)
        #expect(result.counts[.fieldTooLong] == 1)
        #expect(result.room < 4 << 20)
    }

    @Test(arguments: methods)
    func `a quote that is never closed makes one unreadable record of the rest`(method: ScanningMethod) throws {
        let source = RepeatingSource("a,b\n1,2\n\"", String(repeating: "0,123456\n", count: 100), times: 3000)
        let result = try read(source, format: Self.tight, method)
        #expect(result.records == 1)
        #expect(result.counts[.unclosedQuote] == 1)
        #expect(result.room < 4 << 20)
    }

    @Test(arguments: methods)
    func `a line of delimiters is one unreadable record`(method: ScanningMethod) throws {
        let source = RepeatingSource("a,b\n1,2\n", String(repeating: ",", count: 1000), times: 3000, "\n3,4\n")
        let result = try read(source, format: Self.tight, method)
        #expect(result.records == 2)
        #expect(result.counts[.recordTooLong] == 1)
        #expect(result.room < 4 << 20)
    }

    @Test(arguments: methods)
    func `a file of one line without header goes on behind it`(method: ScanningMethod) throws {
        let source = RepeatingSource("", String(repeating: "x", count: 1000), times: 3000, "\n1,2\n3,4\n")
        let format = try DelimitedFormat(hasHeader: false, maxField: 64 << 10, maxRecord: 512 << 10)
        let result = try read(source, format: format, method)
        #expect(result.records == 2)
        #expect(result.counts[.fieldTooLong] == 1)
    }

    @Test(arguments: methods)
    func `a file of line ends is blank lines, or records in one column`(method: ScanningMethod) throws {
        let lines = String(repeating: "\n", count: 1000)
        let blank = try read(RepeatingSource("a,b\n", lines, times: 200), format: .commaSeparated, method)
        #expect(blank.records == 0)
        #expect(blank.counts[.blankLine] == 200_000)
        let single = try read(RepeatingSource("a\n", lines, times: 200), format: .commaSeparated, method)
        #expect(single.records == 200_000)
        #expect(single.counts.isEmpty)
    }

    @Test(arguments: methods)
    func `ten thousand columns are read`(method: ScanningMethod) throws {
        let names = (1...10_000).map { "c\($0)" }.joined(separator: ",")
        let row = (1...10_000).map { "\"v,\($0)\"" }.joined(separator: ",")
        let reading = Reading(MemoryByteSource(names + "\n" + row + "\n" + row + ",x\n" + row), method: method)
        #expect(reading.header?.count == 10_000)
        #expect(reading.texts.count == 2)
        #expect(reading.texts.last?.last == "v,10000")
        #expect(reading.counts[.tooManyFields] == 1)
    }

    @Test func `more columns than allowed are refused`() throws {
        let source = MemoryByteSource(String(repeating: ",", count: 100_000))
        #expect(Reading(source).error?.code == .tooManyColumns)
        let format = try DelimitedFormat(hasHeader: false, maxColumns: 3)
        #expect(Reading(MemoryByteSource("1,2,3,4\n"), format: format).error?.code == .tooManyColumns)
        #expect(Reading(MemoryByteSource("1,2,3\n"), format: format).texts == [["1", "2", "3"]])
    }

    @Test func `a header that cannot be read is an error`() throws {
        #expect(Reading(MemoryByteSource("a,\"b\n1,2\n")).error?.code == .unreadableHeader)
        let long = RepeatingSource("a,", String(repeating: "x", count: 1000), times: 3000)
        #expect(Reading(long, format: Self.tight).error?.code == .unreadableHeader)
        let format = try DelimitedFormat(maxField: 3)
        #expect(Reading(MemoryByteSource("a,bbbb\n1,2\n"), format: format).error?.code == .unreadableHeader)
    }

    @Test func `faults beyond those kept are counted`() throws {
        let text = "a,b\n" + String(repeating: "1\n", count: 1000)
        let scanner = RecordScanner(MemoryByteSource(text))
        let chunk = RecordChunk()
        #expect(try scanner.next(into: chunk))
        #expect(chunk.faults.count == RecordChunk.maxFaults)
        #expect(chunk.faultCounts[.tooFewFields] == 1000)
        #expect(chunk.unreadableCount == 1000)
    }

    @Test func `room for a long record is given up again`() throws {
        let long = String(repeating: "x", count: 500_000)
        let text = "a\n\(long)\n" + String(repeating: "1\n", count: 50_000)
        let scanner = RecordScanner(MemoryByteSource(text))
        let chunk = RecordChunk(size: 1000)
        var rooms: [Int] = []
        while try scanner.next(into: chunk) { rooms.append(chunk.byteCapacity) }
        #expect(rooms.first.map { $0 >= 500_000 } == true)
        #expect(rooms.last == 1000)
    }
}
