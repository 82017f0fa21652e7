// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import OpenData

@Suite("Rules of integrity find what contradicts itself in a catalogue")
struct CatalogueIntegrityTests {
    private func faults(
        _ rule: Int, _ datasets: [Dataset], _ facts: [ProbeFact] = [],
        _ change: (inout Catalogue) throws -> Void = { _ in }
    ) throws -> [CatalogueFinding] {
        var catalogue = try SampleCatalogue.catalogue(datasets)
        try change(&catalogue)
        let judge = try CatalogueJudge.sample(facts, of: datasets, change)
        return CatalogueIntegrity(of: catalogue, judge: judge).findings(of: rule)
    }

    private func finding(
        _ fault: CatalogueFault, _ dataset: Int?, _ distribution: Int? = nil, at line: Int = 1
    ) -> CatalogueFinding {
        CatalogueFinding(fault, dataset: dataset, distribution: distribution, at: SampleCatalogue.place(line))
    }

    @Test("a good catalogue breaks no rule, and there is no eleventh", arguments: 0...11)
    func good(rule: Int) throws {
        let second = try SampleCatalogue.dataset("tram-y-te", title: "Danh sách trạm y tế")
        #expect(try faults(rule, [SampleCatalogue.dataset(), second], [SampleCatalogue.fact()]) == [])
    }

    @Test("INT-1 finds dates, sizes and links that cannot be read")
    func unreadable() throws {
        var dataset = try SampleCatalogue.dataset()
        dataset.modified = LocatedDate(raw: "R/P1Y", day: nil, problem: .interval, place: SampleCatalogue.place(5))
        dataset.distributions[0].byteSize = LocatedNumber(raw: "12 MB", value: nil, place: SampleCatalogue.place(6))
        dataset.distributions[0].accessURLs = [SampleCatalogue.link("/a.csv", at: 7)]
        #expect(
            try faults(1, [dataset]) == [
                finding(.unreadable(.modified, raw: "R/P1Y"), 0, at: 5),
                finding(.unreadable(.byteSize, raw: "12 MB"), 0, 0, at: 6),
                finding(.unreadable(.accessURL, raw: "/a.csv"), 0, 0, at: 7),
            ])
    }

    @Test("INT-2 tells whose link leads nowhere")
    func dangling() throws {
        var dataset = try SampleCatalogue.dataset()
        dataset.uri = "urn:d"
        let found = try faults(2, [dataset]) { catalogue in
            catalogue.danglingLinks = [
                DanglingLink(subject: "urn:c", property: .dataset, target: "urn:x", place: SampleCatalogue.place(3)),
                DanglingLink(
                    subject: "urn:d", property: .distribution, target: "urn:y", place: SampleCatalogue.place(4)),
            ]
        }
        #expect(
            found == [
                finding(.dangling(property: "dcat:dataset", target: "urn:x"), nil, at: 3),
                finding(.dangling(property: "dcat:distribution", target: "urn:y"), 0, at: 4),
            ])
    }

    @Test("INT-3 finds identifiers and folded titles that come twice, and names the first")
    func repeatedNames() throws {
        let first = try SampleCatalogue.dataset("a", title: "Danh sách trường học")
        let second = try SampleCatalogue.dataset("b", title: "DANH SACH TRUONG  HOC", at: 2)
        var third = try SampleCatalogue.dataset("c", title: "Trạm y tế", at: 3)
        third.identifiers = [SampleCatalogue.text("a", language: nil, at: 3)]
        third.titles.append(SampleCatalogue.text("Trạm Y tế", at: 4))
        #expect(
            try faults(3, [first, second, third]) == [
                finding(.sameTitle("DANH SACH TRUONG  HOC", first: "a"), 1, at: 2),
                finding(.sameIdentifier("a", first: "a"), 2, at: 3),
            ])
    }

    @Test("INT-4 finds dates out of order, in the future and stand-ins")
    func dates() throws {
        var dataset = try SampleCatalogue.dataset()
        dataset.issued = try SampleCatalogue.date("2026-05-01", at: 2)
        dataset.modified = try SampleCatalogue.date("2026-04-30", at: 3)
        dataset.distributions[0].issued = try SampleCatalogue.date("1900-01-01", problem: .placeholder, at: 4)
        dataset.distributions[0].modified = try SampleCatalogue.date("2026-11-02", at: 5)
        var vague = try SampleCatalogue.dataset("b")
        vague.issued = try SampleCatalogue.date("2026-12-31", problem: .imprecise)
        #expect(
            try faults(4, [dataset, vague]) == [
                finding(.changedBeforeIssued(issued: "2026-05-01", modified: "2026-04-30"), 0, at: 3),
                finding(.standInDate(.issued, raw: "1900-01-01"), 0, 0, at: 4),
                finding(.dateInFuture(.modified, raw: "2026-11-02"), 0, 0, at: 5),
            ])
    }

    @Test(
        "INT-5 finds a catalogue that is a year ahead of its newest data",
        arguments: [("2026-10-21", false), ("2027-10-21", false), ("2027-10-22", true)])
    func ahead(modified: String, isAhead: Bool) throws {
        let found = try faults(5, [SampleCatalogue.dataset()]) {
            $0.modified = try SampleCatalogue.date(modified, at: 9)
        }
        let fault = CatalogueFault.catalogueAhead(modified: modified, newest: "2026-10-20")
        #expect(found == (isAhead ? [finding(fault, nil, at: 9)] : []))
    }

    @Test("INT-6 finds spellings that are not the code itself, once where they were copied down")
    func aliases() throws {
        var dataset = try SampleCatalogue.dataset()
        dataset.frequencies = [
            SampleCatalogue.alias("hằng tháng", for: "MONTHLY", at: 2),
            SampleCatalogue.alias("Bimonthly", for: "BIMONTHLY", at: 3),
        ]
        dataset.distributions[0].formats = [
            SampleCatalogue.alias("csv", for: "CSV", at: 4), SampleCatalogue.unrecognised("data"),
        ]
        dataset.distributions[0].licences = [SampleCatalogue.alias("cc-by", for: "CC_BY_4_0", at: 5)]
        dataset.distributions[0].hasInheritedLicence = true
        dataset.distributions.append(dataset.distributions[0])
        dataset.distributions[1].formats = []
        #expect(
            try faults(6, [dataset]) == [
                finding(.alias(.frequency, raw: "hằng tháng", code: "MONTHLY"), 0, at: 2),
                finding(.ambiguousFrequency(raw: "Bimonthly", codes: ["BIMONTHLY", "MONTHLY_2"]), 0, at: 3),
                finding(.alias(.format, raw: "csv", code: "CSV"), 0, 0, at: 4),
                finding(.alias(.licence, raw: "cc-by", code: "CC_BY_4_0"), 0, 0, at: 5),
            ])
    }

    @Test("INT-7 finds publishers that software put there")
    func defaultPublishers() throws {
        var dataset = try SampleCatalogue.dataset()
        dataset.publishers = [SampleCatalogue.agent("Default Organization", at: 2)]
        let found = try faults(7, [dataset]) { $0.publishers = [SampleCatalogue.agent("DKAN", at: 3)] }
        #expect(
            found == [
                finding(.defaultPublisher("DKAN"), nil, at: 3),
                finding(.defaultPublisher("Default Organization"), 0, at: 2),
            ])
    }

    @Test(
        "INT-8 finds endings and contents that contradict the stated format",
        arguments: [
            ("a.csv", "CSV", nil, [], nil), ("a.xlsx", "XLS", nil, [], "XLSX"), ("a.pdf", "CSV", nil, [], "PDF"),
            ("a.zip", "CSV", nil, [], nil), ("a.xml", "KML", nil, [], nil), ("a.csv", "CSV", "HTML", [], "HTML"),
            ("a", "XLSX", "ZIP", [], nil), ("a.zip", "CSV", "ZIP", ["PDF"], "PDF"),
            ("a.zip", "CSV", "ZIP", ["CSV"], nil),
            ("a.zip", "ZIP", "ZIP", ["PDF"], nil), ("a.csv", "CSV", "TXT", [], nil),
        ] as [(String, String, String?, [String], String?)])
    func formats(file: String, stated: String, sniffed: String?, packed: [String], seen: String?) throws {
        let url = "https://dulieu.tinh.gov.vn/" + file
        let dataset = try SampleCatalogue.dataset(distributions: [SampleCatalogue.distribution(url, format: stated)])
        let facts = sniffed == nil ? [] : [try SampleCatalogue.fact(url, sniffed: sniffed, packed: packed)]
        let evidence: EffectiveFormat.Evidence = sniffed == nil ? .ending : .sniffed
        let expected = seen.map { [finding(.formatsDisagree(stated: stated, seen: $0, evidence), 0, 0)] } ?? []
        #expect(try faults(8, [dataset], facts) == expected)
    }

    @Test("INT-9 finds licences of dataset and distribution that share none, but not copied ones")
    func licences() throws {
        var dataset = try SampleCatalogue.dataset()
        dataset.licences = [SampleCatalogue.alias("cc-by", for: "CC_BY_4_0")]
        #expect(try faults(9, [dataset]) == [])
        dataset.licences = [SampleCatalogue.code("CC0")]
        #expect(
            try faults(9, [dataset]) == [finding(.licencesDisagree(dataset: "CC0", distribution: "CC_BY_4_0"), 0, 0)])
        dataset.distributions[0].hasInheritedLicence = true
        #expect(try faults(9, [dataset]) == [])
    }

    @Test("INT-10 finds keywords that differ in letter case or diacritics only, within a language")
    func keywords() throws {
        var dataset = try SampleCatalogue.dataset()
        dataset.keywords = [
            SampleCatalogue.text("giáo dục"), SampleCatalogue.text("Giao duc", at: 2),
            SampleCatalogue.text("giao duc", language: "en"), SampleCatalogue.text("y tế"),
        ]
        #expect(try faults(10, [dataset]) == [finding(.sameKeyword("Giao duc"), 0, at: 2)])
    }
}
