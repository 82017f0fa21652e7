// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText
import Testing

@Suite("Finding out the format of a file")
struct FormatDetectionTests {
    /// A prefix and what it should be found to be.
    struct Sample: Sendable, CustomTestStringConvertible {
        var text: String
        var delimiter: Character
        var hasHeader: Bool
        var testDescription: String { text.debugDescription }
    }

    @Test(arguments: [
        Sample(text: "a,b,c\n1,2,3\n", delimiter: ",", hasHeader: true),
        Sample(text: "a;b;c\n1;2;3\n", delimiter: ";", hasHeader: true),
        Sample(text: "a\tb\n1\t2\n", delimiter: "\t", hasHeader: true),
        Sample(text: "a|b\n1|2\n", delimiter: "|", hasHeader: true),
        Sample(text: "tên;giá\nx;1,5\ny;2,5\n", delimiter: ";", hasHeader: true),
        Sample(text: "1,5;2,5\n3,5;4,5\n", delimiter: ";", hasHeader: false),
        Sample(text: "1,2,3\n4,5,6\n", delimiter: ",", hasHeader: false),
        Sample(text: "a,b\n\"x;y\",2\n\"x;y;z\",3\n", delimiter: ",", hasHeader: true),
        Sample(text: "a,b\n\"1\n;;;\n2\",2\n", delimiter: ",", hasHeader: true),
        Sample(text: "a,b\n1,2\n3\n4,5\n6,7\n", delimiter: ",", hasHeader: true),
        Sample(text: "a,b\n1,2\n3,4\n5", delimiter: ",", hasHeader: true),
        Sample(text: "name\nAn\nBình\n", delimiter: ",", hasHeader: true),
        Sample(text: "An,Nam\nBình,Nam\n", delimiter: ",", hasHeader: false),
        Sample(text: "a,a\n1,2\n", delimiter: ",", hasHeader: false),
        Sample(text: "a,\n1,2\n", delimiter: ",", hasHeader: false),
        Sample(text: "2024,2025\n1,2\n", delimiter: ",", hasHeader: false),
        Sample(text: "-1.5,x\n-2,y\n", delimiter: ",", hasHeader: false),
        Sample(text: "", delimiter: ",", hasHeader: true),
        Sample(text: "\n\n", delimiter: ",", hasHeader: true),
        Sample(text: "a,b;c", delimiter: ",", hasHeader: true),
        Sample(text: "a,b\r\n1,2\r\n", delimiter: ",", hasHeader: true),
        Sample(text: "a,b\r1,2\r", delimiter: ",", hasHeader: true),
        Sample(text: "\"unclosed,b\n1,2\n", delimiter: ",", hasHeader: true),
    ])
    func `delimiter and header are found`(sample: Sample) {
        let found = DelimitedFormat.detected(in: Array(sample.text.utf8))
        #expect(found.format.delimiter == sample.delimiter.asciiValue)
        #expect(found.format.hasHeader == sample.hasHeader)
        #expect(found.format.encoding == .utf8)
        #expect(found.encodingBasis == .assumed)
    }

    @Test func `what was found is told`() {
        let found = DelimitedFormat.detected(in: Array("a;b;c\n1;2;3\n1;2\n1;2;3\n".utf8))
        #expect(found.recordCount == 4)
        #expect(found.isSplit)
        #expect(found.candidates.map(\.delimiter) == Array(";,\t|".utf8))
        #expect(found.candidates.first?.fieldCount == 3)
        #expect(found.candidates.first?.matchingRecords == 3)
        #expect(!DelimitedFormat.detected(in: Array("a\nb\n".utf8)).isSplit)
    }

    @Test(arguments: [true, false], [true, false])
    func `UTF-16 is found by its mark and by its NUL bytes`(bigEndian: Bool, mark: Bool) {
        let text = "mã;tên\n1;Nguyễn Thị Ế\n2;Trần Văn Ứ\n"
        let found = DelimitedFormat.detected(in: TortureCase.utf16(text, bigEndian: bigEndian, mark: mark))
        #expect(found.format.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
        #expect(found.encodingBasis == (mark ? .byteOrderMark : .nulPattern))
        #expect(found.format.delimiter == 0x3B)
        #expect(found.format.hasHeader)
    }

    @Test func `a mark of UTF-8 is found`() {
        let found = DelimitedFormat.detected(in: [0xEF, 0xBB, 0xBF] + Array("a\tb\n1\t2\n".utf8))
        #expect(found.encodingBasis == .byteOrderMark)
        #expect(found.format.encoding == .utf8)
        #expect(found.format.delimiter == 0x09)
    }

    @Test(arguments: 0..<50)
    func `random bytes do no harm`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let bytes = (0..<Int.random(in: 0...3000, using: &random)).map { _ in
            UInt8.random(in: 0...255, using: &random)
        }
        #expect(DelimitedFormat.detected(in: bytes) == DelimitedFormat.detected(in: bytes))
    }

    @Test func `delimiters and quotes that cannot be are refused`() {
        for delimiter: UInt8 in [0x00, 0x0A, 0x0D, 0x80, 0xFF, 0x22] {
            let error = #expect(throws: DelimitedTextError.self) { try DelimitedFormat(delimiter: delimiter) }
            #expect(error?.code == .badFormat)
        }
        #expect(throws: DelimitedTextError.self) { try DelimitedFormat(quote: 0x0A) }
        #expect(throws: Never.self) { try DelimitedFormat(delimiter: 0x01, quote: 0x27) }
    }
}
