// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import LocatedYAML

    // What is wrong with the file of a workbook, whatever it is for.

    extension DiagnosticMessage {
        static var notAWorkbook: Self {
            Self(code: "not-a-workbook", vi: "đây không phải tệp bảng tính XLSX", en: "this is no XLSX workbook")
        }

        static var isOldOrLocked: Self {
            Self(
                code: "not-a-workbook", vi: "tệp có mật khẩu hoặc ở dạng XLS cũ",
                en: "the file has a password or is in the old XLS form")
        }

        static var isOpenDocument: Self {
            Self(code: "not-a-workbook", vi: "đây là tệp ODS của LibreOffice", en: "this is an ODS file of LibreOffice")
        }

        static var saveAsXLSX: Self {
            Self(
                code: "save-as-xlsx",
                vi: "lưu lại từ chương trình bảng tính ở dạng 'Excel (.xlsx)', không đặt mật khẩu",
                en: "save it from the spreadsheet program as 'Excel (.xlsx)', without a password")
        }

        static var workbookDamaged: Self {
            Self(
                code: "workbook-damaged", vi: "tệp bị hỏng hoặc chưa được chép đủ",
                en: "the file is damaged or was not copied to its end")
        }

        static var saveAgain: Self {
            Self(
                code: "save-again", vi: "chép lại tệp, hoặc mở bằng chương trình bảng tính rồi lưu lại",
                en: "copy the file again, or open it in a spreadsheet program and save it")
        }

        static func workbookTooLong(_ mebibytes: Int) -> Self {
            Self(
                code: "workbook-too-long", vi: "tệp dài hơn \(mebibytes) MB",
                en: "the file is longer than \(mebibytes) MB")
        }

        static func tooManyParts(_ limit: Int) -> Self {
            Self(
                code: "too-many-parts", vi: "tệp có hơn \(limit) phần", en: "the file has more than \(limit) parts")
        }

        static func partTooLong(_ name: String, _ mebibytes: Int, ratio: Int) -> Self {
            let shown = Quotation.of(name)
            return Self(
                code: "part-too-long",
                vi:
                    "phần \(shown) nở ra quá lớn khi giải nén; mỗi phần tối đa \(mebibytes) MB và không nở quá \(ratio) lần",
                en:
                    "the part \(shown) grows too much when unpacked; a part has at most \(mebibytes) MB and is at most \(ratio) times its packed length"
            )
        }

        static func partUnreadable(_ name: String) -> Self {
            let shown = Quotation.of(name)
            return Self(
                code: "workbook-damaged", vi: "phần \(shown) của tệp bị hỏng",
                en: "the part \(shown) of the file is damaged")
        }

        static func partMissing(_ name: String) -> Self {
            let shown = Quotation.of(name)
            return Self(code: "part-missing", vi: "tệp thiếu phần \(shown)", en: "the file lacks the part \(shown)")
        }

        static func sheetMissing(_ name: String) -> Self {
            let shown = Quotation.of(name)
            return Self(
                code: "part-missing", vi: "tệp thiếu nội dung của trang \(shown)",
                en: "the file lacks the sheet \(shown)")
        }

        static var noSheets: Self {
            Self(code: "no-sheets", vi: "tệp không có trang tính nào", en: "the file has no sheet with cells")
        }

        static var noMemoryToRead: Self {
            Self(code: "out-of-memory", vi: "không đủ bộ nhớ để đọc tệp", en: "there is no memory to read the file")
        }

        static var documentType: Self {
            Self(
                code: "document-type", vi: "phần này khai báo kiểu tài liệu (DTD), điều không có trong tệp bảng tính",
                en: "this part declares a document type (DTD), which workbooks do not")
        }

        static var xmlBroken: Self {
            Self(code: "xml-broken", vi: "phần này không phải XML đúng", en: "this part is not well-formed XML")
        }

        static func tooDeep(_ limit: Int) -> Self {
            Self(
                code: "too-deep", vi: "phần này lồng nhau quá \(limit) lớp",
                en: "this part is nested more than \(limit) deep")
        }

        static func tooManyCells(_ limit: Int) -> Self {
            Self(code: "too-many-cells", vi: "tệp có hơn \(limit) ô", en: "the file has more than \(limit) cells")
        }

        static func tooMuchText(_ mebibytes: Int) -> Self {
            Self(
                code: "too-much-text", vi: "các ô có hơn \(mebibytes) MB chữ",
                en: "the cells have more than \(mebibytes) MB of text")
        }

        static func rowsOutOfOrder(_ row: Int) -> Self {
            Self(
                code: "rows-out-of-order", vi: "dòng \(row) đứng sai chỗ", en: "row \(row) stands in the wrong place")
        }
    }
#endif
