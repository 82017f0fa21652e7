// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Indicators
import LocatedYAML
import Testing

/// The programmes and crosswalks with mistakes in `Fixtures/broken-programmes`, each with the diagnostics it must give.
struct BrokenProgramme: Sendable, CustomTestStringConvertible {
    /// How the documents of a folder are read.
    enum Area: String, Sendable, CaseIterable {
        case form, meaning, lint, crosswalk
        case crosswalkLint = "crosswalk-lint"
    }

    let area: Area
    let name: String

    static let folder = ProgrammeFixture.fixtures.appendingPathComponent("broken-programmes")

    static let all: [BrokenProgramme] = Area.allCases.flatMap { area in
        let folder = folder.appendingPathComponent(area.rawValue)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".yaml") }.sorted().map { BrokenProgramme(area: area, name: $0) }
    }

    var testDescription: String { "\(area.rawValue)/\(name)" }
    var file: URL { Self.folder.appendingPathComponent(area.rawValue).appendingPathComponent(name) }

    func bytes() throws -> [UInt8] { try [UInt8](Data(contentsOf: file)) }

    /// The golden text in one language.
    func golden(_ language: DiagnosticLanguage) -> URL {
        file.deletingPathExtension().appendingPathExtension("\(language.rawValue).txt")
    }

    /// What reading bytes in the place of the document says; nothing when they are all right.
    func diagnostics(of bytes: [UInt8], programmes: [Programme]) -> [Diagnostic] {
        do throws(ReadingFailure) {
            switch area {
            case .form, .meaning: _ = try Programme(reading: bytes, named: name)
            case .crosswalk: _ = try Crosswalk(reading: bytes, named: name)
            case .lint: return ProgrammeLinter.lint(bytes, named: name)
            case .crosswalkLint: return CrosswalkLinter.lint(bytes, named: name, programmes: programmes)
            }
            return []
        } catch {
            return error.diagnostics
        }
    }
}
