// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@Suite("Limits")
struct LimitTests {
    /// Nine levels of nine aliases each: 9⁹ values from a few hundred bytes.
    private static let laughs =
        "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        + (1...9).map { level in
            "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n"
        }.joined()

    @Test func `a billion laughs are refused where they become too many`() {
        #expect(
            Reading.report(Self.laughs) == """
                t.yaml:7:25: error: the document has more than 2000000 values, those repeated by aliases included \
                [too-many-nodes]
                  7 | a6: &a6 [*a5, *a5, *a5, *a5, *a5, *a5, *a5, *a5, *a5]
                    |                         ^~~

                """)
    }

    @Test func `so they are in Vietnamese, and as a key`() {
        #expect(
            Reading.report(Self.laughs, .yaml, .vi, limits: ReadingLimits(nodes: 150)) == """
                t.yaml:3:15: lỗi: tài liệu có hơn 150 giá trị, tính cả những chỗ dùng lại bằng bí danh [too-many-nodes]
                  3 | a2: &a2 [*a1, *a1, *a1, *a1, *a1, *a1, *a1, *a1, *a1]
                    |               ^~~

                """)
        let start = Self.laughs.split(separator: "\n").prefix(5).joined(separator: "\n")
        #expect(Reading.codes(start + "\n? *a4\n: 1\n") == ["key-not-scalar"])
        #expect(Reading.codes(Self.laughs + "? *a9\n: 1\n") == ["too-many-nodes"])
    }

    @Test func `aliases count what they stand for, and nothing overflows`() {
        // Each level doubles, a hundred times.
        let doubled = "- &a0 x\n" + (1...100).map { "- &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
        #expect(Reading.codes(doubled, limits: ReadingLimits(nodes: Int(Int32.max))) == ["too-many-nodes"])
        #expect(Reading.codes(doubled, limits: ReadingLimits(nodes: Int.max)) == ["too-many-nodes"])
        let text = "- &a [x, y]\n- *a\n- *a\n"
        // The root, then three times a list of two.
        #expect(Reading.codes(text, limits: ReadingLimits(nodes: 10)).isEmpty)
        #expect(Reading.codes(text, limits: ReadingLimits(nodes: 9)) == ["too-many-nodes"])
    }

    @Test func `aliases cannot make a document deeper than the limit`() {
        let text = "- &a [[[x]]]\n- [[*a]]\n"
        #expect(Reading.codes(text, limits: ReadingLimits(depth: 6)).isEmpty)
        #expect(
            Reading.report(text, .yaml, .en, limits: ReadingLimits(depth: 5)) == """
                t.yaml:2:5: error: the document is nested more than 5 levels deep [too-deep]
                  2 | - [[*a]]
                    |     ^~

                """)
    }

    @Test(arguments: ["[", "{a: ", "- ", "? "])
    func `two hundred thousand levels of YAML stop at the limit`(opening: String) {
        let text = String(repeating: opening, count: 200_000)
        let problems = Reading.problems(bytes: Array(text.utf8))
        #expect(problems.map(\.message.code) == ["too-deep"])
        #expect(problems.first?.place?.column == 128 * opening.utf8.count + 1)
    }

    @Test(arguments: ["[", "{\"a\":"])
    func `two hundred thousand levels of JSON stop at the limit`(opening: String) {
        let text = String(repeating: opening, count: 200_000)
        #expect(Reading.codes(text, .json) == ["too-deep"])
    }

    @Test(arguments: DocumentSyntax.allCases)
    func `as many levels as the limit are read`(syntax: DocumentSyntax) {
        let text = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
        #expect(Reading.codes(text, syntax).isEmpty)
        #expect(Reading.codes("[" + text + "]", syntax) == ["too-deep"])
    }

    @Test(arguments: DocumentSyntax.allCases)
    func `bytes and nodes are limited`(syntax: DocumentSyntax) {
        #expect(
            Reading.report("[1, 2, 3]", syntax, .vi, limits: ReadingLimits(bytes: 8)) == """
                t.\(syntax.rawValue):1:1: lỗi: tài liệu dài 9 byte, vượt giới hạn 8 byte [too-large]
                  1 | [1, 2, 3]
                    | ^

                """)
        #expect(Reading.codes("[1, 2, 3]", syntax, limits: ReadingLimits(bytes: 9, nodes: 4)).isEmpty)
        #expect(
            Reading.report("[1, 2, 3]", syntax, limits: ReadingLimits(nodes: 3)) == """
                t.\(syntax.rawValue):1:8: error: the document has more than 3 values, those repeated by aliases included \
                [too-many-nodes]
                  1 | [1, 2, 3]
                    |        ^

                """)
    }

    @Test func `the number of problems is limited`() {
        let text = String(repeating: "a: 1\n", count: 10)
        #expect(
            Reading.codes(text, limits: ReadingLimits(problems: 3)) == [
                "duplicate-key", "duplicate-key", "duplicate-key", "too-many-problems",
            ])
    }

    @Test func `standard and catalogue`() {
        #expect(ReadingLimits.standard == ReadingLimits(bytes: 67_108_864, depth: 128, nodes: 2_000_000))
        #expect(ReadingLimits.catalogue == ReadingLimits(bytes: 268_435_456, depth: 128, nodes: 20_000_000))
    }
}
