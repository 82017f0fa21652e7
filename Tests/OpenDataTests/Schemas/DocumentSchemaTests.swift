// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import RubricLibrary
import Testing

@testable import OpenData

@Suite("The JSON Schemas of open-data documents describe what is read")
struct DocumentSchemaTests {
    @Test("A mapping has the keys of the loader", arguments: LoadedKind.all)
    func keys(_ kind: LoadedKind) throws {
        let definition = try #require(try SchemaFile(kind.file)[kind.name])
        let keys = definition["properties"]?.entries.compactMap(\.key.text) ?? []
        #expect(keys.sorted() == kind.schema.keys.sorted())
        #expect((definition["required"]?.items.compactMap(\.text) ?? []) == kind.schema.requiredKeys)
        #expect(definition["additionalProperties"]?.text == "false")
    }

    @Test(
        "No mapping is described that the loader does not know",
        arguments: ["plan", "probes", "shapes", "vocabulary", "context"])
    func mappings(_ file: String) throws {
        let known = Set(LoadedKind.all.filter { $0.file == file }.map(\.name))
        #expect(Set(try SchemaFile(file).mappings).subtracting(known).subtracting(["span"]).sorted() == [])
    }

    private static func words<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> [String] {
        Word.allCases.map(\.rawValue)
    }

    @Test(
        "A closed set has the words of the code",
        arguments: [
            ("plan", "document.status", words(SourceStatus.self)),
            ("plan", "item.classification", words(PublicationPlan.Classification.self)),
            ("plan", "privacyReview.outcome", words(PublicationPlan.PrivacyReview.Outcome.self)),
            ("plan", "criterion.indicator", words(PublicationPlan.UseCriterion.Indicator.self)),
            ("plan", "criterion.scope", words(PublicationPlan.UseCriterion.Scope.self)),
            ("probes", "fact.failure", ProbeFact.failureWords),
            ("probes", "fact.wall", words(ProbeFact.Wall.self)),
            ("shapes", "document.status", words(SourceStatus.self)),
            ("shapes", "vocabulary.codes", words(ShapeVocabulary.Codes.self)),
            ("shapes", "shape.node_kind", words(PropertyShape.NodeKind.self)),
            ("shapes", "choice.severity", words(ProfileFinding.Severity.self)),
            ("vocabulary", "codeList.list", words(VocabularyKind.self)),
            ("vocabulary", "codeList.status", words(SourceStatus.self)),
            ("vocabulary", "licence.openness", words(Licences.Openness.self)),
            ("context", "document.status", words(SourceStatus.self)),
            ("pack", "document.status", words(SourceStatus.self)),
            ("pack", "args.severity", words(ProfileFinding.Severity.self)),
        ])
    func closedSets(_ file: String, _ place: String, _ words: [String]) throws {
        #expect(try SchemaFile(file).words(place) == words)
    }

    @Test(
        "The properties of a resource are those of the model",
        arguments: [CheckScope.catalogue, .dataset, .distribution, .service])
    func properties(_ scope: CheckScope) throws {
        let known = ResourceProperty.allCases.filter { $0.kind(in: scope) != nil }
        #expect(try SchemaFile("pack").words(scope.rawValue + "Property") == known.map(\.rawValue))
    }

    @Test(
        "The properties of a kind of value are those of the model",
        arguments: [
            ("textProperty", ResourceProperty.ValueKind.texts), ("linkProperty", .links), ("codeProperty", .codes),
            ("dateProperty", .dates),
        ])
    func kinds(_ definition: String, _ kind: ResourceProperty.ValueKind) throws {
        let known = ResourceProperty.allCases.filter { property in
            CheckScope.allCases.contains { property.kind(in: $0) == kind }
        }
        #expect(try SchemaFile("pack").words(definition) == known.map(\.rawValue))
    }

    @Test(
        "An independent validator accepts every document that comes with the package",
        .enabled(if: SchemaValidator.canRun, SchemaValidator.absence))
    func shipped() {
        let shipped = ["pack", "vocabulary", "context", "shapes"].flatMap { kind in
            ["\(kind).schema.json"] + ShippedRubrics.all(ofKind: kind).map { "Rubrics/\($0.path)" }
        }
        let examples = [
            "plan.schema.json", "Examples/open-data/ke-hoach-minh-ha.yaml",
            "probes.schema.json", "Examples/open-data/tham-do-minh-ha.yaml",
        ]
        #expect(SchemaValidator.run(shipped + examples) == "")
    }
}
