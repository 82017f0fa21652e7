// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Testing

@testable import DataQuality

/// The JSON Schemas of quality results, held against the code and against a validator that is not ours.
struct QualitySchemaTests {
    private static let validator = "python3 Tests/Tools/validate_schemas.py"
    private static let hasValidator =
        PackageFiles.run("python3 -c 'import jsonschema, referencing, yaml'").status == 0

    @Test(
        .enabled(if: hasValidator, "python3 with jsonschema and PyYAML is not on this machine"),
        arguments: [
            ("quality", "quality.json"), ("quality", "quality-masked.json"),
            ("quality-comparison", "quality-comparison.json"), ("quality-comparison", "quality-history.json"),
        ])
    func `an independent validator accepts what is written`(schema: String, name: String) {
        let (status, output) = PackageFiles.run(
            "\(Self.validator) \(schema).schema.json Tests/ReportsTests/Golden/\(name)")
        #expect(output == "")
        #expect(status == 0)
    }

    @Test func `the schema knows every kind, word, status and unit`() throws {
        let bytes = try #require(PackageFiles.bytes("Rubrics/schema/quality.schema.json"))
        let root = try DocumentComposer.compose(SourceText(name: "quality.schema.json", bytes: bytes), syntax: .json)
        let definitions = try #require(root["$defs"])
        func words(_ node: Node?) -> [String]? { node?["enum"]?.items.compactMap(\.text) }
        #expect(words(definitions["kind"]) == CheckKind.allCases.map(\.rawValue))
        #expect(words(definitions["word"]) == QualityWord.allCases.map(\.rawValue))
        #expect(words(definitions["status"]) == CheckStatus.allCases.map(\.rawValue))
        #expect(
            words(definitions["check"]?["properties"]?["severity"]) == QualityCheck.Severity.allCases.map(\.rawValue))
        #expect(
            words(definitions["dataset"]?["properties"]?["classification"])
                == DatasetDescription.Classification.allCases.map(\.rawValue))
    }
}
