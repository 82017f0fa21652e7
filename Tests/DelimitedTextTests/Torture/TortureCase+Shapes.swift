// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension TortureCase {
    /// Ragged, empty and odd tables.
    static let shapes: [TortureCase] = [
        TortureCase("nothing", "", []),
        TortureCase("nothing, without header", "", []).with(hasHeader: false),
        TortureCase("only a header", "a,b\n", header: ["a", "b"], []),
        TortureCase("only a header without line end", "a,b", header: ["a", "b"], []),
        TortureCase("no header", "1,2\n3,4\n", [["1", "2"], ["3", "4"]]).with(hasHeader: false),
        TortureCase("one value", "x", [["x"]]).with(hasHeader: false),
        TortureCase("one delimiter", ",", [["", ""]]).with(hasHeader: false),
        TortureCase("empty fields", "a,b,c\n,,\n,x,\n", header: ["a", "b", "c"], [["", "", ""], ["", "x", ""]]),
        TortureCase(
            "too few fields", "a,b,c\n1,2\n3,4,5\n", header: ["a", "b", "c"], [["3", "4", "5"]],
            faults: ["tooFewFields 1:2@6 2/3"]),
        TortureCase(
            "too many fields", "a,b\n1,2,3\n4,5\n", header: ["a", "b"], [["4", "5"]],
            faults: ["tooManyFields 1:2@4 3/2"]),
        TortureCase(
            "too many in one column", "a\n1,2\n3\n", header: ["a"], [["3"]], faults: ["tooManyFields 1:2@2 2/1"]),
        TortureCase(
            "a trailing delimiter everywhere is a column", "a,b,\n1,2,\n", header: ["a", "b", ""], [["1", "2", ""]],
            faults: ["emptyColumnName 0:1@4 c3"]),
        TortureCase(
            "a trailing delimiter in one row", "a,b\n1,2,\n", header: ["a", "b"], [],
            faults: ["tooManyFields 1:2@4 3/2"]),
        TortureCase(
            "ragged rows between sound ones keep their numbers", "a,b\n1,2\n3\n4,5\n6,7,8\n9,0\n", header: ["a", "b"],
            [["1", "2"], ["4", "5"], ["9", "0"]],
            faults: ["tooFewFields 2:3@8 1/2", "tooManyFields 4:5@14 3/2"]),
        TortureCase(
            "two short rows are not one", "a,b,c,d\n1,2\n3,4\n", header: ["a", "b", "c", "d"], [],
            faults: ["tooFewFields 1:2@8 2/4", "tooFewFields 2:3@12 2/4"]),
        TortureCase(
            "without header the first row rules", "1,2\n3\n4,5\n", [["1", "2"], ["4", "5"]],
            faults: ["tooFewFields 2:2@4 1/2"]
        ).with(hasHeader: false),
        TortureCase(
            "a last row cut off", "a,b,c\n1,2,3\n4,5", header: ["a", "b", "c"], [["1", "2", "3"]],
            faults: ["truncatedLastRecord 2:3@12 2/3"]),
        TortureCase(
            "a last row with too many", "a,b\n1,2,3", header: ["a", "b"], [], faults: ["tooManyFields 1:2@4 3/2"]),
        TortureCase(
            "a short row of a wrong quote counts once", "a,b\nx\"y\n", header: ["a", "b"], [],
            faults: ["tooFewFields 1:2@4 1/2"]),
        TortureCase(
            "the same name twice", "a,b,a\n1,2,3\n", header: ["a", "b", "a"], [["1", "2", "3"]],
            faults: ["duplicateColumnName 0:1@4 c3"]),
        TortureCase(
            "empty names", "a,, \n1,2,3\n", header: ["a", "", " "], [["1", "2", "3"]],
            faults: ["emptyColumnName 0:1@2 c2", "emptyColumnName 0:1@3 c3"]),
        TortureCase(
            "names that differ in case differ", "a,A\n1,2\n", header: ["a", "A"], [["1", "2"]]),
        TortureCase(
            "a wrong quote in the header", "a\"b,c\n1,2\n", header: ["a\"b", "c"], [["1", "2"]],
            faults: ["quoteInUnquotedField 0:1@1 c1"]),
        TortureCase("spaces are content", "a,b\n 1 ,\t2\n", header: ["a", "b"], [[" 1 ", "\t2"]]),
        TortureCase("semicolons", "a;b\n1,5;2\n", header: ["a", "b"], [["1,5", "2"]]).with(delimiter: ";"),
        TortureCase("tabs", "a\tb\n1\t\"2\t3\"\n", header: ["a", "b"], [["1", "2\t3"]]).with(delimiter: "\t"),
        TortureCase("bars", "a|b\n1|2\n", header: ["a", "b"], [["1", "2"]]).with(delimiter: "|"),
        TortureCase("a control character between fields", "a\u{1F}b\n1\u{1F}2\n", header: ["a", "b"], [["1", "2"]])
            .with(delimiter: "\u{1F}"),
        TortureCase(
            "the wrong delimiter gives one column", "a;b\n1;2\n", header: ["a;b"], [["1;2"]]),
        TortureCase(
            "a comment is a record", "a,b\n#x\n1,2\n", header: ["a", "b"], [["1", "2"]],
            faults: ["tooFewFields 1:2@4 1/2"]),
        TortureCase(
            "a line that names the separator is a header", "sep=;\na;b\n", header: ["sep=", ""], [["a", "b"]],
            faults: ["emptyColumnName 0:1@5 c2"]
        ).with(delimiter: ";"),
        TortureCase(
            "a hundred ragged rows, then a sound one",
            "a,b\n" + String(repeating: "1\n", count: 60) + "2,3\n", header: ["a", "b"], [["2", "3"]],
            faults: (1...60).map { "tooFewFields \($0):\($0 + 1)@\($0 * 2 + 2) 1/2" }),
    ]
}
