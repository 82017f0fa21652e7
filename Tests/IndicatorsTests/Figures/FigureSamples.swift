// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import LocatedYAML
import Testing

/// The fixtures about figures and bodies.
enum FigureSamples {
    static func bytes(_ name: String) throws -> [UInt8] { try ProgrammeFixture.bytes("figures/\(name)") }

    static func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    static func programme() throws -> Programme {
        try Programme(reading: bytes("programme.yaml"), named: "programme.yaml")
    }

    static func bodies() throws -> BodyTree { try BodyTree(reading: bytes("bodies.yaml"), named: "bodies.yaml") }

    static func reading(_ text: String) throws -> FigureReading {
        try FigureReading(reading: Array(text.utf8), named: "f.yaml", programme: programme(), bodies: bodies())
    }

    static func sheet(_ text: String) throws -> FigureImport { try sheet(Array(text.utf8)) }

    static func sheet(_ bytes: [UInt8]) throws -> FigureImport {
        FigureImport(bytes, named: "f.csv", programme: try programme(), bodies: try bodies())
    }

    /// All reports of a set.
    static func list(_ set: FigureSet) -> [Figure] { (0..<set.count).map { set[$0] } }

    static func rendered(_ diagnostics: [Diagnostic], _ language: DiagnosticLanguage) -> String {
        DiagnosticRenderer(language: language, color: false).render(diagnostics)
    }
}
