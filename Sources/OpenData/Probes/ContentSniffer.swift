// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What the first bytes of a file show.
public struct SniffedContent: Hashable, Sendable {
    /// The file type: a code of the EU table, or `PARQUET` or `SQLITE`, which it lacks; `nil` when nothing is known.
    public var format: String?
    /// For a package, the codes of the files inside whose names were seen, sorted.
    public var packedFormats: [String]

    /// Makes a finding.
    public init(format: String? = nil, packedFormats: [String] = []) {
        self.format = format
        self.packedFormats = packedFormats
    }
}

/// Tells the type of a file from its first bytes, whatever its name or declared type.
///
/// Office files, e-books and the like are told from other ZIP files by the names inside; texts by their structure.
public enum ContentSniffer {
    /// - Parameters:
    ///   - bytes: the beginning of the file; 64 KiB are plenty.
    ///   - isWhole: whether this is the whole file.
    /// - Complexity: O(*n*) in the number of bytes.
    public static func sniff(_ bytes: [UInt8], isWhole: Bool = true) -> SniffedContent {
        guard !bytes.isEmpty else { return SniffedContent() }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            return ZipListing(bytes, isWhole: isWhole).content
        }
        if bytes.starts(with: [0x1F, 0x8B]) { return gzip(bytes) }
        if let format = binary(bytes) { return SniffedContent(format: format) }
        return SniffedContent(format: TextSniffer(bytes, isWhole: isWhole).format)
    }

    private static let beginnings: [(bytes: [UInt8], format: String)] = [
        (Array("PAR1".utf8), "PARQUET"),
        (Array("Rar!\u{1A}\u{07}".utf8), "RAR"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7Z"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "XZ"),
        (Array("BZh".utf8), "BZIP2"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PNG"),
        ([0xFF, 0xD8, 0xFF], "JPEG"),
        (Array("GIF87a".utf8), "GIF"),
        (Array("GIF89a".utf8), "GIF"),
        ([0x00, 0x00, 0x00, 0x0C, 0x6A, 0x50, 0x20, 0x20], "JPEG2000"),
        (Array("CDF\u{01}".utf8), "NETCDF"),
        (Array("CDF\u{02}".utf8), "NETCDF"),
        ([0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A], "HDF"),
        ([0x00, 0x00, 0x27, 0x0A], "SHP"),
        (Array("{\\rtf".utf8), "RTF"),
        (Array("LASF".utf8), "LAS"),
        (Array("AC10".utf8), "DWG"),
        (Array("$HDT".utf8), "HDT"),
        (Array("MZ".utf8), "EXE"),
        (Array("\u{00}\u{01}\u{00}\u{00}Standard Jet DB".utf8), "MDB"),
        (Array("\u{00}\u{01}\u{00}\u{00}Standard ACE DB".utf8), "MDB"),
        (Array("%!PS".utf8), "PS"),
    ]

    private static func binary(_ bytes: [UInt8]) -> String? {
        // Writers may put a few bytes of their own before the header of a PDF.
        if position(of: Array("%PDF-".utf8), in: bytes, before: 1_024) != nil { return "PDF" }
        if let known = beginnings.first(where: { bytes.starts(with: $0.bytes) }) { return known.format }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return compound(bytes) }
        if bytes.starts(with: Array("SQLite format 3\u{0}".utf8)) {
            let application = bytes.count >= 72 ? Array(bytes[68..<72]) : []
            return ["GPKG", "GP10", "GP11"].contains { Array($0.utf8) == application } ? "GPKG" : "SQLITE"
        }
        if bytes.starts(with: [0x49, 0x49, 0x2A, 0x00]) || bytes.starts(with: [0x4D, 0x4D, 0x00, 0x2A]) {
            return hasGeographicKeys(bytes) ? "GEOTIFF" : "TIFF"
        }
        if bytes.count > 18, bytes.starts(with: Array("BM".utf8)), bytes[6...9].allSatisfy({ $0 == 0 }),
            [12, 40, 52, 56, 64, 108, 124].contains(bytes[14])
        {
            return "BMP"
        }
        if bytes.count >= 262, Array(bytes[257..<262]) == Array("ustar".utf8) { return "TAR" }
        return isDatabaseFile(bytes) ? "DBF" : nil
    }

    /// An old office file: the names of its streams are UTF-16.
    private static func compound(_ bytes: [UInt8]) -> String? {
        let streams = [
            ("Workbook", "XLS"), ("Book", "XLS"), ("WordDocument", "DOC"), ("PowerPoint Document", "PPT"),
        ]
        return streams.first { name, _ in
            let wide: [UInt8] = name.utf8.flatMap { [$0, 0] as [UInt8] } + [0, 0]
            return position(of: wide, in: bytes, before: bytes.count) != nil
        }?.1
    }

    /// Whether the first directory of a TIFF file has the tag of GeoTIFF keys.
    private static func hasGeographicKeys(_ bytes: [UInt8]) -> Bool {
        let isLittle = bytes[0] == 0x49
        func number(_ offset: Int, _ length: Int) -> Int? {
            guard offset >= 0, offset + length <= bytes.count else { return nil }
            let part = bytes[offset..<offset + length]
            return (isLittle ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
        }
        guard let directory = number(4, 4), let count = number(directory, 2) else { return false }
        return (0..<count).contains { number(directory + 2 + $0 * 12, 2) == 0x87AF }
    }

    /// dBASE: a version, a date, and a header that ends where it says.
    private static func isDatabaseFile(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 64, [0x03, 0x30, 0x83, 0x8B].contains(bytes[0]), (1...12).contains(bytes[2]),
            (1...31).contains(bytes[3])
        else { return false }
        let header = Int(bytes[8]) | Int(bytes[9]) << 8
        return header >= 65 && header % 32 == 1 && header <= bytes.count && bytes[header - 1] == 0x0D
    }

    /// A gzip file may hold the name of what is inside.
    private static func gzip(_ bytes: [UInt8]) -> SniffedContent {
        guard bytes.count > 10, bytes[3] & 0x08 != 0 else { return SniffedContent(format: "GZIP") }
        var start = 10
        if bytes[3] & 0x04 != 0 {
            guard bytes.count > 12 else { return SniffedContent(format: "GZIP") }
            start = 12 + Int(bytes[10]) + Int(bytes[11]) << 8
        }
        guard start < bytes.count else { return SniffedContent(format: "GZIP") }
        let name = String(decoding: bytes[start...].prefix(1_024).prefix { $0 != 0 }, as: UTF8.self)
        if name.lowercased().hasSuffix(".tar") { return SniffedContent(format: "TAR_GZ") }
        return SniffedContent(format: "GZIP", packedFormats: FileEnding.format(of: name).map { [$0] } ?? [])
    }

    static func position(of pattern: [UInt8], in bytes: [UInt8], before limit: Int) -> Int? {
        guard let first = pattern.first else { return nil }
        let end = min(limit, bytes.count) - pattern.count
        guard end >= 0 else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            for start in 0...end where bytes[start] == first {
                var offset = 1
                while offset < pattern.count, bytes[start + offset] == pattern[offset] { offset += 1 }
                if offset == pattern.count { return start }
            }
            return nil
        }
    }
}
