// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import RubricLibrary
import Testing

@testable import OpenData

@Suite("The JSON Schemas of packs and audits describe what is read and written")
struct AuditSchemaTests {
    private func definitions(_ id: String) throws -> Node {
        let schema = try #require(ShippedRubrics.schema(id: id))
        let root = try DocumentComposer.compose(SourceText(name: schema.path, bytes: schema.bytes), syntax: .json)
        return try #require(root["$defs"])
    }

    private func words(_ node: Node?) -> [String]? { node?["enum"]?.items.compactMap(\.text) }

    @Test("A mapping of a pack has the keys of the loader", arguments: PackSchemas.all.map(\.name))
    func keys(_ name: String) throws {
        let definition = try #require(try definitions("pack")[name])
        let schema = try #require(PackSchemas.all.first { $0.name == name }?.schema)
        #expect(definition["properties"]?.entries.compactMap(\.key.text).sorted() == schema.keys.sorted())
        #expect((definition["required"]?.items.compactMap(\.text) ?? []) == schema.requiredKeys)
        #expect(definition["additionalProperties"]?.text == "false")
    }

    @Test("The words of a pack are those of the loader")
    func packWords() throws {
        let definitions = try definitions("pack")
        #expect(words(definitions["property"]) == ResourceProperty.allCases.map(\.rawValue))
        let check = definitions["check"]?["properties"]
        #expect(words(check?["severity"]) == PackCheck.Severity.allCases.map(\.rawValue))
        #expect(words(check?["test"])?.sorted() == TestReader.words.sorted())
        #expect(words(check?["scope"]?["anyOf"]?.items.first) == CheckScope.allCases.map(\.rawValue))
        let aggregation = definitions["document"]?["properties"]?["aggregation"]
        #expect(words(aggregation) == Aggregation.allCases.map(\.rawValue))
        let arguments = definitions["args"]?["properties"]
        #expect(words(arguments?["profile"]) == CheckTest.ProfileName.allCases.map(\.rawValue))
        #expect(words(arguments?["list"]) == CheckTest.FormatList.allCases.map(\.rawValue))
        #expect(words(arguments?["accept"]) == CheckTest.Acceptance.allCases.map(\.rawValue))
    }

    @Test("The words of an audit are those of the result")
    func auditWords() throws {
        let definitions = try definitions("audit")
        #expect(words(definitions["audit"]?["properties"]?["status"]) == AuditStatus.allCases.map(\.rawValue))
        #expect(words(definitions["verdict"]) == CheckVerdict.allCases.map(\.rawValue))
        #expect(words(definitions["reason"]) == OutcomeReason.allCases.map(\.rawValue))
        #expect(words(definitions["severity"]) == PackCheck.Severity.allCases.map(\.rawValue))
        #expect(words(definitions["planItem"]?["properties"]?["status"]) == PlanItemStatus.allCases.map(\.rawValue))
        #expect(
            words(definitions["difference"]?["properties"]?["promise"])
                == PromiseDifference.Promise.allCases.map(\.rawValue))
        #expect(words(definitions["useVerdict"]) == UseComparison.Verdict.allCases.map(\.rawValue))
        let dataset = definitions["dataset"]?["properties"]
        #expect(words(dataset?["freshness"]) == Freshness.State.allCases.map(\.rawValue))
        #expect(words(dataset?["licence"]) == LicenceState.allCases.map(\.rawValue))
        #expect(
            words(definitions["catalogue"]?["properties"]?["format"]) == Catalogue.Format.allCases.map(\.rawValue))
    }

    @Test(
        "An independent validator accepts the packs and a result",
        .enabled(if: SchemaValidator.canRun, SchemaValidator.absence))
    func independent() throws {
        let packs = ShippedRubrics.all(ofKind: "pack").map { "Rubrics/" + $0.path }
        var plan = PublicationPlan(identity: DocumentIdentity(id: "kh", version: "1"), title: LocalizedText("Kế hoạch"))
        plan.body = Subject(id: "so-y-te", name: LocalizedText("Sở Y tế"))
        plan.items = [
            PublicationPlan.Item(id: "1", title: LocalizedText("Danh sách chợ")),
            PublicationPlan.Item(id: "2", title: LocalizedText("Bến xe")),
        ]
        plan.criteria = [
            PublicationPlan.UseCriterion(id: "tai", title: LocalizedText("Lượt tải"), indicator: .downloads)
        ]
        let ids = ShippedRubrics.all(ofKind: "pack").map(\.id)
        let resources = try ShippedResources.all()
        let auditor = try CatalogueAuditor(
            packs: ids.compactMap { resources.packs[$0] }, vocabularies: resources.vocabularies,
            profiles: Array(resources.profiles.values))
        let catalogue = try MarketCatalogue.catalogue(without: ["ex:csv dct:format", "ex:cho dct:description"])
        let result = try auditor.audit(
            AuditInput(catalogue: catalogue, digest: .of([]), plan: plan, probes: try MarketCatalogue.probes()),
            asOf: SampleCatalogue.day("2026-11-01"))
        let text = String(decoding: try result.json(), as: UTF8.self)
        #expect(SchemaValidator.run(["pack.schema.json"] + packs) == "")
        #expect(try SchemaValidator.run(["audit.schema.json"], on: [("audit.json", text)]) == "")
    }
}
