// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import OpenData
import Testing

/// Where an item stands, with a catalogue of one dataset "Trường học" issued on 2026-08-10.
@Suite struct `The standing of an item` {
    struct Case: Sendable, CustomTestStringConvertible {
        let item: String
        let asOf: String
        let status: PlanItemStatus
        var isDue = false
        var daysLate: Int?
        var testDescription: String { "\(item) on \(asOf)" }
    }

    @Test(arguments: [
        Case(item: "planned_date: 2026-08-10", asOf: "2026-11-21", status: .publishedOnTime, isDue: true),
        Case(item: "planned_date: 2026-08-11", asOf: "2026-11-21", status: .publishedOnTime, isDue: true),
        Case(item: "planned_date: 2026-08-09", asOf: "2026-11-21", status: .publishedLate, isDue: true, daysLate: 1),
        Case(
            item: "planned_date: 2026-08-09, published_date: 2026-08-09", asOf: "2026-11-21", status: .publishedOnTime,
            isDue: true),
        Case(item: "planned_date: 2026-11-21", asOf: "2026-11-21", status: .publishedOnTime),
        Case(item: "planned_date: 2026-11-22", asOf: "2026-11-21", status: .publishedEarly),
        Case(item: "unit: Sở", asOf: "2026-11-21", status: .published),
        Case(item: "classification: state_secret, planned_date: 2026-08-10", asOf: "2026-11-21", status: .secret),
    ])
    func `that is in the catalogue`(case given: Case) throws {
        let plan = try PlanSamples.plan(items: ["title: Trường học, " + given.item])
        var dataset = try SampleCatalogue.dataset(title: "Trường học")
        dataset.issued = try SampleCatalogue.date("2026-08-10")
        let standing = try PlanTests.compare(plan, [dataset], given.asOf).items[0]
        #expect(standing.status == given.status)
        #expect(standing.isDue == given.isDue)
        #expect(standing.daysLate == given.daysLate)
        #expect(standing.basis == .title("Trường học"))
    }

    @Test(arguments: [
        Case(item: "planned_date: 2026-11-20", asOf: "2026-11-21", status: .late, isDue: true, daysLate: 1),
        Case(item: "planned_date: 2026-11-21", asOf: "2026-11-21", status: .notYetDue),
        Case(item: "planned_date: 2026-11-22", asOf: "2026-11-21", status: .notYetDue),
        Case(item: "unit: Sở", asOf: "2026-11-21", status: .undated),
        Case(item: "published_date: 2026-11-21", asOf: "2026-11-21", status: .orphaned),
        Case(
            item: "planned_date: 2026-11-01, published_date: 2026-11-01", asOf: "2026-11-21", status: .orphaned,
            isDue: true
        ),
        Case(
            item: "planned_date: 2026-11-01, published_date: 2026-11-22", asOf: "2026-11-21", status: .late,
            isDue: true,
            daysLate: 20),
        Case(item: "classification: state_secret, planned_date: 2026-08-10", asOf: "2026-11-21", status: .secret),
    ])
    func `that is not in the catalogue`(case given: Case) throws {
        let plan = try PlanSamples.plan(items: ["title: Trường học, " + given.item])
        let standing = try PlanTests.compare(plan, [SampleCatalogue.dataset(title: "Bệnh viện")], given.asOf).items[0]
        #expect(standing.status == given.status)
        #expect(standing.isDue == given.isDue)
        #expect(standing.daysLate == given.daysLate)
        #expect(standing.dataset == nil)
    }

    @Test func `cannot tell the time of a dataset without dates`() throws {
        let plan = try PlanSamples.plan(items: ["title: Trường học, planned_date: 2026-08-10"])
        var dataset = try SampleCatalogue.dataset(title: "Trường học")
        dataset.issued = nil
        #expect(try PlanTests.compare(plan, [dataset]).items[0].status == .published)
    }

    @Test func `counts due items for the measure`() throws {
        let comparison = PlanComparison(
            try PlanSamples.example(), try PlanSamples.exampleCatalogue(),
            vocabularies: try ShippedResources.vocabularies(), asOf: try PlanSamples.asOf())
        #expect(
            comparison.measure == AuditMeasure(id: "opendata.plan_published", numerator: 9, denominator: 10))
    }
}

@Suite struct `Matching an item with a dataset` {
    @Test func `goes by identifier before title`() throws {
        let plan = try PlanSamples.plan(items: ["title: Trường học, identifiers: [d2]"])
        let first = try SampleCatalogue.dataset("d1", title: "Trường học")
        let second = try SampleCatalogue.dataset("d2", title: "Khác")
        let comparison = try PlanTests.compare(plan, [first, second])
        #expect(comparison.items[0].dataset?.name == "d2")
        #expect(comparison.items[0].basis == .identifier("d2"))
        #expect(comparison.offPlan.map(\.name) == ["d1"])
    }

    @Test func `takes the IRI for an identifier, and letter case counts`() throws {
        let plan = try PlanSamples.plan(items: [
            "title: A, identifiers: ['https://x.example/D1']", "title: B, identifiers: ['https://x.example/d1']",
        ])
        var dataset = try SampleCatalogue.dataset("khac", title: "Khác")
        dataset.uri = "https://x.example/d1"
        let comparison = try PlanTests.compare(plan, [dataset])
        #expect(comparison.items.map { $0.dataset?.name } == [nil, "khac"])
    }

    @Test(arguments: [
        "TRƯỜNG HỌC", "truong hoc", "Trường  học.", "«Trường học»", "Tru\u{31B}o\u{31B}\u{300}ng ho\u{323}c",
    ])
    func `folds titles`(title: String) throws {
        let plan = try PlanSamples.plan(items: ["title: Trường học"])
        let comparison = try PlanTests.compare(plan, [SampleCatalogue.dataset(title: title)])
        #expect(comparison.items[0].basis == .title(title))
    }

    @Test(arguments: ["Trường học 2026", "Trường", "Danh sách trường học", ""])
    func `never takes a title that is only near`(title: String) throws {
        let plan = try PlanSamples.plan(items: ["title: Trường học"])
        let comparison = try PlanTests.compare(plan, [SampleCatalogue.dataset(title: title)])
        #expect(comparison.items[0].dataset == nil)
        #expect(comparison.offPlan.count == 1)
    }

    @Test func `suggests titles that share most words, best first`() throws {
        let plan = try PlanSamples.plan(items: ["title: Danh sách trường học công lập"])
        let titles = ["Danh sách trường học", "Danh sách trường công lập toàn tỉnh", "Bệnh viện công lập"]
        let datasets = try titles.map { try SampleCatalogue.dataset($0, title: $0) }
        let standing = try PlanTests.compare(plan, datasets).items[0]
        #expect(standing.suggestions.map(\.index) == [0, 1])
        #expect(standing.status == .undated)
    }

    @Test func `reports two datasets of one title and takes neither`() throws {
        let plan = try PlanSamples.plan(items: ["title: Trường học, planned_date: 2026-01-01"])
        let datasets = [
            try SampleCatalogue.dataset("d1", title: "Trường học"),
            try SampleCatalogue.dataset("d2", title: "truong hoc"),
        ]
        let comparison = try PlanTests.compare(plan, datasets)
        #expect(comparison.items[0].status == .ambiguous)
        #expect(comparison.items[0].dataset == nil)
        #expect(comparison.items[0].candidates.map(\.name) == ["d1", "d2"])
        #expect(comparison.offPlan == [])
        #expect(comparison.duePublishedCount == 0)
    }

    @Test func `reports two items that claim one dataset`() throws {
        let plan = try PlanSamples.plan(items: ["title: Trường học", "title: TRUONG HOC"])
        let comparison = try PlanTests.compare(plan, [SampleCatalogue.dataset(title: "Trường học")])
        #expect(comparison.items.map(\.status) == [.ambiguous, .ambiguous])
        #expect(comparison.items.map(\.rivals) == [[1], [0]])
    }

    @Test func `leaves a dataset to the item that names its identifier`() throws {
        let plan = try PlanSamples.plan(items: ["title: Trường học", "title: Khác, identifiers: [truong-hoc]"])
        let comparison = try PlanTests.compare(plan, [SampleCatalogue.dataset(title: "Trường học")])
        #expect(comparison.items.map { $0.dataset?.name } == [nil, "truong-hoc"])
    }

    @Test func `reports identifiers of one item that are two datasets`() throws {
        let plan = try PlanSamples.plan(items: ["title: A, identifiers: [d2, d1]"])
        let datasets = [try SampleCatalogue.dataset("d1", title: "X"), try SampleCatalogue.dataset("d2", title: "Y")]
        #expect(try PlanTests.compare(plan, datasets).items[0].candidates.map(\.name) == ["d1", "d2"])
    }
}

@Suite struct `A promise` {
    static let good = "title: T, formats: [CSV], licence: CC BY 4.0, frequency: hằng tháng, method: file"

    @Test func `is kept by a dataset that has what was promised`() throws {
        let plan = try PlanSamples.plan(items: [Self.good])
        #expect(try PlanTests.compare(plan, [SampleCatalogue.dataset(title: "T")]).items[0].differences == [])
    }

    @Test func `is broken by another format, licence, frequency and method`() throws {
        let plan = try PlanSamples.plan(items: [
            "title: T, formats: [CSV, JSON], licence: CC0, frequency: hằng ngày, method: [file, api]"
        ])
        let differences = try PlanTests.compare(plan, [SampleCatalogue.dataset(title: "T")]).items[0].differences
        #expect(differences.map(\.promise) == [.format, .licence, .frequency, .method])
        #expect(differences.map(\.promised) == ["JSON", "CC0", "DAILY", "api"])
        #expect(differences.map(\.found) == [["CSV"], ["CC_BY_4_0"], ["MONTHLY"], ["file"]])
        #expect(differences[0].text.text(in: .english) == "the plan promises the format JSON, the catalogue states CSV")
    }

    @Test func `is broken where the catalogue states nothing`() throws {
        let plan = try PlanSamples.plan(items: [Self.good])
        var dataset = try SampleCatalogue.dataset(title: "T", distributions: [])
        dataset.frequencies = []
        let differences = try PlanTests.compare(plan, [dataset]).items[0].differences
        #expect(differences.map(\.found) == [[], [], [], []])
    }

    @Test func `of a frequency is kept by a shorter one`() throws {
        let plan = try PlanSamples.plan(items: ["title: T, frequency: hằng quý"])
        #expect(try PlanTests.compare(plan, [SampleCatalogue.dataset(title: "T")]).items[0].differences == [])
    }

    @Test func `of an interface is kept by a service that serves the dataset`() throws {
        let plan = try PlanSamples.plan(items: ["title: T, method: api"])
        var dataset = try SampleCatalogue.dataset(title: "T")
        dataset.uri = "https://x.example/t"
        var catalogue = try SampleCatalogue.catalogue([dataset])
        var service = DataService(node: SampleCatalogue.node, name: "s", place: SampleCatalogue.place())
        service.servesDatasets = [SampleCatalogue.link("https://x.example/t")]
        catalogue.services = [service]
        let comparison = PlanComparison(
            plan, catalogue, vocabularies: try ShippedResources.vocabularies(), asOf: try PlanSamples.asOf())
        #expect(comparison.items[0].differences == [])
    }
}

enum PlanTests {
    static func compare(
        _ plan: PublicationPlan, _ datasets: [Dataset], _ asOf: String = "2026-11-21"
    ) throws -> PlanComparison {
        PlanComparison(
            plan, try SampleCatalogue.catalogue(datasets), vocabularies: try ShippedResources.vocabularies(),
            asOf: try SampleCatalogue.day(asOf))
    }
}
