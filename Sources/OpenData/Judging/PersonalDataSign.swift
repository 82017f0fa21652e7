// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A phrase that shows personal data in the name of a field or in a text.
///
/// Source: what the law on the protection of personal data (91/2025/QH15, in force from 2026-01-01, second-hand: `reported`)
/// counts as basic and sensitive personal data, and the field names of real catalogues. The phrases and levels are a
/// convention of this project; a lint never proves that there are no personal data.
public struct PersonalDataSign: Hashable, Sendable {
    /// How surely a phrase shows personal data.
    public enum Level: String, Hashable, Sendable, Codable, CaseIterable {
        /// It may be about a person, or about a body or a group.
        case possible
        /// It is about a person.
        case certain
    }

    /// The phrase, in lower case with its diacritics.
    let phrase: String
    /// The level as the name of a field.
    let inField: Level
    /// The level in running text; `nil` where the phrase says nothing there.
    let inText: Level?
    /// Whether bodies have it too: in a list of bodies it is taken for theirs.
    let isSharedWithBodies: Bool

    private init(_ phrase: String, _ inField: Level, _ inText: Level?, shared: Bool = false) {
        self.phrase = phrase
        self.inField = inField
        self.inText = inText
        isSharedWithBodies = shared
    }

    private static func all(
        _ phrases: [String], field: Level, text: Level?, shared: Bool = false
    ) -> [PersonalDataSign] {
        phrases.map { PersonalDataSign($0, field, text, shared: shared) }
    }

    /// All phrases. The longest at a place wins, so "mã số thuế cá nhân" is not "mã số thuế".
    static let all: [PersonalDataSign] =
        all(
            [
                "họ và tên", "họ tên", "họ và tên đệm", "họ đệm", "tên đệm", "tên bệnh nhân", "tên người bệnh",
                "tên học sinh", "tên sinh viên", "tên công dân", "tên thí sinh", "tên đối tượng bảo trợ", "tên chủ hộ",
                "số cmnd", "số cmt", "số cmtnd", "cmnd", "cmtnd", "chứng minh nhân dân", "số chứng minh nhân dân",
                "cccd",
                "số cccd", "căn cước công dân", "số căn cước", "số căn cước công dân", "thẻ căn cước",
                "số định danh cá nhân", "mã định danh cá nhân", "số hộ chiếu", "ngày tháng năm sinh", "ngày sinh",
                "địa chỉ thường trú", "nơi thường trú", "địa chỉ tạm trú", "nơi đăng ký thường trú",
                "hộ khẩu thường trú", "địa chỉ nhà riêng", "mã số thuế cá nhân", "mst cá nhân",
                "số tài khoản ngân hàng",
                "số bhxh", "mã số bhxh", "mã bhxh", "số sổ bhxh", "số bhyt", "mã thẻ bhyt", "số thẻ bhyt",
                "số thẻ bảo hiểm y tế",
                "mã số bảo hiểm xã hội", "số sổ bảo hiểm xã hội", "tiền sử bệnh", "số điện thoại cá nhân",
                "email cá nhân", "mật khẩu", "dấu vân tay", "ảnh chân dung",
                "full name", "first name", "last name", "middle name", "given name", "family name", "surname",
                "date of birth",
                "birth date", "birthdate", "birthday", "dob", "national id", "citizen id", "identity card",
                "identity card number", "id card number", "passport number", "home address", "residential address",
                "permanent address", "bank account number", "patient name", "patient id", "student name",
                "social security number", "ssn", "social insurance number", "health insurance number",
                "personal tax code",
                "password", "fingerprint", "blood type",
            ], field: .certain, text: .certain)
        + all(
            [
                "bệnh án", "số bệnh án", "hồ sơ bệnh án", "số tài khoản", "tài khoản ngân hàng", "chủ tài khoản",
                "chủ hộ",
                "vân tay", "sinh trắc học", "hộ chiếu", "medical record", "bank account", "passport",
            ], field: .certain, text: .possible)
        + all(
            [
                "năm sinh", "nơi sinh", "quê quán", "nguyên quán", "nơi ở hiện nay", "chỗ ở hiện nay", "biển số xe",
                "biển kiểm soát", "số chứng chỉ hành nghề", "số giấy phép lái xe", "người đại diện",
                "người đại diện pháp luật", "tên người đại diện", "người liên hệ", "tên chủ sở hữu", "tên chủ cơ sở",
                "tên chủ xe", "tên chủ đất", "chủ sở hữu", "chủ cơ sở",
                "license plate", "licence plate", "plate number", "birth year", "year of birth", "place of birth",
                "driver license", "driving licence",
            ], field: .possible, text: .possible)
        + all(
            [
                "giới tính", "dân tộc", "tôn giáo", "tình trạng hôn nhân", "thường trú", "tạm trú", "chẩn đoán", "bhxh",
                "bhyt", "gplx", "thu nhập", "tiền lương", "mức lương", "số chứng chỉ", "quốc tịch", "nghề nghiệp",
                "gender", "sex", "ethnicity", "religion", "marital status", "nationality", "diagnosis", "salary",
                "income",
                "account number", "nhóm máu",
            ], field: .possible, text: nil)
        + all(
            [
                "địa chỉ", "điện thoại", "số điện thoại", "sđt", "đtdđ", "di động", "số di động", "email",
                "thư điện tử", "địa chỉ email", "zalo", "facebook", "mã số thuế", "mst", "address", "phone",
                "phone number",
                "telephone", "mobile", "mobile number", "cell phone", "tax code", "tax id",
            ], field: .possible, text: nil, shared: true)

    static let table = PhraseTable(all.map(\.phrase))

    /// What may follow a sign to show that it is a body's, or something else altogether.
    static let bodiesAfter = PhraseTable([
        "cơ quan", "đơn vị", "tổ chức", "cơ sở", "công ty", "doanh nghiệp", "trường", "bệnh viện", "trạm", "trụ sở",
        "văn phòng",
        "ubnd", "uỷ ban", "ủy ban", "phòng ban", "đường dây nóng", "hotline", "hợp tác xã", "htx", "nhà hàng",
        "khách sạn",
        "cửa hàng", "chi nhánh", "chợ", "bộ phận", "dự án", "công trình", "hoạt", "hoạt động", "chính sách",
        "bình quân", "tối thiểu",
        "ip", "url", "web", "website", "mac", "internet", "trang web", "company", "organization", "organisation",
        "agency", "office",
        "số dân", "thiểu số", "nội trú",
    ])

    /// What may stand before a sign to the same effect.
    static let bodiesBefore: Set<String> = [
        "agency", "business", "company", "contact", "department", "enterprise", "facility", "headquarters", "hospital",
        "hotline", "institution", "ip", "mac", "office", "organisation", "organization", "school", "shop", "store",
        "web",
    ]

    /// Fields that name a body: with one of these, a list without names of persons is one of bodies.
    static let bodies = PhraseTable([
        "tên cơ quan", "tên đơn vị", "tên tổ chức", "tên cơ sở", "tên công ty", "tên doanh nghiệp", "tên trường",
        "tên bệnh viện", "tên trạm", "tên chợ", "tên hợp tác xã", "tên htx", "tên khách sạn", "tên nhà hàng",
        "tên cửa hàng",
        "tên chi nhánh", "tên trụ sở", "tên nhà thuốc", "tên phòng khám", "tên di tích", "tên bưu cục", "tên dn",
        "tên đvi",
        "company name", "business name", "organization name", "organisation name", "school name", "hospital name",
        "agency name", "facility name",
    ])
}
