// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension CellWords where Value == PublicationPlan.AccessMethod {
    /// Ways of access.
    static let methods = CellWords(
        [(.file, "tệp", "file"), (.api, "API", "API")],
        others: [
            (.file, ["tep du lieu", "tap tin", "file du lieu", "tai ve", "tai xuong", "tai tep", "download", "files"]),
            (.api, ["dich vu", "dich vu web", "dich vu chia se", "dich vu chia se du lieu", "web service", "service"]),
        ])
}

extension CellWords where Value == PublicationPlan.Classification {
    /// Classifications.
    static let classifications = CellWords(
        [
            (.open, "mở", "open"), (.shared, "dùng chung", "shared"), (.restricted, "hạn chế", "restricted"),
            (.stateSecret, "bí mật nhà nước", "state secret"),
        ],
        others: [
            (.open, ["du lieu mo", "cong khai"]), (.shared, ["du lieu dung chung", "chia se", "noi bo"]),
            (.restricted, ["du lieu han che", "rieng", "dung rieng"]), (.stateSecret, ["mat", "toi mat", "tuyet mat"]),
        ])
}

extension CellWords where Value == PublicationPlan.PrivacyReview.Outcome {
    /// Outcomes of privacy reviews. "có" and "không" answer whether there are personal data.
    static let outcomes = CellWords(
        [
            (.noPersonalData, "không có dữ liệu cá nhân", "no personal data"),
            (.anonymised, "đã ẩn danh", "anonymised"),
            (.personalData, "còn dữ liệu cá nhân", "personal data remain"),
        ],
        others: [
            (.noPersonalData, ["khong", "khong co", "no", "none"]),
            (.anonymised, ["an danh", "da khu nhan dang", "khu nhan dang", "anonymized"]),
            (.personalData, ["co", "yes", "co du lieu ca nhan", "personal data"]),
        ])
}
