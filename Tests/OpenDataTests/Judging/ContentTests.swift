// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import OpenData

@Suite("Texts say something, and files hold something")
struct ContentTests {
    private let judge: CatalogueJudge
    init() throws { judge = try CatalogueJudge.sample() }

    private func described(_ change: (inout Dataset) throws -> Void) throws -> Dataset {
        var dataset = try SampleCatalogue.dataset()
        try change(&dataset)
        return dataset
    }

    // MARK: Stand-ins

    @Test(
        "texts that only keep a place are told from texts that use the same words",
        arguments: [
            ("Dữ liệu đang cập nhật…", true), ("Du lieu dang cap nhat...", true), ("ĐANG CẬP NHẬT", true),
            ("Danh sách trường học (đang cập nhật)", true), ("Nội dung đang được cập nhật. Xin quay lại sau.", true),
            ("Dữ liệu đang cập nhật hằng ngày từ các trạm", false), ("Lorem ipsum dolor", true), ("test", true),
            ("Test!", true), ("abc", true), ("Latest results of tests", false), ("N/A", true), ("Mô tả", true),
            ("Mô tả các trường học", false), ("Dữ liệu", true), ("Danh sách trường học", false), ("", false),
        ])
    func standIns(text: String, isStandIn: Bool) {
        #expect(PlaceholderText.isStandIn(text) == isStandIn)
    }

    @Test(
        "a title that only numbers an annex says nothing",
        arguments: [
            ("Phụ lục 1", true), ("PHỤ LỤC II", true), ("phu luc so 03", true), ("Phụ lục", true),
            ("Biểu mẫu số 2", true),
            ("Sheet1", true), ("Phụ lục 1: Danh sách trường học", false), ("Biểu giá nước sạch", false),
            ("Bảng giá đất", false),
        ])
    func annexes(title: String, isAnnex: Bool) {
        #expect(PlaceholderText.isAnnex(title) == isAnnex)
    }

    @Test(
        "HTML is told from comparisons and addresses",
        arguments: [
            ("<p>Danh sách</p>", true), ("Danh sách<br/>trường", true), ("A&nbsp;B", true), ("<A HREF='x'>x</A>", true),
            ("<h2>Danh sách</h2>", true), ("số lượng < 5 và > 2", false), ("a <b và c", false), ("R&D", false),
            ("<https://tinh.gov.vn>", false),
        ])
    func markup(text: String, hasMarkup: Bool) {
        #expect(PlaceholderText.hasMarkup(text) == hasMarkup)
    }

    @Test(
        "a keyword that nobody searches for is a code",
        arguments: [
            ("csgd", true), ("ds01", true), ("dm_truong", true), ("giáo dục", false), ("GRDP", false), ("grdp", false),
            ("covid19", false), ("thpt", true), ("y tế", false), ("2025", false), ("", false),
        ])
    func codes(keyword: String, isCode: Bool) {
        #expect(PlaceholderText.isCode(keyword) == isCode)
    }

    @Test("every kind of stand-in is found with its place")
    func findings() throws {
        let dataset = try described { dataset in
            dataset.titles = [
                SampleCatalogue.text("Phụ lục 1", at: 2), SampleCatalogue.text("test", language: "en", at: 3),
                SampleCatalogue.text("truong-hoc", language: nil, at: 4), SampleCatalogue.text("ds.xlsx", at: 5),
            ]
            dataset.descriptions = [
                SampleCatalogue.text("Đang cập nhật", at: 6), SampleCatalogue.text("<p>PHU LUC 1</p>", at: 7),
                SampleCatalogue.text("phụ lục 1", at: 8),
            ]
            dataset.keywords = [SampleCatalogue.text("csgd", at: 9)]
            dataset.publishers = [SampleCatalogue.agent("DKAN", at: 10)]
            dataset.contactPoints = [
                Agent(place: SampleCatalogue.place(11)), SampleCatalogue.agent("A", email: "a@example.com", at: 12),
            ]
            dataset.distributions[0].titles = [SampleCatalogue.text("abc", at: 13)]
            dataset.distributions[0].descriptions = [SampleCatalogue.text("coming soon", at: 14)]
        }
        let found = judge.placeholders(in: dataset, at: 4)
        #expect(
            found == [
                CatalogueFinding(.annexTitle("Phụ lục 1"), dataset: 4, at: SampleCatalogue.place(2)),
                CatalogueFinding(.standIn(.title, text: "test"), dataset: 4, at: SampleCatalogue.place(3)),
                CatalogueFinding(.fileNameTitle("truong-hoc"), dataset: 4, at: SampleCatalogue.place(4)),
                CatalogueFinding(.fileNameTitle("ds.xlsx"), dataset: 4, at: SampleCatalogue.place(5)),
                CatalogueFinding(
                    .standIn(.description, text: "Đang cập nhật"), dataset: 4, at: SampleCatalogue.place(6)),
                CatalogueFinding(.markup(.description), dataset: 4, at: SampleCatalogue.place(7)),
                CatalogueFinding(.descriptionRepeatsTitle, dataset: 4, at: SampleCatalogue.place(8)),
                CatalogueFinding(.codeKeyword("csgd"), dataset: 4, at: SampleCatalogue.place(9)),
                CatalogueFinding(.defaultPublisher("DKAN"), dataset: 4, at: SampleCatalogue.place(10)),
                CatalogueFinding(.emptyContact, dataset: 4, at: SampleCatalogue.place(11)),
                CatalogueFinding(.exampleAddress("a@example.com"), dataset: 4, at: SampleCatalogue.place(12)),
                CatalogueFinding(
                    .standIn(.title, text: "abc"), dataset: 4, distribution: 0, at: SampleCatalogue.place(13)),
                CatalogueFinding(
                    .standIn(.description, text: "coming soon"), dataset: 4, distribution: 0,
                    at: SampleCatalogue.place(14)),
            ])
        #expect(judge.outcome(of: .notPlaceholder, dataset: dataset) == .fail(.defaultText))
    }

    @Test("a dataset against which nothing can be said has no stand-ins")
    func noFindings() throws {
        let dataset = try SampleCatalogue.dataset()
        #expect(judge.placeholders(in: dataset) == [])
        #expect(judge.outcome(of: .notPlaceholder, dataset: dataset) == .pass())
        let coded = try described { $0.keywords = [SampleCatalogue.text("csgd")] }
        #expect(judge.outcome(of: .notPlaceholder, dataset: coded) == .fail(.placeholderText))
    }

    // MARK: VN-O7

    @Test("a size or an answer shows that there is something; without either it is unknown")
    func complete() throws {
        #expect(judge.outcome(of: .complete, dataset: try SampleCatalogue.dataset()) == .unknown(.sizeUnknown))
        let sized = try described {
            $0.distributions[0].byteSize = LocatedNumber(raw: "12", value: 12, place: SampleCatalogue.place())
        }
        #expect(judge.outcome(of: .complete, dataset: sized) == .pass())
        let probed = try CatalogueJudge.sample([SampleCatalogue.fact(length: nil)])
        #expect(probed.outcome(of: .complete, dataset: try SampleCatalogue.dataset()) == .pass())
    }

    @Test("an empty file fails, stated or seen, even beside a full one")
    func empty() throws {
        let stated = try described {
            $0.distributions.append($0.distributions[0])
            $0.distributions[0].byteSize = LocatedNumber(raw: "12", value: 12, place: SampleCatalogue.place())
            $0.distributions[1].byteSize = LocatedNumber(raw: "0", value: 0, place: SampleCatalogue.place())
        }
        #expect(judge.outcome(of: .complete, dataset: stated) == .fail(.emptyFile))
        let seen = try CatalogueJudge.sample([SampleCatalogue.fact(length: 0)])
        #expect(seen.outcome(of: .complete, dataset: try SampleCatalogue.dataset()) == .fail(.emptyFile))
    }

    @Test("no distribution and stand-ins fail whatever the size")
    func notThere() throws {
        let none = try described { $0.distributions = [] }
        #expect(judge.outcome(of: .complete, dataset: none) == .fail(.noDistribution))
        let standIn = try described { $0.descriptions = [SampleCatalogue.text("Dữ liệu đang cập nhật…")] }
        let probed = try CatalogueJudge.sample([SampleCatalogue.fact()])
        #expect(probed.outcome(of: .complete, dataset: standIn) == .fail(.placeholderText))
    }

    // MARK: VN-O10

    @Test("a dataset with title, description, publisher and contact in Vietnamese describes itself")
    func describable() throws {
        #expect(judge.outcome(of: .describable, dataset: try SampleCatalogue.dataset()) == .pass())
        let untagged = try described { dataset in
            dataset.titles = [SampleCatalogue.text("Danh sách trường học", language: nil)]
            dataset.descriptions = [SampleCatalogue.text("Các trường", language: "vi-vn")]
        }
        #expect(judge.outcome(of: .describable, dataset: untagged) == .pass())
    }

    @Test("each part that is missing, foreign or a default is told")
    func notDescribable() throws {
        let cases: [(OutcomeReason, (inout Dataset) -> Void)] = [
            (.titleMissing, { $0.titles = [] }), (.titleMissing, { $0.titles = [SampleCatalogue.text("  ")] }),
            (.descriptionMissing, { $0.descriptions = [] }), (.publisherMissing, { $0.publishers = [] }),
            (.publisherMissing, { $0.publishers = [SampleCatalogue.agent("")] }),
            (.contactMissing, { $0.contactPoints = [] }),
            (.contactMissing, { $0.contactPoints = [Agent(place: SampleCatalogue.place())] }),
            (.notVietnamese, { $0.titles = [SampleCatalogue.text("Schools", language: "en")] }),
            (.notVietnamese, { $0.descriptions = [SampleCatalogue.text("Danh sach truong hoc", language: nil)] }),
            (.defaultText, { $0.publishers = [SampleCatalogue.agent("ckan")] }),
            (.defaultText, { $0.contactPoints = [SampleCatalogue.agent("A", email: "x@example.com")] }),
            (.placeholderText, { $0.titles = [SampleCatalogue.text("Phụ lục 1")] }),
            (.placeholderText, { $0.descriptions = [SampleCatalogue.text("Dữ liệu đang cập nhật…")] }),
        ]
        for (reason, change) in cases {
            let dataset = try described(change)
            #expect(judge.outcome(of: .describable, dataset: dataset) == .fail(reason))
        }
    }
}
