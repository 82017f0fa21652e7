// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

package import LocatedYAML

// What is said of spreadsheets whatever they hold.

extension DiagnosticMessage {
    package static var sheetNotUnicode: Self {
        Self(
            code: "sheet-not-unicode", vi: "tệp không ở dạng UTF-8 hay UTF-16",
            en: "the file is neither UTF-8 nor UTF-16")
    }

    package static var saveAsUTF8: Self {
        Self(
            code: "save-as-utf8", vi: "lưu lại từ bảng tính ở dạng 'CSV UTF-8'",
            en: "save it from the spreadsheet as 'CSV UTF-8'")
    }

    package static func unknownColumn(_ title: String) -> Self {
        let shown = Quotation.of(title)
        return Self(
            code: "unknown-column", vi: "không đọc cột \(shown)", en: "the column \(shown) is not known and not read")
    }

    package static func columnTwice(_ title: String) -> Self {
        let shown = Quotation.of(title)
        return Self(code: "column-twice", vi: "cột \(shown) có hai lần", en: "the column \(shown) stands there twice")
    }

    package static func rowUnreadable(expected: Int?, found: Int?) -> Self {
        switch (expected, found) {
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

    package static func cellIsNoDate(_ text: String) -> Self {
        let shown = Quotation.of(text)
        return Self(code: "expected-date", vi: "\(shown) không phải một ngày", en: "\(shown) is no date")
    }

    package static var writeSheetDate: Self {
        Self(
            code: "date-help", vi: "viết ngày/tháng/năm hoặc năm-tháng-ngày, ví dụ 28/05/2026",
            en: "write day/month/year or year-month-day, such as 28/05/2026")
    }

    package static func unknownCellWord(_ text: String, _ words: (vi: [String], en: [String])) -> Self {
        let shown = Quotation.of(text)
        return Self(
            code: "unknown-word", vi: "\(shown) không phải một trong \(Quotation.list(words.vi))",
            en: "\(shown) is none of \(Quotation.list(words.en))")
    }
}
