// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    import LocatedYAML
    import Testing

    @testable import Spreadsheets

    @Suite("What is said of files that cannot be read or written")
    struct MessageTests {
        static let messages: [(DiagnosticMessage, vi: String, en: String)] = [
            (.notAWorkbook, "đây không phải tệp bảng tính XLSX", "this is no XLSX workbook"),
            (.isOldOrLocked, "tệp có mật khẩu hoặc ở dạng XLS cũ", "the file has a password or is in the old XLS form"),
            (.isOpenDocument, "đây là tệp ODS của LibreOffice", "this is an ODS file of LibreOffice"),
            (
                .saveAsXLSX, "lưu lại từ chương trình bảng tính ở dạng 'Excel (.xlsx)', không đặt mật khẩu",
                "save it from the spreadsheet program as 'Excel (.xlsx)', without a password"
            ),
            (
                .workbookDamaged, "tệp bị hỏng hoặc chưa được chép đủ",
                "the file is damaged or was not copied to its end"
            ),
            (
                .saveAgain, "chép lại tệp, hoặc mở bằng chương trình bảng tính rồi lưu lại",
                "copy the file again, or open it in a spreadsheet program and save it"
            ), (.workbookTooLong(64), "tệp dài hơn 64 MB", "the file is longer than 64 MB"),
            (.tooManyParts(9), "tệp có hơn 9 phần", "the file has more than 9 parts"),
            (
                .partTooLong("xl/a.xml", 128, ratio: 200),
                "phần 'xl/a.xml' nở ra quá lớn khi giải nén; mỗi phần tối đa 128 MB và không nở quá 200 lần",
                "the part 'xl/a.xml' grows too much when unpacked; a part has at most 128 MB and is at most 200 times its packed length"
            ),
            (
                .partUnreadable("xl/a.xml"), "phần 'xl/a.xml' của tệp bị hỏng",
                "the part 'xl/a.xml' of the file is damaged"
            ), (.partMissing("xl/a.xml"), "tệp thiếu phần 'xl/a.xml'", "the file lacks the part 'xl/a.xml'"),
            (.sheetMissing("Trang 1"), "tệp thiếu nội dung của trang 'Trang 1'", "the file lacks the sheet 'Trang 1'"),
            (.noSheets, "tệp không có trang tính nào", "the file has no sheet with cells"),
            (.noMemoryToRead, "không đủ bộ nhớ để đọc tệp", "there is no memory to read the file"),
            (
                .documentType, "phần này khai báo kiểu tài liệu (DTD), điều không có trong tệp bảng tính",
                "this part declares a document type (DTD), which workbooks do not"
            ),
            (.xmlBroken, "phần này không phải XML đúng", "this part is not well-formed XML"),
            (.tooDeep(64), "phần này lồng nhau quá 64 lớp", "this part is nested more than 64 deep"),
            (.tooManyCells(7), "tệp có hơn 7 ô", "the file has more than 7 cells"),
            (.tooMuchText(1), "các ô có hơn 1 MB chữ", "the cells have more than 1 MB of text"),
            (.rowsOutOfOrder(4), "dòng 4 đứng sai chỗ", "row 4 stands in the wrong place"),
            (
                WorkbookFailure.outOfMemory.message, "không đủ bộ nhớ để lập tệp bảng tính",
                "there is no memory for the workbook"
            ),
            (
                WorkbookFailure.notWritten.message, "không ghi được tệp bảng tính; có thể hết chỗ trong thư mục tạm",
                "the workbook could not be written; perhaps the folder for temporary files is full"
            ),
            (
                WorkbookFailure.cellNotWritten.message,
                "bảng quá lớn cho một tệp bảng tính: tối đa 1.048.576 dòng và 16.384 cột",
                "the table is too large for a workbook: at most 1,048,576 rows and 16,384 columns"
            ),
            (
                WorkbookFailure.noScratch(2).message, "không dùng được thư mục tạm (lỗi hệ thống 2)",
                "the folder for temporary files cannot be used (system error 2)"
            ),
            (.formWithoutQuestions([]), "phiếu không có câu hỏi nào", "the form would have no questions"),
            (
                .formWithoutQuestions(["field"]),
                "phiếu không có câu hỏi nào; bộ tiêu chí chỉ hỏi về đối tượng con loại field",
                "the form would have no questions; the rubric asks about sub-subjects of kind field only"
            ),
            (
                .useOldRubric, "đọc bằng bộ tiêu chí cũ (--rubric), rồi chấm với --migrate",
                "read it with the old rubric (--rubric), then score with --migrate"
            ),
            (
                .unknownFormProfile("x", known: ["commune"]),
                "bộ tiêu chí không có hồ sơ áp dụng 'x'; các hồ sơ: 'commune'",
                "the rubric has no profile 'x'; profiles: 'commune'"
            ), (.moreFormProblems(5), "và 5 lỗi khác", "and 5 more problems"),
            (.firstAnswer, "dòng đầu ở đây", "the first row is here"),
            (
                .formForOtherRubric("a", found: "b"), "phiếu lập cho bộ tiêu chí 'a', không phải 'b'",
                "the form was made for the rubric 'a', not for 'b'"
            ),
            (
                .formWithoutMemory,
                "tệp không còn trang ẩn 'dgov', nên không biết phiếu lập từ bộ tiêu chí và câu trả lời nào",
                "the hidden sheet 'dgov' is gone, so that it cannot be told what the form was made from"
            ),
            (
                .rubricHasChanged("1.0.0"), "bộ tiêu chí đã được sửa sau khi lập phiếu, dù vẫn là phiên bản '1.0.0'",
                "the rubric was changed after the form was made, though it still is version '1.0.0'"
            ),
            (
                .formMemoryDamaged, "trang ẩn 'dgov' bị hỏng, nên không biết phiếu lập từ những câu trả lời nào",
                "the hidden sheet 'dgov' is damaged, so that it cannot be told which answers the form was made from"
            ), (.bodyMissing, "phiếu chưa ghi mã cơ quan", "the form does not say whom it is about"),
            (
                .rowsMissing(["a", "b"]),
                "phiếu không còn dòng của các tiêu chí 'a', 'b'; câu trả lời cũ được giữ nguyên",
                "the form has lost the rows of 'a', 'b'; their answers stay as they were"
            ),
            (
                .cellsNotRead(2, "x"), "2 ô ở cột 'x' không được đọc: phiếu không có cột đó",
                "cells in the column 'x' are not read, because the form has no such column: 2"
            ),
            (
                .cellsNotRead(1, ""), "1 ô ở cột không có tiêu đề không được đọc",
                "cells in a column without a heading are not read: 1"
            ),
        ]

        @Test(arguments: messages.indices)
        func `a refusal is told in both languages`(index: Int) {
            let (message, vi, en) = Self.messages[index]
            #expect(message.text(in: .vi) == vi)
            #expect(message.text(in: .en) == en)
        }
    }
#endif
