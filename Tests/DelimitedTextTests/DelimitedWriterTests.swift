// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText
import Testing

@Suite("Writing delimited text")
struct DelimitedWriterTests {
    private func text(_ writer: DelimitedWriter, _ records: [[String]]) -> String {
        var writer = writer
        for record in records { writer.write(record) }
        return String(decoding: writer.takeBytes(), as: UTF8.self)
    }

    @Test func `fields are quoted where they need it`() {
        let written = text(
            DelimitedWriter(), [["a", "b,c", "d\"e"], ["", "x\ny", " z "], ["tên", "x\ry", "'"]])
        #expect(written == "a,\"b,c\",\"d\"\"e\"\r\n,\"x\ny\", z \r\ntên,\"x\ry\",'\r\n")
    }

    @Test func `the mark, the delimiter and the line end are as asked`() throws {
        let writer = DelimitedWriter(format: try DelimitedFormat(delimiter: 0x3B), lineEnd: .lf, byteOrderMark: true)
        #expect(text(writer, [["a", "b;c"], ["1,5", "2"]]) == "\u{FEFF}a;\"b;c\"\n1,5;2\n")
    }

    @Test func `an empty field alone is no blank line, and a record without fields is nothing`() {
        #expect(text(DelimitedWriter(lineEnd: .lf), [["a"], [""], [], ["", ""]]) == "a\n\"\"\n,\n")
    }

    @Test(arguments: ["=1+1", "+84", "-1", "@x", "\tx", "\rx", "\nx"])
    func `what a spreadsheet would run is neutralised when asked`(value: String) {
        var writer = DelimitedWriter(lineEnd: .lf, neutralisesFormulas: true)
        writer.write([value, "a=b"])
        let reading = Reading(MemoryByteSource(writer.takeBytes()), format: .headless)
        #expect(reading.texts == [["'" + value, "a=b"]])
        #expect(text(DelimitedWriter(), [["=1"]]) == "=1\r\n")
    }

    @Test func `without a quote what would break the record becomes a space`() throws {
        let writer = DelimitedWriter(format: try DelimitedFormat(quote: nil), lineEnd: .lf)
        #expect(text(writer, [["a,b", "c\"d", "e\r\nf"]]) == "a b,c\"d,e  f\n")
    }

    @Test func `bytes are handed on once there are enough`() {
        var writer = DelimitedWriter(lineEnd: .lf)
        var pieces: [[UInt8]] = []
        for number in 0..<10 {
            writer.write(["\(number)"])
            writer.drain(from: 6) { pieces.append($0) }
        }
        writer.drain { pieces.append($0) }
        writer.drain { pieces.append($0) }
        #expect(pieces.map(\.count) == [6, 6, 6, 2])
        #expect(writer.byteCount == 0)
    }

    @Test(arguments: 0..<30)
    func `what is written is read back`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let columns = Int.random(in: 1...6, using: &random)
        let alphabet = Array("ab,\"\r\n;ế ")
        let records = (0..<50).map { _ in
            (0..<columns).map { _ in
                String(
                    (0..<Int.random(in: 0...6, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "x"
                    })
            }
        }
        var writer = DelimitedWriter(lineEnd: Bool.random(using: &random) ? .lf : .crlf)
        for record in records { writer.write(record) }
        let reading = Reading(MemoryByteSource(writer.takeBytes()), format: .headless, chunkSize: 100)
        #expect(reading.rows.map(\.values) == records.map { $0.map { Array($0.utf8) } })
        #expect(reading.counts.isEmpty)
    }
}

extension DelimitedFormat {
    fileprivate static var headless: DelimitedFormat {
        get { (try? DelimitedFormat(hasHeader: false)) ?? .commaSeparated }
    }
}
