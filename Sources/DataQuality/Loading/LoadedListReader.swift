// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
internal import Evidence
internal import LocatedYAML

/// Reads the file of one list. Lists may hold personal data, so that diagnostics name lines and columns, never values.
struct LoadedListReader {
    private let list: ReferenceList
    private let path: String
    private let files: SuiteFiles
    private let columns: [Int]
    private let collector: DiagnosticCollector

    /// How many mistakes of one file are told.
    private static let mostProblems = 20

    init(
        _ list: ReferenceList, path: String, files: SuiteFiles, columns: Set<Int>, _ collector: DiagnosticCollector
    ) {
        self.list = list
        self.path = path
        self.files = files
        self.columns = columns.sorted()
        self.collector = collector
    }

    /// The entries; those that could be read when there are mistakes.
    func read(_ delimiter: UInt8?) -> LoadedList {
        var problems = Problems()
        let entries = entries(delimiter, &problems)
        for problem in problems.found.prefix(Self.mostProblems) { collector.report(problem) }
        if problems.found.count > Self.mostProblems {
            report(.listHasMore(path, problems.found.count - Self.mostProblems), place: list.place)
        }
        return entries
    }

    private struct Problems {
        var found: [Diagnostic] = []
    }

    private func report(_ message: DiagnosticMessage, place: Diagnostic.Place?) {
        collector.report(Diagnostic(severity: .error, message: message, place: place))
    }

    private func place(line: Int) -> Diagnostic.Place {
        Diagnostic.Place(startOf: files.name(of: path), line: line)
    }

    private func add(
        _ message: DiagnosticMessage, line: Int, notes: [Diagnostic.Note] = [], _ problems: inout Problems
    ) {
        problems.found.append(
            Diagnostic(severity: .error, message: message, place: place(line: line), notes: notes))
    }

    // MARK: Rows

    private func entries(_ delimiter: UInt8?, _ problems: inout Problems) -> LoadedList {
        var entries = LoadedList(columns: columns)
        let file: ListFile
        do throws(ListFileError) {
            file = try ListFile(path, delimiter: delimiter, in: files)
        } catch {
            report(error.message(path), place: list.place)
            return entries
        }
        guard let fields = fields(of: file.header, &problems) else { return entries }
        var lines: [Int] = []
        let chunk = RecordChunk()
        do throws(DelimitedTextError) {
            while try file.scanner.next(into: chunk) {
                chunk.findByteFaults()
                for fault in chunk.faults where fault.kind.isUnreadable || fault.kind == .invalidEncoding {
                    add(.listRowUnreadable(fault), line: fault.line, &problems)
                }
                for record in 0..<chunk.recordCount {
                    let line = chunk.line(ofRecord: record)
                    read(record, of: chunk, fields, line: line, into: &entries, &problems)
                    lines.append(line)
                }
            }
        } catch {
            report(ListFileError(error).message(path), place: list.place)
        }
        if list.validFrom != nil || list.validTo != nil { checkOverlaps(entries, lines, &problems) }
        return entries
    }

    /// Where the columns that are used stand in the file.
    private func fields(of header: [String], _ problems: inout Problems) -> [Int: Int]? {
        var fields: [Int: Int] = [:]
        for column in columns {
            let name = list.columns[column]
            guard let field = header.firstIndex(of: name) else {
                problems.found.append(
                    Diagnostic(
                        severity: .error, message: .listColumnMissing(name), place: place(line: 1),
                        help: .knownNames(name, among: header)))
                continue
            }
            if header.lastIndex(of: name) != field { add(.listColumnTwice(name), line: 1, &problems) }
            fields[column] = field
        }
        return problems.found.isEmpty ? fields : nil
    }

    private func read(
        _ record: Int, of chunk: RecordChunk, _ fields: [Int: Int], line: Int, into entries: inout LoadedList,
        _ problems: inout Problems
    ) {
        var value: [UInt8] = []
        var days = (from: Int32.min, to: Int32.max)
        for column in columns {
            guard let field = fields[column] else { continue }
            chunk.copyValue(of: chunk.field(field, ofRecord: record), into: &value)
            entries.add(value, to: column)
            if value.isEmpty {
                if list.key.contains(column) { add(.listKeyMissing(list.columns[column]), line: line, &problems) }
                continue
            }
            guard column == list.validFrom || column == list.validTo else { continue }
            guard let day = Self.day(value) else {
                add(.listDateWrong(list.columns[column]), line: line, &problems)
                continue
            }
            if column == list.validFrom { days.from = day } else { days.to = day }
        }
        if days.from > days.to, let from = list.validFrom, let to = list.validTo {
            add(.listDatesReversed(list.columns[from], list.columns[to]), line: line, &problems)
        }
        entries.endRow(from: days.from, to: days.to)
    }

    private static func day(_ value: [UInt8]) -> Int32? {
        let padded = value + [UInt8](repeating: 0, count: ByteWords.padding)
        return padded.withUnsafeBufferPointer { buffer in
            guard let bytes = buffer.baseAddress else { return nil }
            let reading = DateStyle.any.read(bytes, value.count)
            return reading.style.isEmpty ? nil : reading.days
        }
    }

    // MARK: Validity

    /// Reports entries of one key that are valid on the same day.
    private func checkOverlaps(_ entries: LoadedList, _ lines: [Int], _ problems: inout Problems) {
        var rows: [[UInt8]: [Int]] = [:]
        for row in 0..<entries.count {
            let key = RowKeys.key(list.key.map { entries.value(row, $0) })
            if !key.isEmpty { rows[key, default: []].append(row) }
        }
        var overlaps: [(row: Int, earlier: Int)] = []
        for group in rows.values where group.count > 1 {
            let sorted = group.sorted { (entries.from($0), $0) < (entries.from($1), $1) }
            var latest = sorted[0]
            for row in sorted.dropFirst() {
                if entries.from(row) <= entries.to(latest) {
                    overlaps.append((max(row, latest), min(row, latest)))
                }
                if entries.to(row) > entries.to(latest) { latest = row }
            }
        }
        for overlap in overlaps.sorted(by: { ($0.row, $0.earlier) < ($1.row, $1.earlier) }) {
            add(
                .listValidityOverlaps(list.key.map { list.columns[$0] }), line: lines[overlap.row],
                notes: [Diagnostic.Note(place: place(line: lines[overlap.earlier]), message: .listOverlapsWith)],
                &problems)
        }
    }
}
