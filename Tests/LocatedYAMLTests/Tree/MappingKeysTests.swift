// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@Suite("Keys of a mapping")
struct MappingKeysTests {
    @Test func `every duplicate is reported with its first definition`() {
        #expect(
            Reading.report("a: 1\nb: {c: 1, 'c': 2}\n\"a\": 2\na: 3\n", .yaml) == """
                t.yaml:2:11: error: key 'c' appears again in the same mapping [duplicate-key]
                  2 | b: {c: 1, 'c': 2}
                    |           ^~~
                t.yaml:2:5: note: 'c' first appears here
                  2 | b: {c: 1, 'c': 2}
                    |     ^
                t.yaml:3:1: error: key 'a' appears again in the same mapping [duplicate-key]
                  3 | "a": 2
                    | ^~~
                t.yaml:1:1: note: 'a' first appears here
                  1 | a: 1
                    | ^
                t.yaml:4:1: error: key 'a' appears again in the same mapping [duplicate-key]
                  4 | a: 3
                    | ^
                t.yaml:1:1: note: 'a' first appears here
                  1 | a: 1
                    | ^

                """)
    }

    @Test func `the Vietnamese words`() {
        #expect(
            Reading.report("tên: 1\ntên: 2\n", .yaml, .vi) == """
                t.yaml:2:1: lỗi: khóa 'tên' bị lặp lại trong cùng một nhóm [duplicate-key]
                  2 | tên: 2
                    | ^~~
                t.yaml:1:1: ghi chú: 'tên' xuất hiện lần đầu ở đây
                  1 | tên: 1
                    | ^~~

                """)
    }

    @Test(arguments: [2, 15, 16, 17, 18, 64, 1000])
    func `small and large mappings find the same`(count: Int) {
        let keys = (0..<count).map { "k\($0 % (count - 1))" }
        let text = keys.map { "\($0): 1\n" }.joined()
        let problems = Reading.problems(bytes: Array(text.utf8))
        #expect(problems.map(\.message.code) == ["duplicate-key"])
        #expect(problems.first?.place?.line == count)
        #expect(problems.first?.notes.first?.place?.line == 1)
    }

    @Test func `a hundred thousand keys are fine, and so is the one that is there twice`() {
        let text = (0..<100_000).map { "k\($0): 1\n" }.joined()
        #expect(Reading.codes(text).isEmpty)
        #expect(Reading.codes(text + "k77: 2\n") == ["duplicate-key"])
        let json = "{" + (0..<100_000).map { "\"k\($0)\": 1" }.joined(separator: ",\n") + ",\n\"k5\": 1}"
        #expect(Reading.codes(json, .json) == ["duplicate-key"])
    }

    @Test func `escapes do not hide a duplicate`() {
        #expect(Reading.codes("\"a\\u0062\": 1\nab: 2\n") == ["duplicate-key"])
        #expect(Reading.codes("{\"a\\u0062\": 1, \"ab\": 2}", .json) == ["duplicate-key"])
        #expect(Reading.codes("a: &x k\n*x : 1\nk: 2\n") == ["duplicate-key"])
    }

    @Test func `keys that only look alike are different`() {
        #expect(Reading.codes("ab: 1\nAb: 2\nacb: 3\nadb: 4\n'': 5\n").isEmpty)
    }

    @Test func `merge keys, empty keys and keys that are no scalars are refused together`() {
        #expect(
            Reading.report("<<: {a: 1}\n? [x]\n: 1\n~: 2\n{a: 1}: 2\n") == """
                t.yaml:1:1: error: merge keys '<<' are not supported; write the keys out [merge-key]
                  1 | <<: {a: 1}
                    | ^~
                t.yaml:2:3: error: a key must be a single value, not a list [key-not-scalar]
                  2 | ? [x]
                    |   ^~~
                t.yaml:4:1: error: a key must not be empty [empty-key]
                  4 | ~: 2
                    | ^
                  help: if the key really is the word 'null' or '~', put it in double quotes
                t.yaml:5:1: error: a key must be a single value, not a mapping [key-not-scalar]
                  5 | {a: 1}: 2
                    | ^~~~~~

                """)
        #expect(
            Reading.report("<<: 1\n? [x]\n: 1\n~: 2\n", .yaml, .vi) == """
                t.yaml:1:1: lỗi: không hỗ trợ khóa gộp '<<'; hãy viết đầy đủ các khóa [merge-key]
                  1 | <<: 1
                    | ^~
                t.yaml:2:3: lỗi: khóa phải là một giá trị đơn, không được là danh sách [key-not-scalar]
                  2 | ? [x]
                    |   ^~~
                t.yaml:4:1: lỗi: khóa không được để trống [empty-key]
                  4 | ~: 2
                    | ^
                  gợi ý: nếu khóa thật sự là chữ 'null' hoặc '~', hãy đặt trong dấu ngoặc kép

                """)
    }

    @Test func `quoted, '<<' and 'null' are ordinary keys`() throws {
        #expect(Reading.outline(try Reading.root("\"<<\": 1\n'null': 2\n")) == "{\"<<\": 1, \"null\": 2}")
    }
}
