// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import OpenData
import Testing

@Suite("The Vietnamese pack is that of the table, and says who is up to standard")
struct VietnamesePackTests {
    @Test("Each rule is worth its points and rests on its sources")
    func table() throws {
        let expected: [(String, Int, [String])] = [
            ("VN-P1", 5, ["plans", "nd47"]), ("VN-P2", 5, ["plans", "nd47"]), ("VN-P3", 8, ["plans"]),
            ("VN-P4", 5, ["plans"]), ("VN-P5", 4, ["plans", "nd47"]), ("VN-P6", 5, ["plans"]), ("VN-P7", 3, ["nd47"]),
            ("VN-P8", 8, ["plans"]), ("VN-O1", 8, ["l43"]), ("VN-O2", 4, ["l43"]), ("VN-O3", 6, ["l43"]),
            ("VN-O4", 6, ["l43"]), ("VN-O5", 6, ["l43"]), ("VN-O6", 10, ["l43", "nd47"]), ("VN-O7", 5, ["l43"]),
            ("VN-O8", 7, ["l91", "nd47"]), ("VN-O9", 2, ["nd47"]), ("VN-O10", 3, ["l43", "mqa"]),
        ]
        let checks = try Audits.shipped("vn-open-data").checks.filter { !$0.points.isZero }
        #expect(checks.map(\.id) == expected.map(\.0))
        #expect(checks.map(\.points) == expected.map { Rational($0.1) })
        #expect(checks.map(\.basis) == expected.map(\.2))
        #expect(checks.allSatisfy { $0.status != .official })
    }

    private func result(without gone: [String] = [], with added: [String] = [], probes: ProbeSet? = nil) throws
        -> AuditResult
    {
        try MarketCatalogue.result(
            ["vn-open-data", "freshness"], of: try MarketCatalogue.catalogue(without: gone, with: added), probes: probes
        )
    }

    @Test("A good dataset earns all points of datasets; the plan that nobody gave is unknown")
    func points() throws {
        let result = try result(probes: try MarketCatalogue.probes())
        #expect(result.datasets[0].packs[0].points == PointTotals(earned: 55, assessed: 55, possible: 55))
        #expect(result.packs[0].points == PointTotals(earned: 55, assessed: 55, possible: 95))
        #expect(result.datasets[0].isUpToStandard == .pass)
        #expect(result.publishers.map(\.isUpToStandard) == [.pass])
        #expect(
            result.measures
                == [
                    AuditMeasure(id: "opendata.formats_open", numerator: 1, denominator: 1),
                    AuditMeasure(id: "opendata.fresh", numerator: 1, denominator: 1),
                    AuditMeasure(id: "opendata.publishers_up_to_standard", numerator: 1, denominator: 1),
                    AuditMeasure(id: "opendata.up_to_standard", numerator: 1, denominator: 1),
                ].sorted { $0.id < $1.id })
    }

    @Test("What could not be told is not up to standard, and not below it; then there is no measure of it")
    func unknown() throws {
        let result = try result()
        #expect(result.datasets[0].isUpToStandard == .unknown)
        #expect(result.publishers.map(\.isUpToStandard) == [.unknown])
        #expect(result.measures.map(\.id) == ["opendata.formats_open", "opendata.fresh"])
    }

    @Test("One failure is enough")
    func failure() throws {
        let result = try result(
            without: ["ex:csv dct:format", "ex:csv dcat:mediaType", "ex:csv dcat:downloadURL"],
            with: ["ex:csv dct:format eu:file-type/PDF"])
        #expect(result.datasets[0].isUpToStandard == .fail)
        #expect(result.publishers.map(\.isUpToStandard) == [.fail])
    }

    @Test("A body with a plan that publishes nothing fails, unless it has nothing to open")
    func body() throws {
        var plan = PublicationPlan(identity: DocumentIdentity(id: "kh", version: "1"), title: LocalizedText("Kế hoạch"))
        plan.body = Subject(id: "so-y-te", name: LocalizedText("Sở Y tế"))
        let pack = [try Audits.shipped("vn-open-data")]
        let failing = try Audits.result(pack, [], plan: plan)
        #expect(failing.publishers.map(\.isUpToStandard) == [.fail])
        #expect(failing.measures.map(\.numerator) == [0])
        plan.nothingToOpen = LocalizedText(vi: "Chỉ có dữ liệu nội bộ", en: "Internal data only")
        let excused = try Audits.result(pack, [], plan: plan)
        #expect(excused.publishers.map(\.isUpToStandard) == [.notApplicable])
        #expect(excused.publishers.map(\.remark) == [plan.nothingToOpen])
        #expect(excused.measures.isEmpty)
        #expect(excused.status == .inconclusive)
    }

    @Test("A unit whose items are in the catalogue publishes, however the publisher's name is written")
    func unit() throws {
        var plan = PublicationPlan(identity: DocumentIdentity(id: "kh", version: "1"), title: LocalizedText("Kế hoạch"))
        for (id, title, unit) in [("cho", "Danh sách chợ", "Sở CT tỉnh"), ("gia-dat", "Bảng giá đất", "Sở NN và MT")] {
            var item = PublicationPlan.Item(id: id, title: LocalizedText(title))
            item.unit = LocalizedText(unit)
            item.plannedDate = try SampleCatalogue.day("2026-06-30")
            plan.items.append(item)
        }
        let result = try Audits.result(
            [try Audits.shipped("vn-open-data")], try MarketCatalogue.catalogue(), plan: plan,
            vocabularies: try ShippedResources.vocabularies())
        #expect(
            result.publishers.map { $0.name?.text(in: .vietnamese) } == ["Sở Công Thương", "Sở NN và MT"])
    }

    @Test("Data that are due earn half of the points for newest, and do not count as fresh")
    func due() throws {
        let result = try result(
            without: ["ex:cho dct:modified"], with: ["ex:cho dct:modified \"2026-09-20\"^^xsd:date"])
        #expect(result.datasets[0].freshness == .due)
        #expect(try result.check("VN-O6").points.earned == 5)
        #expect(result.measures.filter { $0.id == "opendata.fresh" }.map(\.numerator) == [0])
    }

    @Test("The statement that the law grants re-use earns half of the points for re-use")
    func statutory() throws {
        let result = try result(
            without: ["ex:csv dct:license", "ex:csv dct:rights"],
            with: ["ex:csv dct:rights \"Theo Điều 43 Luật Giao dịch điện tử\"@vi"])
        #expect(result.datasets[0].licence == .statutoryGrantOnly)
        #expect(try result.check("VN-O5").points.earned == 3)
    }
}
