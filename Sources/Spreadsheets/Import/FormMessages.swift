// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence
    internal import LocatedYAML

    // What is wrong with forms, and with making them.

    extension DiagnosticMessage {
        // MARK: Making

        static func formWithoutQuestions(_ kinds: [String]) -> Self {
            let list = kinds.joined(separator: ", ")
            return Self(
                code: "form-without-questions",
                vi: "phiếu không có câu hỏi nào"
                    + (kinds.isEmpty ? "" : "; bộ tiêu chí chỉ hỏi về đối tượng con loại \(list)"),
                en: "the form would have no questions"
                    + (kinds.isEmpty ? "" : "; the rubric asks about sub-subjects of kind \(list) only"))
        }

        static func subSubjectsMissing(_ kinds: [String]) -> Self {
            let list = kinds.joined(separator: ", ")
            return Self(
                code: "sub-subjects-missing", vi: "phiếu chưa có câu hỏi về đối tượng con loại \(list)",
                en: "the form has no questions about sub-subjects of kind \(list)")
        }

        static var nameSubSubjects: Self {
            Self(
                code: "name-sub-subjects",
                vi: "ghi các đối tượng con ('subjects') trong hồ sơ minh chứng rồi dùng --from",
                en: "name the sub-subjects ('subjects') in an evidence document and give it with --from")
        }

        // MARK: The form

        static var formNotFound: Self {
            Self(
                code: "form-not-found", vi: "tệp không có trang trả lời: không thấy cột 'Mã tiêu chí' và 'Trả lời'",
                en: "the file has no sheet of answers: there are no columns 'Item id' and 'Answer'")
        }

        static var useTheForm: Self {
            Self(
                code: "use-the-form", vi: "lập phiếu mới bằng: dgov evidence form",
                en: "make a new form: dgov evidence form")
        }

        static var formWithoutMemory: Self {
            Self(
                code: "form-without-memory",
                vi: "tệp không còn trang ẩn 'dgov', nên không biết phiếu lập từ bộ tiêu chí và câu trả lời nào",
                en: "the hidden sheet 'dgov' is gone, so that it cannot be told what the form was made from")
        }

        static var formMemoryDamaged: Self {
            Self(
                code: "form-memory-damaged",
                vi: "trang ẩn 'dgov' bị hỏng, nên không biết phiếu lập từ những câu trả lời nào",
                en: "the hidden sheet 'dgov' is damaged, so that it cannot be told which answers the form was made from"
            )
        }

        static func formForOtherRubric(_ id: String, found: String) -> Self {
            let shown = Quotation.of(id)
            return Self(
                code: "rubric-mismatch", vi: "phiếu lập cho bộ tiêu chí \(shown), không phải '\(found)'",
                en: "the form was made for the rubric \(shown), not for '\(found)'")
        }

        static func formForOtherVersion(_ version: String, found: String) -> Self {
            let shown = Quotation.of(version)
            return Self(
                code: "rubric-version-mismatch",
                vi: "phiếu lập cho phiên bản \(shown), nhưng bộ tiêu chí là phiên bản '\(found)'",
                en: "the form was made for version \(shown), but the rubric is version '\(found)'")
        }

        static var useOldRubric: Self {
            Self(
                code: "use-old-rubric", vi: "đọc bằng bộ tiêu chí cũ (--rubric), rồi chấm với --migrate",
                en: "read it with the old rubric (--rubric), then score with --migrate")
        }

        static func rubricHasChanged(_ version: String) -> Self {
            Self(
                code: "rubric-changed",
                vi: "bộ tiêu chí đã được sửa sau khi lập phiếu, dù vẫn là phiên bản '\(version)'",
                en: "the rubric was changed after the form was made, though it still is version '\(version)'")
        }

        static func unknownFormProfile(_ id: String, known: [String]) -> Self {
            let shown = Quotation.of(id)
            return Self(
                code: "unknown-profile",
                vi: "bộ tiêu chí không có hồ sơ áp dụng \(shown); các hồ sơ: \(Quotation.list(known))",
                en: "the rubric has no profile \(shown); profiles: \(Quotation.list(known))")
        }

        static func cellsNotRead(_ count: Int, _ title: String) -> Self {
            let shown = Quotation.of(title)
            if title.isEmpty {
                return Self(
                    code: "cells-not-read", vi: "\(count) ô ở cột không có tiêu đề không được đọc",
                    en: "cells in a column without a heading are not read: \(count)")
            }
            return Self(
                code: "cells-not-read", vi: "\(count) ô ở cột \(shown) không được đọc: phiếu không có cột đó",
                en: "cells in the column \(shown) are not read, because the form has no such column: \(count)")
        }

        static func rowsMissing(_ items: [String]) -> Self {
            let list = Quotation.list(items, limit: 10)
            return Self(
                code: "rows-missing",
                vi: "phiếu không còn dòng của các tiêu chí \(list); câu trả lời cũ được giữ nguyên",
                en: "the form has lost the rows of \(list); their answers stay as they were")
        }

        static func rowsWithoutAnswer(_ count: Int) -> Self {
            Self(
                code: "rows-without-answer",
                vi:
                    "\(count) dòng có ghi người trả lời, hình thức hoặc ngày nhưng chưa có câu trả lời, nên không được đọc",
                en: "rows that say who answers, in which role or when, but no answer, are not read: \(count)")
        }

        static func moreFormProblems(_ count: Int) -> Self {
            Self(code: "more-problems", vi: "và \(count) lỗi khác", en: "and \(count) more problems")
        }

        // MARK: The guide

        static var bodyMissing: Self {
            Self(code: "body-missing", vi: "phiếu chưa ghi mã cơ quan", en: "the form does not say whom it is about")
        }

        static func fillInGuide(_ field: GuideField) -> Self {
            let title = (field.title.text(in: .vietnamese), field.title.text(in: .english))
            return Self(
                code: "fill-in-guide", vi: "điền ô '\(title.0)' ở trang Hướng dẫn, hoặc dùng --into",
                en: "fill in '\(title.1)' on the sheet Guide, or give --into")
        }

        static func notAnIdentifier(_ text: String) -> Self {
            let shown = Quotation.of(text)
            return Self(code: "invalid-id", vi: "\(shown) không phải một mã", en: "\(shown) is no id")
        }

        static var identifierForm: Self {
            Self(
                code: "id-form", vi: "mã gồm chữ cái không dấu, chữ số, '.', '-', '_', bắt đầu bằng chữ hoặc số",
                en: "an id has letters, digits, '.', '-' and '_', and begins with a letter or digit")
        }

        // MARK: Rows

        static var rowWithoutItem: Self {
            Self(
                code: "row-without-item", vi: "dòng có nội dung nhưng không có mã tiêu chí",
                en: "the row is filled in but has no item id")
        }

        static func unknownItem(_ id: String, rubric: String) -> Self {
            let shown = Quotation.of(id)
            return Self(
                code: "unknown-item", vi: "bộ tiêu chí '\(rubric)' không có tiêu chí \(shown)",
                en: "the rubric '\(rubric)' has no item \(shown)")
        }

        static func itemIsGroup(_ id: String) -> Self {
            Self(
                code: "not-an-item", vi: "'\(id)' là một nhóm; hãy trả lời từng tiêu chí bên trong",
                en: "'\(id)' is a group; answer the items inside it")
        }

        static func wrongSubSubject(_ id: String, _ kinds: [String]) -> Self {
            let place = kinds.joined(separator: " / ")
            return Self(
                code: "wrong-subject",
                vi: "tiêu chí '\(id)' phải được trả lời ở "
                    + (kinds.isEmpty ? "đối tượng chính" : "đối tượng con loại \(place)"),
                en: "the item '\(id)' is answered at "
                    + (kinds.isEmpty ? "the main subject" : "a sub-subject of kind \(place)"))
        }

        static func unknownSubSubject(_ id: String) -> Self {
            let shown = Quotation.of(id)
            return Self(
                code: "no-such-subject", vi: "hồ sơ không có đối tượng con \(shown)",
                en: "the document has no sub-subject \(shown)")
        }

        static func answeredTwice(_ item: String) -> Self {
            Self(
                code: "answered-twice", vi: "tiêu chí '\(item)' có hai dòng với nội dung khác nhau của cùng một người",
                en: "the item '\(item)' has two rows by the same person that say different things")
        }

        static var firstAnswer: Self { Self(code: "first-answer", vi: "dòng đầu ở đây", en: "the first row is here") }

        // MARK: Cells

        static func cellHoldsError(_ text: String) -> Self {
            let shown = Quotation.of(text)
            return Self(
                code: "cell-error", vi: "ô chứa lỗi công thức \(shown)",
                en: "the cell holds the error \(shown) of a formula")
        }

        static func cellTooLong(_ count: Int, _ limit: Int) -> Self {
            Self(
                code: "cell-too-long", vi: "ô có \(count) ký tự, tối đa \(limit)",
                en: "the cell has \(count) characters, at most \(limit) can be")
        }

        static var answerMissing: Self {
            Self(
                code: "answer-missing", vi: "ghi 'đã trả lời' nhưng ô trả lời trống",
                en: "it says 'answered', but there is no answer")
        }

        static func answerAndState(_ state: String) -> Self {
            let shown = Quotation.of(state)
            return Self(
                code: "answer-and-state", vi: "dòng vừa có câu trả lời vừa ghi \(shown)",
                en: "the row has an answer and says \(shown) as well")
        }

        static var chooseOne: Self {
            Self(code: "choose-one", vi: "xóa một trong hai ô", en: "clear one of the two cells")
        }

        static func reasonNeeded(_ state: String) -> Self {
            let shown = Quotation.of(state)
            return Self(
                code: "reason-missing", vi: "chọn \(shown) thì phải ghi lý do", en: "\(shown) needs a reason")
        }

        static var reasonWithoutState: Self {
            Self(
                code: "reason-without-state", vi: "có lý do nhưng chưa chọn vì sao không trả lời",
                en: "there is a reason, but not why there is no answer")
        }

        static var chooseState: Self {
            Self(
                code: "choose-state", vi: "chọn ở cột 'Không trả lời được vì', hoặc chuyển sang cột 'Ghi chú'",
                en: "choose in the column 'No answer because', or move it to the column 'Note'")
        }

        static var reasonBesideAnswer: Self {
            Self(
                code: "reason-beside-answer", vi: "lý do chỉ dùng khi không trả lời được",
                en: "a reason is for rows without an answer")
        }

        static var useNote: Self {
            Self(code: "use-note", vi: "chuyển sang cột 'Ghi chú'", en: "move it to the column 'Note'")
        }

        static var answerBecameDate: Self {
            Self(
                code: "answer-became-date", vi: "chương trình bảng tính đã đổi câu trả lời thành một ngày",
                en: "the spreadsheet program has turned the answer into a date")
        }

        static var formatAsText: Self {
            Self(
                code: "format-as-text", vi: "đặt định dạng ô là Văn bản (Text) rồi gõ lại, ví dụ 12/40",
                en: "format the cell as text and type it again, such as 12/40")
        }

        static func ambiguousNumber(_ text: String) -> Self {
            let shown = Quotation.of(text)
            return Self(
                code: "ambiguous-number", vi: "\(shown) có thể hiểu theo hai cách",
                en: "\(shown) can be read in two ways")
        }

        static var writeUnambiguously: Self {
            Self(
                code: "number-help", vi: "ghi số không có dấu phân cách hàng nghìn, ví dụ 1500 hoặc 1,5",
                en: "write the number without parting thousands, such as 1500 or 1.5")
        }

        static var documentWithoutTitle: Self {
            Self(
                code: "document-without-title", vi: "có ngày nhưng chưa ghi tên hoặc đường dẫn tài liệu",
                en: "there is a date, but no title or address of the document")
        }
    }
#endif
