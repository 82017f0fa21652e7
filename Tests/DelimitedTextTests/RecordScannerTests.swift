// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText
import Testing

@Suite("The scanner and its chunks")
struct RecordScannerTests {
    /// Every fiftieth record has no note.
    private static let table: String = {
        var text = "id,note\n"
        for number in 1...5000 { text += number % 50 == 0 ? "\(number)\n" : "\(number),\"n,\"\"\(number)\"\"\"\n" }
        return text
    }()

    @Test func `several workers share one scanner and miss nothing`() async throws {
        let scanner = RecordScanner(MemoryByteSource(Array(Self.table.utf8), maxRead: 777))
        let found = await withTaskGroup(of: [(sequence: Int, number: Int, id: String)].self) { group in
            for _ in 0..<4 {
                group.addTask {
                    let chunk = RecordChunk(size: 500)
                    var rows: [(sequence: Int, number: Int, id: String)] = []
                    while (try? scanner.next(into: chunk)) == true {
                        for record in 0..<chunk.recordCount {
                            var value: [UInt8] = []
                            chunk.copyValue(of: chunk.field(0, ofRecord: record), into: &value)
                            let id = String(decoding: value, as: UTF8.self)
                            rows.append((chunk.sequence, chunk.recordNumber(record), id))
                        }
                    }
                    return rows
                }
            }
            var all: [(sequence: Int, number: Int, id: String)] = []
            for await rows in group { all += rows }
            return all
        }
        let sorted = found.sorted { $0.number < $1.number }
        let readable = (1...5000).filter { $0 % 50 != 0 }
        #expect(sorted.map(\.number) == readable)
        #expect(sorted.allSatisfy { $0.id == String($0.number) })
        #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0.sequence <= $1.sequence })
        #expect(scanner.summary.recordCount == 4900)
        #expect(scanner.summary.unreadableCount == 100)
    }

    @Test func `the header may be asked for at any time and comes once`() throws {
        let scanner = RecordScanner(MemoryByteSource("a,b\n1,2\n"))
        let chunk = RecordChunk()
        #expect(scanner.summary.fieldCount == nil)
        #expect(try scanner.next(into: chunk))
        #expect(try scanner.header() == ["a", "b"])
        #expect(try scanner.header() == ["a", "b"])
        #expect(scanner.summary.fieldCount == 2)
        #expect(try !scanner.next(into: chunk))
        #expect(try !scanner.next(into: chunk))
        #expect(chunk.recordCount == 0 && chunk.byteCount == 0)
    }

    @Test func `faults of the header come with the first chunk, also when it has no record`() throws {
        let scanner = RecordScanner(MemoryByteSource("a,a,\n"))
        let chunk = RecordChunk()
        #expect(try scanner.next(into: chunk))
        #expect(chunk.faults.map(\.kind) == [.duplicateColumnName, .emptyColumnName])
        #expect(chunk.recordCount == 0)
        #expect(try !scanner.next(into: chunk))
    }

    @Test func `the summary tells of encoding, mark and line ends`() throws {
        let bytes = [0xEF, 0xBB, 0xBF] + Array("a,b\r\n1,2\n3,4\r5,6".utf8)
        let summary = try #require(Reading(MemoryByteSource(bytes)).summary)
        #expect(summary.encoding == .utf8)
        #expect(summary.hasByteOrderMark)
        #expect(summary.bytesRead == bytes.count)
        #expect(summary.lineEnds.crlf == 1 && summary.lineEnds.lf == 1 && summary.lineEnds.cr == 1)
        #expect(summary.lineEnds.isMixed)
        #expect(!summary.endsWithLineEnd)
        let sixteen = try #require(Reading(MemoryByteSource(TortureCase.utf16("a\n1\n", mark: true))).summary)
        #expect(sixteen.encoding == .utf16LittleEndian)
        #expect(sixteen.hasByteOrderMark)
        #expect(sixteen.bytesRead == 10)
        #expect(sixteen.endsWithLineEnd)
    }

    @Test func `every readable record is where it says`() throws {
        let bytes = Array(Self.table.utf8)
        let scanner = RecordScanner(MemoryByteSource(bytes))
        let chunk = RecordChunk(size: 333)
        while try scanner.next(into: chunk) {
            for record in 0..<chunk.recordCount {
                let offset = try #require(chunk.byteOffset(ofRecord: record))
                let number = chunk.recordNumber(record)
                #expect(bytes[offset...].starts(with: Array("\(number),".utf8)))
                #expect(chunk.line(ofRecord: record) == number + 1)
            }
            // Backwards as well.
            for record in (0..<chunk.recordCount).reversed() {
                #expect(chunk.line(ofRecord: record) == chunk.recordNumber(record) + 1)
            }
        }
    }

    @Test func `fields of a chunk without quotes are as they stand`() throws {
        let scanner = RecordScanner(MemoryByteSource("a,b\n1,2\n"))
        let chunk = RecordChunk()
        #expect(try scanner.next(into: chunk))
        #expect(!chunk.hasQuotes)
        #expect(chunk.field(1, ofRecord: 0) == 2..<3)
    }

    @Test(arguments: [
        ("", ""), ("x", "x"), ("\"x\"", "x"), ("\"\"", ""), ("\"a\"\"b\"", "a\"b"), ("\"a\"b\"\"c", "ab\"\"c"),
        ("x\"\"y", "x\"\"y"), ("\"", ""), ("\"x", "x"), ("\"\"\"", "\""),
    ])
    func `a field becomes its value`(field: String, value: String) {
        #expect(Unquoting.value(of: Array(field.utf8)) == Array(value.utf8))
    }
}
