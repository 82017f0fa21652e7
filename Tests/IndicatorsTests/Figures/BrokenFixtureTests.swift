// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Indicators
import LocatedYAML
import Testing

@Suite("What is wrong with bodies and figures is told whole")
struct BrokenFixtureTests {
    static func diagnostics(_ name: String) throws -> [Diagnostic] {
        let bytes = try FigureSamples.bytes(name)
        let programme = try FigureSamples.programme()
        let bodies = try FigureSamples.bodies()
        if name.hasSuffix(".csv") {
            return FigureImport(bytes, named: name, programme: programme, bodies: bodies).diagnostics
        }
        if name.hasPrefix("figures") {
            return try FigureReading(reading: bytes, named: name, programme: programme, bodies: bodies).diagnostics
        }
        do throws(ReadingFailure) {
            _ = try BodyTree(reading: bytes, named: name)
            return []
        } catch {
            return error.diagnostics
        }
    }

    @Test(
        arguments: [
            "bodies-broken.yaml", "figures-broken.yaml", "figures-odd.yaml", "figures-broken.csv", "figures-odd.csv",
        ], [DiagnosticLanguage.vi, .en])
    func `in both languages`(name: String, language: DiagnosticLanguage) throws {
        let text = FigureSamples.rendered(try Self.diagnostics(name), language)
        #expect(text == (try FigureSamples.text("\(name).\(language.rawValue).txt")))
    }

    @Test(arguments: ["figures-odd.yaml", "figures-odd.csv"])
    func `and odd figures are kept`(name: String) throws {
        #expect(try Self.diagnostics(name).contains { $0.severity == .error } == false)
    }
}
