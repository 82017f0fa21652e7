// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension TortureCase {
    /// Quotes, right and wrong.
    static let quotes: [TortureCase] = [
        TortureCase("a quoted field", "a,b\n\"1\",2\n", header: ["a", "b"], [["1", "2"]]),
        TortureCase("a quoted delimiter", "a,b\n\"1,2\",3\n", header: ["a", "b"], [["1,2", "3"]]),
        TortureCase(
            "a quoted line feed", "a,b\n\"1\n2\",3\n4,5\n", header: ["a", "b"], [["1\n2", "3"], ["4", "5"]]),
        TortureCase(
            "a quoted CR LF", "a,b\r\n\"1\r\n2\",3\r\n4,5\r\n", header: ["a", "b"], [["1\r\n2", "3"], ["4", "5"]]),
        TortureCase("a quoted CR", "a,b\n\"1\r2\",3\n4,5\n", header: ["a", "b"], [["1\r2", "3"], ["4", "5"]]),
        TortureCase("doubled quotes", "a\n\"x\"\"y\"\n", header: ["a"], [["x\"y"]]),
        TortureCase("only doubled quotes", "a\n\"\"\"\"\n", header: ["a"], [["\""]]),
        TortureCase("two doubled quotes", "a\n\"\"\"\"\"\"\n", header: ["a"], [["\"\""]]),
        TortureCase("a doubled quote first", "a\n\"\"\"x\"\n", header: ["a"], [["\"x"]]),
        TortureCase("a doubled quote last", "a\n\"x\"\"\"\n", header: ["a"], [["x\""]]),
        TortureCase(
            "doubled quotes around a delimiter", "a,b\n\"x\"\",\"\"y\",z\n", header: ["a", "b"], [["x\",\"y", "z"]]),
        TortureCase("an empty quoted field", "a,b\n\"\",\"\"\n", header: ["a", "b"], [["", ""]]),
        TortureCase("an empty quoted field alone", "a\n\"\"\n", header: ["a"], [[""]]),
        TortureCase("quoted names", "\"a,1\",\"b\"\"2\"\n1,2\n", header: ["a,1", "b\"2"], [["1", "2"]]),
        TortureCase("a name with a line end", "\"a\nb\",c\n1,2\n", header: ["a\nb", "c"], [["1", "2"]]),
        TortureCase(
            "a quote inside a plain field", "a,b\nx\"y,2\n", header: ["a", "b"], [["x\"y", "2"]],
            faults: ["quoteInUnquotedField 1:2@5 c1"]),
        TortureCase(
            "a quote at the end of a plain field", "a,b\n1,5\"\n", header: ["a", "b"], [["1", "5\""]],
            faults: ["quoteInUnquotedField 1:2@7 c2"]),
        TortureCase(
            "a quote behind a space", "a,b\n1, \"2\"\n", header: ["a", "b"], [["1", " \"2\""]],
            faults: ["quoteInUnquotedField 1:2@7 c2"]),
        TortureCase(
            "a quote behind a space hides no delimiter", "a,b\n1, \"2,3\"\n", header: ["a", "b"], [],
            faults: ["tooManyFields 1:2@4 3/2"]),
        TortureCase(
            "text behind a closing quote", "a,b\n\"x\"y,2\n", header: ["a", "b"], [["xy", "2"]],
            faults: ["textAfterClosingQuote 1:2@7 c1"]),
        TortureCase(
            "a space behind a closing quote", "a,b\n\"x\" ,2\n", header: ["a", "b"], [["x ", "2"]],
            faults: ["textAfterClosingQuote 1:2@7 c1"]),
        TortureCase(
            "a quote in the text behind a closing quote", "a,b\n\"x\"y\"z,2\n", header: ["a", "b"], [["xy\"z", "2"]],
            faults: ["textAfterClosingQuote 1:2@7 c1", "quoteInUnquotedField 1:2@8 c1"]),
        TortureCase(
            "a delimiter in the text behind a closing quote", "a,b\n\"x\"y\"z,w\"\n", header: ["a", "b"],
            [["xy\"z", "w\""]], faults: ["textAfterClosingQuote 1:2@7 c1", "quoteInUnquotedField 1:2@8 c1"]),
        TortureCase(
            "doubled quotes in a plain field stay two", "a\nx\"\"y\n", header: ["a"], [["x\"\"y"]],
            faults: ["quoteInUnquotedField 1:2@3 c1"]),
        TortureCase(
            "a backslash escapes nothing", "a,b\n\"x\\\"y,2\n", header: ["a", "b"], [["x\\y", "2"]],
            faults: ["textAfterClosingQuote 1:2@8 c1"]),
        TortureCase(
            "an unclosed quote takes the rest", "a,b\n1,2\n3,\"4\n5,6\n7,8\n", header: ["a", "b"], [["1", "2"]],
            faults: ["unclosedQuote 2:3@10 c2"]),
        TortureCase(
            "an unclosed quote at the very end", "a,b\n1,2\n3,\"", header: ["a", "b"], [["1", "2"]],
            faults: ["unclosedQuote 2:3@10 c2"]),
        TortureCase(
            "an unclosed quote after doubled ones", "a\n\"\"\"\n", header: ["a"], [],
            faults: ["unclosedQuote 1:2@2 c1"]),
        TortureCase(
            "two wrong quotes heal each other", "a,b\n\"1,2\n\"3,4\n5,6\n", header: ["a", "b"],
            [["1,2\n3", "4"], ["5", "6"]], faults: ["textAfterClosingQuote 1:2@10 c1"]),
        TortureCase(
            "a closing quote at the end of the file", "a,b\n1,\"2\"", header: ["a", "b"], [["1", "2"]]),
        TortureCase("a single quote is no quote", "a,b\n'1',2\n", header: ["a", "b"], [["'1'", "2"]]),
        TortureCase("a single quote when asked for", "a,b\n'1,''x',2\n", header: ["a", "b"], [["1,'x", "2"]])
            .with(quote: "'"),
        TortureCase("no quotes when asked for none", "a,b\n\"1,2\"\n", header: ["a", "b"], [["\"1", "2\""]])
            .with(quote: nil),
        TortureCase(
            "a wrong quote, then sound rows", "a,b\n1,x\"\n\"2\",\"y,\n\"\n3,z\n", header: ["a", "b"],
            [["1", "x\""], ["2", "y,\n"], ["3", "z"]], faults: ["quoteInUnquotedField 1:2@7 c2"]),
        TortureCase(
            "quotes across the 64th byte", "a,b\n" + String(repeating: "x", count: 57) + ",\"\"\"y\"\"\"\n1,2\n",
            header: ["a", "b"], [[String(repeating: "x", count: 57), "\"y\""], ["1", "2"]]),
        TortureCase(
            "a closing quote on the 64th byte", "a,b\n\"" + String(repeating: "x", count: 58) + "\",2\n",
            header: ["a", "b"], [[String(repeating: "x", count: 58), "2"]]),
        TortureCase(
            "text behind a closing quote on the 64th byte", "a,b\n\"" + String(repeating: "x", count: 58) + "\"y,2\n",
            header: ["a", "b"], [[String(repeating: "x", count: 58) + "y", "2"]],
            faults: ["textAfterClosingQuote 1:2@64 c1"]),
        TortureCase("only a quoted header", "\"a\",\"b\"", header: ["a", "b"], []),
    ]
}
