// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText
import Testing

/// A small file and exactly what must be read from it.
struct TortureCase: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var format: DelimitedFormat
    var header: [String]?
    var rows: [[String]]
    var faults: [String]
    var line: Int

    var testDescription: String { name }

    init(
        _ name: String, _ text: String, header: [String]? = nil, _ rows: [[String]], faults: [String] = [],
        line: Int = #line
    ) {
        self.init(name, bytes: Array(text.utf8), header: header, rows, faults: faults, line: line)
    }

    init(
        _ name: String, bytes: [UInt8], header: [String]? = nil, _ rows: [[String]], faults: [String] = [],
        line: Int = #line
    ) {
        self.name = name
        self.bytes = bytes
        self.header = header
        self.rows = rows
        self.faults = faults
        self.line = line
        format = .commaSeparated
    }

    /// The same file in another format.
    func with(
        delimiter: Character = ",", quote: Character? = "\"", hasHeader: Bool = true, encoding: TextEncoding? = nil,
        maxField: Int = DelimitedFormat.defaultMaxField, maxRecord: Int = DelimitedFormat.defaultMaxRecord
    ) -> TortureCase {
        var changed = self
        if let format = try? DelimitedFormat(
            delimiter: delimiter.asciiValue ?? 0, quote: quote?.asciiValue, hasHeader: hasHeader, encoding: encoding,
            maxField: maxField, maxRecord: maxRecord)
        {
            changed.format = format
        } else {
            changed.name += " (bad format)"
            changed.rows = [["bad format"]]
        }
        return changed
    }

    static let all = quotes + lineEnds + shapes + encodings + limits
}
