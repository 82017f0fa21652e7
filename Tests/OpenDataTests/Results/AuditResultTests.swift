// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import OpenData
import Testing

@Suite("A result is complete, exact and the same every time")
struct AuditResultTests {
    private func result(_ datasets: [Dataset], options: AuditOptions = AuditOptions()) throws -> AuditResult {
        try Audits.result(
            [try Audits.shipped("mqa"), try Audits.shipped("vn-open-data")], datasets,
            probes: SampleCatalogue.probes([try SampleCatalogue.fact()]), options: options)
    }

    @Test("It reads back as it was written")
    func roundTrip() throws {
        let result = try result([try SampleCatalogue.dataset("1"), Audits.bare("2", [Audits.bareDistribution()])])
        #expect(try AuditResult(json: result.json(), named: "result.json") == result)
    }

    @Test("Its measures are read as evidence")
    func measures() throws {
        let result = try result([try SampleCatalogue.dataset("1")])
        let node = try DocumentComposer.compose(
            SourceText(name: "result.json", bytes: result.json()), syntax: .json, limits: .standard)
        #expect(try MeasureSet(node).measures.keys.sorted() == result.measures.map(\.id))
    }

    @Test("No more findings of a check are listed than the cap, and all are counted")
    func cap() throws {
        let pack = try Audits.pack(
            checks: """
                - {id: T, group: all, title: Title, scope: dataset, reads: "dct:title", test: present}
                """)
        let datasets = (0..<7).map { Audits.bare("d\($0)") }
        let result = try Audits.result([pack], datasets, options: AuditOptions(findingsPerCheck: 3))
        #expect(result.findings.map(\.resource.name) == ["d0", "d1", "d2"])
        #expect(try result.check("T").counts == VerdictCounts(fail: 7))
    }

    @Test("A finding says in both languages what should hold and why it does not, at the place of the value")
    func finding() throws {
        let pack = try Audits.pack(
            checks: """
                - {id: V, group: all, title: {vi: Có mã, en: Is coded}, scope: distribution, reads: "dct:format", test: in_vocabulary, severity: error, fix: repair}
                """)
        var distribution = Audits.bareDistribution("bản")
        distribution.formats = [SampleCatalogue.unrecognised("data", at: 7)]
        let finding = try #require(try Audits.result([pack], [Audits.bare("1", [distribution])]).findings.first)
        #expect(
            finding.message
                == LocalizedText(
                    vi: "Có mã: giá trị không thuộc danh mục mã", en: "Is coded: the value is not of the code list"))
        #expect(finding.place?.line == 7)
        #expect(finding.code == "not_in_list")
        #expect(finding.resource.kind == .distribution)
        #expect(finding.resource.name == "bản")
        #expect(finding.resource.dataset == "1")
        #expect(finding.fix == "repair")
    }

    @Test("A state secret in the catalogue blocks it, whatever else holds")
    func secretDataset() throws {
        var dataset = try SampleCatalogue.dataset("1")
        dataset.isStateSecret = true
        let result = try result([dataset])
        #expect(result.status == .blocked)
        #expect(result.findings.filter(\.isBlocking).map(\.check) == ["VN-S1"])
    }

    @Test("A state secret in the plan blocks the catalogue")
    func secretItem() throws {
        var plan = PublicationPlan(identity: DocumentIdentity(id: "kh", version: "1"), title: LocalizedText("Kế hoạch"))
        var item = PublicationPlan.Item(id: "1", title: LocalizedText("Hồ sơ"))
        item.classification = .stateSecret
        plan.items = [item]
        let result = try Audits.result(
            [try Audits.shipped("vn-open-data")], [try SampleCatalogue.dataset("1")], plan: plan)
        #expect(result.status == .blocked)
        #expect(result.findings.filter(\.isBlocking).map(\.resource.kind) == [.plan])
    }

    @Test("It passes only when every check of severity error was told and holds")
    func status() throws {
        func status(_ severity: String, _ datasets: [Dataset], probes: ProbeSet? = nil) throws -> AuditStatus {
            let pack = try Audits.pack(
                checks: """
                    - {id: P, group: all, title: Probe, scope: distribution, reads: "dcat:downloadURL", test: probe_status, severity: \(severity)}
                    """)
            return try Audits.result([pack], datasets, probes: probes).status
        }
        let dataset = try SampleCatalogue.dataset()
        let good = SampleCatalogue.probes([try SampleCatalogue.fact()])
        let bad = SampleCatalogue.probes([try SampleCatalogue.fact(status: 404)])
        #expect(try status("error", [dataset], probes: good) == .pass)
        #expect(try status("error", [dataset], probes: bad) == .fail)
        #expect(try status("error", [dataset]) == .inconclusive)
        #expect(try status("warning", [dataset], probes: bad) == .pass)
        #expect(try status("warning", []) == .inconclusive)
    }
}
