// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@Suite("Parts of YAML that are not read")
struct YAMLRuleTests {
    @Test func `tags of every kind are refused, all at once`() {
        #expect(
            Reading.report("a: !!int 3\nb: !x {c: 1}\nc: !!str d\nd: ! e\ne: &f !g [1]\n") == """
                t.yaml:1:4: error: tag '!!int' is not allowed; the document's format decides the type of a value \
                [tag-not-allowed]
                  1 | a: !!int 3
                    |    ^~~~~
                t.yaml:2:4: error: tag '!x' is not allowed; the document's format decides the type of a value \
                [tag-not-allowed]
                  2 | b: !x {c: 1}
                    |    ^~
                t.yaml:3:4: error: tag '!!str' is not allowed; the document's format decides the type of a value \
                [tag-not-allowed]
                  3 | c: !!str d
                    |    ^~~~~
                t.yaml:4:4: error: tag '!' is not allowed; the document's format decides the type of a value \
                [tag-not-allowed]
                  4 | d: ! e
                    |    ^
                t.yaml:5:7: error: tag '!g' is not allowed; the document's format decides the type of a value \
                [tag-not-allowed]
                  5 | e: &f !g [1]
                    |       ^~

                """)
        #expect(
            Reading.report("a: !!int 3\n", .yaml, .vi) == """
                t.yaml:1:4: lỗi: không được dùng nhãn kiểu '!!int'; kiểu của giá trị do định dạng tài liệu quy định \
                [tag-not-allowed]
                  1 | a: !!int 3
                    |    ^~~~~

                """)
    }

    @Test func `aliases need an anchor before them, outside the value they name`() {
        #expect(
            Reading.report("a: &weight 1\nb: *weigth\nc: &d [*d]\n*nowhere : 1\n") == """
                t.yaml:2:4: error: alias '*weigth' refers to no '&weigth' before it [undefined-alias]
                  2 | b: *weigth
                    |    ^~~~~~~
                  help: did you mean '*weight'?
                t.yaml:3:8: error: alias '*d' stands inside the value that it names [cyclic-alias]
                  3 | c: &d [*d]
                    |        ^~
                t.yaml:3:4: note: '&d' is given here
                  3 | c: &d [*d]
                    |    ^~
                t.yaml:4:1: error: alias '*nowhere' refers to no '&nowhere' before it [undefined-alias]
                  4 | *nowhere : 1
                    | ^~~~~~~~

                """)
        #expect(
            Reading.report("a: *b\nc: &d [*d]\n", .yaml, .vi) == """
                t.yaml:1:4: lỗi: bí danh '*b' chưa được đặt bằng '&b' ở phía trước [undefined-alias]
                  1 | a: *b
                    |    ^~
                t.yaml:2:8: lỗi: bí danh '*d' nằm bên trong chính giá trị mà nó gọi tên [cyclic-alias]
                  2 | c: &d [*d]
                    |        ^~
                t.yaml:2:4: ghi chú: '&d' được đặt ở đây
                  2 | c: &d [*d]
                    |    ^~

                """)
    }

    @Test func `an anchor is given once`() {
        #expect(
            Reading.report("a: &x 1\nb: &x\n  - 2\n") == """
                t.yaml:2:4: error: '&x' is already used; each name is given once [duplicate-anchor]
                  2 | b: &x
                    |    ^~
                t.yaml:1:4: note: '&x' is given here
                  1 | a: &x 1
                    |    ^~

                """)
    }

    @Test func `anchors may stand on a line of their own, and before nothing`() throws {
        let root = try Reading.root("a: &x # name\n\n  # more\n  b: 1\nc: &y\nd: [*x, *y]\n")
        #expect(Reading.outline(root) == "{a: {b: 1}, c: _, d: [{b: 1}, _]}")
        #expect(root["a"].map { Reading.slice($0) } == "b: 1")
        #expect(root["c"].map { Reading.slice($0) } == "")
    }

    @Test func `a file holds one document`() {
        #expect(
            Reading.report("a: 1\n--- # next\nb: 2\n") == """
                t.yaml:2:1: error: a second document begins here; a file holds one document [several-documents]
                  2 | --- # next
                    | ^~~
                  help: move it to a file of its own

                """)
        #expect(
            Reading.report("a: 1\n...\n---\n", .yaml, .vi) == """
                t.yaml:3:1: lỗi: tài liệu thứ hai bắt đầu ở đây; mỗi tệp chỉ chứa một tài liệu [several-documents]
                  3 | ---
                    | ^~~
                  gợi ý: chuyển tài liệu thứ hai sang tệp riêng

                """)
        #expect(Reading.codes("a: 1\n...\n%YAML 1.1\n---\nb: 1\n") == ["text-after-document"])
        #expect(Reading.codes("--- a\n... # end\n...\n\n# nothing more").isEmpty)
        #expect(Reading.codes("---\n---\n") == ["several-documents"])
    }

    @Test(arguments: ["", " \n\n", "# chú thích\n", "---\n", "---\n# x\n...\n", "\u{FEFF}", "%YAML 1.2\n---\n"])
    func `a document must not be empty`(text: String) {
        #expect(Reading.codes(text) == ["empty-document"])
    }

    @Test func `a document may be null, a scalar or a list`() throws {
        #expect(try Reading.root("~\n").isNull)
        #expect(try Reading.root("--- >\n ế\n").text == "ế\n")
        #expect(try Reading.root("- 1\n").items.map(\.text) == ["1"])
    }

    @Test(arguments: ["%YAML 1.1\n---\na: 1\n", "# c\n\n%YAML 1.2 # c\n---\na: 1\n", "\u{FEFF}%YAML 1.2\n--- {a: 1}\n"])
    func `YAML 1.1 and 1.2 may be declared`(text: String) throws {
        #expect(try Reading.root(text)["a"]?.text == "1")
    }

    @Test func `other directives are refused`() {
        #expect(
            Reading.report("%YAML 1.2\n%TAG ! tag:x,2026:\n---\na: 1\n") == """
                t.yaml:2:1: error: directive '%TAG' is not allowed; only %YAML 1.1 and %YAML 1.2 are [unknown-directive]
                  2 | %TAG ! tag:x,2026:
                    | ^~~~

                """)
        #expect(
            Reading.report("%YAML 2.0\n---\na: 1\n", .yaml, .vi) == """
                t.yaml:1:7: lỗi: không hỗ trợ phiên bản YAML '2.0'; chỉ nhận 1.1 hoặc 1.2 [unsupported-version]
                  1 | %YAML 2.0
                    |       ^~~

                """)
        #expect(Reading.codes("%YAML 1.2\n%YAML 1.2\n---\na: 1\n") == ["repeated-version"])
        #expect(Reading.codes("%YAML 1.2 x\n---\n") == ["unsupported-version"])
        #expect(Reading.codes("%YAML\n---\n") == ["unsupported-version"])
        #expect(Reading.codes("%\n") == ["unknown-directive"])
        #expect(Reading.codes(String(repeating: "%TAG !a! b\n", count: 200_000)) == ["unknown-directive"])
    }
}
