// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText

/// Makes one 128-bit key of every whole row, so that equal rows have equal keys however their file was written.
///
/// The canonical form of a row is its values as CSV: declared columns in the order of the suite, then the others by name;
/// commas between; quotes only where a value holds a comma, a quote, CR or LF. A missing value and an empty text are the
/// same. A record of a comma-separated file in that order is hashed as it stands; others are written out first.
final class RecordKeys {
    /// The keys of the present batch, two words a row.
    let words = RowBuffer<UInt64>()
    /// The place in the record of each column in canonical order.
    private let order: [Int]
    /// Whether a record can be in canonical form as it stands.
    private let isPlain: Bool
    private let seed: UInt64
    private let quote: UInt8?
    private var scratch: [UInt8] = []
    private var value: [UInt8] = []

    /// - Parameters:
    ///   - names: The columns in the order of the records.
    ///   - declared: The columns in the order of the suite.
    ///   - delimiter: The delimiter of the records; `nil` when they are no delimited text.
    ///   - quote: Their quote.
    init(names: [String], declared: [String], delimiter: UInt8?, quote: UInt8?) {
        let rank = Dictionary(declared.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        order = names.indices.sorted { left, right in
            let (first, second) = (rank[names[left]] ?? Int.max, rank[names[right]] ?? Int.max)
            if first != second { return first < second }
            if names[left] != names[right] { return names[left].utf8.lexicographicallyPrecedes(names[right].utf8) }
            return left < right
        }
        isPlain = delimiter == UInt8(ascii: ",") && quote == UInt8(ascii: "\"") && order.elementsEqual(names.indices)
        self.quote = quote
        // Rows of different columns are never equal.
        var bytes: [UInt8] = []
        for index in order { Self.append(Array(names[index].utf8)[...], to: &bytes) }
        seed = Self.hash(&bytes, seed: 0).low
    }

    /// Makes the keys of a batch.
    func make(_ contents: RowBatch.Contents, count: Int) {
        words.reserve(count * 2)
        switch contents {
        case .nothing: break
        case .records(let chunk, _): isPlain ? hashRecords(chunk, count) : rewriteRecords(chunk, 0..<count)
        case .copies(let copies):
            for row in 0..<count {
                scratch.removeAll(keepingCapacity: true)
                for column in order where column < copies.names.count {
                    let bytes = copies.value(column, row)
                    Self.append(bytes, to: &scratch)
                }
                put(Self.hash(&scratch, seed: seed), row)
            }
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
        for row in 0..<count {
            let start = Int(chunk.recordStarts[row])
            let end = Int(chunk.fieldEnds[row &* width &+ width &- 1])
            if chunk.hasQuotes, !isCanonical(chunk, row) {
                rewriteRecords(chunk, row..<row + 1)
            } else {
                put(WideHash(bytes + start, end &- start, seed: seed), row)
            }
        }
    }

    /// Whether every quoted field of a record has to be one, and no other field has a quote.
    private func isCanonical(_ chunk: RecordChunk, _ row: Int) -> Bool {
        let bytes = chunk.bytes
        let quote = UInt8(ascii: "\"")
        var start = Int(chunk.recordStarts[row])
        for field in 0..<chunk.fieldCount {
            let end = Int(chunk.fieldEnds[row &* chunk.fieldCount &+ field])
            defer { start = end &+ 1 }
            if start == end { continue }
            if bytes[start] != quote {
                for index in start..<end where bytes[index] == quote { return false }
                continue
            }
            var isNeeded = false
            var index = start &+ 1
            // The closing quote is the last byte, unless text follows it.
            guard end &- start >= 2, bytes[end &- 1] == quote else { return false }
            while index < end &- 1 {
                let byte = bytes[index]
                if byte == quote {
                    guard index &+ 1 < end &- 1, bytes[index &+ 1] == quote else { return false }
                    isNeeded = true
                    index &+= 1
                } else if byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D {
                    isNeeded = true
                }
                index &+= 1
            }
            if !isNeeded { return false }
        }
        return true
    }

    private func rewriteRecords(_ chunk: RecordChunk, _ rows: Range<Int>) {
        let bytes = UnsafePointer(chunk.bytes)
        for row in rows {
            scratch.removeAll(keepingCapacity: true)
            for (place, field) in order.enumerated() {
                if place > 0 { scratch.append(UInt8(ascii: ",")) }
                let range = chunk.field(field, ofRecord: row)
                let raw = UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count)
                if let quote, raw.first == quote {
                    chunk.copyValue(of: range, into: &value)
                    Self.write(value, to: &scratch)
                } else {
                    Self.write(raw, to: &scratch)
                }
            }
            put(Self.hash(&scratch, seed: seed), row)
        }
    }

    private static func append(_ value: some Collection<UInt8>, to bytes: inout [UInt8]) {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: ",")) }
        write(value, to: &bytes)
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

    private static func hash(_ bytes: inout [UInt8], seed: UInt64) -> WideHash {
        let count = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: 16))
        defer { bytes.removeLast(16) }
        return bytes.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return WideHash(low: 0, high: 0) }
            return WideHash(start, count, seed: seed)
        }
    }
}
