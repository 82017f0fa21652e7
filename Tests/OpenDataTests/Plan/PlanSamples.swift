// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import LocatedYAML

@testable import OpenData

/// Plans and files for tests.
enum PlanSamples {
    /// The folder of the package.
    static let package = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    /// The folder with plans that have mistakes.
    static let fixtures = package.appendingPathComponent("Tests/OpenDataTests/Fixtures/plan")

    static func bytes(_ url: URL) throws -> [UInt8] { Array(try Data(contentsOf: url)) }

    /// A plan from YAML; what keeps it from loading is thrown with its text.
    static func plan(_ yaml: String) throws -> PublicationPlan { try plan(Array(yaml.utf8), "plan.yaml") }

    static func plan(_ bytes: [UInt8], _ name: String) throws -> PublicationPlan {
        struct Unreadable: Error, CustomStringConvertible { let description: String }
        do {
            return try PublicationPlan(reading: bytes, named: name, vocabularies: try ShippedResources.vocabularies())
        } catch let failure as ReadingFailure {
            throw Unreadable(
                description: DiagnosticRenderer(language: .en, color: false).render(failure.diagnostics))
        }
    }

    /// A plan with items, each given by its keys beside id and title.
    static func plan(items: [String]) throws -> PublicationPlan {
        let lines = items.enumerated().map { "  - {id: i\($0.offset), \($0.element)}\n" }.joined()
        return try plan("plan: 1\nid: p\ntitle: Kế hoạch\nitems:\n" + lines)
    }

    /// The example of the package.
    static func example() throws -> PublicationPlan {
        let url = package.appendingPathComponent("Examples/open-data/ke-hoach-minh-ha.yaml")
        return try plan(try bytes(url), "ke-hoach-minh-ha.yaml")
    }

    /// The example's catalogue.
    static func exampleCatalogue() throws -> Catalogue {
        let url = package.appendingPathComponent("Examples/open-data/danh-muc-minh-ha.jsonld")
        let resources = try ShippedResources.all()
        let reading = try CatalogueReader(contexts: resources.contexts).read(
            name: "danh-muc-minh-ha.jsonld", bytes: try bytes(url))
        return Catalogue(reading, vocabularies: resources.vocabularies)
    }

    /// The day of the example.
    static func asOf() throws -> CalendarDate { try SampleCatalogue.day("2026-11-21") }
}
