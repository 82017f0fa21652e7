// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import OpenData

@Suite("Signs of personal data are found in names of fields and in texts")
struct PersonalDataTests {
    private let judge: CatalogueJudge
    init() throws { judge = try CatalogueJudge.sample() }

    @Test(
        "names of fields are read with and without diacritics, joined and apart",
        arguments: [
            ("HoTen", "họ tên", PersonalDataSign.Level.certain), ("ho_ten", "họ tên", .certain),
            ("hoten", "họ tên", .certain),
            ("HOTEN", "họ tên", .certain), ("Họ và tên", "họ và tên", .certain), ("HoVaTen", "họ và tên", .certain),
            ("ho-ten-bn", "họ tên", .certain), ("SoCMND", "số cmnd", .certain), ("CCCD", "cccd", .certain),
            ("CCCDNguoiDan", "cccd", .certain), ("ngay_sinh", "ngày sinh", .certain),
            ("NgaySinh", "ngày sinh", .certain),
            ("dia_chi_thuong_tru", "địa chỉ thường trú", .certain),
            ("ma_so_thue_ca_nhan", "mã số thuế cá nhân", .certain),
            ("so_tai_khoan", "số tài khoản", .certain), ("so_benh_an", "số bệnh án", .certain),
            ("full_name", "full name", .certain),
            ("DateOfBirth", "date of birth", .certain), ("passport_no", "passport", .certain),
            ("SDT", "sđt", .possible), ("sdt1", "sđt", .possible), ("SĐT", "sđt", .possible),
            ("dien_thoai", "điện thoại", .possible), ("DiaChi", "địa chỉ", .possible), ("e-mail", "email", .possible),
            ("Email", "email", .possible), ("gioi_tinh", "giới tính", .possible), ("dan_toc", "dân tộc", .possible),
            ("TonGiao", "tôn giáo", .possible), ("bien_so_xe", "biển số xe", .possible), ("MST", "mst", .possible),
            ("SoChungChi", "số chứng chỉ", .possible), ("Ho\u{323} te\u{302}n", "họ tên", .certain),
        ])
    func fields(name: String, sign: String, level: PersonalDataSign.Level) {
        let sighting = PersonalDataLint.sighting(inField: name)
        #expect(sighting?.sign == sign)
        #expect(sighting?.level == level)
    }

    @Test(
        "fields of bodies, places and other things are not personal",
        arguments: [
            "ten_co_quan", "Tên cơ sở", "dia_chi_tru_so", "Địa chỉ cơ quan", "DiaChiTruong", "company_phone",
            "office_address", "ip_address", "email_don_vi", "Họ tên cơ quan", "Hồ, tên hồ", "Hồ tên gì", "Địa chí",
            "dan_toc_thieu_so", "ma_truong", "so_luong", "ten_hoc_phan", "khoten", "sdtx", "NgaySinhHoat", "bien_so",
            "ten_chu_de",
            "anh_the_thao", "",
        ])
    func harmless(name: String) {
        #expect(PersonalDataLint.sighting(inField: name) == nil)
    }

    @Test(
        "in running text only what is about persons counts, and words written as code are fields",
        arguments: [
            ("Gồm các trường: STT, HoTen, SoChungChi, NgayCap", ["họ tên", "số chứng chỉ"]),
            ("Danh sách gồm họ và tên, ngày sinh, số CMND của người hành nghề", ["họ và tên", "ngày sinh", "số cmnd"]),
            ("Liên hệ: email so@tinh.gov.vn, điện thoại 0123", []), ("Địa chỉ các trường học theo dân tộc", []),
            ("Bảng có cột dia_chi và gioi_tinh", ["địa chỉ", "giới tính"]), ("Ngày sinh hoạt chuyên đề", []),
            ("Địa chí tỉnh Bình Định", []),
        ])
    func texts(text: String, signs: [String]) {
        #expect(PersonalDataLint.sightings(inText: text).map(\.sign) == signs)
    }

    private func dataset(_ fields: [String], description: String = "Danh sách") throws -> Dataset {
        var dataset = try SampleCatalogue.dataset()
        dataset.descriptions = [SampleCatalogue.text(description, at: 2)]
        dataset.distributions[0].fieldNames = fields.enumerated().map {
            SampleCatalogue.text($1, language: nil, at: 10 + $0)
        }
        return dataset
    }

    @Test("a finding tells the field, the sign and the place")
    func findings() throws {
        let found = judge.personalDataSigns(
            in: try dataset(["STT", "HoTen", "dia_chi"], description: "Cột NgaySinh"), at: 3)
        #expect(
            found == [
                CatalogueFinding(
                    .personalText(.description, sign: "ngày sinh", .certain), dataset: 3, at: SampleCatalogue.place(2)),
                CatalogueFinding(
                    .personalField("HoTen", sign: "họ tên", .certain), dataset: 3, distribution: 0,
                    at: SampleCatalogue.place(11)),
                CatalogueFinding(
                    .personalField("dia_chi", sign: "địa chỉ", .possible), dataset: 3, distribution: 0,
                    at: SampleCatalogue.place(12)),
            ])
    }

    @Test("addresses in a list of bodies are theirs, unless it names persons too")
    func bodies() throws {
        let bodies = try dataset(["TenDoanhNghiep", "MaSoThue", "dia_chi", "dien_thoai"])
        #expect(judge.outcome(of: .personalData, dataset: bodies) == .pass())
        let alone = try dataset(["ma", "dia_chi", "dien_thoai"])
        #expect(judge.outcome(of: .personalData, dataset: alone) == .unknown(.possiblePersonalData))
        let mixed = try dataset(["TenDoanhNghiep", "dia_chi", "HoTen"])
        #expect(judge.outcome(of: .personalData, dataset: mixed) == .fail(.personalData))
        #expect(judge.personalDataSigns(in: mixed).count == 2)
    }

    @Test("nothing to read is unknown")
    func nothing() throws {
        var dataset = try dataset([])
        #expect(judge.outcome(of: .personalData, dataset: dataset) == .pass())
        dataset.descriptions = []
        #expect(judge.outcome(of: .personalData, dataset: dataset) == .unknown(.missing))
    }

    @Test(
        "a review in the plan decides, from its date on",
        arguments: [
            (
                PublicationPlan.PrivacyReview.Outcome.noPersonalData, "2026-03-01",
                CheckOutcome.pass(.personalDataReviewed)
            ),
            (.anonymised, "2026-11-01", .pass(.personalDataReviewed)),
            (.personalData, "2026-03-01", .fail(.personalDataRemain)),
            (.anonymised, "2026-11-02", .fail(.personalData)),
        ])
    func reviewInPlan(outcome: PublicationPlan.PrivacyReview.Outcome, date: String, verdict: CheckOutcome) throws {
        var item = PublicationPlan.Item(id: "a", title: LocalizedText("A"))
        item.privacyReview = .init(date: try SampleCatalogue.day(date), outcome: outcome)
        #expect(judge.outcome(of: .personalData, dataset: try dataset(["HoTen"]), item: item) == verdict)
    }

    @Test(
        "a review in the catalogue is understood by its words",
        arguments: [
            ("no_personal_data", CheckOutcome.pass(.personalDataReviewed)),
            ("Đã ẩn danh ngày 01/3/2026", .pass(.personalDataReviewed)),
            ("Không có dữ liệu cá nhân", .pass(.personalDataReviewed)), ("anonymised", .pass(.personalDataReviewed)),
            ("personal_data", .fail(.personalDataRemain)), ("Còn thông tin cá nhân", .fail(.personalDataRemain)),
            ("Chưa ẩn danh", .fail(.personalDataRemain)), ("Không còn dữ liệu cá nhân", .pass(.personalDataReviewed)),
            ("Đã xóa thông tin cá nhân", .pass(.personalDataReviewed)),
            ("Rà soát dữ liệu cá nhân quý I", .fail(.personalData)), ("Chưa rà soát", .fail(.personalData)),
            ("", .fail(.personalData)),
        ])
    func reviewInCatalogue(text: String, verdict: CheckOutcome) throws {
        var dataset = try dataset(["HoTen"])
        dataset.privacyReviews = [SampleCatalogue.text(text)]
        #expect(judge.outcome(of: .personalData, dataset: dataset) == verdict)
    }
}
