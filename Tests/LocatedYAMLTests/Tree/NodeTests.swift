// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@Suite("The tree of a document")
struct NodeTests {
    @Test(arguments: [
        "no", "NO", "on", "yes", "1_000", "010", "0x1F", "12:30", "1:30", "2026-11-21", "1.10", "1e3", ".inf", "True",
        "Null",
        "NULL", "-", "=", "85%", "17/20", "=1+1", "1.0.0", "K[0-9]{11}",
    ])
    func `nothing plain is resolved`(text: String) throws {
        for document in ["a: \(text)\n", "- \(text)\n"] where !(text == "-") {
            let root = try Reading.root(document)
            let value = try #require(root.kind == .mapping ? root["a"] : root.items.first)
            #expect(value.text == text)
            #expect(value.kind == .scalar)
            #expect(value.isPlain)
            #expect(Reading.slice(value) == text)
        }
    }

    @Test func `empty, tilde and null are null, but not in quotes`() throws {
        let root = try Reading.root("a:\nb: ~\nc: null\nd: \"null\"\ne: ''\nf: \"~\"\ng: |\n")
        #expect(Reading.outline(root) == "{a: _, b: _, c: _, d: \"null\", e: \"\", f: \"~\", g: \"\"}")
        #expect(root.entries.map(\.value.isNull) == [true, true, true, false, false, false, false])
        #expect(root["a"]?.text == nil)
        #expect(root["a"]?.range == SourceRange(start: 2, end: 2))
    }

    @Test func `every kind of scalar has its text and its exact place`() throws {
        let root = try Reading.root(
            """
            plain: dữ liệu
            folded: a
              b
            single: 'it''s'
            double: "x\\tế\\u1EBF"
            same: "y"
            literal: |
              một
              hai

            # a comment
            broken: >-
              ba
              bốn
            flow: [p, {q: r}]
            """)
        #expect(
            Reading.outline(root)
                == "{plain: dữ liệu, folded: a b, single: \"it's\", double: \"x\tếế\", same: \"y\", literal: \"một\nhai\n\","
                + " broken: \"ba bốn\", flow: [p, {q: r}]}")
        #expect(
            root.entries.map { Reading.slice($0.value) } == [
                "dữ liệu", "a\n  b", "'it''s'", "\"x\\tế\\u1EBF\"", "\"y\"", "|\n  một\n  hai", ">-\n  ba\n  bốn",
                "[p, {q: r}]",
            ])
        #expect(
            root.entries.map { Reading.slice($0.key) }.joined(separator: " ")
                == "plain folded single double same literal broken flow")
        #expect(Reading.slice(root).utf8.count == root.source.bytes.count)
    }

    @Test func `blocks end with their last value, brackets with their closing`() throws {
        let root = try Reading.root("a:\n  - b: 1\n    c: [ x ] # y\n\n\n  - d\ne: 2\n")
        let list = try #require(root["a"])
        #expect(Reading.slice(list) == "- b: 1\n    c: [ x ] # y\n\n\n  - d")
        #expect(list.items.map { Reading.slice($0) } == ["b: 1\n    c: [ x ]", "d"])
        #expect(list.place.line == 2)
        #expect(list.place.endLine == 6)
    }

    @Test func `places are right after other alphabets and signs`() throws {
        let root = try Reading.root("# 漢字 😀 chú thích\n\"khóa ế\": 😀\nb: {đ: [漢, x], e: 'ư'}\r\nc: cuối\r\n")
        let mapping = try #require(root["b"])
        #expect(root["khóa ế"].map { Reading.slice($0) } == "😀")
        #expect(mapping["đ"]?.items.map { Reading.slice($0) } == ["漢", "x"])
        #expect(mapping["e"].map { Reading.slice($0) } == "'ư'")
        #expect(root["c"].map { Reading.slice($0) } == "cuối")
        #expect(mapping["e"]?.place.column == 19)
    }

    @Test func `an alias is the node it names, at its own place`() throws {
        let root = try Reading.root("a: &x {b: 1}\nc: *x\nd: &y\n  - 2\n*x2 : 3\n".replacing("*x2 : 3", with: "e: *y"))
        let alias = try #require(root["c"])
        #expect(Reading.outline(root) == "{a: {b: 1}, c: {b: 1}, d: [2], e: [2]}")
        #expect(Reading.slice(alias) == "*x")
        #expect(alias.kind == .mapping)
        #expect(alias["b"].map { Reading.slice($0) } == "1")
        #expect(root["a"].map { Reading.slice($0) } == "{b: 1}")
        #expect(root["d"].map { Reading.slice($0) } == "- 2")
    }

    @Test func `an alias of a scalar may be a key`() throws {
        let root = try Reading.root("a: &k name\n*k : 1\n&e b: &f\n")
        #expect(Reading.outline(root) == "{a: name, name: 1, b: _}")
        #expect(root["name"]?.text == "1")
    }

    @Test func `bytes are at hand without a string`() throws {
        let root = try Reading.root("a: ế\nb: \"\\u1EBF\"\nc: [1]\n")
        let sizes = root.entries.map { $0.value.withBytes { $0.count } }
        #expect(sizes == [3, 3, 0])
        #expect(root["b"]?.withBytes { $0[0] } == 0xE1)
    }

    @Test func `a value knows the key it was reached by`() throws {
        let root = try Reading.root("a: [1]\n")
        #expect(root["a"]?.key?.text == "a")
        #expect(root.entries.first?.value.key?.text == "a")
        #expect(root["a"]?.items.first?.key == nil)
        #expect(root.key == nil)
    }

    @Test func `other kinds have no items, entries, text or values`() throws {
        let root = try Reading.root("a: 1\nb: [2]\n")
        let scalar = try #require(root["a"])
        let list = try #require(root["b"])
        #expect(scalar.items.isEmpty && scalar.entries.isEmpty && scalar.count == 0 && scalar["x"] == nil)
        #expect(list.entries.isEmpty && list.text == nil && list["x"] == nil && list.count == 1)
        #expect(root.items.isEmpty && root.text == nil && root["c"] == nil && root.count == 2)
    }
}
