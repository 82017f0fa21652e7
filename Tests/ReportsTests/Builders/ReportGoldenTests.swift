// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Reports
import Testing

@Suite("Reports as they are read")
struct ReportGoldenTests {
    @Test(
        arguments: [
            BuiltReport.office, .database, .comparison, .quality, .qualityComparison, .progress, .ranking, .overview,
        ], [Language.vietnamese, .english])
    func `a report of every kind is written as it should be`(kind: BuiltReport, language: Language) throws {
        let report = try kind.report(language)
        try expectGolden(ReportMarkdown(report).text, "report-\(kind.rawValue).\(language).md")
    }
}
