// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The records of a text when it is split at one delimiter.
struct Split {
    let delimiter: UInt8
    /// The values of every whole record, blank lines left out.
    private(set) var records: [[[UInt8]]] = []
    /// The number of fields most records have.
    private(set) var fieldCount = 1
    /// How many records have it.
    private(set) var matching = 0
    /// Whether the delimiter occurs, and only between two digits.
    private(set) var isDecimal = false

    init(_ text: [UInt8], delimiter: UInt8, limit: Int) {
        self.delimiter = delimiter
        let format = DelimitedFormat(checked: delimiter, quote: 0x22, hasHeader: false, encoding: .utf8)
        var delimiters = 0
        var decimals = 0
        let ends = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: 4096)
        defer { ends.deallocate() }
        text.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            var position = 0
            while position < bytes.count, records.count < limit {
                var machine = RecordMachine(format)
                let start = position
                position = machine.run(base, from: start, to: bytes.count, isLast: true, base: start, ends: ends)
                if machine.isBlank { continue }
                // The last record may be cut off, unless it is the only one.
                if machine.lineEnd == .none, !records.isEmpty { break }
                var fields: [[UInt8]] = []
                var fieldStart = start
                for end in ends[0..<min(machine.fieldCount, ends.count)].map({ Int($0) }) {
                    fields.append(Unquoting.value(of: Array(bytes[fieldStart..<end])))
                    if end < bytes.count, bytes[end] == delimiter {
                        delimiters += 1
                        let isBetween = end > start && end + 1 < bytes.count
                        if isBetween, Self.isDigit(bytes[end - 1]), Self.isDigit(bytes[end + 1]) { decimals += 1 }
                    }
                    fieldStart = end + 1
                }
                records.append(fields)
            }
        }
        isDecimal = delimiters > 0 && decimals == delimiters
        var counts: [Int: Int] = [:]
        for record in records { counts[record.count, default: 0] += 1 }
        if let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
            (fieldCount, matching) = (most.key, most.value)
        }
    }

    /// Whether at least as large a share of the records match.
    func share(isAtLeast other: Split) -> Bool {
        matching * other.records.count >= other.matching * records.count
    }

    /// Whether the first record looks like names rather than values.
    var hasHeader: Bool {
        guard let first = records.first else { return true }
        var names: Set<[UInt8]> = []
        for (column, name) in first.enumerated() {
            let name = Self.trimmed(name)
            if name.isEmpty || Self.startsLikeNumber(name) || !names.insert(name).inserted { return false }
            for record in records.dropFirst() where column < record.count {
                if Self.trimmed(record[column]) == name { return false }
            }
        }
        return true
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func trimmed(_ value: [UInt8]) -> [UInt8] {
        let kept = value.drop { $0 == 0x20 || $0 == 0x09 }
        return Array(kept.prefix(kept.count - kept.reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count))
    }

    private static func startsLikeNumber(_ value: [UInt8]) -> Bool {
        let signs: [UInt8] = [0x2B, 0x2D, 0x2E]
        guard let first = value.first else { return false }
        if isDigit(first) { return true }
        return signs.contains(first) && value.dropFirst().first.map(isDigit) == true
    }
}
