// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Tells tables from other texts: nearly every record has the same number of fields, two or more.
struct DelimitedSniffer {
    private let text: ArraySlice<UInt8>
    private let isWhole: Bool
    private static let records = 50

    init(_ text: ArraySlice<UInt8>, isWhole: Bool) {
        self.text = text
        self.isWhole = isWhole
    }

    /// `CSV`, whatever the delimiter, or `TSV`; `nil` for other texts.
    var format: String? {
        for (delimiter, format) in [(",", "CSV"), (";", "CSV"), ("\t", "TSV"), ("|", "CSV")] {
            guard let byte = delimiter.utf8.first else { continue }
            let counts = fieldCounts(byte)
            guard counts.count >= 2, let first = counts.first, first >= 2 else { continue }
            let equal = counts.count { $0 == first }
            if equal * 10 >= counts.count * 9 { return format }
        }
        return nil
    }

    /// The number of fields of each of the first records; delimiters and line ends inside quotes do not count.
    private func fieldCounts(_ delimiter: UInt8) -> [Int] {
        var counts: [Int] = []
        var (fields, isQuoted, isEmpty) = (1, false, true)
        for byte in text {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted {
                isEmpty = false
            } else if byte == delimiter {
                fields += 1
                isEmpty = false
            } else if byte == UInt8(ascii: "\n") {
                if !isEmpty { counts.append(fields) }
                if counts.count == Self.records { return counts }
                (fields, isEmpty) = (1, true)
            } else if byte != UInt8(ascii: "\r") {
                isEmpty = false
            }
        }
        if !isEmpty, isWhole { counts.append(fields) }
        return counts
    }
}
