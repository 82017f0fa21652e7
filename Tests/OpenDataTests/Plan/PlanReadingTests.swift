// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import LocatedYAML
import OpenData
import Testing

/// A plan with mistakes and the diagnostics that it must give.
struct FaultyPlan: Sendable, CustomTestStringConvertible {
    let area: String
    let name: String
    var testDescription: String { "\(area)/\(name)" }

    static let all: [FaultyPlan] = ["broken", "lint"].flatMap { area in
        let folder = PlanSamples.fixtures.appendingPathComponent(area).path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".json") }.sorted().map {
            FaultyPlan(area: area, name: $0)
        }
    }

    var folder: URL { PlanSamples.fixtures.appendingPathComponent(area) }

    func golden(_ language: DiagnosticLanguage) -> URL {
        folder.appendingPathComponent("\(name.split(separator: ".")[0]).\(language.rawValue).txt")
    }

    func diagnostics() throws -> [Diagnostic] {
        PlanLinter.lint(
            try PlanSamples.bytes(folder.appendingPathComponent(name)), named: name,
            vocabularies: try ShippedResources.vocabularies(), asOf: try PlanSamples.asOf())
    }
}

/// Set `DGOV_UPDATE_GOLDEN=1` to write the golden texts anew; then read every change.
@Suite struct `Plans with mistakes` {
    @Test(arguments: FaultyPlan.all)
    func `give exactly the diagnostics written beside them`(plan: FaultyPlan) throws {
        let diagnostics = try plan.diagnostics()
        for language in [DiagnosticLanguage.en, .vi] {
            let text = DiagnosticRenderer(language: language, color: false).render(diagnostics)
            let golden = plan.golden(language)
            if ProcessInfo.processInfo.environment["DGOV_UPDATE_GOLDEN"] == "1" {
                try text.write(to: golden, atomically: true, encoding: .utf8)
            }
            #expect(text == (try String(contentsOf: golden, encoding: .utf8)))
        }
    }

    @Test func `load in spite of a state secret, which blocks`() throws {
        let plan = try PlanSamples.plan(items: ["title: Mật, classification: state_secret", "title: Mở"])
        #expect(plan.items.count == 2)
        #expect(plan.secretItems == [0])
        #expect(plan.blockers.map(\.severity) == [.error])
        #expect(plan.blockers.map(\.message.code) == ["plan-state-secret"])
        #expect(plan.blockers.first?.place?.line == 5)
    }
}

@Suite struct `A plan` {
    @Test func `reads every key`() throws {
        let plan = try PlanSamples.example()
        #expect(plan.decision?.number == "412/QĐ-UBND")
        #expect(plan.decision?.date == (try SampleCatalogue.day("2026-05-28")))
        #expect(plan.items.count == 12)
        let bus = try #require(plan.items.first { $0.id == "xe-buyt" })
        #expect(bus.identifiers == ["MH-xe-buyt"])
        #expect(bus.priority == "1")
        #expect(bus.methods == [.file, .api])
        #expect(bus.formats.map(\.code) == ["CSV", "GEOJSON"])
        #expect(bus.licence?.code == "CC_BY_4_0")
        #expect(bus.frequency?.code == "MONTHLY")
        #expect(bus.privacyReview?.outcome == .noPersonalData)
        #expect(bus.classification == .open)
        #expect(plan.criteria.map(\.scope) == [.catalogue, .catalogue, .dataset, .catalogue])
        #expect(plan.usage.count == 7)
    }

    @Test func `is written so that it reads back the same`() throws {
        let plan = try PlanSamples.example()
        let again = try PlanSamples.plan(plan.yaml, "again.yaml")
        #expect(again.identity.id == plan.identity.id)
        #expect(again.identity.version == plan.identity.version)
        #expect(again.criteria.count == plan.criteria.count)
        #expect(again.yaml == plan.yaml)
    }

    @Test(arguments: [
        "no", "null", "1.10", "a: b", "a #b", " x ", "\"q\"", "\\", "line\nline", "\u{200B}", "é", "=1+1", "- x", "[a]",
        "Sở 'X', {y}", "\t", "😀", "~",
    ])
    func `keeps a text whatever it holds`(text: String) throws {
        var plan = PublicationPlan(
            identity: DocumentIdentity(id: "p", version: "1"), title: LocalizedText(text))
        var item = PublicationPlan.Item(id: "i", title: LocalizedText(vi: text, en: text))
        item.identifiers = [text, text + "2"]
        item.priority = text
        plan.items = [item]
        let again = try PlanSamples.plan(plan.yaml, "again.yaml")
        #expect(again.title.entries.map(\.text) == [text])
        #expect(again.items[0].title == item.title)
        #expect(again.items[0].identifiers == item.identifiers)
        #expect(again.items[0].priority == text)
    }

    @Test func `lacks the parts that programmes ask for`() throws {
        let plan = try PlanSamples.plan(items: ["title: A, planned_date: 2026-12-01, method: api"])
        #expect(plan.missingParts == [.priorityList, .updates, .useCriteria])
        #expect(try PlanSamples.example().missingParts == [])
    }
}
