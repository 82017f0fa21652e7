// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText

/// All that a scanner tells of a file, in a form that tests compare.
struct Reading: Equatable {
    struct Row: Equatable, CustomStringConvertible {
        var number: Int
        var line: Int
        var offset: Int?
        var values: [[UInt8]]

        var texts: [String] { values.map { String(decoding: $0, as: UTF8.self) } }
        var description: String { "#\(number) line \(line) at \(offset.map(String.init) ?? "-"): \(texts)" }
    }

    var header: [String]?
    var rows: [Row] = []
    var faults: [RecordFault] = []
    var counts = FaultCounts()
    var summary: ScanSummary?
    var error: DelimitedTextError?

    /// The rows as texts.
    var texts: [[String]] { rows.map(\.texts) }
    /// The faults as short texts: `kind record:line@offset column expected/found`.
    var faultTexts: [String] {
        faults.map { fault in
            var text = "\(fault.kind) \(fault.record):\(fault.line)"
            if let offset = fault.byteOffset { text += "@\(offset)" }
            if let column = fault.column { text += " c\(column)" }
            if let expected = fault.expectedFields, let found = fault.foundFields { text += " \(found)/\(expected)" }
            return text
        }
    }

    init() {}

    /// Reads a whole source.
    init(
        _ source: sending any ByteSource, format: DelimitedFormat = .commaSeparated,
        method: ScanningMethod = .automatic, chunkSize: Int = RecordChunk.defaultSize
    ) {
        let scanner = RecordScanner(source, format: format, method: method)
        let chunk = RecordChunk(size: chunkSize)
        do throws(DelimitedTextError) {
            header = try scanner.header()
            var sequence = 0
            while try scanner.next(into: chunk) {
                chunk.findByteFaults()
                take(chunk, sequence: sequence)
                sequence += 1
            }
        } catch {
            self.error = error
        }
        summary = scanner.summary
    }

    private mutating func take(_ chunk: RecordChunk, sequence: Int) {
        if chunk.sequence != sequence { rows.append(Row(number: -1, line: chunk.sequence, offset: nil, values: [])) }
        faults += chunk.faults
        counts.add(chunk.faultCounts)
        let start = rows.count
        for record in 0..<chunk.recordCount {
            rows.append(
                Row(
                    number: chunk.recordNumber(record), line: chunk.line(ofRecord: record),
                    offset: chunk.byteOffset(ofRecord: record), values: []))
        }
        let starts = UnsafeMutablePointer<UInt32>.allocate(capacity: chunk.recordCount + 1)
        let lengths = UnsafeMutablePointer<UInt32>.allocate(capacity: chunk.recordCount + 1)
        defer {
            starts.deallocate()
            lengths.deallocate()
        }
        var copy: [UInt8] = []
        for column in 0..<chunk.fieldCount {
            var intricate: [Int] = []
            chunk.slices(
                ofColumn: column, rows: 0..<chunk.recordCount, starts: starts, lengths: lengths, intricate: &intricate)
            for row in intricate {
                let field = chunk.field(column, ofRecord: row)
                chunk.copyValue(of: field, into: &copy)
                lengths[row] = chunk.unquote(start: starts[row], length: lengths[row])
                let inPlace = UnsafeBufferPointer(start: chunk.bytes + Int(starts[row]), count: Int(lengths[row]))
                if !copy.elementsEqual(inPlace) { rows[start + row].values.append(Array("copy differs".utf8)) }
            }
            for row in 0..<chunk.recordCount {
                let value = UnsafeBufferPointer(start: chunk.bytes + Int(starts[row]), count: Int(lengths[row]))
                rows[start + row].values.append(Array(value))
            }
        }
    }
}
