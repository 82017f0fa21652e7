// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Writes records as delimited text, quoted as RFC 4180 asks where a field needs it.
///
/// ```swift
/// var writer = DelimitedWriter(neutralisesFormulas: true)
/// writer.write(["mã", "tên"])
/// writer.write(["1", "=SUM(A1)"])
/// let bytes = writer.takeBytes()
/// ```
public struct DelimitedWriter: Sendable {
    private let delimiter: UInt8
    private let quote: UInt8?
    private let lineEnd: LineEnd
    private let neutralisesFormulas: Bool
    private var bytes: [UInt8]

    /// A writer.
    ///
    /// - Parameters:
    ///   - format: Gives delimiter and quote. Without a quote, delimiters and line ends inside fields become spaces.
    ///   - lineEnd: What ends a record.
    ///   - byteOrderMark: Whether the text starts with one; spreadsheets on Windows need it to read UTF-8.
    ///   - neutralisesFormulas: Whether a field that a spreadsheet may run as a formula gets an apostrophe in front: one that
    ///     starts with `=`, `+`, `-`, `@`, a tab, CR or LF (the list of OWASP, "CSV Injection"). Changes such values.
    public init(
        format: DelimitedFormat = .commaSeparated, lineEnd: LineEnd = .crlf, byteOrderMark: Bool = false,
        neutralisesFormulas: Bool = false
    ) {
        delimiter = format.delimiter
        quote = format.quote
        self.lineEnd = lineEnd
        self.neutralisesFormulas = neutralisesFormulas
        bytes = byteOrderMark ? [0xEF, 0xBB, 0xBF] : []
    }

    /// How many bytes are written and not taken.
    public var byteCount: Int { bytes.count }

    /// Takes the bytes written so far.
    public mutating func takeBytes() -> [UInt8] {
        let taken = bytes
        bytes = []
        return taken
    }

    /// Hands the bytes written so far on once there are enough of them.
    ///
    /// - Parameters:
    ///   - limit: How many there must be; 1 hands on any.
    ///   - body: Takes the bytes; when it throws they are kept.
    public mutating func drain<Failure: Error>(
        from limit: Int = 1, into body: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        guard bytes.count >= max(limit, 1) else { return }
        try body(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    /// Writes one record of texts.
    public mutating func write(_ fields: some Sequence<String>) {
        write(bytes: fields.lazy.map(\.utf8))
    }

    /// Writes one record of fields that are bytes of UTF-8. A record without fields writes nothing.
    public mutating func write(bytes fields: some Sequence<some Collection<UInt8>>) {
        var count = 0
        let start = bytes.count
        for field in fields {
            if count > 0 { bytes.append(delimiter) }
            write(field: field)
            count += 1
        }
        guard count > 0 else { return }
        // A record of one empty field would be a blank line.
        if bytes.count == start, let quote { bytes += [quote, quote] }
        switch lineEnd {
        case .crlf: bytes += [0x0D, 0x0A]
        default: bytes.append(0x0A)
        }
    }

    private mutating func write(field: some Collection<UInt8>) {
        let isFormula = neutralisesFormulas && field.first.map(Self.startsFormula) == true
        let isPlain = !field.contains { $0 == delimiter || $0 == quote || $0 == 0x0A || $0 == 0x0D }
        guard !isPlain else {
            if isFormula { bytes.append(0x27) }
            bytes.append(contentsOf: field)
            return
        }
        if let quote { bytes.append(quote) }
        if isFormula { bytes.append(0x27) }
        for byte in field {
            if quote == nil, byte == delimiter || byte == 0x0A || byte == 0x0D {
                bytes.append(0x20)
                continue
            }
            if byte == quote { bytes.append(byte) }
            bytes.append(byte)
        }
        if let quote { bytes.append(quote) }
    }

    private static func startsFormula(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A: true
        default: false
        }
    }
}

extension DelimitedWriter {
    /// What ends a record.
    public struct LineEnd: Hashable, Sendable {
        private enum Base { case lf, crlf }
        private let base: Base

        /// LF, as on Unix.
        public static let lf = LineEnd(base: .lf)
        /// CR LF, as RFC 4180 and spreadsheets have it.
        public static let crlf = LineEnd(base: .crlf)
    }
}
