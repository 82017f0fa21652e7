// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A column of the spreadsheet form of figures: one row per report.
public enum FigureColumn: String, Hashable, Sendable, CaseIterable {
    /// A running number, which is written and not read.
    case number
    /// The id of the indicator.
    case indicator
    /// The id of the part, for targets with several numbers.
    case part
    /// The name of the indicator, to be recognised by.
    case name
    /// What it counts in.
    case unit
    /// The target as printed; written and not read.
    case target
    /// The id or code of the body.
    case body
    /// Its name; written and not read.
    case bodyName = "body_name"
    /// The period.
    case period
    /// The value.
    case value
    /// What was counted.
    case numerator
    /// What it was counted among.
    case denominator
    /// Cases left out as state secrets.
    case secretCases = "secret_cases"
    /// How far it is done, or why there is no figure.
    case state
    /// The reason why there is no figure.
    case reason
    /// The day of the report.
    case date
    /// How far it can be relied on.
    case status
    /// Who reported it.
    case reporter
    /// Where the figure comes from.
    case source
    /// Difficulties.
    case difficulties
    /// Proposals.
    case proposals
    /// A remark.
    case note

    /// The title at the head of the column.
    public var title: LocalizedText {
        switch self {
        case .number: LocalizedText(vi: "STT", en: "No.")
        case .indicator: LocalizedText(vi: "Mã chỉ tiêu", en: "Indicator id")
        case .part: LocalizedText(vi: "Phần", en: "Part")
        case .name: LocalizedText(vi: "Chỉ tiêu", en: "Indicator name")
        case .unit: LocalizedText(vi: "Đơn vị tính", en: "Unit")
        case .target: LocalizedText(vi: "Mục tiêu", en: "Target")
        case .body: LocalizedText(vi: "Mã cơ quan, đơn vị", en: "Body id")
        case .bodyName: LocalizedText(vi: "Cơ quan, đơn vị", en: "Body")
        case .period: LocalizedText(vi: "Kỳ báo cáo", en: "Period")
        case .value: LocalizedText(vi: "Kết quả", en: "Value")
        case .numerator: LocalizedText(vi: "Tử số", en: "Numerator")
        case .denominator: LocalizedText(vi: "Mẫu số", en: "Denominator")
        case .secretCases: LocalizedText(vi: "Số trường hợp bí mật nhà nước", en: "Cases that are state secrets")
        case .state: LocalizedText(vi: "Tình trạng", en: "State")
        case .reason: LocalizedText(vi: "Lý do", en: "Reason")
        case .date: LocalizedText(vi: "Ngày báo cáo", en: "Date of the report")
        case .status: LocalizedText(vi: "Mức xác nhận", en: "Status")
        case .reporter: LocalizedText(vi: "Người báo cáo", en: "Reported by")
        case .source: LocalizedText(vi: "Nguồn số liệu", en: "Source")
        case .difficulties: LocalizedText(vi: "Khó khăn, vướng mắc", en: "Difficulties")
        case .proposals: LocalizedText(vi: "Đề xuất, kiến nghị", en: "Proposals")
        case .note: LocalizedText(vi: "Ghi chú", en: "Note")
        }
    }

    /// What goes into the column: one clause, without a full stop.
    public var instruction: LocalizedText {
        switch self {
        case .number: LocalizedText(vi: "số thứ tự, không được đọc", en: "a running number, which is not read")
        case .indicator:
            LocalizedText(vi: "mã như trong chương trình, giữ nguyên", en: "as in the programme; leave as is")
        case .part: LocalizedText(vi: "chỉ cho chỉ tiêu có nhiều số", en: "only for indicators with several numbers")
        case .name: LocalizedText(vi: "tên chỉ tiêu, để đối chiếu mã", en: "the name, held against the id")
        case .unit: LocalizedText(vi: "đơn vị tính, để đối chiếu", en: "the unit, held against the programme")
        case .target: LocalizedText(vi: "mục tiêu, không được đọc", en: "the target, which is not read")
        case .body:
            LocalizedText(
                vi: "mã hoặc mã định danh, giữ nguyên số 0 ở đầu", en: "id or code; keep zeros at its beginning")
        case .bodyName: LocalizedText(vi: "tên, chỉ đọc khi thiếu mã", en: "the name, read only without an id")
        case .period:
            LocalizedText(vi: "ví dụ: 2027-Q2, 2027-H1, 2027-06, 2027", en: "such as 2027-Q2, 2027-H1, 2027-06, 2027")
        case .value:
            LocalizedText(
                vi: "theo đơn vị tính, ví dụ 95,5%; để trống nếu chưa có",
                en: "in the unit, such as 95.5%; empty if none")
        case .numerator, .denominator:
            LocalizedText(vi: "số lượng, cho tỷ lệ", en: "a count, for shares")
        case .secretCases:
            LocalizedText(vi: "số trường hợp không tính vào mẫu số", en: "cases not counted in the denominator")
        case .state:
            LocalizedText(
                vi: "đã hoàn thành, hoàn thành một phần, chưa hoàn thành; chưa đo, không áp dụng",
                en: "done, partly done, not done; not measured, not applicable")
        case .reason: LocalizedText(vi: "bắt buộc khi không có số liệu", en: "required where there is no figure")
        case .date: LocalizedText(vi: "ngày/tháng/năm hoặc năm-tháng-ngày", en: "day/month/year or year-month-day")
        case .status: LocalizedText(vi: "đã báo cáo, đã kiểm tra, đã đính chính", en: "reported, verified, corrected")
        case .reporter: LocalizedText(vi: "người hoặc bộ phận báo cáo", en: "a person or office")
        case .source: LocalizedText(vi: "hệ thống hoặc văn bản", en: "a system or document")
        case .difficulties, .proposals, .note: LocalizedText(vi: "chữ tự do", en: "free text")
        }
    }

    /// Other titles under which offices have the column, folded.
    private var otherTitles: [String] {
        switch self {
        case .number: ["tt", "so tt", "so thu tu", "no", "number"]
        case .indicator: ["ma so chi tieu", "ma", "so hieu chi tieu", "indicator"]
        case .part: ["ma phan", "noi dung thanh phan"]
        case .name: ["ten chi tieu", "noi dung chi tieu"]
        case .unit: ["dvt", "don vi do", "don vi tinh %"]
        case .target: ["muc tieu den cuoi ky", "chi tieu giao", "ke hoach"]
        case .body: ["ma don vi", "ma co quan", "ma dinh danh", "ma xa", "body code"]
        case .bodyName:
            ["ten don vi", "ten co quan", "don vi", "co quan", "don vi bao cao", "co quan bao cao", "body name"]
        case .period: ["ky", "ky so lieu", "quy", "thoi ky", "reporting period"]
        case .value: ["gia tri", "so lieu", "thuc hien", "ket qua thuc hien", "result"]
        case .numerator: []
        case .denominator: ["tong so"]
        case .secretCases: ["bi mat nha nuoc", "so truong hop loai tru", "secret cases"]
        case .state: ["tinh trang so lieu", "tinh hinh"]
        case .reason: ["ly do khong co so lieu"]
        case .date: ["ngay", "ngay lap", "report date"]
        case .status: ["trang thai"]
        case .reporter: ["nguoi lap", "nguoi lap bieu", "reporter"]
        case .source: ["nguon"]
        case .difficulties: ["kho khan", "vuong mac"]
        case .proposals: ["de xuat", "kien nghi"]
        case .note: ["remark", "remarks", "notes"]
        }
    }

    /// By folded title, the column.
    static let byTitle: [String: FigureColumn] = {
        var columns: [String: FigureColumn] = [:]
        for column in allCases {
            let titles = column.otherTitles + [column.rawValue] + column.title.entries.map(\.text)
            for title in titles { columns[FoldedText.folded(title)] = column }
        }
        return columns
    }()
}
