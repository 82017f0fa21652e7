// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
public import Evidence
internal import LocatedYAML

/// Reads data once and tells what it looks like: types, formats, keys, sets of values, ranges, dependencies.
///
/// Memory is bounded: at most two million different values a column are told apart; of columns with more it is not known
/// whether they are keys.
public struct DataProfiler: Sendable {
    private let asOf: CalendarDate?

    /// A profiler.
    ///
    /// - Parameter asOf: The day that birth years in personal numbers may not lie after; `nil`: they are not looked at.
    public init(asOf: CalendarDate? = nil) { self.asOf = asOf }

    /// Profiles inputs with the same columns together. They are read twice: their first rows, then all.
    ///
    /// - Parameter inputs: What is read, in this order; at least one, and each must be one that can be read again.
    /// - Throws: ``QualityFailure`` when an input cannot be read, or has other columns than the first.
    public func profile(_ inputs: [DataInput]) throws(QualityFailure) -> DataProfile {
        guard let first = inputs.first, let day = asOf ?? Self.endOfTime else {
            throw QualityFailure(.unsuitable, .nothingToProfile)
        }
        let start = try ProfileStart(first)
        let survey = DataSurvey(start, asOf: day)
        for input in inputs { try survey.read(input) }
        return survey.profile(name: first.name)
    }

    /// A day that no birth lies after.
    private static var endOfTime: CalendarDate? { CalendarDate(year: 9999, month: 12, day: 31) }
}

/// What the first rows of an input tell about how it is written.
struct ProfileStart {
    let source: SourceDescription
    let encoding: String?
    let columns: [ColumnDeclaration]

    init(_ input: DataInput) throws(QualityFailure) {
        let bytes: [UInt8]
        do throws(ByteSourceError) {
            bytes = try PeekedByteSource(input.open()).firstBytes
        } catch {
            throw QualityFailure(error, input: input.name)
        }
        let found = DelimitedFormat.detected(in: bytes)
        let plain = Self.source(found.format, nulls: [])
        let head = DataInput.bytes(Self.wholeLines(of: bytes), name: input.name, format: input.format)
        let open = try OpenInput(head, plain, columns: [], options: ScanOptions())
        let chunk = RecordChunk(size: PeekedByteSource.size)
        var names = open.header
        var spellings = NullSpellings()
        do throws(DelimitedTextError) {
            while try open.scanner.next(into: chunk) {
                var lines: JSONLineReader?
                if open.format == .jsonLines {
                    // The first reading tells the names, also those that this chunk brings.
                    let reader = JSONLineReader(names: names)
                    _ = reader.read(chunk) { _, _ in }
                    names = reader.rows.names
                    lines = JSONLineReader(names: names)
                }
                let columns = names.map { Self.column($0) }
                let batch = RowBatch(BatchPlan(columns: columns))
                Self.fill(batch, chunk, columns.indices, lines: lines)
                spellings.add(columns.indices.map(batch.column))
            }
        } catch {
            throw QualityFailure(error, input: input.name)
        }
        source = Self.source(found.format, nulls: spellings.found)
        encoding = found.format.encoding.map(\.description).flatMap { $0 == "UTF-8" ? nil : $0 }
        columns = names.map { Self.column($0) }
    }

    /// Rows of a chunk as a batch.
    static func fill(
        _ batch: RowBatch, _ chunk: RecordChunk, _ columns: Range<Int>, lines: JSONLineReader?, keys: RecordKeys? = nil
    ) {
        guard let lines else {
            batch.fill(
                .records(chunk, fields: Array(columns)), count: chunk.recordCount, input: 0, inputPosition: 0,
                keys: keys)
            return
        }
        _ = lines.read(chunk) { _, _ in }
        batch.fill(.copies(lines.rows), count: lines.rows.count, input: 0, inputPosition: 0, keys: keys)
    }

    private static func source(_ format: DelimitedFormat, nulls: [String]) -> SourceDescription {
        SourceDescription(
            path: nil, format: nil, delimiter: format.delimiter, quote: format.quote, hasHeader: format.hasHeader,
            encoding: format.encoding, nullSpellings: nulls, placeholders: nil, offsetMinutes: 420)
    }

    /// A column of which nothing is known but the name.
    private static func column(_ name: String) -> ColumnDeclaration {
        ColumnDeclaration(
            name: name, id: ColumnNames.id(from: name) ?? name, title: nil, description: nil, type: .text, format: nil,
            weight: 1, tags: [], accessRule: nil, isRequired: false, numbers: .plain, dates: .iso, place: nil)
    }

    /// The bytes up to the last line end, so that no record is cut; all of a short input.
    private static func wholeLines(of bytes: [UInt8]) -> [UInt8] {
        guard bytes.count == PeekedByteSource.size, let end = bytes.lastIndex(of: 0x0A) else { return bytes }
        return Array(bytes[...end])
    }
}

/// What is learnt of all columns while rows go by.
private final class DataSurvey {
    private let start: ProfileStart
    private let columns: [ColumnSurvey]
    private let dependencies: DependencySurvey
    private let batch: RowBatch
    private var numbers: [RowBuffer<Int32>]
    private var rows = 0
    private var unreadable = 0
    private var isDelimited = true
    private var wholeRows: KeyTable? = KeyTable()
    private var duplicates = 0

    init(_ start: ProfileStart, asOf: CalendarDate) {
        self.start = start
        let surveys = start.columns.map { ColumnSurvey(name: $0.name, asOf: asOf) }
        columns = surveys
        dependencies = DependencySurvey(columns: surveys.count) { index in
            guard let values = surveys[index].values else { return false }
            return values.count <= DependencySurvey.mostValues
        }
        batch = RowBatch(
            BatchPlan(columns: start.columns, nulls: start.source.nullSpellings, needsRecordKeys: true))
        numbers = surveys.map { _ in RowBuffer<Int32>() }
    }

    func read(_ input: DataInput) throws(QualityFailure) {
        let names = start.columns.map(\.name)
        let open = try OpenInput(input, start.source, columns: names, options: ScanOptions())
        if open.format == .csv, open.header != names {
            throw QualityFailure(.unsuitable, .otherColumns(input.name))
        }
        isDelimited = open.format == .csv
        let lines = isDelimited ? nil : JSONLineReader(names: names)
        let keys =
            isDelimited
            ? RecordKeys(
                names: names, fields: Array(names.indices), delimiter: open.scanner.format.delimiter,
                quote: open.scanner.format.quote)
            : RecordKeys(declared: names.count)
        let chunk = RecordChunk()
        do throws(DelimitedTextError) {
            while try open.scanner.next(into: chunk) {
                unreadable += chunk.unreadableCount
                ProfileStart.fill(batch, chunk, names.indices, lines: lines, keys: keys)
                if !isDelimited { unreadable += chunk.recordCount - batch.count }
                take()
            }
        } catch {
            throw QualityFailure(error, input: input.name)
        }
    }

    private func take() {
        rows += batch.count
        for (index, column) in columns.enumerated() {
            numbers[index].reserve(batch.count)
            column.add(batch.column(index), numbers: numbers[index].items)
        }
        dependencies.add(numbers.map(\.items), rows: batch.count)
        countDuplicates()
    }

    private func countDuplicates() {
        guard let table = wholeRows, let keys = batch.wholeRowKeys else { return }
        UnsafeRawPointer(keys).withMemoryRebound(to: UInt8.self, capacity: batch.count * 16) { bytes in
            for row in 0..<batch.count {
                let before = table.count
                if table.insert(bytes + row * 16, 16) != before { duplicates += 1 }
            }
        }
        if table.count > ColumnSurvey.mostValues { wholeRows = nil }
    }

    func profile(name: String) -> DataProfile {
        DataProfile(
            name: name, delimiter: isDelimited ? start.source.delimiter : nil, hasHeader: start.source.hasHeader,
            encoding: start.encoding, nullSpellings: start.source.nullSpellings, rows: rows, unreadable: unreadable,
            duplicateRows: wholeRows == nil ? nil : duplicates, columns: columns.map(\.profile),
            dependencies: dependencies.found(names: start.columns.map(\.name)))
    }
}

extension DiagnosticMessage {
    fileprivate static var nothingToProfile: Self {
        Self(code: "nothing-to-profile", vi: "không có dữ liệu để xem xét", en: "there is no data to profile")
    }

    fileprivate static func otherColumns(_ name: String) -> Self {
        let shown = Quotation.of(name)
        return Self(
            code: "other-columns", vi: "\(shown) có các cột khác với tệp đầu tiên",
            en: "\(shown) has other columns than the first file")
    }
}
