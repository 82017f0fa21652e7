// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Reports
import Testing

@Suite("A comparison of programmes as it is written")
struct ProgrammeComparisonReportTests {
    @Test(arguments: [Language.vietnamese, .english])
    func `is text, concept by concept`(language: Language) throws {
        let writer = ProgrammeComparisonText(TextStyle(language: language))
        try expectGolden(
            writer.render(try ProgrammeSamples.comparison()), "programmes/comparison.\(language).txt")
        try expectGolden(
            writer.render(try ProgrammeSamples.comparison(concept: "records")),
            "programmes/comparison-records.\(language).txt")
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `is CSV with a line for each member and phase`(language: Language) throws {
        let bytes = ProgrammeComparisonCSV(language: language).render(try ProgrammeSamples.comparison())
        try expectGolden(String(decoding: bytes, as: UTF8.self), "programmes/comparison.\(language).csv")
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `is Markdown with a table for each concept`(language: Language) throws {
        try expectGolden(
            ProgrammeComparisonMarkdown(language: language).render(try ProgrammeSamples.comparison()),
            "programmes/comparison.\(language).md")
    }
}
