// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DataQuality
import Evidence
import Foundation
import LocatedYAML
import Reports
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// The forms that programs read: CSV, JUnit XML, SARIF.
struct QualityFileTests {
    @Test func `failing rows are written as CSV`() throws {
        let result = try QualitySamples.register()
        let masked = FailuresCSV().render(result.masked())
        try expectGolden(String(decoding: masked, as: UTF8.self), "quality.csv")
        let shown = FailuresCSV(delimiter: .semicolon).render(result.showingValues())
        let marked = FailuresCSV(delimiter: .semicolon, hasByteOrderMark: true).render(result.showingValues())
        #expect(marked == [0xEF, 0xBB, 0xBF] + shown)
        try expectGolden(String(decoding: shown, as: UTF8.self), "quality-shown.csv")
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+84 912", "'+84 912"), ("-5", "-5"), ("-5,25", "-5,25"), ("-5+cmd", "'-5+cmd"),
        ("--5", "'--5"), ("@SUM(A1)", "'@SUM(A1)"), ("＝1", "'＝1"), ("  =1", "  '=1"), ("a;=1", "a;'=1"),
        ("a, -x", "a, '-x"), ("a,-x", "a,'-x"), ("\t=1", "\\t=1"), ("\"=1", "\"'=1"), ("a=b", "a=b"), ("", ""),
        ("a|b\\c", "a\\|b\\\\c"), ("a\u{202E}b\u{0}", "a\\u{202e}b\\u{0}"), ("1\r\n2", "1\\r\\n2"),
    ])
    func `a spreadsheet sees no formula, and a terminal no escape`(value: String, written: String) throws {
        var result = try QualitySamples.register()
        result.inputs[0].name = "x"
        var check = try #require(result.checks.first { $0.id == "ghi_chu.markup" })
        check.failures = Array(check.failures.prefix(1))
        check.failures[0].values[0].text = value
        result.checks = [check]
        let text = String(decoding: FailuresCSV().render(result.masked()), as: UTF8.self)
        let field =
            written.contains { ",;\"".contains($0) }
            ? "\"" + written.replacing("\"", with: "\"\"") + "\"" : written
        #expect(
            text.split(separator: "\r\n").last.map(String.init)
                == "ghi_chu.markup,markup,clean,low,fail,x,7,8,900,,ghi_chu,\(field)")
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `JUnit XML is well-formed and whole`(language: Language) throws {
        let result = try QualitySamples.register()
        let masked = JUnitReport(language: language).render(result.masked())
        try expectGolden(String(decoding: masked, as: UTF8.self), "quality-junit.\(language).xml")
        let shown = JUnitReport(language: language).render(result.showingValues())
        try expectGolden(String(decoding: shown, as: UTF8.self), "quality-junit-shown.\(language).xml")
        for bytes in [masked, shown] {
            let found = JUnitCounts(bytes)
            #expect(found.error == nil)
            #expect(found.cases == result.checks.map(\.id).sorted())
            #expect(found.failures == result.checks.count { $0.status == .fail })
            #expect(found.errors == result.checks.count { $0.status == .inconclusive })
        }
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `a SARIF log is whole`(language: Language) throws {
        let result = try QualitySamples.register()
        let log = try SARIFReport(language: language).render(
            result.masked(), paths: ["data/dan-cu.csv", "/../bổ sung 2.csv"])
        try expectGolden(String(decoding: log, as: UTF8.self), "quality.\(language).sarif")
        try SARIFShape.check(log)
        let shown = try SARIFReport(language: language).render(result.showingValues())
        try expectGolden(String(decoding: shown, as: UTF8.self), "quality-shown.\(language).sarif")
        try SARIFShape.check(shown)
    }

    @Test func `a SARIF log shows no value of the data`() throws {
        let result = try QualitySamples.register()
        let log = String(decoding: try SARIFReport(language: .english).render(result.masked()), as: UTF8.self)
        let values = result.checks.flatMap(\.failures).flatMap(\.values).compactMap(\.text)
        // The one that the description of its check names as an example.
        for value in values where value.count > 4 && value != "không rõ" { #expect(!log.contains(value)) }
        #expect(!log.contains("•"))
    }
}

/// What a parser that is not ours finds in a JUnit document.
private final class JUnitCounts: NSObject, XMLParserDelegate {
    private(set) var cases: [String] = []
    private(set) var failures = 0
    private(set) var errors = 0
    private(set) var error: (any Error)?

    init(_ bytes: [UInt8]) {
        super.init()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = self
        if !parser.parse() { error = parser.parserError }
        cases.sort()
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        switch name {
        case "testcase": cases.append(attributes["name"] ?? "")
        case "failure": failures += 1
        case "error": errors += 1
        default: break
        }
    }
}
