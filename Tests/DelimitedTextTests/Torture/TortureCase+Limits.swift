// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension TortureCase {
    private static let ten = String(repeating: "x", count: 10)
    private static let hundred = String(repeating: "y", count: 100)

    /// Fields and records at and over their limits, and numbers of columns.
    static let limits: [TortureCase] = [
        TortureCase("a field as long as allowed", "a,b\n\(ten),1\n", header: ["a", "b"], [[ten, "1"]])
            .with(maxField: 10),
        TortureCase(
            "a field one byte too long", "a,b\n\(ten)x,1\n2,3\n", header: ["a", "b"], [["2", "3"]],
            faults: ["fieldTooLong 1:2@4 c1"]
        ).with(maxField: 10),
        TortureCase(
            "quotes count for the length", "a,b\n1,\"xxxxxxxxx\"\n2,3\n", header: ["a", "b"], [["2", "3"]],
            faults: ["fieldTooLong 1:2@6 c2"]
        ).with(maxField: 10),
        TortureCase(
            "a field too long in a ragged row", "a,b\n\(ten)x\n2,3\n", header: ["a", "b"], [["2", "3"]],
            faults: ["fieldTooLong 1:2@4 c1"]
        ).with(maxField: 10),
        TortureCase(
            "a field far too long", "a,b\n1,\(hundred)\(hundred)\(hundred)\n2,3\n", header: ["a", "b"], [["2", "3"]],
            faults: ["fieldTooLong 1:2@6 c2"]
        ).with(maxField: 10, maxRecord: 30),
        TortureCase(
            "a quoted field far too long, with lines", "a,b\n1,\"\(hundred)\r\n\(hundred)\"\r\n2\n",
            header: ["a", "b"], [],
            faults: ["fieldTooLong 1:2@6 c2", "tooFewFields 2:4@212 1/2"]
        ).with(maxField: 10, maxRecord: 30),
        TortureCase(
            "a record too long with short fields", "a\n" + String(repeating: "z,", count: 40) + "\n1\n", header: ["a"],
            [["1"]], faults: ["recordTooLong 1:2@2"]
        ).with(maxField: 10, maxRecord: 30),
        TortureCase(
            "a record as long as allowed", "a,b,c\n\(ten),\(ten),12345678\n", header: ["a", "b", "c"],
            [[ten, ten, "12345678"]]
        ).with(maxField: 10, maxRecord: 30),
        TortureCase(
            "a record one byte too long", "a,b,c\n\(ten),\(ten),123456789\n1,2,3\n", header: ["a", "b", "c"],
            [["1", "2", "3"]], faults: ["recordTooLong 1:2@6"]
        ).with(maxField: 10, maxRecord: 30),
        TortureCase(
            "an unclosed quote longer than a field may be", "a,b\n1,\"\(hundred)\(hundred)", header: ["a", "b"], [],
            faults: ["unclosedQuote 1:2@6 c2"]
        ).with(maxField: 10, maxRecord: 30),
        TortureCase(
            "without header a first record too long does not rule", "\(hundred)\n1,2\n3,4\n",
            [["1", "2"], ["3", "4"]],
            faults: ["fieldTooLong 1:1@0 c1"]
        ).with(hasHeader: false, maxField: 10, maxRecord: 30),
        TortureCase(
            "records too long one after the other", "a\n\(hundred)\n\(hundred)\n1\n", header: ["a"], [["1"]],
            faults: ["fieldTooLong 1:2@2 c1", "fieldTooLong 2:3@103 c1"]
        ).with(maxField: 10, maxRecord: 30),
        TortureCase(
            "two hundred columns",
            (1...200).map(String.init).joined(separator: ",") + "\n"
                + String(repeating: ",", count: 199) + "\n", header: (1...200).map(String.init),
            [[String](repeating: "", count: 200)]),
        TortureCase(
            "one column short of two hundred",
            (1...200).map(String.init).joined(separator: ",") + "\n"
                + String(repeating: ",", count: 198) + "\n", header: (1...200).map(String.init), [],
            faults: ["tooFewFields 1:2@692 199/200"]),
        TortureCase("only quotes, closed", String(repeating: "\"", count: 200), [[String(repeating: "\"", count: 99)]])
            .with(hasHeader: false),
        TortureCase(
            "only quotes, unclosed", String(repeating: "\"", count: 201), [], faults: ["unclosedQuote 1:1@0 c1"]
        ).with(hasHeader: false),
        TortureCase(
            "only delimiters", String(repeating: ",", count: 200), [[String](repeating: "", count: 201)]
        ).with(hasHeader: false),
    ]
}
