// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@testable import OpenData

/// A pack of one check, and whether the loader reads it.
private struct SmallPack {
    let text: String
    let isRead: Bool

    init(test: String, scope: CheckScope, reads: [ResourceProperty]) {
        let properties = reads.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
        text = """
            {"pack": 1, "id": "p", "version": "1", "title": "P", "status": "proposed", "sources": [],
            "groups": [{"id": "g", "title": "G"}], "checks": [{"id": "C", "title": "C", "group": "g",
            "scope": "\(scope.rawValue)", "reads": [\(properties)], "test": "\(test)",
            "args": {\(Self.arguments[test] ?? "")}}]}
            """
        isRead = (try? CheckPack(reading: Array(text.utf8), named: "pack.json")) != nil
    }

    /// What tests must be told.
    private static let arguments = [
        "count": "\"at_least\": 1", "language": "\"language\": \"vi\"", "format_in": "\"list\": \"machine_readable\"",
        "profile_compliance": "\"profile\": \"dcat-ap-3\"", "plan_rule": "\"rule\": \"P1\"",
        "integrity": "\"rule\": \"INT-1\"", "stars": "\"at_least\": 1",
    ]

    /// Every test on every scope, without properties and with the title; every test of the values of every property;
    /// every property on every scope.
    static func all() -> [SmallPack] {
        var packs: [SmallPack] = []
        for test in TestReader.words {
            packs += CheckScope.allCases.map { SmallPack(test: test, scope: $0, reads: []) }
            packs.append(SmallPack(test: test, scope: .dataset, reads: [.title]))
        }
        for property in ResourceProperty.allCases {
            packs += CheckScope.allCases.map { SmallPack(test: "present", scope: $0, reads: [property]) }
            let scope = CheckScope.allCases.last { property.kind(in: $0) != nil } ?? .dataset
            for test in ["language", "in_vocabulary", "format_in", "date_valid", "url", "unique", "probe_status"] {
                packs.append(SmallPack(test: test, scope: scope, reads: [property]))
            }
        }
        packs.append(SmallPack(test: "date_order", scope: .dataset, reads: [.issued, .modified]))
        return packs
    }
}

@Suite("The JSON Schema of packs tells as the loader does what a test reads of which resource")
struct CheckSchemaTests {
    @Test(
        "An independent validator accepts the checks that load, and no others",
        .enabled(if: SchemaValidator.canRun, SchemaValidator.absence))
    func differential() throws {
        let packs = SmallPack.all()
        let (read, refused) = (packs.filter(\.isRead), packs.filter { !$0.isRead })
        try #require(!read.isEmpty)
        try #require(!refused.isEmpty)
        let accepted = try SchemaValidator.run(["pack.schema.json"], on: read.map { ("p.json", $0.text) })
        #expect(accepted == "")
        let rejected = try SchemaValidator.run(
            ["--reject", "pack.schema.json"], on: refused.map { ("p.json", $0.text) })
        #expect(rejected == "")
    }
}
