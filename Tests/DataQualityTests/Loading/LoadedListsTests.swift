// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText
import Evidence
import LocatedYAML
import Testing

@testable import DataQuality

@Suite struct `Reference lists` {
    private func lists(_ declaration: String, _ checks: String, file: [UInt8]) throws -> LoadedLists {
        let text =
            "suite: 1\nid: thu\nlists: {xa: \(declaration)}\ncolumns: {ma: text, ten: text, nam: text}\nchecks:\n"
        let files = SuiteFiles(["xa.csv": file])
        do throws(ReadingFailure) {
            let suite = try QualitySuite(reading: Array((text + checks).utf8), named: "suite.yaml", files: files)
            return try LoadedLists(suite, files: files)
        } catch {
            throw ExplainedSuite(diagnostics: error.diagnostics)
        }
    }

    private func texts(_ values: [[UInt8]]) -> [String] { values.map { String(decoding: $0, as: UTF8.self) } }

    @Test(arguments: [
        "ma,ten\n1,Một\n2,\"Hai, ba\"\n", "ma;ten\r\n1;Một\r\n2;\"Hai, ba\"\r\n",
        "\u{FEFF}ma\tten\n1\tMột\n2\tHai, ba\n",
    ])
    func `are read whatever their delimiter`(file: String) throws {
        let lists = try lists(
            "xa.csv", "  - equals_reference: {column: ten, key: ma, list: xa}\n", file: Array(file.utf8))
        #expect(texts(lists.values(0, column: 0)) == ["1", "2"])
        #expect(texts(lists.values(0, column: 1)) == ["Một", "Hai, ba"])
    }

    @Test func `are read from UTF-16`() throws {
        let file: [UInt8] = [0xFF, 0xFE] + "ma;ten\n1;Một\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let lists = try lists("xa.csv", "  - foreign_key: {column: ten, list: xa, list_key: ten}\n", file: file)
        #expect(texts(lists.values(0, column: 1)) == ["Một"])
    }

    @Test func `keep only columns that are used`() throws {
        let lists = try lists(
            "xa.csv", "  - foreign_key: {column: ma, list: xa}\n", file: Array("ma,ten\n1,Một\n".utf8))
        #expect(texts(lists.values(0, column: 0)) == ["1"])
        #expect(texts(lists.values(0, column: 1)) == [""])
    }

    @Test func `know on which days their entries are valid`() throws {
        let file = "ma,tu,den\n1,2025-07-01,\n2,,30/06/2025\n3,1.1.2020,2020-12-31\n3,2022-01-01,\n4,,\n"
        let lists = try lists(
            "{path: xa.csv, valid_from: tu, valid_to: den}", "  - foreign_key: {column: ma, list: xa}\n",
            file: Array(file.utf8))
        let index = lists.index(0, key: [0])
        func valid(_ key: String, _ date: String) throws -> Bool {
            let day = try #require(CalendarDate(parsing: date)).daysSinceEpoch
            let number = index.keys.find(Array(key.utf8))
            return number >= 0 && index.isValid(number, on: Int32(day))
        }
        #expect(try valid("1", "2025-07-01"))
        #expect(try !valid("1", "2025-06-30"))
        #expect(try valid("2", "2025-06-30"))
        #expect(try !valid("2", "2025-07-01"))
        #expect(try valid("3", "2020-12-31"))
        #expect(try !valid("3", "2021-06-01"))
        #expect(try valid("3", "2022-01-01"))
        #expect(try valid("4", "1900-01-01"))
        #expect(try !valid("5", "2025-01-01"))
    }

    @Test func `have keys of several columns that cannot be confused`() throws {
        let file = "ma,nam,ten\nab,c,x\na,bc,y\n"
        let lists = try lists(
            "{path: xa.csv, key: [ma, nam]}", "  - foreign_key: {columns: [ma, nam], list: xa}\n",
            file: Array(file.utf8))
        #expect(lists.index(0, key: [0, 1]).keys.count == 2)
    }

    @Test func `written in the suite need no file`() throws {
        let suite = try QualitySuite.read(
            "suite: 1\nid: thu\nlists: {g: [Nam, Nữ]}\ncolumns: {a: {in: g}, b: {in: [x]}}\n")
        let lists = try LoadedLists(suite)
        #expect(texts(lists.values(0, column: 0)) == ["Nam", "Nữ"])
        #expect(texts(lists.values(1, column: 0)) == ["x"])
    }
}

@Suite struct `Places in the text of a scalar` {
    /// The part of a line of a document that a part of its text, by scalars, stands for.
    private func part(_ document: String, from offset: Int, _ length: Int) throws -> String {
        let source = SourceText(name: "a.yaml", bytes: Array(document.utf8))
        let node = try #require(try DocumentComposer.compose(source, syntax: .yaml)["a"])
        let place = ScalarPlaces(node).place(of: TextRange(offset: offset, length: length))
        if place.line != place.endLine { return "\(place.line) to \(place.endLine)" }
        let line = source.line(place.line).unicodeScalars
        let shown = line.prefix(place.endColumn - 1).dropFirst(place.column - 1)
        return "\(place.line): \(String(String.UnicodeScalarView(shown)))"
    }

    @Test(arguments: [
        ("a: xin chào bạn", 4, 4, "1: chào"),
        ("a: 'nó''s ổn'", 2, 2, "1: ''s"),
        (#"a: "a\tb\"c""#, 2, 3, #"1: b\"c"#),
        (#"a: "\u1ec7bc""#, 0, 1, #"1: \u1ec7"#),
        ("a: |\n  một\n  hai\n", 4, 3, "3: hai"),
        ("a: >-\n  một\n  hai\n", 4, 3, "3: hai"),
        ("a: một\n  hai\n", 4, 3, "2: hai"),
        ("a: \"một\n  hai\"\n", 4, 3, "2: hai"),
        ("a: abc", 3, 0, "1: "),
        ("a: abc", 9, 1, "1: abc"),
    ])
    func `are found`(document: String, offset: Int, length: Int, expected: String) throws {
        #expect(try part(document, from: offset, length) == expected)
    }
}
