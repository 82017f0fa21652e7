// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
internal import LocatedYAML

// What is wrong in the file of a reference list. No value is quoted: the list may be a register of persons.

extension DiagnosticMessage {
    static func listColumnMissing(_ name: String) -> Self {
        let shown = Quotation.of(name)
        return Self(
            code: "list-column-missing", vi: "tệp danh mục không có cột \(shown)", en: "the list has no column \(shown)"
        )
    }

    static func listColumnTwice(_ name: String) -> Self {
        let shown = Quotation.of(name)
        return Self(
            code: "list-column-twice", vi: "tệp danh mục có hai cột \(shown)", en: "the list has two columns \(shown)")
    }

    static func listRowUnreadable(_ fault: RecordFault) -> Self {
        let reason: (vi: String, en: String) =
            switch fault.kind {
            case .tooFewFields, .tooManyFields:
                (
                    "có \(fault.foundFields ?? 0) trường thay vì \(fault.expectedFields ?? 0)",
                    "it has \(fields(fault.foundFields ?? 0)) instead of \(fault.expectedFields ?? 0)"
                )
            case .unclosedQuote: ("dấu ngoặc kép không được đóng", "a quote is not closed")
            case .fieldTooLong: ("một trường quá dài", "a field is too long")
            case .recordTooLong: ("dòng quá dài", "it is too long")
            case .truncatedLastRecord: ("tệp bị cắt ngang", "the file is cut off")
            default: ("không đúng bảng mã", "its bytes are not valid text")
            }
        return Self(
            code: "list-row-unreadable", vi: "không đọc được dòng danh mục này: \(reason.vi)",
            en: "this entry cannot be read: \(reason.en)")
    }

    private static func fields(_ count: Int) -> String { count == 1 ? "1 field" : "\(count) fields" }

    static func listKeyMissing(_ column: String) -> Self {
        let shown = Quotation.of(column)
        return Self(
            code: "list-key-missing", vi: "cột khóa \(shown) không có giá trị",
            en: "the key column \(shown) has no value")
    }

    static func listDateWrong(_ column: String) -> Self {
        let shown = Quotation.of(column)
        return Self(
            code: "list-date", vi: "giá trị ở cột \(shown) không phải là ngày (2025-07-01 hoặc 01/07/2025)",
            en: "the value in \(shown) is not a date (2025-07-01 or 01/07/2025)")
    }

    static func listDatesReversed(_ from: String, _ to: String) -> Self {
        let (first, second) = (Quotation.of(from), Quotation.of(to))
        return Self(
            code: "list-dates-reversed", vi: "ngày ở cột \(second) đứng trước ngày ở cột \(first)",
            en: "the date in \(second) lies before the one in \(first)")
    }

    static func listValidityOverlaps(_ key: [String]) -> Self {
        Self(
            code: "list-overlap", vi: "thời gian hiệu lực trùng với một dòng khác có cùng khóa \(Quotation.list(key))",
            en: "the validity overlaps that of another entry with the same key \(Quotation.list(key))")
    }

    static var listOverlapsWith: Self { Self(code: "list-overlaps-with", vi: "dòng kia", en: "the other entry") }

    static func listHasMore(_ path: String, _ count: Int) -> Self {
        let shown = Quotation.of(path)
        return Self(
            code: "list-has-more", vi: "tệp \(shown) còn \(count) lỗi khác",
            en: "the file \(shown) has \(count) more mistakes")
    }
}
