// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Names of figures, columns and sections that several reports share.
extension Phrases {
    var asOf: String { say("Ngày chốt", "As of") }
    var scoreLabel: String { say("Điểm", "Score") }
    var pointsLabel: String { say("Điểm", "Points") }
    var before: String { say("Trước", "Before") }
    var after: String { say("Sau", "After") }
    var result: String { say("Kết quả", "Result") }
    var verdict: String { say("Kết luận", "Verdict") }
    var remarks: String { say("Lưu ý", "Remarks") }
    var sixWords: String { say("Sáu yêu cầu", "The six words") }
    var byColumn: String { say("Theo cột", "By column") }
    var findings: String { say("Phát hiện", "Findings") }
    var weight: String { say("Trọng số", "Weight") }
    var value: String { say("Giá trị", "Value") }
    var rubricLabel: String { say("Bộ tiêu chí", "Rubric") }
    var suiteLabel: String { say("Bộ kiểm tra", "Suite") }
    var basis: String { say("Căn cứ", "Sources") }
    var statusLabel: String { say("Tình trạng", "Status") }
    var evidenceLabel: String { say("Minh chứng", "Evidence") }
    var answerLabel: String { say("Câu trả lời", "Answer") }
    var itemsLabel: String { say("Tiêu chí", "Items") }
    var answered: String { say("Đã trả lời", "Answered") }
    var open: String { say("Còn để ngỏ", "Open") }
    var notAsked: String { say("Không phải trả lời", "Not asked") }
    var documentsLabel: String { say("Có tài liệu", "Documents") }
    var verified: String { say("Đã thẩm định", "Verified") }
    var adds: String { say("Đóng góp", "Adds") }
    var sum: String { say("Cộng", "Sum") }
    var idLabel: String { say("Mã", "Id") }
    var profileLabel: String { say("Hồ sơ áp dụng", "Profile") }
    var periodLabel: String { say("Kỳ đánh giá", "Period") }
    var dataset: String { say("Bộ dữ liệu", "Data set") }
    var publisher: String { say("Đơn vị công bố", "Publisher") }
    var freshness: String { say("Độ mới", "Freshness") }
    var reuse: String { say("Quyền sử dụng lại", "Re-use") }
    var upToStandard: String { say("Đúng chuẩn", "Up to standard") }
    var assessed: String { say("Đã xét", "Assessed") }
    var severityLabel: String { say("Mức", "Severity") }
    var fixFirst: String { say("Nên làm trước", "Fix first") }
    var byPublisher: String { say("Theo đơn vị công bố", "By publisher") }
    var planKept: String { say("Thực hiện kế hoạch công bố", "How the plan is kept") }
    var useAndReuse: String { say("Sử dụng và tái sử dụng", "Use and re-use") }
    var howMuchAnswered: String { say("Mức độ trả lời", "How much is answered") }
    var assessmentsBeside: String { say("So sánh các lượt đánh giá", "The assessments side by side") }
    var whatToDo: String { say("Việc cần làm", "What to do") }
    var targetsOfPlans: String { say("Chỉ tiêu trong các kế hoạch", "Targets of plans") }
    var howComputed: String { say("Cách tính", "How it is computed") }
    var alarms: String { say("Báo động", "Alarms") }
    var faultsLabel: String { say("Lỗi cấu trúc tệp", "Faults of structure") }
    var programmeLabel: String { say("Chương trình", "Programme") }
    var figuresLabel: String { say("Số liệu", "Figures") }
    var countedOverBodies: String { say("Tính từ các cơ quan", "Counted over the bodies") }
    var lateOrAtRisk: String { say("Chậm hoặc có nguy cơ chậm", "Late or at risk") }
    var withoutFigures: String { say("Chưa có số liệu", "Without figures") }
    var tasksLabel: String { say("Nhiệm vụ", "Tasks") }
    var figuresOfBodies: String { say("Số liệu của các cơ quan", "Figures of the bodies") }
    var waitingFor: String { say("Đang chờ", "Waiting for") }
    var targetLabel: String { say("Mục tiêu", "Target") }
    var version: String { say("Phiên bản", "Version") }
    var rowsLabel: String { say("Bản ghi", "Rows") }
    var firstRows: String { say("Bản ghi sai đầu tiên", "First failing rows") }
    var catalogueLabel: String { say("Danh mục", "Catalogue") }
    var question: String { say("Câu hỏi", "Question") }
    var dictionaryLabel: String { say("Từ điển dữ liệu", "Data dictionary") }
    var readLabel: String { say("Đã đọc", "Read") }
    var unreadable: String { say("Không đọc được", "Unreadable") }
    var rightLabel: String { say("Tỷ lệ đúng", "Right") }
    var withoutVerdict: String { say("chưa kết luận", "without a verdict") }
    var offPlan: String { say("Công bố ngoài kế hoạch", "Published without being planned") }
    var planLabel: String { say("Kế hoạch", "Plan") }
    var linksLabel: String { say("Liên kết", "Links") }
    var shortLabel: String { say("Còn thiếu", "Short") }
    var subjectLabel: String { say("Đối tượng", "Subject") }
    var placeLabel: String { say("Vị trí", "Place") }
    var dueLabel: String { say("Thời hạn", "Due") }
    var firstLabel: String { say("Đầu kỳ", "First") }
    var lastLabel: String { say("Cuối kỳ", "Last") }
    var notInFile: String { say("không có trong tệp", "not in the file") }
    var daysLateLabel: String { say("Quá hạn (ngày)", "Days late") }
    var reportedLabel: String { say("Có số liệu", "Reported") }
    var agencyInCharge: String { say("Cơ quan chủ trì", "Agency in charge") }
    var starsLabel: String { say("Số sao", "Stars") }
}
