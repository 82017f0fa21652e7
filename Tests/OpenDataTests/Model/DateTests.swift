// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import OpenData
import Testing

@Suite("Dates of catalogues keep their text, give their day and tell what is wrong")
struct DateTests {
    private static func date(_ literal: String) throws -> LocatedDate? {
        try ModelSample.dataset("dct:modified \(literal)")?.modified
    }

    @Test(
        "days and times of day are right",
        arguments: [
            ("\"2024-03-05\"^^xsd:date", "2024-03-05"), ("\"2024-03-05Z\"^^xsd:date", "2024-03-05"),
            ("\"2024-03-05+07:00\"^^xsd:date", "2024-03-05"),
            ("\"2024-03-05T10:11:12\"^^xsd:dateTime", "2024-03-05"),
            ("\"2024-03-05T23:59:60.123Z\"^^xsd:dateTime", "2024-03-05"),
            ("\"2024-03-05T10:11:12.123456\"", "2024-03-05"), ("\"2024-03-05T10:11:12+07:00\"", "2024-03-05"),
            ("\"2024-03-05\"", "2024-03-05"), ("\" 2024-03-05 \"", "2024-03-05"), ("\"2024-02-29\"", "2024-02-29"),
            ("\"2024-03-05T10:11\"", "2024-03-05"),
        ])
    func right(literal: String, day: String) throws {
        let date = try #require(try Self.date(literal))
        #expect(date.day?.description == day)
        #expect(date.problem == nil)
    }

    @Test(
        "other forms are told, with the day where there is one",
        arguments: [
            ("\"2024-03-05T10:11:12\"^^xsd:date", "2024-03-05", .mistyped),
            ("\"2024-03-05\"^^xsd:dateTime", "2024-03-05", .mistyped), ("\"05/03/2024\"", "2024-03-05", .mistyped),
            ("\"5/3/2024\"", "2024-03-05", .mistyped), ("\"31-12-2024\"", "2024-12-31", .mistyped),
            ("\"05.03.2024 10:00\"", "2024-03-05", .mistyped), ("\"12/31/2024\"", "2024-12-31", .mistyped),
            ("\"2024/3/5\"", "2024-03-05", .mistyped), ("\"20240305\"", "2024-03-05", .mistyped),
            ("\"2024-03-05 10:11:12\"", "2024-03-05", .mistyped), ("\"2024-03-05T99:00\"", "2024-03-05", .mistyped),
            ("\"2023\"^^xsd:gYear", "2023-12-31", .imprecise), ("\"2023\"", "2023-12-31", .imprecise),
            ("\"2023-05\"^^xsd:gYearMonth", "2023-05-31", .imprecise), ("\"2024-02\"", "2024-02-29", .imprecise),
            ("\"2023-02Z\"", "2023-02-28", .imprecise), ("\"2023-01-01/2023-06-30\"", "2023-06-30", .interval),
            ("\"2022/2023\"", "2023-12-31", .interval), ("\"2023-01-01/P1M\"", "2023-02-01", .interval),
            ("\"2023-01-01/..\"", "2023-01-01", .interval), ("\"R/P1Y\"", nil, .interval),
            ("\"1900-01-01\"^^xsd:date", nil, .placeholder), ("\"1970-01-01T00:00:00Z\"", nil, .placeholder),
            ("\"0001-01-01\"", nil, .placeholder), ("\"9999-12-31\"", nil, .placeholder), ("\"\"", nil, .unreadable),
            ("\"  \"", nil, .unreadable), ("\"2023-02-30\"", nil, .unreadable), ("\"null\"", nil, .unreadable),
            ("\"32/13/2024\"", nil, .unreadable), ("\"tháng 5 năm 2023\"", nil, .unreadable),
            ("\"2024-13\"", nil, .unreadable), ("\"-2024-01-01\"", nil, .unreadable),
            ("\"99999999999\"", nil, .unreadable),
            ("\"///\"", nil, .unreadable), ("\"a/b\"", nil, .unreadable),
            ("<http://example.org/2024>", nil, .unreadable),
        ] as [(String, String?, LocatedDate.Problem)])
    func told(literal: String, day: String?, problem: LocatedDate.Problem) throws {
        let date = try #require(try Self.date(literal))
        #expect(date.day?.description == day)
        #expect(date.problem == problem)
    }

    @Test("the text stays as it is in the file")
    func raw() throws { #expect(try Self.date("\" 05/03/2024\"")?.raw == " 05/03/2024") }

    @Test("of several dates the oldest issue and the newest change count, and no date without a day")
    func several() throws {
        let dataset = try #require(
            try ModelSample.dataset(
                "dct:issued \"2024-03-05\"", "dct:issued \"2023-01-01\"", "dct:issued \"không rõ\"",
                "dct:modified \"2024-03-05\"", "dct:modified \"2024-04-01\"", "dct:modified \"zzz\""))
        #expect(dataset.issued?.raw == "2023-01-01")
        #expect(dataset.modified?.raw == "2024-04-01")
    }

    @Test("the date of a record about a dataset is the date of its metadata, unless the file states that itself")
    func records() throws {
        let record = "<#r> a dcat:CatalogRecord\n<#r> foaf:primaryTopic <#d>\n<#r> dct:modified \"2024-05-01\"\n"
        let first = try ModelSample.catalogue("<#d> a dcat:Dataset\n" + record).datasets.first
        #expect(first?.metadataModified?.raw == "2024-05-01")
        #expect(first?.modified == nil)
        let second = try ModelSample.catalogue(
            "<#d> a dcat:Dataset\n<#d> own:metadata-modified \"2024-06-01\"\n" + record
        ).datasets.first
        #expect(second?.metadataModified?.raw == "2024-06-01")
    }
}
