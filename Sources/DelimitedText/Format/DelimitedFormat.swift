// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What a delimited file is made of: its delimiter, quote, header and encoding, and how large its parts may be.
public struct DelimitedFormat: Hashable, Sendable {
    /// The byte between fields: any ASCII character but the quote, CR and LF.
    public let delimiter: UInt8
    /// The byte that opens and closes a quoted field and is doubled inside one; `nil` when the file quotes nothing.
    public let quote: UInt8?
    /// Whether the first record names the columns.
    public let hasHeader: Bool
    /// The encoding, or `nil` when a byte order mark decides and UTF-8 is taken without one.
    public let encoding: TextEncoding?
    /// How many bytes of UTF-8 a field may have in the file, its quotes included. A record with a longer one is unreadable.
    public let maxField: Int
    /// How many bytes of UTF-8 a record may have. A longer one is unreadable. At least ``maxField``.
    public let maxRecord: Int
    /// How many columns a file may have. A file with more is refused.
    public let maxColumns: Int

    /// 1 MiB: more than any cell of an office file, little enough to hold several.
    public static let defaultMaxField = 1 << 20
    /// 8 MiB: 10,000 columns of some 800 bytes each.
    public static let defaultMaxRecord = 8 << 20
    /// 65,536: four times what a spreadsheet can hold.
    public static let defaultMaxColumns = 1 << 16

    /// A comma-separated file with a header, as RFC 4180 describes it.
    public static let commaSeparated = DelimitedFormat()

    /// A file with a header and semicolons, as spreadsheets write it where the comma stands before decimals.
    public static let semicolonSeparated = DelimitedFormat(checked: 0x3B, quote: 0x22, hasHeader: true, encoding: nil)

    /// A format with a comma, double quotes, a header and no stated encoding.
    public init() {
        self.init(checked: 0x2C, quote: 0x22, hasHeader: true, encoding: nil)
    }

    /// A format from its parts.
    ///
    /// - Parameters:
    ///   - delimiter: The byte between fields.
    ///   - quote: The quoting byte, or `nil` for none.
    ///   - hasHeader: Whether the first record names the columns.
    ///   - encoding: The encoding, or `nil` to let a byte order mark decide.
    ///   - maxField: The longest field in bytes; held between 1 and 256 MiB.
    ///   - maxRecord: The longest record in bytes; held between `maxField` and 512 MiB.
    ///   - maxColumns: The greatest number of columns; held between 1 and 1,048,576.
    /// - Throws: ``DelimitedTextError`` with ``DelimitedTextError/Code/badFormat`` when delimiter and quote are not two
    ///   different ASCII characters, or one of them is CR, LF or NUL.
    public init(
        delimiter: UInt8 = 0x2C, quote: UInt8? = 0x22, hasHeader: Bool = true, encoding: TextEncoding? = nil,
        maxField: Int = defaultMaxField, maxRecord: Int = defaultMaxRecord, maxColumns: Int = defaultMaxColumns
    ) throws(DelimitedTextError) {
        for byte in [delimiter, quote ?? delimiter] where byte == 0 || byte == 0x0A || byte == 0x0D || byte >= 0x80 {
            throw DelimitedTextError(
                .badFormat, "delimiter and quote must be ASCII characters other than CR, LF and NUL")
        }
        guard delimiter != quote else {
            throw DelimitedTextError(.badFormat, "delimiter and quote must differ")
        }
        self.init(
            checked: delimiter, quote: quote, hasHeader: hasHeader, encoding: encoding, maxField: maxField,
            maxRecord: maxRecord, maxColumns: maxColumns)
    }

    /// A format whose delimiter and quote are known to be sound.
    init(
        checked delimiter: UInt8, quote: UInt8?, hasHeader: Bool, encoding: TextEncoding?,
        maxField: Int = defaultMaxField, maxRecord: Int = defaultMaxRecord, maxColumns: Int = defaultMaxColumns
    ) {
        self.delimiter = delimiter
        self.quote = quote
        self.hasHeader = hasHeader
        self.encoding = encoding
        self.maxField = min(max(maxField, 1), 256 << 20)
        self.maxRecord = min(max(maxRecord, self.maxField), 512 << 20)
        self.maxColumns = min(max(maxColumns, 1), 1 << 20)
    }
}
