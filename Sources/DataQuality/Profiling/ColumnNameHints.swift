// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What the name of a column suggests about its values, in Vietnamese with and without diacritics and in English.
///
/// Hints decide only what is listed in a draft and between formats that look alike; they never make a value wrong.
struct ColumnNameHints {
    private let words: Set<String>
    private let folded: String

    init(_ name: String) {
        folded = (ColumnNames.id(from: name) ?? "").replacing("-", with: "_")
        words = Set(folded.split(separator: "_").map(String.init))
    }

    private func has(_ phrases: [String]) -> Bool {
        phrases.contains { phrase in
            phrase.contains("_") ? folded.contains(phrase) : words.contains(phrase)
        }
    }

    /// Names, births, addresses, numbers and accounts of persons.
    var isPersonal: Bool {
        folded == "name" || folded == "ten"
            || has([
                "ho_ten", "ho_va_ten", "hoten", "ten_chu", "nguoi", "ngay_sinh", "nam_sinh", "noi_sinh", "que_quan",
                "dia_chi", "diachi", "thuong_tru", "tam_tru", "dien_thoai", "sdt", "email", "cccd", "cmnd", "dinh_danh",
                "can_cuoc", "ho_chieu", "so_tai_khoan", "bhxh", "bhyt", "dan_toc", "ton_giao", "thu_nhap", "luong",
                "full_name", "first_name", "last_name", "fullname", "surname", "birth", "dob", "address", "phone",
                "mobile", "passport", "salary",
                "income", "ghi_chu", "note", "notes", "gioi_tinh", "sex", "gender",
            ])
    }

    /// Whether single values may be listed although the column is about persons: sex and the like say nothing alone.
    var isHarmlessSet: Bool { has(["gioi_tinh", "sex", "gender"]) }

    var isCommune: Bool { has(["ma_xa", "xa", "phuong", "ma_phuong", "commune", "ward"]) }
    var isProvince: Bool { has(["ma_tinh", "tinh", "province"]) }
    var isAgency: Bool { has(["ma_don_vi", "ma_co_quan", "ma_dinh_danh", "agency"]) }
    var isSocialInsurance: Bool { has(["bhxh", "so_bhxh", "social_insurance"]) }
    var isPlate: Bool { has(["bien_so", "bien_kiem_soat", "plate"]) }
    var isCode: Bool { words.contains("ma") || words.contains("so") || has(["code", "id", "key", "stt"]) }
    var isLatitude: Bool { has(["vi_do", "lat", "latitude"]) }
    var isLongitude: Bool { has(["kinh_do", "lon", "lng", "long", "longitude"]) }
}
