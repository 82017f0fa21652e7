// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Indicators
import LocatedYAML
import Testing

/// Set `DGOV_UPDATE_GOLDEN=1` to write the golden texts anew; then read every change.
@Suite("Programmes and crosswalks with mistakes")
struct BrokenProgrammeTests {
    private let programmes: [Programme]

    init() throws { programmes = try ["minh-ha", "an-binh"].map(ProgrammeFixture.programme) }

    @Test(arguments: BrokenProgramme.all)
    func `give exactly the diagnostics written beside them`(document: BrokenProgramme) throws {
        let diagnostics = document.diagnostics(of: try document.bytes(), programmes: programmes)
        #expect(!diagnostics.isEmpty)
        for language in [DiagnosticLanguage.en, .vi] {
            let text = DiagnosticRenderer(language: language, color: false).render(diagnostics)
            let file = document.golden(language)
            if ProcessInfo.processInfo.environment["DGOV_UPDATE_GOLDEN"] == "1" {
                try Data(text.utf8).write(to: file)
            }
            let golden = try String(contentsOf: file, encoding: .utf8)
            #expect(text == golden)
        }
    }

    @Test(arguments: BrokenProgramme.all)
    func `are errors, or warnings where only a linter looks`(document: BrokenProgramme) throws {
        let severities = Set(document.diagnostics(of: try document.bytes(), programmes: programmes).map(\.severity))
        let wanted: Set<DiagnosticSeverity> =
            switch document.area {
            case .form, .meaning, .crosswalk: [.error]
            case .lint: [.warning]
            case .crosswalkLint: [.error, .warning]
            }
        #expect(severities == wanted)
    }

    @Test(arguments: BrokenProgramme.all)
    func `never crash a reader that gets only their beginning, and the whole says the same again`(
        document: BrokenProgramme
    ) throws {
        let bytes = try document.bytes()
        let whole = document.diagnostics(of: bytes, programmes: programmes)
        for count in stride(from: 0, to: bytes.count, by: 97) {
            _ = document.diagnostics(of: Array(bytes[..<count]), programmes: programmes)
        }
        #expect(document.diagnostics(of: bytes, programmes: programmes) == whole)
    }
}
