// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Reports
import Testing

struct ReportTablesTests {
    @Test(arguments: [Language.vietnamese, .english])
    func `the first table becomes CSV`(language: Language) throws {
        let table = try #require(ReportTables(SampleReport.make(language)).main)
        let csv = String(decoding: ReportTableCSV().render(table), as: UTF8.self)
        try expectGolden(csv, "report-domain-table.\(language.code).csv")
    }

    @Test func `tables come in the order of the report, and behind them the numbers of its charts`() {
        let ids = ReportTables(SampleReport.make(.vietnamese)).tables.map(\.id)
        #expect(ids == ["domain-table", "item-table", "radar-data", "ladder-data"])
    }

    @Test func `tables with one id get ids of their own`() {
        let tables = ReportTables(EveryBlockReport.make("plain")).tables
        #expect(Set(tables.map(\.id)).count == tables.count)
        #expect(tables.allSatisfy { $0.id.hasPrefix("plain") })
    }

    @Test func `numbers are decimals for programs, and everything else is read as text`() throws {
        let table = ReportTable(
            id: "t", caption: "T", columns: [.init("A"), .init("B", .number), .init("C", .bar), .init("D")],
            rows: [
                .init([
                    .init([.mark("đạt", .good), .text(" a")]), .init("1.234,5", number: Rational(12345, over: 10)),
                    .init("33,3 %", number: Rational(1, over: 3)), .init("7", number: 7),
                ]),
                .init([.init("=1+1"), .init("–"), .init([.link("b", url: "https://c.vn")])]),
            ])
        let csv = String(decoding: ReportTableCSV(hasByteOrderMark: true).render(table), as: UTF8.self)
        #expect(csv == "\u{FEFF}A,B,C,D\r\nđạt a,1234.5,0.333333333333,7\r\n'=1+1,–,b (https://c.vn),\r\n")
        let other = String(decoding: ReportTableCSV(delimiter: .semicolon).render(table), as: UTF8.self)
        #expect(other == "A;B;C;D\r\nđạt a;1234.5;0.333333333333;7\r\n'=1+1;–;b (https://c.vn);\r\n")
    }

    @Test func `a text of a megabyte stays whole in its field`() throws {
        let table = try #require(ReportTables(LongText.report).main)
        let csv = String(decoding: ReportTableCSV().render(table), as: UTF8.self)
        #expect(csv == "A,'\(LongText.text)\r\na,'\(LongText.text)\r\n")
    }

    @Test(arguments: HostileText.all)
    func `hostile text adds no line and no formula`(text: String) {
        for table in ReportTables(EveryBlockReport.make(text)).tables {
            let csv = String(decoding: ReportTableCSV().render(table), as: UTF8.self)
            #expect(csv.split(separator: "\r\n").count == table.rows.count + 1)
            for line in csv.split(separator: "\r\n") {
                let first = line.unicodeScalars.first { $0 != "\"" && $0 != " " }
                #expect(first.map { "=+-@".unicodeScalars.contains($0) } != true)
            }
        }
    }
}
