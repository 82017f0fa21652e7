// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Tables in Markdown that a page break cut in two.
enum PageBreak {
    /// The text with cut rows made whole.
    ///
    /// A table with an empty head goes on with the table before it. When its first row has no number, that row is the
    /// rest of the last one: their cells are joined, with a space where both have text.
    static func joined(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var result: [String] = []
        var lastRow: Int?
        var next = lines.startIndex
        while next < lines.endIndex {
            let isHead = next + 1 < lines.endIndex && cells(of: lines[next]) != nil && isRule(lines[next + 1])
            if isHead, let row = lastRow, cells(of: lines[next])?.allSatisfy(\.isEmpty) == true {
                next += 2
                if next < lines.endIndex, let rest = cells(of: lines[next]), rest.first == "",
                    let beginning = cells(of: result[row][...])
                {
                    let whole = zip(beginning, rest).map { $0.isEmpty || $1.isEmpty ? $0 + $1 : "\($0) \($1)" }
                    result[row] = "| \(whole.joined(separator: " | ")) |"
                    next += 1
                }
                continue
            }
            if isHead || (lastRow != nil && cells(of: lines[next]) != nil) { lastRow = result.count }
            result.append(String(lines[next]))
            next += 1
        }
        return result.joined(separator: "\n")
    }

    private static func cells(of line: Substring) -> [String]? {
        guard line.first == "|", line.last == "|", line.count > 1 else { return nil }
        return line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map { cell in
            cell.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    private static func isRule(_ line: Substring) -> Bool {
        cells(of: line)?.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 == "-" || $0 == ":" } } == true
    }
}
