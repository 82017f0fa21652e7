// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
internal import Evidence
internal import LocatedYAML

/// How a sheet is made: its delimiter, its encoding, and which column is where.
struct FigureHead {
    let format: DelimitedFormat
    let encoding: TextEncoding
    /// The ordinal of the record with the titles, from 1.
    let record: Int
    /// By column, its position.
    let positions: [FigureColumn: Int]

    /// The head is looked for in the first rows: titles of the document may stand above it.
    private static let headRows = 30

    /// Finds the head and tells what is wrong with it.
    static func find(in bytes: [UInt8], _ problems: SheetProblems) -> FigureHead? {
        let detection = DelimitedFormat.detected(in: Array(bytes.prefix(1 << 16)))
        let encoding = detection.format.encoding ?? .utf8
        if encoding == .utf8, bytes.withUnsafeBufferPointer({ UTF8Validation.invalidOffset(in: $0) }) != nil {
            problems.report(
                .error, .sheetNotUnicode, at: { problems.place(line: 1) }, help: { .saveAsUTF8 })
            return nil
        }
        let beginning = Array(bytes.prefix(1 << 18))
        var best: (head: FigureHead, row: SheetRow, found: Int)?
        for candidate in detection.candidates {
            guard
                let format = try? DelimitedFormat(
                    delimiter: candidate.delimiter, hasHeader: false, encoding: encoding)
            else { continue }
            for row in SheetRow.first(headRows, of: beginning, format) {
                var positions: [FigureColumn: Int] = [:]
                for (position, cell) in row.cells.enumerated() {
                    guard let column = FigureColumn.byTitle[FoldedText.folded(cell)], positions[column] == nil else {
                        continue
                    }
                    positions[column] = position
                }
                let isHead =
                    (positions[.indicator] ?? positions[.name]) != nil
                    && (positions[.value] ?? positions[.state] ?? positions[.numerator]) != nil
                guard isHead, positions.count > best?.found ?? 0 else { continue }
                let head = FigureHead(format: format, encoding: encoding, record: row.number, positions: positions)
                best = (head, row, positions.count)
            }
        }
        guard let (head, row, _) = best else {
            problems.report(
                .error, .figureSheetWithoutHead, at: { problems.place(line: 1) }, help: { .useTheFigureTemplate })
            return nil
        }
        return head.check(row, problems) ? head : nil
    }

    /// Tells columns that are not known, stand there twice or are missing.
    /// - Returns: whether all that is needed is there.
    private func check(_ row: SheetRow, _ problems: SheetProblems) -> Bool {
        let titles = FigureColumn.allCases.flatMap { $0.title.entries.map(\.text) }
        for (position, cell) in row.cells.enumerated() {
            let title = CellText.trimmed(cell)
            if title.isEmpty { continue }
            let place = { row.place(position, problems.name) }
            guard let column = FigureColumn.byTitle[FoldedText.folded(title)] else {
                problems.report(
                    .warning, .unknownColumn(title), at: place,
                    help: { Suggestion.nearest(to: title, among: titles).map { .didYouMean($0) } })
                continue
            }
            if positions[column] != position { problems.report(.error, .columnTwice(title), at: place) }
        }
        var missing: [FigureColumn] = []
        if positions[.indicator] == nil, positions[.name] == nil { missing.append(.indicator) }
        if positions[.body] == nil, positions[.bodyName] == nil { missing.append(.body) }
        if positions[.period] == nil { missing.append(.period) }
        guard missing.isEmpty else {
            problems.report(.error, .figureColumnsMissing(missing), at: { row.place(0, problems.name) })
            return false
        }
        return true
    }
}

/// One of the first rows of a sheet.
struct SheetRow {
    /// Its ordinal, from 1.
    let number: Int
    let line: Int
    let cells: [String]
    private let record: [UInt8]
    private let fields: [Range<Int>]

    func place(_ position: Int, _ name: String) -> Diagnostic.Place {
        Diagnostic.Place(
            file: name, record: record, startingOnLine: line,
            cell: fields.indices.contains(position) ? fields[position] : 0..<0)
    }

    static func first(_ count: Int, of bytes: [UInt8], _ format: DelimitedFormat) -> [SheetRow] {
        let scanner = RecordScanner(MemoryByteSource(bytes), format: format)
        let chunk = RecordChunk()
        var rows: [SheetRow] = []
        var value: [UInt8] = []
        while rows.count < count, (try? scanner.next(into: chunk)) == true {
            for record in 0..<min(chunk.recordCount, count - rows.count) {
                let range = chunk.record(record)
                let fields = (0..<chunk.fieldCount).map { chunk.field($0, ofRecord: record) }
                rows.append(
                    SheetRow(
                        number: chunk.recordNumber(record), line: chunk.line(ofRecord: record),
                        cells: fields.map { field in
                            chunk.copyValue(of: field, into: &value)
                            return String(decoding: value, as: UTF8.self)
                        },
                        record: Array(UnsafeBufferPointer(start: chunk.bytes + range.lowerBound, count: range.count)),
                        fields: fields.map { $0.lowerBound - range.lowerBound..<$0.upperBound - range.lowerBound }))
            }
        }
        return rows
    }
}
