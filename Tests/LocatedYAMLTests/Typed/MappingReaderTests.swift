// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@Suite("Mappings with a closed set of keys")
struct MappingReaderTests {
    private static let item = MappingSchema(
        (vi: "tiêu chí", en: "item"), required: ["id", "title"], optional: ["weight", "max_age"])

    private func open(_ text: String, _ language: DiagnosticLanguage = .en) throws -> String {
        try Reading.typed(text, language) { reader, root in _ = reader.mapping(root, Self.item) }
    }

    @Test func `the values of a good mapping`() throws {
        let collector = DiagnosticCollector()
        let root = try Reading.root("id: a\ntitle: b\nweight:\n")
        let reader = try #require(DocumentReader(collector).mapping(root, Self.item))
        #expect(reader("id")?.text == "a")
        #expect(reader["title"]?.text == "b")
        #expect(reader("weight") == nil)
        #expect(reader("max_age") == nil)
        #expect(reader.node.count == 3)
        #expect(collector.diagnostics.isEmpty)
    }

    @Test func `an unknown key is an error with a suggestion, or the keys allowed`() throws {
        #expect(
            try open("id: a\ntitle: b\nweigth: 1\nmàu: đỏ\n") == """
                t.yaml:3:1: error: unknown key 'weigth' in item [unknown-key]
                  3 | weigth: 1
                    | ^~~~~~
                  help: did you mean 'weight'?
                t.yaml:4:1: error: unknown key 'màu' in item [unknown-key]
                  4 | màu: đỏ
                    | ^~~
                  help: allowed keys: 'id', 'title', 'weight', 'max_age'

                """)
        #expect(
            try open("id: a\ntitle: b\nweigth: 1\nmàu: đỏ\n", .vi) == """
                t.yaml:3:1: lỗi: khóa 'weigth' không dùng được trong tiêu chí [unknown-key]
                  3 | weigth: 1
                    | ^~~~~~
                  gợi ý: có phải ý bạn là 'weight'?
                t.yaml:4:1: lỗi: khóa 'màu' không dùng được trong tiêu chí [unknown-key]
                  4 | màu: đỏ
                    | ^~~
                  gợi ý: các khóa dùng được: 'id', 'title', 'weight', 'max_age'

                """)
    }

    @Test func `a key that is there is not suggested`() throws {
        #expect(
            try open("id: a\ntitle: b\nweight: 1\nweigth: 2\n") == """
                t.yaml:4:1: error: unknown key 'weigth' in item [unknown-key]
                  4 | weigth: 2
                    | ^~~~~~
                  help: allowed keys: 'id', 'title', 'weight', 'max_age'

                """)
    }

    @Test func `one typo gives one message`() throws {
        #expect(
            try open("id: a\nTitel: b\n") == """
                t.yaml:2:1: error: unknown key 'Titel' in item [unknown-key]
                  2 | Titel: b
                    | ^~~~~
                  help: did you mean 'title'?

                """)
    }

    @Test func `missing keys are named together where the mapping starts`() throws {
        #expect(
            try open("weight: 1\nmax_age: P1Y\n") == """
                t.yaml:1:1: error: missing keys 'id', 'title' in item [missing-key]
                  1 | weight: 1
                    | ^~~~~~

                """)
        #expect(
            try open("{id: a}\n", .vi) == """
                t.yaml:1:1: lỗi: thiếu khóa 'title' trong tiêu chí [missing-key]
                  1 | {id: a}
                    | ^

                """)
    }

    @Test func `a required key without a value is reported where it stands`() throws {
        #expect(
            try open("id: a\ntitle:\nweight: ~\n") == """
                t.yaml:2:1: error: 'title' has no value [empty-value]
                  2 | title:
                    | ^~~~~

                """)
        #expect(
            try open("id: a\ntitle:\n", .vi) == """
                t.yaml:2:1: lỗi: 'title' chưa có giá trị [empty-value]
                  2 | title:
                    | ^~~~~

                """)
    }

    @Test func `something else than a mapping`() throws {
        #expect(
            try open("- id: a\n") == """
                t.yaml:1:1: error: this value must be a mapping, but this is a list [expected-mapping]
                  1 | - id: a
                    | ^~~~~~~

                """)
        let report = try Reading.typed("a: 1\n", .vi) { reader, root in
            _ = root["a"].flatMap { reader.mapping($0, Self.item) }
        }
        #expect(
            report == """
                t.yaml:1:4: lỗi: 'a' phải là một nhóm 'khóa: giá trị', nhưng ở đây là '1' [expected-mapping]
                  1 | a: 1
                    |    ^

                """)
    }

    @Test func `keys of a schema are listed once, required ones first`() {
        let schema = MappingSchema((vi: "x", en: "x"), required: ["b", "a", "b"], optional: ["c", "a"])
        #expect(schema.keys == ["b", "a", "c"])
        #expect(schema.requiredKeys == ["b", "a"])
        #expect(schema.name.vi == "x")
    }
}
