// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Reports
import Testing

@Suite("A programme as text")
struct ProgrammeTextTests {
    @Test(arguments: [Language.vietnamese, .english])
    func `shows the plan, its phases, its indicators as printed, duties, tasks, notes and sources`(
        language: Language
    ) throws {
        let text = ProgrammeText(TextStyle(language: language)).render(try ProgrammeSamples.programme("minh-ha"))
        try expectGolden(text, "programmes/minh-ha.\(language).txt")
    }

    @Test func `shows one part under the title`() throws {
        let writer = ProgrammeText(TextStyle(language: .english))
        let programme = try ProgrammeSamples.programme("minh-ha")
        for part in ProgrammePart.allCases {
            try expectGolden(writer.render(programme, only: part), "programmes/minh-ha-\(part.rawValue).en.txt")
        }
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `is listed with the plan and how much there is in it`(language: Language) throws {
        let programmes = try ["minh-ha", "an-binh"].map(ProgrammeSamples.programme)
        try expectGolden(
            ProgrammeText(TextStyle(language: language)).list(programmes), "programmes/list.\(language).txt")
    }

    @Test func `fits a narrow page`() throws {
        let style = TextStyle(language: .vietnamese, width: 40)
        let text = ProgrammeText(style).render(try ProgrammeSamples.programme("minh-ha"))
        #expect(text.split(separator: "\n").filter { $0.count > 40 } == [])
    }

    @Test func `of none is nothing`() {
        #expect(ProgrammeText(TextStyle(language: .vietnamese)).list([]) == "")
    }

    @Test func `cannot steer a terminal`() throws {
        let text = ProgrammeText(TextStyle(language: .vietnamese)).render(try ProgrammeSamples.hostile())
        #expect(text.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E }.map(\.value) == [])
    }
}
