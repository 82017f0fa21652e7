// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText
import Testing

@Suite("Small files written to break readers")
struct TortureTests {
    @Test(arguments: TortureCase.all)
    func `each gives exactly its records and faults, by every method and at every chunk size`(
        file: TortureCase
    ) throws {
        for method in [ScanningMethod.portable, .baseline, .automatic] {
            for (chunkSize, maxRead) in [(RecordChunk.defaultSize, Int.max), (1, 1), (16, 3), (64, 64)] {
                let source = MemoryByteSource(file.bytes, maxRead: maxRead)
                let reading = Reading(source, format: file.format, method: method, chunkSize: chunkSize)
                let place = Comment(rawValue: "\(file.name), line \(file.line), chunks of \(chunkSize)")
                try #require(reading.error == nil, place)
                try #require(reading.header == file.header, place)
                try #require(reading.texts == file.rows, place)
                try #require(reading.faultTexts == file.faults, place)
            }
        }
    }

    @Test func `there are at least eighty of them, each with its own name`() {
        #expect(TortureCase.all.count >= 80)
        #expect(Set(TortureCase.all.map(\.name)).count == TortureCase.all.count)
    }
}
