// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import OpenData
import Reports
import Testing

/// The forms of an audit that programs read: CSV, SARIF, DQV.
struct AuditFileTests {
    @Test(arguments: [Language.vietnamese, .english])
    func `findings are written as CSV`(language: Language) throws {
        let result = try AuditSamples.province()
        let few = AuditCSV(language: language).render(Self.firstOfEachCheck(result))
        try expectGolden(String(decoding: few, as: UTF8.self), "audit.\(language).csv")
        let plain = AuditCSV(language: language).render(result)
        #expect(plain.count { $0 == UInt8(ascii: "\n") } == result.findings.count + 1)
        let marked = AuditCSV(language: language, hasByteOrderMark: true).render(result)
        #expect(marked == [0xEF, 0xBB, 0xBF] + plain)
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+84 912", "'+84 912"), ("-5", "-5"), ("-5+cmd", "'-5+cmd"), ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1", "'＝1"), ("  =1", "  '=1"), ("a;=1", "\"a;'=1\""), ("a,-x", "\"a,'-x\""), ("\t=1", "\\t=1"),
        ("\"=1", "\"\"\"'=1\""), ("a\u{202E}b\u{0}", "a\\u{202e}b\\u{0}"), ("1\r\n2", "1\\r\\n2"), ("", ""),
    ])
    func `a spreadsheet sees no formula in any cell, and a terminal no escape`(text: String, written: String) throws {
        var result = try AuditSamples.province()
        var finding = try #require(result.findings.first)
        finding.pack = text
        finding.check = text
        finding.code = text
        finding.message = LocalizedText(text)
        finding.fix = text
        finding.resource.kind = .distribution
        finding.resource.name = text
        finding.resource.dataset = text
        finding.place?.file = text
        finding.place?.line = 7
        finding.place?.column = nil
        finding.place?.pointer = text
        finding.severity = .error
        finding.isBlocking = true
        result.findings = [finding]
        result.datasets = [result.datasets[0]]
        result.datasets[0].name = text
        result.datasets[0].title = LocalizedText(text)
        result.datasets[0].publisher = "x"
        result.publishers = [result.publishers[0]]
        result.publishers[0].key = "x"
        result.publishers[0].name = LocalizedText(text)
        let line = String(decoding: AuditCSV(language: .english).render(result), as: UTF8.self)
            .split(separator: "\r\n").last
        let w = written
        #expect(
            line.map(String.init)
                == [w, w, w, w, "distribution", w, w, "error", "true", w, w, w, w, "7", "", w].joined(separator: ","))
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `a SARIF log is whole`(language: Language) throws {
        let result = try AuditSamples.province()
        let few = try AuditSARIF(language: language).render(
            Self.firstOfEachCheck(result), path: "Examples/open-data/danh mục.jsonld")
        try expectGolden(String(decoding: few, as: UTF8.self), "audit.\(language).sarif")
        try SARIFShape.check(few, results: Set(result.findings.map(\.check)).count)
        try SARIFShape.check(try AuditSARIF(language: language).render(result), results: result.findings.count)
        let empty = try AuditSamples.empty()
        try SARIFShape.check(try AuditSARIF(language: language).render(empty), results: empty.findings.count)
    }

    @Test func `an audit is written in the Data Quality Vocabulary`() throws {
        let bytes = try DQVReport().render(try AuditSamples.province())
        try expectGolden(String(decoding: bytes, as: UTF8.self), "audit.dqv.jsonld")
    }

    @Test func `DQV is a graph with one measurement for each metric and each total of a dataset`() throws {
        for result in [try AuditSamples.province(), try AuditSamples.catalogueAlone(), try AuditSamples.empty()] {
            let graph = try Self.graph(try DQVReport().render(result))
            let scored = result.packs.filter { $0.points != nil }
            let checks = scored.flatMap { pack in
                pack.checks.filter { $0.worth.sign > 0 && $0.points.possible.sign > 0 }
            }
            let ofDatasets = scored.reduce(0) { sum, pack in
                sum + result.datasets.count { $0.packs.contains { $0.pack == pack.pack.id } }
            }
            #expect(Self.count(graph, "QualityMeasurement") == scored.count + checks.count + ofDatasets)
            #expect(Self.count(graph, "Metric") == scored.count + checks.count)
            #expect(Self.count(graph, "Dimension") == scored.reduce(0) { $0 + $1.groups.count })
            #expect(graph.members(of: .dataset).count == result.datasets.count)
            #expect(graph.members(of: .catalog).count == 1)
        }
    }

    @Test func `every measurement of DQV names a described metric, a resource, a value and a day`() throws {
        let graph = try Self.graph(try DQVReport().render(try AuditSamples.province()))
        let measurement = try #require(graph.id(ofIRI: Self.dqv + "QualityMeasurement"))
        let properties = try [
            Self.dqv + "isMeasurementOf", Self.dqv + "computedOn", Self.dqv + "value", "http://purl.org/dc/terms/date",
        ].map { try #require(graph.id(ofIRI: $0)) }
        let members = graph.members(of: measurement)
        #expect(!members.isEmpty)
        for member in members {
            for property in properties { #expect(graph.values(member, property).count == 1) }
            for property in properties.prefix(2) {
                #expect(graph.values(member, property).allSatisfy { graph.describes($0.object) })
            }
            let types = properties.suffix(2).compactMap {
                graph.values(member, $0).first.map { graph.datatype($0.object) }
            }
            #expect(types == [Self.xsd + "decimal", Self.xsd + "date"])
        }
    }

    /// The result with one finding of each check, so that golden files can be read.
    private static func firstOfEachCheck(_ result: AuditResult) -> AuditResult {
        var few = result
        var seen: Set<String> = []
        few.findings = result.findings.filter { seen.insert($0.check).inserted }
        return few
    }

    // MARK: Graphs

    private static let dqv = "http://www.w3.org/ns/dqv#"
    private static let xsd = "http://www.w3.org/2001/XMLSchema#"

    /// The graph of a document, which must be read without any remark.
    static func graph(_ bytes: [UInt8]) throws -> RDFGraph {
        let source = SourceText(name: "audit.jsonld", bytes: bytes)
        let document = try DocumentComposer.compose(source, syntax: .json, limits: .catalogue)
        let reading = JSONLDReader(contexts: try AuditSamples.contexts()).read(source, document: document)
        #expect(reading.diagnostics == [])
        return reading.graph
    }

    private static func count(_ graph: RDFGraph, _ kind: String) -> Int {
        graph.id(ofIRI: dqv + kind).map { graph.members(of: $0).count } ?? 0
    }
}
