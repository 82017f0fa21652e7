// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
internal import Evidence
internal import LocatedYAML

/// A sheet whose head was found.
struct HeadedSheet {
    let sheet: PlanSheet
    /// By column, its position.
    let columns: [PlanColumn: Int]
    /// The rows below the head.
    let rows: ArraySlice<PlanSheet.Row>
}

/// Finds delimiter and head of a file.
enum SheetReader {
    /// The head is looked for in the first rows: titles of the document may stand above it.
    private static let headRows = 30

    static func items(_ bytes: [UInt8], _ name: String, _ collector: DiagnosticCollector) -> HeadedSheet? {
        let detection = DelimitedFormat.detected(in: Array(bytes.prefix(1 << 16)))
        let isBroken =
            detection.format.encoding == .utf8
            && bytes.withUnsafeBufferPointer { UTF8Validation.invalidOffset(in: $0) } != nil
        if isBroken {
            report(.sheetNotUnicode, nil, name, collector, help: .saveAsUTF8)
            return nil
        }
        var best: (sheet: PlanSheet, head: Int, found: Int)?
        for candidate in detection.candidates {
            let sheet = try? PlanSheet(
                bytes, named: name, delimiter: candidate.delimiter, encoding: detection.format.encoding)
            guard let sheet else { continue }
            for (index, row) in sheet.rows.prefix(headRows).enumerated() {
                let found = Set(row.cells.compactMap { PlanColumn.byTitle[FoldedText.folded($0)] })
                guard found.contains(.title), found.count > best?.found ?? 0 else { continue }
                best = (sheet, index, found.count)
            }
        }
        guard let (sheet, head, _) = best else {
            report(.sheetWithoutHead, nil, name, collector, help: .useTheTemplate)
            return nil
        }
        return headed(sheet, head, collector)
    }

    private static func headed(_ sheet: PlanSheet, _ head: Int, _ collector: DiagnosticCollector) -> HeadedSheet {
        let row = sheet.rows[head]
        var columns: [PlanColumn: Int] = [:]
        let titles = PlanColumn.allCases.flatMap { $0.title.entries.map(\.text) }
        for (position, cell) in row.cells.enumerated() {
            let title = CellText.trimmed(cell)
            if title.isEmpty { continue }
            let place = sheet.place(row, position)
            guard let column = PlanColumn.byTitle[FoldedText.folded(title)] else {
                let near = Suggestion.nearest(to: title, among: titles)
                collector.report(
                    Diagnostic(
                        severity: .warning, message: .unknownColumn(title), place: place,
                        help: near.map { .didYouMean($0) }))
                continue
            }
            if columns[column] != nil {
                collector.report(Diagnostic(severity: .error, message: .columnTwice(title), place: place))
            } else {
                columns[column] = position
            }
        }
        let missing = PlanColumn.allCases.filter { columns[$0] == nil && $0 != .number && $0 != .id }
        if !missing.isEmpty {
            collector.report(
                Diagnostic(severity: .warning, message: .columnsMissing(missing), place: sheet.place(row, 0)))
        }
        for fault in sheet.faults {
            collector.report(
                Diagnostic(
                    severity: .error, message: .rowUnreadable(expected: fault.expectedFields, found: fault.foundFields),
                    place: sheet.place(line: fault.line)))
        }
        return HeadedSheet(sheet: sheet, columns: columns, rows: sheet.rows[(head + 1)...])
    }

    private static func report(
        _ message: DiagnosticMessage, _ place: Diagnostic.Place?, _ name: String, _ collector: DiagnosticCollector,
        help: DiagnosticMessage
    ) {
        collector.report(
            Diagnostic(severity: .error, message: message, place: place ?? Diagnostic.Place(startOf: name), help: help))
    }
}
