// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension DelimitedFormat {
    /// Finds out the format of a file from its start. Deterministic; needs some ten records, looks at most at 1,000.
    ///
    /// The delimiter is the one of comma, semicolon, tab and vertical bar with which the most records have the same number of
    /// fields, at least two, outside quotes; of equals the one with the most fields. A comma that only ever stands between
    /// two digits is a decimal comma when another delimiter fits as well. A header is likely when the first record has
    /// different, non-empty names, none of which starts like a number or comes again in its column.
    ///
    /// - Parameter prefix: The first bytes of the file, some ten thousand of them.
    public static func detected(in prefix: [UInt8]) -> FormatDetection {
        FormatDetector(prefix).detection()
    }
}

/// Finds out the format of a file from its first bytes.
struct FormatDetector {
    private static let delimiters: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
    private static let maxRecords = 1000

    private let text: [UInt8]
    private let encoding: TextEncoding
    private let basis: FormatDetection.EncodingBasis

    init(_ prefix: [UInt8]) {
        let mark = prefix.withUnsafeBufferPointer { TextEncoding.marked(by: $0) }
        if let mark {
            (encoding, basis) = (mark.encoding, .byteOrderMark)
        } else if let encoding = Self.encodingByNuls(prefix) {
            (self.encoding, basis) = (encoding, .nulPattern)
        } else {
            (encoding, basis) = (.utf8, .assumed)
        }
        let content = Array(prefix.dropFirst(mark?.length ?? 0))
        text = encoding == .utf8 ? content : Self.transcoded(content, bigEndian: encoding == .utf16BigEndian)
    }

    func detection() -> FormatDetection {
        let found = Self.delimiters.map { Split(text, delimiter: $0, limit: Self.maxRecords) }
        var ranked = found.indices.sorted { Self.isBetter(found[$0], found[$1], order: $0 < $1) }
        // Vietnamese and many other offices write 1,5 and put semicolons between fields.
        if let first = ranked.first, found[first].delimiter == 0x2C, found[first].isDecimal, ranked.count > 1,
            let other = ranked.dropFirst().first(where: { found[$0].fieldCount > 1 }),
            found[other].share(isAtLeast: found[first])
        {
            ranked.removeAll { $0 == other }
            ranked.insert(other, at: 0)
        }
        let best = ranked.first.map { found[$0] }
        let isSplit = (best?.fieldCount ?? 1) > 1
        let records = best.map { isSplit ? $0 : found[0] }
        return FormatDetection(
            format: DelimitedFormat(
                checked: isSplit ? best?.delimiter ?? 0x2C : 0x2C, quote: 0x22,
                hasHeader: records?.hasHeader ?? true, encoding: encoding),
            encodingBasis: basis,
            candidates: ranked.map { index in
                FormatDetection.DelimiterCandidate(
                    delimiter: found[index].delimiter, fieldCount: found[index].fieldCount,
                    matchingRecords: found[index].matching)
            },
            recordCount: records?.records.count ?? 0)
    }

    private static func isBetter(_ first: Split, _ second: Split, order: Bool) -> Bool {
        if (first.fieldCount > 1) != (second.fieldCount > 1) { return first.fieldCount > 1 }
        let firstShare = first.matching * second.records.count
        let secondShare = second.matching * first.records.count
        if firstShare != secondShare { return firstShare > secondShare }
        if first.fieldCount != second.fieldCount { return first.fieldCount > second.fieldCount }
        return order
    }

    /// UTF-16 without a mark: at least a quarter of the characters are below U+0100, whose high byte is NUL, and NUL is rare
    /// in the other half.
    private static func encodingByNuls(_ bytes: [UInt8]) -> TextEncoding? {
        var nuls = [0, 0]
        for (index, byte) in bytes.enumerated() where byte == 0 { nuls[index & 1] += 1 }
        let pairs = bytes.count / 2
        guard pairs >= 2 else { return nil }
        if nuls[1] * 4 >= pairs, nuls[0] * 10 <= nuls[1] { return .utf16LittleEndian }
        if nuls[0] * 4 >= pairs, nuls[1] * 10 <= nuls[0] { return .utf16BigEndian }
        return nil
    }

    private static func transcoded(_ bytes: [UInt8], bigEndian: Bool) -> [UInt8] {
        let whole = MemoryByteSource(Array(bytes[..<(bytes.count & ~1)]))
        let source = UTF16Source(whole, bigEndian: bigEndian, head: [], bytesRead: 0)
        var text: [UInt8] = []
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 1)
        defer { room.deallocate() }
        while let count = try? source.read(into: room), count > 0 {
            text.append(contentsOf: room[0..<count])
        }
        return text
    }
}
