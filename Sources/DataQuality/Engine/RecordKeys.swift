// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText

/// Makes one 128-bit key of every whole row, so that equal rows have equal keys however their file was written.
///
/// The canonical form of a row is its values as CSV: the declared columns in the order of the suite with commas between,
/// quotes only where a value holds a comma, a quote, CR or LF; then, for each other column by name that has a value, a
/// comma, the name, `=` and the value. A missing value, an empty text and a column that is not there are the same; null
/// spellings stand as they are written. A record of a comma-separated file that has just the declared columns, in their
/// order, is hashed as it stands; others are written out first.
final class RecordKeys {
    /// The keys of the present batch, two words a row.
    let words = RowBuffer<UInt64>()
    /// The place in the record of each declared column; −1 when it is not there.
    private let fields: [Int]
    /// The other columns by name.
    private var others: [(name: [UInt8], field: Int)] = []
    private var knownNames = 0
    /// Whether a record can be in canonical form as it stands.
    private let isPlain: Bool
    private let quote: UInt8?
    private var scratch: [UInt8] = []
    private var value: [UInt8] = []

    /// Keys of the records of a delimited file.
    ///
    /// - Parameters:
    ///   - names: The columns in the order of the records.
    ///   - fields: The place of each declared column among them; −1 when it is not there.
    ///   - delimiter: The delimiter.
    ///   - quote: The quote.
    init(names: [String], fields: [Int], delimiter: UInt8, quote: UInt8?) {
        self.fields = fields
        isPlain =
            delimiter == UInt8(ascii: ",") && quote == UInt8(ascii: "\"") && fields.elementsEqual(names.indices)
        self.quote = quote
        setOthers(names)
    }

    /// Keys of rows that were copied: the declared columns come first.
    init(declared: Int) {
        fields = Array(0..<declared)
        isPlain = false
        quote = nil
    }

    private func setOthers(_ names: [String]) {
        knownNames = names.count
        let declared = Set(fields)
        others = names.indices.filter { !declared.contains($0) }
            .map { (Array(names[$0].utf8), $0) }
            .sorted { first, second in
                first.name == second.name
                    ? first.field < second.field : first.name.lexicographicallyPrecedes(second.name)
            }
    }

    /// Makes the keys of a batch.
    func make(_ contents: RowBatch.Contents, count: Int) {
        words.reserve(count * 2)
        switch contents {
        case .nothing: break
        case .records(let chunk, _):
            if isPlain { hashRecords(chunk, count) } else { for row in 0..<count { rewrite(chunk, row) } }
        case .copies(let copies):
            if copies.names.count != knownNames { setOthers(copies.names) }
            for row in 0..<count { rewrite(copies, row) }
        }
    }

    @inline(__always)
    private func put(_ hash: WideHash, _ row: Int) {
        words.items[2 * row] = hash.low
        words.items[2 * row + 1] = hash.high
    }

    private func hashRecords(_ chunk: RecordChunk, _ count: Int) {
        let width = chunk.fieldCount
        let bytes = UnsafePointer(chunk.bytes)
        let (starts, ends, words) = (chunk.recordStarts, chunk.fieldEnds, words.items)
        // Quotes that stand elsewhere than round a whole field are faults.
        let isSound =
            chunk.faultCounts[.quoteInUnquotedField] == 0 && chunk.faultCounts[.textAfterClosingQuote] == 0
        let hasQuotes = chunk.hasQuotes
        for row in 0..<count {
            let start = Int(starts[row])
            let end = Int(ends[row &* width &+ width &- 1])
            let (hash, hasQuote) = WideHash.lookingForQuotes(bytes + start, end &- start)
            words[2 &* row] = hash.low
            words[2 &* row &+ 1] = hash.high
            if hasQuotes, hasQuote {
                let isWritten = isSound && Self.isCanonical(bytes, start, ends + row &* width, width)
                if !isWritten { rewrite(chunk, row) }
            }
        }
    }

    /// Whether every quoted field of a well-formed record has to be one.
    @inline(__always)
    private static func isCanonical(
        _ bytes: UnsafePointer<UInt8>, _ recordStart: Int, _ ends: UnsafeMutablePointer<UInt32>, _ width: Int
    ) -> Bool {
        var first = 0
        var start = recordStart
        while first < width {
            // Which of the next fields are quoted, without a branch for each.
            let last = min(first &+ 64, width)
            var quoted: UInt64 = 0
            for field in first..<last {
                let isQuoted: UInt64 = bytes[start] == UInt8(ascii: "\"") ? 1 : 0
                quoted |= isQuoted &<< UInt64(truncatingIfNeeded: field &- first)
                start = Int(ends[field]) &+ 1
            }
            while quoted != 0 {
                let field = first &+ quoted.trailingZeroBitCount
                quoted &= quoted &- 1
                let open = field == 0 ? recordStart : Int(ends[field &- 1]) &+ 1
                if !needsQuotes(bytes + (open &+ 1), Int(ends[field]) &- open &- 2) { return false }
            }
            first = last
        }
        return true
    }

    /// Whether a comma, quote, CR or LF is among some bytes.
    @inline(__always)
    private static func needsQuotes(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        var index = 0
        while index < count {
            let word = ByteWords.load(bytes + index)
            let found =
                ByteWords.matches(word, UInt8(ascii: ",")) | ByteWords.matches(word, UInt8(ascii: "\""))
                | ByteWords.matches(word, 0x0A) | ByteWords.matches(word, 0x0D)
            if found & ByteWords.mask(count &- index) != 0 { return true }
            index &+= 8
        }
        return false
    }

    private func rewrite(_ chunk: RecordChunk, _ row: Int) {
        scratch.removeAll(keepingCapacity: true)
        for (place, field) in fields.enumerated() {
            if place > 0 { scratch.append(UInt8(ascii: ",")) }
            if field >= 0 { append(chunk, row, field) }
        }
        for (name, field) in others where !chunk.field(field, ofRecord: row).isEmpty {
            appendName(name)
            append(chunk, row, field)
        }
        put(Self.hash(&scratch), row)
    }

    private func append(_ chunk: RecordChunk, _ row: Int, _ field: Int) {
        let range = chunk.field(field, ofRecord: row)
        let raw = UnsafeBufferPointer(start: UnsafePointer(chunk.bytes) + range.lowerBound, count: range.count)
        if let quote, raw.first == quote {
            chunk.copyValue(of: range, into: &value)
            Self.write(value, to: &scratch)
        } else {
            Self.write(raw, to: &scratch)
        }
    }

    private func rewrite(_ copies: RowCopies, _ row: Int) {
        scratch.removeAll(keepingCapacity: true)
        for field in fields {
            if field > 0 { scratch.append(UInt8(ascii: ",")) }
            Self.write(copies.value(field, row), to: &scratch)
        }
        for (name, field) in others {
            let value = copies.value(field, row)
            if value.isEmpty { continue }
            appendName(name)
            Self.write(value, to: &scratch)
        }
        put(Self.hash(&scratch), row)
    }

    private func appendName(_ name: [UInt8]) {
        scratch.append(UInt8(ascii: ","))
        Self.write(name, to: &scratch)
        scratch.append(UInt8(ascii: "="))
    }

    /// A value as CSV.
    private static func write(_ value: some Collection<UInt8>, to bytes: inout [UInt8]) {
        let quote = UInt8(ascii: "\"")
        guard value.contains(where: { $0 == quote || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D }) else {
            bytes.append(contentsOf: value)
            return
        }
        bytes.append(quote)
        for byte in value {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }

    private static func hash(_ bytes: inout [UInt8]) -> WideHash {
        let count = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: 16))
        defer { bytes.removeLast(16) }
        return bytes.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return WideHash(low: 0, high: 0) }
            return WideHash(start, count)
        }
    }
}
