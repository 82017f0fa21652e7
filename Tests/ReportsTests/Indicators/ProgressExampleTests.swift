// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import Indicators
import Reports
import Scoring
import Testing

/// The example of a province in June 2027 holds together.
struct ProgressExampleTests {
    private static let folder = "Examples/indicators/"
    private static let names = try? FileManager.default.contentsOfDirectory(
        atPath: TestFiles.package.appendingPathComponent(folder + "danh-gia").path
    ).sorted()

    private static func document<Document>(
        _ name: String, _ read: ([UInt8], String) throws -> Document
    ) throws -> Document {
        try read(try TestFiles.bytes(folder + name), name)
    }

    @Test func `the scorecards are those of the assessments beside them`() throws {
        let rubric = try Self.document("bo-tieu-chi-mau.yaml") { try Rubric(reading: $0, named: $1) }
        let names = try #require(Self.names)
        #expect(names.count == 20)
        for name in names {
            let evidence = try Self.document("danh-gia/" + name) { try EvidenceDocument(reading: $0, named: $1) }
            let card = try rubric.score(evidence)
            let stored = try TestFiles.bytes(Self.folder + "bang-diem/" + name.replacing(".yaml", with: ".json"))
            #expect(try JSONTextEncoder().encode(card) == stored, "\(name): run cham-diem.sh")
        }
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `the province is told on a page`(language: Language) throws {
        let programme = try Self.document("ke-hoach-minh-ha.yaml") { try Programme(reading: $0, named: $1) }
        let bodies = try Self.document("co-quan-minh-ha.yaml") { try BodyTree(reading: $0, named: $1) }
        let reported = try Self.document("so-lieu-minh-ha.yaml") {
            try FigureReading(reading: $0, named: $1, programme: programme, bodies: bodies)
        }
        let form = try Self.document("so-lieu-xa.csv") {
            FigureImport($0, named: $1, programme: programme, bodies: bodies)
        }
        #expect(reported.diagnostics == [])
        #expect(form.diagnostics == [])
        var input = ProgressInput(
            programme: programme, figures: FigureSet(merging: [reported.figures, form.figures]),
            asOf: try #require(CalendarDate(parsing: "2027-06-30")))
        input.bodies = bodies
        input.levels = try #require(Self.names).compactMap { name in
            let card = try Self.document("bang-diem/" + name.replacing(".yaml", with: ".json")) { bytes, name in
                try JSONTextDecoder().decode(Scorecard.self, from: bytes, name: name)
            }
            return BodyLevel(card)
        }
        let text = ProgressText(TextStyle(language: language), programme: programme)
        try expectGolden(text.render(ProgressTracker.track(input)), "progress-minh-ha.\(language).txt")
    }
}
