// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText

/// An input that is being read: by a scanner that all workers share.
struct OpenInput: Sendable {
    /// What it is called.
    let name: String
    /// CSV or JSON Lines.
    let format: SourceDescription.SourceFormat
    /// Gives chunks of records; of JSON Lines each record is a line of one field.
    let scanner: RecordScanner
    /// The columns of a CSV in its order; of JSON Lines nothing is known before it is read.
    let header: [String]
    /// Its size, when that is known.
    let byteCount: Int?
    /// For each declared column its place in the records; −1 when it is not there.
    let fields: [Int]

    /// Opens an input and reads its header.
    init(
        _ input: DataInput, _ source: SourceDescription, columns: [String], options: ScanOptions
    ) throws(QualityFailure) {
        name = input.name
        let bytes = try Self.peek(input)
        byteCount = bytes.byteCount
        let first = bytes.firstBytes
        format = input.format ?? source.format ?? Self.format(of: input.name, first)
        do throws(DelimitedTextError) {
            let delimited = try format == .csv ? Self.delimited(source, first, options) : Self.lines(source)
            scanner = RecordScanner(bytes, format: delimited)
        } catch {
            throw QualityFailure(error, input: input.name)
        }
        guard format == .csv else {
            header = []
            fields = columns.indices.map { _ in -1 }
            return
        }
        do throws(DelimitedTextError) {
            let names = try scanner.header()
            if let names {
                header = names
            } else {
                header = source.hasHeader ? [] : try Self.positions(columns, scanner.format, first)
            }
        } catch {
            throw QualityFailure(error, input: input.name)
        }
        let places = Dictionary(header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        fields = columns.map { places[$0] ?? -1 }
    }

    private static func peek(_ input: DataInput) throws(QualityFailure) -> sending PeekedByteSource {
        do throws(ByteSourceError) {
            return try PeekedByteSource(input.open())
        } catch {
            throw QualityFailure(error, input: input.name)
        }
    }

    /// The names of the fields of a file without a header: the declared columns stand for the first ones. As many as the
    /// first record has, so that no field is looked for that is not there; all columns for a file without records.
    private static func positions(
        _ columns: [String], _ format: DelimitedFormat, _ first: [UInt8]
    ) throws(DelimitedTextError) -> [String] {
        let scanner = RecordScanner(MemoryByteSource(first), format: format)
        let chunk = RecordChunk()
        _ = try scanner.next(into: chunk)
        if chunk.recordCount == 0, first.count < PeekedByteSource.size { return columns }
        return (0..<chunk.fieldCount).map { $0 < columns.count ? columns[$0] : "column_\($0 + 1)" }
    }

    /// JSON Lines by the ending of the name, or when the first character is an opening brace.
    private static func format(of name: String, _ first: [UInt8]) -> SourceDescription.SourceFormat {
        let lowered = name.lowercased()
        if lowered.hasSuffix(".jsonl") || lowered.hasSuffix(".ndjson") { return .jsonLines }
        let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
        return first.first { !blanks.contains($0) } == UInt8(ascii: "{") && !lowered.hasSuffix(".csv")
            ? .jsonLines : .csv
    }

    /// The format of a file, as the suite says; what it does not say is found out from the first bytes.
    private static func delimited(
        _ source: SourceDescription, _ first: [UInt8], _ options: ScanOptions
    ) throws(DelimitedTextError) -> DelimitedFormat {
        var (delimiter, encoding) = (source.delimiter, source.encoding)
        if delimiter == nil {
            let detected = DelimitedFormat.detected(in: first)
            delimiter = detected.isSplit ? detected.format.delimiter : nil
            encoding = encoding ?? detected.format.encoding
        }
        return try DelimitedFormat(
            delimiter: delimiter ?? UInt8(ascii: ","), quote: source.quote, hasHeader: source.hasHeader,
            encoding: encoding, maxField: options.maxField)
    }

    /// JSON Lines as a file of one field: the delimiter is a control character, which JSON does not allow as it stands.
    private static func lines(
        _ source: SourceDescription, hasHeader: Bool = false
    ) throws(DelimitedTextError) -> DelimitedFormat {
        try DelimitedFormat(
            delimiter: 1, quote: nil, hasHeader: hasHeader, encoding: source.encoding,
            maxField: DelimitedFormat.defaultMaxRecord)
    }

    /// The format of the middle of a file that was read before, with a header put before it.
    static func middle(
        of input: ScanState.Input, _ source: SourceDescription, _ options: ScanOptions
    ) throws(QualityFailure) -> DelimitedFormat {
        do throws(DelimitedTextError) {
            if input.format == .jsonLines { return try lines(source, hasHeader: true) }
            return try DelimitedFormat(
                delimiter: input.delimiter, quote: source.quote, hasHeader: true, encoding: .utf8,
                maxField: options.maxField)
        } catch {
            throw QualityFailure(error, input: input.name)
        }
    }
}
