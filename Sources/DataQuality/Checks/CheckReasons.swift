// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Why a check has no verdict, or what decided it.
extension CheckResult.Reason {
    init(_ code: String, vi: String, en: String) {
        self.init(code: code, text: LocalizedText(vi: vi, en: en))
    }

    static func tooManyKeys(limit: Int) -> Self {
        Self(
            "too-many-keys",
            vi: "có hơn \(limit) cặp khóa và giá trị khác nhau, nhiều hơn mức kiểm tra này giữ được trong bộ nhớ",
            en: "there are more than \(limit) different pairs of key and value, more than this check keeps in memory")
    }

    static func tooManyValues(limit: Int) -> Self {
        Self(
            "too-many-values",
            vi: "có hơn \(limit) giá trị khác nhau, nhiều hơn mức kiểm tra này giữ được trong bộ nhớ",
            en: "there are more than \(limit) different values, more than this check keeps in memory")
    }

    static func tooManyGroups(limit: Int) -> Self {
        Self(
            "too-many-groups",
            vi: "có hơn \(limit) nhóm, nhiều hơn mức kiểm tra này giữ được trong bộ nhớ",
            en: "there are more than \(limit) groups, more than this check keeps in memory")
    }

    static let noSpread = Self(
        "no-spread",
        vi: "các giá trị trùng nhau quá nhiều nên phương pháp này không có thước đo độ phân tán",
        en: "too many values are equal, so that this method has no measure of spread")

    static let emptyList = Self(
        "empty-list", vi: "danh mục tham chiếu không có mục nào còn hiệu lực",
        en: "the reference list has no entry that is valid")

    static let noLimits = Self(
        "no-limits", vi: "không dải tuổi nào có giới hạn", en: "no band has a limit")

    static let noDictionary = Self(
        "no-dictionary", vi: "bộ kiểm tra không gắn từ điển dữ liệu", en: "the suite has no data dictionary")

    static let noNamePattern = Self(
        "no-name-pattern", vi: "không có mẫu tên cột và cũng không có từ điển dữ liệu",
        en: "there is neither a pattern of column names nor a data dictionary")

    static let notConnected = Self(
        "not-connected",
        vi: "bộ dữ liệu chưa kết nối qua nền tảng tích hợp, chia sẻ dữ liệu",
        en: "the data set is not connected through an integration platform")

    static let noSharingFigures = Self(
        "no-sharing-figures", vi: "bộ kiểm tra không khai báo việc chia sẻ dữ liệu",
        en: "the suite says nothing about sharing")
}
