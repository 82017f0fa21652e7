// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A column of the spreadsheet form of a plan: one row per item.
public enum PlanColumn: String, Hashable, Sendable, CaseIterable {
    /// A running number, which is written and not read.
    case number
    /// The id of the item.
    case id
    /// Its title.
    case title
    /// Identifiers in the catalogue.
    case identifiers
    /// Priority.
    case priority
    /// Why it has that priority.
    case priorityReason = "priority_reason"
    /// The unit in charge.
    case unit
    /// When it is to be published.
    case plannedDate = "planned_date"
    /// When it was published.
    case publishedDate = "published_date"
    /// How it is reached.
    case method
    /// File formats.
    case formats
    /// The licence.
    case licence
    /// How often it is updated.
    case frequency
    /// Who updates it.
    case updater
    /// The day of the privacy review.
    case reviewDate = "review_date"
    /// Who reviewed it.
    case reviewer
    /// What the review found.
    case reviewOutcome = "review_outcome"
    /// The classification.
    case classification

    /// The title at the head of the column.
    public var title: LocalizedText {
        switch self {
        case .number: LocalizedText(vi: "STT", en: "No.")
        case .id: LocalizedText(vi: "Mã mục", en: "Id")
        case .title: LocalizedText(vi: "Tên tập dữ liệu", en: "Dataset title")
        case .identifiers: LocalizedText(vi: "Mã định danh trong danh mục", en: "Identifiers in the catalogue")
        case .priority: LocalizedText(vi: "Mức ưu tiên", en: "Priority")
        case .priorityReason: LocalizedText(vi: "Lý do ưu tiên", en: "Reason for the priority")
        case .unit: LocalizedText(vi: "Đơn vị chủ trì", en: "Unit in charge")
        case .plannedDate: LocalizedText(vi: "Ngày công bố dự kiến", en: "Planned date")
        case .publishedDate: LocalizedText(vi: "Ngày công bố thực tế", en: "Published date")
        case .method: LocalizedText(vi: "Phương thức truy cập", en: "Access method")
        case .formats: LocalizedText(vi: "Định dạng", en: "Formats")
        case .licence: LocalizedText(vi: "Giấy phép", en: "Licence")
        case .frequency: LocalizedText(vi: "Tần suất cập nhật", en: "Update frequency")
        case .updater: LocalizedText(vi: "Người cập nhật", en: "Updated by")
        case .reviewDate: LocalizedText(vi: "Ngày rà soát dữ liệu cá nhân", en: "Date of the privacy review")
        case .reviewer: LocalizedText(vi: "Người rà soát dữ liệu cá nhân", en: "Privacy reviewer")
        case .reviewOutcome: LocalizedText(vi: "Kết quả rà soát dữ liệu cá nhân", en: "Outcome of the privacy review")
        case .classification: LocalizedText(vi: "Phân loại", en: "Classification")
        }
    }

    /// What goes into the column: one clause, without a full stop.
    public var instruction: LocalizedText {
        switch self {
        case .number: LocalizedText(vi: "số thứ tự, không được đọc", en: "a running number, which is not read")
        case .id:
            LocalizedText(
                vi: "chữ cái không dấu, chữ số, '.', '_' và '-'; để trống thì được đặt tự động",
                en: "letters A to Z, digits, '.', '_' and '-'; made up when left empty")
        case .title: LocalizedText(vi: "bắt buộc", en: "required")
        case .identifiers:
            LocalizedText(
                vi: "đúng từng chữ như trong danh mục; nhiều mã cách nhau bằng ';'",
                en: "letter for letter as in the catalogue; several parted by ';'")
        case .priority: LocalizedText(vi: "ví dụ: 1, cao", en: "such as: 1, high")
        case .priorityReason: LocalizedText(vi: "nhu cầu của ai, từ đâu", en: "who needs it, and how that is known")
        case .unit: LocalizedText(vi: "tên đơn vị", en: "the name of the unit")
        case .plannedDate, .publishedDate, .reviewDate:
            LocalizedText(vi: "ngày/tháng/năm hoặc năm-tháng-ngày", en: "day/month/year or year-month-day")
        case .method:
            LocalizedText(vi: "tệp, API hoặc cả hai cách nhau bằng ';'", en: "file, API, or both parted by ';'")
        case .formats: LocalizedText(vi: "ví dụ: CSV; JSON", en: "such as: CSV; JSON")
        case .licence: LocalizedText(vi: "ví dụ: CC BY 4.0", en: "such as: CC BY 4.0")
        case .frequency: LocalizedText(vi: "ví dụ: hằng tháng, hằng quý", en: "such as: monthly, quarterly")
        case .updater: LocalizedText(vi: "bộ phận hoặc người chịu trách nhiệm", en: "the office or person responsible")
        case .reviewer: LocalizedText(vi: "tên người hoặc đơn vị", en: "the name of a person or unit")
        case .reviewOutcome:
            LocalizedText(
                vi: "không có dữ liệu cá nhân, đã ẩn danh, còn dữ liệu cá nhân",
                en: "no personal data, anonymised, personal data remain")
        case .classification:
            LocalizedText(vi: "mở, dùng chung, hạn chế, bí mật nhà nước", en: "open, shared, restricted, state secret")
        }
    }

    /// Other titles under which offices have the column, folded.
    private var otherTitles: [String] {
        switch self {
        case .number: ["tt", "so tt", "so thu tu", "no", "number"]
        case .id: ["ma", "ma so", "ma du lieu", "ma tap du lieu", "item", "item id"]
        case .title:
            [
                "ten", "ten du lieu", "ten bo du lieu", "ten du lieu mo", "tap du lieu", "bo du lieu", "title",
                "dataset", "name",
            ]
        case .identifiers: ["ma dinh danh", "dinh danh", "identifier", "identifiers", "uri"]
        case .priority: ["uu tien", "thu tu uu tien", "muc do uu tien"]
        case .priorityReason: ["ly do", "ly do xep uu tien", "priority reason", "reason"]
        case .unit:
            ["don vi", "co quan chu tri", "don vi phu trach", "don vi cung cap", "co quan cung cap", "unit"]
        case .plannedDate:
            [
                "ngay du kien", "du kien cong bo", "thoi han", "thoi han cong bo", "thoi gian cong bo", "lo trinh",
                "lo trinh cong bo", "due date", "planned publication",
            ]
        case .publishedDate: ["ngay cong bo", "ngay da cong bo", "date published", "publication date"]
        case .method: ["phuong thuc", "phuong thuc cung cap", "hinh thuc cung cap", "cach truy cap", "method"]
        case .formats: ["dinh dang du lieu", "dinh dang tep", "format", "file format", "file formats"]
        case .licence: ["giay phep su dung", "dieu khoan su dung", "license"]
        case .frequency: ["tan suat", "dinh ky cap nhat", "chu ky cap nhat", "frequency"]
        case .updater:
            [
                "don vi cap nhat", "bo phan cap nhat", "trach nhiem cap nhat", "don vi chiu trach nhiem cap nhat",
                "updater",
            ]
        case .reviewDate: ["ngay ra soat", "privacy review date"]
        case .reviewer: ["nguoi ra soat", "don vi ra soat"]
        case .reviewOutcome:
            [
                "ket qua ra soat", "co du lieu ca nhan", "du lieu ca nhan", "privacy review outcome", "privacy review",
                "personal data",
            ]
        case .classification: ["phan loai du lieu", "do mat", "muc do mat"]
        }
    }

    /// By folded title, the column.
    static let byTitle: [String: PlanColumn] = {
        var columns: [String: PlanColumn] = [:]
        for column in allCases {
            let titles = column.title.entries.map(\.text) + [column.rawValue] + column.otherTitles
            for title in titles { columns[FoldedText.folded(title)] = column }
        }
        return columns
    }()
}
