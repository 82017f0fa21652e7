// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText

/// Some thousand rows at most, column by column, as kernels see them.
///
/// A batch belongs to one worker, which fills it again and again; everything it gives out is valid until then. Columns are
/// cut out, and read as numbers, dates or timestamps, when they are first asked for.
final class RowBatch {
    /// What it knows of the suite.
    let plan: BatchPlan
    /// The number of rows: those that could be read.
    private(set) var count = 0
    /// The input they come from, by its order in the call.
    private(set) var input = 0

    private var contents = Contents.nothing
    /// The position of the first record of the input.
    private var inputPosition = 0
    private let columns: [ColumnStore]
    private let styles: [TypeStyles]
    private let filters: FilterMasks
    private var intricate: [Int] = []
    private let empty = RowBuffer<UInt8>(capacity: 128)
    private var recordKeys: RecordKeys?

    /// Where the rows are.
    enum Contents {
        case nothing
        /// A chunk of a delimited file, and the field of each declared column in it (−1: there is none).
        case records(RecordChunk, fields: [Int])
        /// Rows whose values were copied one behind the other, such as those of a service.
        case copies(RowCopies)
    }

    /// How the values of a column are read.
    private struct TypeStyles {
        let numbers: NumberStyle
        let dates: DateStyle
        let timestamps: TimestampStyle
    }

    init(_ plan: BatchPlan) {
        self.plan = plan
        columns = plan.columns.map { _ in ColumnStore() }
        styles = plan.columns.map { column in
            let dates = column.dates
            return TypeStyles(
                numbers: column.numbers, dates: dates,
                timestamps: TimestampStyle(dates: dates, defaultOffsetMinutes: plan.offsetMinutes))
        }
        filters = FilterMasks(plan.filters, asOf: plan.asOf, offsetMinutes: plan.offsetMinutes)
        empty.items.initialize(repeating: 0, count: 128)
    }

    // MARK: Rows

    /// How many rows, readable or not, of all inputs come before this one. Ascending in a batch.
    @inline(__always)
    func position(of row: Int) -> Int {
        switch contents {
        case .nothing: inputPosition + row
        case .records(let chunk, _): inputPosition + chunk.recordNumber(row) - 1
        case .copies(let copies): inputPosition + copies.firstRow + Int(copies.rowOffset(row))
        }
    }

    /// The position of the first row when all rows of the batch follow one another; `nil` when rows that could not be read
    /// lie between.
    var contiguousPosition: Int? {
        if count == 0 { return nil }
        let (first, last) = (position(of: 0), position(of: count - 1))
        return last - first == count - 1 ? first : nil
    }

    /// A failing row, to be kept.
    func capture(_ row: Int, columns: [Int]) -> CapturedRow {
        let key = plan.identifier.flatMap { columns.contains($0) ? nil : bytes(of: $0, row) }
        var captured = CapturedRow(
            position: position(of: row), line: nil, byteOffset: nil, values: columns.map { bytes(of: $0, row) },
            key: key)
        switch contents {
        case .nothing: break
        case .records(let chunk, _):
            captured.line = chunk.line(ofRecord: row)
            captured.byteOffset = chunk.byteOffset(ofRecord: row)
        case .copies(let copies):
            captured.line = copies.line(of: row)
            captured.byteOffset = copies.byteOffset(of: row)
        }
        return captured
    }

    /// The bytes of one value, `nil` when it is missing. For failing rows only: copies.
    private func bytes(of index: Int, _ row: Int) -> [UInt8]? {
        let slices = column(index)
        return slices.isMissing(row) ? nil : Array(slices.value(row))
    }

    // MARK: Columns

    /// The values of a declared column. All are missing when the input does not have it.
    func column(_ index: Int) -> ColumnSlices {
        if let slices = columns[index].slices { return slices }
        let slices = cutOut(index)
        columns[index].slices = slices
        return slices
    }

    /// A column as numbers, in the style that the suite declares for it.
    func decimals(_ index: Int) -> DecimalVector { columns[index].decimals(column(index), styles[index].numbers) }

    /// A column as dates, in the styles that the suite declares for it.
    func dates(_ index: Int) -> DateVector { columns[index].dates(column(index), styles[index].dates) }

    /// A column as points in time.
    func timestamps(_ index: Int) -> TimestampVector {
        columns[index].timestamps(column(index), styles[index].timestamps)
    }

    /// One byte a row: not 0 for the rows that a filter lets through.
    func mask(_ filter: Int) -> UnsafePointer<UInt8> { filters.mask(filter, of: self) }

    /// The 128-bit hash of each whole row in its canonical form, two words a row. Only when the plan asks for it.
    var wholeRowKeys: UnsafePointer<UInt64>? { recordKeys.map { UnsafePointer($0.words.items) } }

    private func cutOut(_ index: Int) -> ColumnSlices {
        let store = columns[index]
        store.starts.reserve(count)
        store.lengths.reserve(count)
        let (starts, lengths) = (store.starts.items, store.lengths.items)
        var bytes = UnsafePointer(empty.items)
        var isFound = false
        switch contents {
        case .nothing: break
        case .records(let chunk, let fields):
            let field = fields[index]
            // A later record can never have fewer fields than the first one, whatever the caller took that for.
            if field >= 0, field < chunk.fieldCount {
                isFound = true
                cutOut(field, of: chunk, starts, lengths)
                bytes = UnsafePointer(chunk.bytes)
            }
        case .copies(let copies):
            isFound = copies.slices(ofColumn: index, starts: starts, lengths: lengths)
            bytes = copies.bytes
        }
        if !isFound {
            starts.update(repeating: 0, count: count)
            lengths.update(repeating: 0, count: count)
            return ColumnSlices(bytes: UnsafePointer(empty.items), starts: starts, lengths: lengths, count: count)
        }
        if let nulls = plan.nulls { blank(nulls, bytes, starts, lengths) }
        return ColumnSlices(bytes: bytes, starts: starts, lengths: lengths, count: count)
    }

    private func cutOut(
        _ field: Int, of chunk: RecordChunk, _ starts: UnsafeMutablePointer<UInt32>,
        _ lengths: UnsafeMutablePointer<UInt32>
    ) {
        intricate.removeAll(keepingCapacity: true)
        chunk.slices(ofColumn: field, rows: 0..<count, starts: starts, lengths: lengths, intricate: &intricate)
        for row in intricate {
            let field = chunk.bytes + Int(starts[row])
            let room = Int(lengths[row])
            let length = Int(chunk.unquote(start: starts[row], length: lengths[row]))
            // Lines are counted in these bytes later. So what is left of the field must not hold line ends, and a LF that
            // begins the value must not come to stand behind a CR that ended the record before: both quotes have gone, and
            // a blank at either end keeps the value apart.
            let shift = length + 2 <= room ? 1 : 0
            (field + shift).update(from: field, count: length)
            field.update(repeating: 0x20, count: shift)
            (field + shift + length).update(repeating: 0x20, count: room - length - shift)
            starts[row] += UInt32(shift)
            lengths[row] = UInt32(length)
        }
    }

    /// Makes the spellings of a missing value missing.
    private func blank(
        _ nulls: SpellingSet, _ bytes: UnsafePointer<UInt8>, _ starts: UnsafeMutablePointer<UInt32>,
        _ lengths: UnsafeMutablePointer<UInt32>
    ) {
        nulls.withFirstBytes { first in
            for row in 0..<count where lengths[row] != 0 {
                if nulls.contains(bytes + Int(starts[row]), Int(lengths[row]), firstBytes: first) { lengths[row] = 0 }
            }
        }
    }

    // MARK: Filling

    /// Takes rows in place of those it has.
    ///
    /// - Parameters:
    ///   - contents: Where they are.
    ///   - count: How many there are.
    ///   - input: The input they come from.
    ///   - inputPosition: How many rows all inputs before it have.
    ///   - keys: What makes keys of whole rows; must be given when the plan asks for them.
    func fill(_ contents: Contents, count: Int, input: Int, inputPosition: Int, keys: RecordKeys? = nil) {
        for column in columns { column.clear() }
        filters.clear()
        self.contents = contents
        self.count = count
        self.input = input
        self.inputPosition = inputPosition
        recordKeys = plan.needsRecordKeys ? keys : nil
        // Before any column is cut out: that takes quotes out of the bytes.
        recordKeys?.make(contents, count: count)
    }
}
