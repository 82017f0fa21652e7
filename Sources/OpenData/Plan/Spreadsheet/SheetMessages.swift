// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
internal import Evidence
internal import LocatedYAML

extension DiagnosticMessage {
    static var sheetNotUnicode: Self {
        Self(
            code: "sheet-not-unicode", vi: "tệp không ở dạng UTF-8 hay UTF-16",
            en: "the file is neither UTF-8 nor UTF-16")
    }

    static var saveAsUTF8: Self {
        Self(
            code: "save-as-utf8", vi: "lưu lại từ bảng tính ở dạng 'CSV UTF-8'",
            en: "save it from the spreadsheet as 'CSV UTF-8'")
    }

    static var sheetWithoutHead: Self {
        let title = PlanColumn.title.title
        return Self(
            code: "sheet-without-head",
            vi: "không thấy dòng tiêu đề có cột '\(title.text(in: .vietnamese))'",
            en: "no row of column titles with '\(title.text(in: .english))' was found")
    }

    static var useTheTemplate: Self {
        Self(code: "use-the-template", vi: "dùng biểu mẫu của kế hoạch", en: "use the template of a plan")
    }

    static func unknownColumn(_ title: String) -> Self {
        let shown = Quotation.of(title)
        return Self(
            code: "unknown-column", vi: "không đọc cột \(shown)", en: "the column \(shown) is not known and not read")
    }

    static func columnTwice(_ title: String) -> Self {
        let shown = Quotation.of(title)
        return Self(code: "column-twice", vi: "cột \(shown) có hai lần", en: "the column \(shown) stands there twice")
    }

    static func columnsMissing(_ columns: [PlanColumn]) -> Self {
        Self(
            code: "columns-missing", vi: "thiếu cột \(Quotation.list(columns.map { $0.title.text(in: .vietnamese) }))",
            en: "missing columns \(Quotation.list(columns.map { $0.title.text(in: .english) }))")
    }

    static func rowUnreadable(_ fault: RecordFault) -> Self {
        switch (fault.expectedFields, fault.foundFields) {
        case (let expected?, let found?):
            Self(
                code: "row-unreadable", vi: "dòng có \(found) ô, tiêu đề có \(expected)",
                en: "the row has \(found) cells, the head has \(expected)")
        default:
            Self(
                code: "row-unreadable", vi: "dòng hỏng, có thể do dấu nháy chưa đóng",
                en: "the row is broken, perhaps by a quote that is not closed")
        }
    }

    static func rowWithoutTitle(_ row: Int) -> Self {
        Self(
            code: "row-without-title", vi: "dòng \(row) chưa có tên tập dữ liệu nên bị bỏ qua",
            en: "row \(row) has no dataset title and is left out")
    }

    static func badRowID(_ id: String) -> Self {
        let shown = Quotation.of(id)
        return Self(
            code: "expected-identifier", vi: "\(shown) không phải mã hợp lệ nên mã khác được đặt tự động",
            en: "\(shown) is no valid id, so another one is made up")
    }

    static func cellIsNoDate(_ text: String) -> Self {
        let shown = Quotation.of(text)
        return Self(code: "expected-date", vi: "\(shown) không phải một ngày", en: "\(shown) is no date")
    }

    static var writeSheetDate: Self {
        Self(
            code: "date-help", vi: "viết ngày/tháng/năm hoặc năm-tháng-ngày, ví dụ 28/05/2026",
            en: "write day/month/year or year-month-day, such as 28/05/2026")
    }

    static func unknownCellWord(_ text: String, _ words: (vi: [String], en: [String])) -> Self {
        let shown = Quotation.of(text)
        return Self(
            code: "unknown-word", vi: "\(shown) không phải một trong \(Quotation.list(words.vi))",
            en: "\(shown) is none of \(Quotation.list(words.en))")
    }
}
