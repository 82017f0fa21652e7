// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

extension DiagnosticMessage {
    static var figureSheetWithoutHead: Self {
        let (id, value) = (FigureColumn.indicator.title, FigureColumn.value.title)
        return Self(
            code: "sheet-without-head",
            vi: "không thấy dòng tiêu đề có cột '\(id.text(in: .vietnamese))' và '\(value.text(in: .vietnamese))'",
            en: "no row of column titles with '\(id.text(in: .english))' and '\(value.text(in: .english))' was found")
    }

    static var useTheFigureTemplate: Self {
        Self(
            code: "use-the-template", vi: "dùng biểu mẫu: dgov figures template",
            en: "use the template: dgov figures template")
    }

    static func figureColumnsMissing(_ columns: [FigureColumn]) -> Self {
        Self(
            code: "columns-missing", vi: "thiếu cột \(Quotation.list(columns.map { $0.title.text(in: .vietnamese) }))",
            en: "missing columns \(Quotation.list(columns.map { $0.title.text(in: .english) }))")
    }

    static func cellEmpty(_ column: FigureColumn) -> Self {
        Self(
            code: "cell-empty", vi: "cột '\(column.title.text(in: .vietnamese))' chưa ghi",
            en: "the column '\(column.title.text(in: .english))' is empty")
    }

    static func nameOfOtherIndicator(_ id: String, _ others: [String]) -> Self {
        let list = Quotation.list(others)
        return Self(
            code: "name-of-other-indicator", vi: "đây là tên của chỉ tiêu \(list), không phải '\(id)'",
            en: "this is the name of \(list), not of '\(id)'")
    }

    static var idChangedBySpreadsheet: Self {
        Self(
            code: "id-changed", vi: "bảng tính có thể đã đổi mã, ví dụ 6.10 thành 6.1; ghi lại mã ở dạng văn bản",
            en: "the spreadsheet may have changed the id, such as 6.10 to 6.1; write the id as text")
    }

    static func namesSeveralIndicators(_ ids: [String]) -> Self {
        let list = Quotation.list(ids)
        return Self(
            code: "ambiguous-name", vi: "tên này là của nhiều chỉ tiêu: \(list)",
            en: "several indicators have this name: \(list)")
    }

    static func unknownIndicatorName(_ name: String) -> Self {
        let shown = Quotation.of(name)
        return Self(
            code: "unknown-indicator", vi: "không có chỉ tiêu tên \(shown)", en: "there is no indicator named \(shown)")
    }

    static func unknownUnit(_ text: String) -> Self {
        let shown = Quotation.of(text)
        return Self(code: "unknown-unit", vi: "không rõ đơn vị tính \(shown)", en: "the unit \(shown) is not known")
    }

    static func otherUnit(_ text: String, _ id: String, _ wanted: (vi: String, en: String)) -> Self {
        let shown = Quotation.of(text)
        return Self(
            code: "other-unit", vi: "chỉ tiêu '\(id)' tính bằng \(Quotation.of(wanted.vi)), không phải \(shown)",
            en: "indicator '\(id)' is measured in \(Quotation.of(wanted.en)), not in \(shown)")
    }

    static func unitIs(_ wanted: (vi: String, en: String)) -> Self {
        Self(
            code: "unit-help", vi: "đơn vị tính của chỉ tiêu này là \(Quotation.of(wanted.vi))",
            en: "this indicator is measured in \(Quotation.of(wanted.en))")
    }

    static func zerosLost(_ text: String, _ id: String) -> Self {
        let shown = Quotation.of(text)
        return Self(
            code: "leading-zeros-lost", vi: "mã \(shown) đã mất số 0 ở đầu, được hiểu là '\(id)'",
            en: "the code \(shown) has lost its leading zeros and is read as '\(id)'")
    }

    static func bodyAmbiguous(_ text: String, _ ids: [String]) -> Self {
        let (shown, list) = (Quotation.of(text), Quotation.list(ids))
        return Self(
            code: "ambiguous-body", vi: "\(shown) có thể là \(list)", en: "\(shown) may be \(list)")
    }

    static func cellIsNoIdentifier(_ text: String) -> Self {
        let shown = Quotation.of(text)
        return Self(
            code: "expected-identifier", vi: "\(shown) không phải một mã định danh hợp lệ",
            en: "\(shown) is no valid id")
    }

    static func cellIsNoPeriod(_ text: String) -> Self {
        let shown = Quotation.of(text)
        return Self(code: "expected-period", vi: "\(shown) không phải một kỳ báo cáo", en: "\(shown) is no period")
    }

    static func moreProblems(_ count: Int, like code: String) -> Self {
        Self(
            code: "more-problems", vi: "còn \(count) chỗ khác có vấn đề '\(code)'",
            en: "\(count) more places have the problem '\(code)'")
    }
}
