// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import LocatedYAML
import OpenData
import Testing

@Suite struct `The example province` {
    static func comparison() throws -> PlanComparison {
        PlanComparison(
            try PlanSamples.example(), try PlanSamples.exampleCatalogue(),
            vocabularies: try ShippedResources.vocabularies(), asOf: try PlanSamples.asOf())
    }

    @Test func `shows the faults that were planted`() throws {
        let comparison = try Self.comparison()
        #expect(
            comparison.items.map { "\($0.id) \($0.status.rawValue)" } == [
                "truong-hoc published_on_time", "co-so-y-te published_late", "xe-buyt published_on_time",
                "giay-phep-xay-dung published_on_time", "khong-khi published_on_time", "gia-dat late",
                "vung-trong published_on_time", "diem-du-lich published_on_time",
                "thu-chi-ngan-sach published_on_time", "ho-chua published_early",
                "thu-tuc-hanh-chinh published_on_time", "doanh-nghiep-khcn not_yet_due",
            ])
        #expect(
            comparison.offPlan.compactMap { $0.title?.text(in: .vietnamese) } == [
                "Danh sách chợ và siêu thị", "Phụ lục 1",
            ])
        #expect(comparison.items.compactMap(\.daysLate) == [5, 52])
        let differences = comparison.items.flatMap { standing in
            standing.differences.map { "\(standing.id): \($0.promised) / \($0.found.joined(separator: " "))" }
        }
        #expect(
            differences == [
                "co-so-y-te: CSV / PDF XLSX", "co-so-y-te: JSON / PDF XLSX", "co-so-y-te: CC_BY_4_0 / ",
                "vung-trong: CC_BY_4_0 / CC_BYNC_4_0", "diem-du-lich: CSV / PDF", "diem-du-lich: GEOJSON / PDF",
                "diem-du-lich: CC_BY_4_0 / ", "diem-du-lich: api / file", "ho-chua: CC_BY_4_0 / ",
            ])
    }

    @Test func `has twelve datasets with twenty-five distributions and one dangling link`() throws {
        let catalogue = try PlanSamples.exampleCatalogue()
        #expect(catalogue.datasets.count == 12)
        #expect(catalogue.datasets.map(\.distributions.count).reduce(0, +) == 25)
        #expect(catalogue.danglingLinks.map(\.target) == ["https://dulieumo.minhha.example/dataset/phu-luc-1#csv"])
    }

    @Test func `has a probe of every link to data, and some that fail`() throws {
        let url = PlanSamples.package.appendingPathComponent("Examples/open-data/tham-do-minh-ha.yaml")
        let probes = try ProbeSet(reading: try PlanSamples.bytes(url), named: "tham-do-minh-ha.yaml")
        let distributions = try PlanSamples.exampleCatalogue().datasets.flatMap(\.distributions)
        let links = distributions.flatMap { $0.downloadURLs + $0.accessURLs }.map(\.text)
        #expect(links.filter { probes[$0] == nil } == [])
        #expect(
            Set(links).filter { probes[$0]?.isReachable == false }.sorted() == [
                "https://dulieumo.minhha.example/api/v1/khong-khi",
                "https://dulieumo.minhha.example/tai-ve/cho-sieu-thi.csv",
                "https://dulieumo.minhha.example/tai-ve/co-so-y-te.pdf",
                "https://dulieumo.minhha.example/tai-ve/ho-chua.json",
            ])
    }

    @Test func `is linted for the review that is missing, the late item and nothing else`() throws {
        let found = PlanLinter.lint(
            try PlanSamples.example(), vocabularies: try ShippedResources.vocabularies(), asOf: try PlanSamples.asOf())
        #expect(
            found.map(\.message.en) == [
                "item 'giay-phep-xay-dung' lacks 'privacy_review'",
                "item 'gia-dat' was due on 2026-09-30 and has no date of publication",
            ])
    }

    @Test func `reaches one criterion of use of four`() throws {
        let use = UseComparison(try PlanSamples.example(), asOf: try PlanSamples.asOf())
        #expect(use.criteria.map(\.verdict) == [.met, .notMet, .notMet, .unknown])
    }

    @Test func `keeps to every rule about plans but two`() throws {
        let (plan, comparison, asOf) = (try PlanSamples.example(), try Self.comparison(), try PlanSamples.asOf())
        let failed = PlanRule.allCases.filter { $0.outcome(plan, comparison, asOf: asOf).outcome.verdict != .pass }
        #expect(failed == [.roadmap, .match])
        let match = PlanRule.match.outcome(plan, comparison, asOf: asOf)
        #expect(match.holding == 9)
        #expect(match.assessed == 10)
        #expect(match.failing == [5])
    }
}

@Suite struct `The JSON Schema of plans` {
    struct Kind: Sendable, CustomTestStringConvertible {
        let name: String
        let schema: MappingSchema
        var testDescription: String { name }
        static let all = PlanSchemas.all.map { Kind(name: $0.name, schema: $0.schema) }
    }

    @Test(arguments: Kind.all)
    func `has the keys of the loader`(kind: Kind) throws {
        let url = PlanSamples.package.appendingPathComponent("Rubrics/schema/plan.schema.json")
        let source = SourceText(name: "plan.schema.json", bytes: try PlanSamples.bytes(url))
        let root = try DocumentComposer.compose(source, syntax: .json)
        let definition = try #require(root["$defs"]?[kind.name])
        let keys = definition["properties"]?.entries.compactMap(\.key.text) ?? []
        #expect(keys.sorted() == kind.schema.keys.sorted())
        #expect((definition["required"]?.items.compactMap(\.text) ?? []) == kind.schema.requiredKeys)
        #expect(definition["additionalProperties"]?.text == "false")
    }
}
