// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Reports
import Scoring
import Testing

@Suite("Hostile text in a report")
struct HostileReportTests {
    static let texts = [
        "<script>alert(1)</script>", "=1+1", "\u{202E}trái\u{202C}", "a\u{0}b\u{1B}[31m", "]]> & \"'", "| x | `y` |",
        String(repeating: "dài ", count: 2000),
    ]

    @Test(arguments: texts)
    func `names and notes stand in the model as they are`(text: String) throws {
        let (rubric, base) = try Samples.small()
        var evidence = base
        evidence.evidence.subject.name = LocalizedText(text)
        let item = try #require(rubric.items.first { evidence.evidence.answers[$0.id]?.responses.isEmpty == false })
        var response = try #require(evidence.evidence.answers[item.id]?.responses.first)
        response.note = text
        response.documents = [EvidenceItem(title: text, url: text)]
        evidence.evidence.answers[item.id] = ItemAnswer([response])
        let report = ReportBuilder(language: .vietnamese).report(
            for: [.scorecard(try rubric.score(evidence), rubric: rubric)])
        let texts = ReportOutline(report).texts
        #expect(report.subtitle == text)
        #expect(texts.contains("Ghi chú: " + text))
        #expect(texts.contains(text))
    }

    @Test(arguments: 0..<12)
    func `documents with any text give reports that hold together`(seed: UInt64) throws {
        var documents = RandomDocuments(seed: seed)
        let rubric = try documents.rubric()
        let evidence = documents.evidence(rubric)
        let report = ReportBuilder(language: seed % 2 == 0 ? .vietnamese : .english).report(
            for: [.scorecard(try rubric.score(evidence), rubric: rubric)])
        let outline = ReportOutline(report)
        let ids = Set(outline.ids)
        #expect(ids.count == outline.ids.count)
        #expect(outline.references.filter { !ids.contains($0) } == [])
    }

    @Test func `ids of documents that differ in odd characters only do not become one`() throws {
        let scope = ReportScope(language: .english, prefix: "r1-")
        #expect(scope.id("a b/ç") == "r1-a-b---")
        let source = OddNames()
        let report = ReportBuilder(language: .english).report(for: [.other(source)])
        #expect(report.sections.map(\.id) == ["a-b"])
    }

    /// A kind of result of somebody else.
    private struct OddNames: ReportSectionSource {
        func summary(in scope: ReportScope) -> ReportSummary { ReportSummary(kind: "Odd", subject: "names") }

        func sections(in scope: ReportScope) -> [ReportSection] { [ReportSection(id: scope.id("a b"), title: "A")] }
    }
}
