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
        do throws(ByteSourceError) {
            let bytes = try PeekedByteSource(input.open())
            byteCount = bytes.byteCount
            format = input.format ?? source.format ?? Self.format(of: input.name, bytes.firstBytes)
            let delimited = try Self.delimited(format, source, bytes.firstBytes, options)
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
            header = names ?? (source.hasHeader ? [] : columns)
        } catch {
            throw QualityFailure(error, input: input.name)
        }
        let places = Dictionary(header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        fields = columns.map { places[$0] ?? -1 }
    }

    /// JSON Lines by the ending of the name, or when the first character is an opening brace.
    private static func format(of name: String, _ first: [UInt8]) -> SourceDescription.SourceFormat {
        let lowered = name.lowercased()
        if lowered.hasSuffix(".jsonl") || lowered.hasSuffix(".ndjson") { return .jsonLines }
        let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
        return first.first { !blanks.contains($0) } == UInt8(ascii: "{") && !lowered.hasSuffix(".csv")
            ? .jsonLines : .csv
    }

    private static func delimited(
        _ format: SourceDescription.SourceFormat, _ source: SourceDescription, _ first: [UInt8], _ options: ScanOptions
    ) throws(ByteSourceError) -> DelimitedFormat {
        do throws(DelimitedTextError) {
            switch format {
            case .csv:
                return try DelimitedFormat(
                    delimiter: source.delimiter ?? UInt8(ascii: ","), quote: source.quote, hasHeader: source.hasHeader,
                    encoding: source.encoding, maxField: options.maxField)
            case .jsonLines:
                // A line is a field. The delimiter is a control character, which JSON does not allow as it stands.
                return try DelimitedFormat(
                    delimiter: 1, quote: nil, hasHeader: false, encoding: source.encoding,
                    maxField: DelimitedFormat.defaultMaxRecord)
            }
        } catch {
            throw ByteSourceError(code: .readFailed, description: error.description)
        }
    }
}
