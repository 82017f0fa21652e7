// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension TortureCase {
    /// Line ends, alone and mixed, and blank lines.
    static let lineEnds: [TortureCase] = [
        TortureCase("LF", "a,b\n1,2\n3,4\n", header: ["a", "b"], [["1", "2"], ["3", "4"]]),
        TortureCase("CR LF", "a,b\r\n1,2\r\n3,4\r\n", header: ["a", "b"], [["1", "2"], ["3", "4"]]),
        TortureCase("CR", "a,b\r1,2\r3,4\r", header: ["a", "b"], [["1", "2"], ["3", "4"]]),
        TortureCase("no final line end", "a,b\n1,2\n3,4", header: ["a", "b"], [["1", "2"], ["3", "4"]]),
        TortureCase("no final line end behind an empty field", "a,b\n1,", header: ["a", "b"], [["1", ""]]),
        TortureCase(
            "a CR at the very end", "a,b\n1,2\r", header: ["a", "b"], [["1", "2"]],
            faults: ["mixedLineEnds 1:2@4"]),
        TortureCase(
            "CR LF after LF", "a,b\n1,2\r\n3,4\n", header: ["a", "b"], [["1", "2"], ["3", "4"]],
            faults: ["mixedLineEnds 1:2@4"]),
        TortureCase(
            "all three", "a,b\r\n1,2\n3,4\r5,6\r\n", header: ["a", "b"], [["1", "2"], ["3", "4"], ["5", "6"]],
            faults: ["mixedLineEnds 1:2@5", "mixedLineEnds 2:3@9"]),
        TortureCase(
            "LF CR is a line end and a blank line's", "a,b\n1,2\n\r3,4\n", header: ["a", "b"],
            [["1", "2"], ["3", "4"]],
            faults: ["blankLine 1:3@8"]),
        TortureCase(
            "CR CR LF", "a,b\r\n1,2\r\r\n3,4\r\n", header: ["a", "b"], [["1", "2"], ["3", "4"]],
            faults: ["mixedLineEnds 1:2@5", "blankLine 1:3@9"]),
        TortureCase(
            "a blank line between", "a,b\n1,2\n\n3,4\n", header: ["a", "b"], [["1", "2"], ["3", "4"]],
            faults: ["blankLine 1:3@8"]),
        TortureCase(
            "blank lines at the end", "a,b\n1,2\n\n\n", header: ["a", "b"], [["1", "2"]],
            faults: ["blankLine 1:3@8", "blankLine 1:4@9"]),
        TortureCase(
            "blank lines before the header", "\n\r\na,b\n1,2\n", header: ["a", "b"], [["1", "2"]],
            faults: ["blankLine 0:1@0", "blankLine 0:2@1"]),
        TortureCase(
            "a line of spaces is a record", "a,b\n1,2\n  \n", header: ["a", "b"], [["1", "2"]],
            faults: ["tooFewFields 2:3@8 1/2"]),
        TortureCase(
            "in one column a blank line is a missing value", "a\n1\n\n2\n", header: ["a"], [["1"], [""], ["2"]]),
        TortureCase("in one column blank lines end the file", "a\n1\n\n\n", header: ["a"], [["1"], [""], [""]]),
        TortureCase("in one column with CR LF", "a\r\n\r\n2\r\n", header: ["a"], [[""], ["2"]]),
        TortureCase(
            "blank lines before a first record without header", "\n\n1,2\n3,4\n", [["1", "2"], ["3", "4"]],
            faults: ["blankLine 0:1@0", "blankLine 0:2@1"]
        ).with(hasHeader: false),
        TortureCase(
            "only blank lines", "\n\r\n\n", [],
            faults: ["blankLine 0:1@0", "blankLine 0:2@1", "blankLine 0:3@3"]),
        TortureCase("one LF", "\n", [], faults: ["blankLine 0:1@0"]),
        TortureCase("one CR", "\r", [], faults: ["blankLine 0:1@0"]),
        TortureCase(
            "vertical tab, form feed and line separators are content", "a,b\n1\u{B},2\u{C}\n\u{2028},\u{85}\n",
            header: ["a", "b"], [["1\u{B}", "2\u{C}"], ["\u{2028}", "\u{85}"]]),
        TortureCase(
            "a CR LF across the 64th byte", "a\r\n" + String(repeating: "x", count: 60) + "\r\ny\r\n", header: ["a"],
            [[String(repeating: "x", count: 60)], ["y"]]),
        TortureCase(
            "lines inside quotes count", "a,b\n\"1\n\n2\",3\n4\n", header: ["a", "b"], [["1\n\n2", "3"]],
            faults: ["tooFewFields 2:5@13 1/2"]),
    ]
}
