// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Reports
import Testing

@Suite("A programme as tables")
struct ProgrammeTablesTests {
    @Test func `is CSV with a line for each indicator and phase, for each task, for each day of a duty`() throws {
        let writer = ProgrammeCSV(language: .vietnamese)
        let programme = try ProgrammeSamples.programme("minh-ha")
        for part in ProgrammePart.allCases {
            let text = String(decoding: writer.render(programme, part), as: UTF8.self)
            try expectGolden(text, "programmes/minh-ha-\(part.rawValue).vi.csv")
        }
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `is Markdown with the phases as columns, without columns that nothing fills`(language: Language) throws {
        let writer = ProgrammeMarkdown(language: language)
        try expectGolden(
            writer.render(try ProgrammeSamples.programme("minh-ha")), "programmes/minh-ha.\(language).md")
        try expectGolden(
            writer.render(try ProgrammeSamples.programme("an-binh"), only: .indicators),
            "programmes/an-binh-indicators.\(language).md")
    }

    @Test func `keeps texts in their cells`() throws {
        let programme = try ProgrammeSamples.hostile()
        try expectGolden(ProgrammeMarkdown(language: .english).render(programme), "programmes/hostile.en.md")
        let csv = String(decoding: ProgrammeCSV(language: .english).render(programme, .indicators), as: UTF8.self)
        try expectGolden(csv, "programmes/hostile.en.csv")
    }

    @Test func `begins with a byte order mark when it is asked for, and parts by semicolons`() throws {
        let writer = ProgrammeCSV(language: .english, delimiter: .semicolon, hasByteOrderMark: true)
        let bytes = writer.render(try ProgrammeSamples.programme("an-binh"), .tasks)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "\u{FEFF}programme;task;number;section;sectionTitle;name;monitoring;lead;cooperating;result;"
                + "deadline;deadlineDate;remark\r\n")
    }
}
