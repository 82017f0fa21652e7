// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

extension DiagnosticMessage {
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

    static func columnsMissing(_ columns: [PlanColumn]) -> Self {
        Self(
            code: "columns-missing", vi: "thiếu cột \(Quotation.list(columns.map { $0.title.text(in: .vietnamese) }))",
            en: "missing columns \(Quotation.list(columns.map { $0.title.text(in: .english) }))")
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
}
