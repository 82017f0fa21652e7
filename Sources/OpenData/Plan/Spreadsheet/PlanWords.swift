// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The words of spreadsheets for the closed sets of a plan.
struct PlanWords<Value: Hashable & Sendable>: Sendable {
    /// The words in Vietnamese and English under which a value is written.
    let written: [(value: Value, vi: String, en: String)]
    private let read: [String: Value]

    private init(_ written: [(value: Value, vi: String, en: String)], others: [(Value, [String])]) {
        self.written = written
        var read: [String: Value] = [:]
        for (value, vi, en) in written {
            read[FoldedText.folded(vi)] = value
            read[FoldedText.folded(en)] = value
        }
        for (value, words) in others { for word in words { read[word] = value } }
        self.read = read
    }

    /// The value that a word means, whatever its case and diacritics.
    func value(of word: String) -> Value? { read[FoldedText.folded(word)] }

    /// The word for a value.
    func word(for value: Value, in language: Language) -> String {
        guard let words = written.first(where: { $0.value == value }) else { return "" }
        return language == .english ? words.en : words.vi
    }

    /// Every word that is written, for messages.
    var all: (vi: [String], en: [String]) { (written.map(\.vi), written.map(\.en)) }
}

extension PlanWords where Value == PublicationPlan.AccessMethod {
    /// Ways of access.
    static let methods = PlanWords(
        [(.file, "tệp", "file"), (.api, "API", "API")],
        others: [
            (.file, ["tep du lieu", "tap tin", "file du lieu", "tai ve", "tai xuong", "tai tep", "download", "files"]),
            (.api, ["dich vu", "dich vu web", "dich vu chia se", "dich vu chia se du lieu", "web service", "service"]),
        ])
}

extension PlanWords where Value == PublicationPlan.Classification {
    /// Classifications.
    static let classifications = PlanWords(
        [
            (.open, "mở", "open"), (.shared, "dùng chung", "shared"), (.restricted, "hạn chế", "restricted"),
            (.stateSecret, "bí mật nhà nước", "state secret"),
        ],
        others: [
            (.open, ["du lieu mo", "cong khai"]), (.shared, ["du lieu dung chung", "chia se", "noi bo"]),
            (.restricted, ["du lieu han che", "rieng", "dung rieng"]), (.stateSecret, ["mat", "toi mat", "tuyet mat"]),
        ])
}

extension PlanWords where Value == PublicationPlan.PrivacyReview.Outcome {
    /// Outcomes of privacy reviews. "có" and "không" answer whether there are personal data.
    static let outcomes = PlanWords(
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
