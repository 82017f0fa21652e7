// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// What `--help` says of the commands about forms in spreadsheets.
extension HelpWords {
    // MARK: form

    static let evidenceForm = Words(
        "Lập phiếu trả lời dạng bảng tính XLSX cho một bộ tiêu chí.",
        "Make a form of answers to a rubric as an XLSX workbook.")
    static let evidenceFormDiscussion = Words(
        """
        Phiếu có trang hướng dẫn và trang trả lời: mỗi câu hỏi một dòng, câu trả lời chọn trong danh sách hoặc là số. Chỉ sửa \
        được ô cần điền; không có mật khẩu. Điền bằng Excel, LibreOffice hoặc chương trình bảng tính khác rồi gửi lại; đọc \
        bằng 'dgov evidence import'.

        Có --from thì phiếu điền sẵn những gì hồ sơ đã trả lời, và có dòng cho từng đối tượng con.

        Cần chương trình được dựng với trait Spreadsheet.
        """,
        """
        The form has a guide and a sheet of answers: a row for each question, with lists to choose from, or numbers. Only \
        cells that are to be filled in can be changed; there is no password. It is filled in with Excel, LibreOffice or \
        another spreadsheet program, sent back, and read by 'dgov evidence import'.

        With --from the form has what the document answers already, and rows for each of its sub-subjects.

        The program must have been built with the trait Spreadsheet.
        """)
    static let formProfile = Words(
        "Hồ sơ áp dụng của bộ tiêu chí. Mặc định: của hồ sơ ở --from, không có thì hỏi mọi tiêu chí.",
        "The profile of the rubric. Default: that of the document in --from, else all items are asked.")
    static let formFrom = Words(
        "Hồ sơ minh chứng để điền sẵn và lấy các đối tượng con.",
        "An evidence document whose answers and sub-subjects the form takes over.")
    static let formRater = Words(
        "Chỉ lấy câu trả lời của người này từ --from.", "Take over from --from the answers of this rater only.")
    static let formSubject = Words("Mã cơ quan ghi sẵn vào phiếu.", "The id of the body to write into the form.")
    static let formOut = Words(
        "Tệp XLSX để ghi; '-' là đầu ra chuẩn.", "The XLSX file to write; '-' is standard output.")

    static let overwrite = Words(
        "Thay tệp ở --out dù tệp đó đã có nội dung khác.", "Replace the file of --out though it has other contents.")

    // MARK: import

    static let evidenceImport = Words(
        "Đọc phiếu trả lời XLSX đã điền thành hồ sơ minh chứng.",
        "Read a filled XLSX form of answers into an evidence document.")
    static let evidenceImportDiscussion = Words(
        """
        Mọi ô chưa hiểu được được nêu cùng lúc, kèm trang và ô; khi đó không có gì được ghi. Cột có thể đổi chỗ, dòng có thể sắp \
        xếp lại.

        Có --into thì chỉ những gì đã sửa trong phiếu được đưa vào hồ sơ đó: chú thích, thứ tự và câu trả lời của người khác giữ \
        nguyên. Chỗ mà cả phiếu và hồ sơ cùng đã sửa là mâu thuẫn: được liệt kê và không có gì được ghi, trừ khi có --take. \
        Kết quả ra đầu ra chuẩn hoặc --out, có thể là chính hồ sơ ở --into.

        Mã kết thúc: 0 đã đọc; 1 có mâu thuẫn, không ghi gì; 2 phiếu hoặc lệnh sai; 3 không đọc hoặc không ghi được.

        Cần chương trình được dựng với trait Spreadsheet.
        """,
        """
        Every cell that cannot be understood is told at once, with its sheet and cell; nothing is written then. Columns may \
        have been moved and rows sorted.

        With --into only what was changed in the form is put into that document: comments, order and the answers of others \
        stay. What has been changed both in the form and in the document is a conflict: conflicts are listed and nothing is \
        written, unless --take is given. The result goes to standard output or --out, which may be the document of --into.

        Exit status: 0 read; 1 conflicts, nothing was written; 2 wrong form or call; 3 something could not be read or written.

        The program must have been built with the trait Spreadsheet.
        """)
    static let importFormName = Words("phiếu", "form")
    static let importForm = Words("Phiếu XLSX; '-' là đầu vào chuẩn.", "The XLSX form; '-' is standard input.")
    static let importInto = Words(
        "Hồ sơ minh chứng để đưa câu trả lời vào.", "The evidence document to put the answers into.")
    static let importRubric = Words(
        "Bộ tiêu chí: mã đi kèm hoặc tệp. Mặc định: bộ đi kèm mà phiếu nêu.",
        "The rubric: a shipped id or a file. Default: the shipped one that the form names.")
    static let importTake = Words(
        "Khi mâu thuẫn, lấy theo hồ sơ ở --into (first) hay theo phiếu (second).",
        "In conflicts, take the document of --into (first) or the form (second).")
    static let importId = Words(
        "Mã của hồ sơ. Mặc định: của hồ sơ đã lập phiếu, hoặc mã cơ quan và mã bộ tiêu chí.",
        "The id of the document. Default: that of the document the form was made from, else of the body and the rubric."
    )
}

extension DiagnosticMessage {
    static func formMade(_ questions: Int) -> Self {
        Words(
            "phiếu có \(questions) câu hỏi",
            questions == 1 ? "the form has 1 question" : "the form has \(questions) questions"
        )
        .message("form-made")
    }

    static func formRead(_ answered: Int, open: Int) -> Self {
        Words(
            "đã đọc phiếu: \(answered) dòng có câu trả lời, \(open) dòng còn trống",
            "the form was read: rows with an answer: \(answered), without: \(open)"
        ).message("form-read")
    }

    static func formMadeFrom(_ id: String) -> Self {
        let shown = Quotation.of(id)
        return Words(
            "phiếu lập từ hồ sơ \(shown); số đo và những gì phiếu không hỏi chỉ được giữ khi dùng --into",
            "the form was made from the document \(shown); measures and what the form does not ask are kept with --into only"
        ).message("form-made-from")
    }

    static func formPut(_ taken: Int, open: Int) -> Self {
        Words(
            "đã đưa phiếu vào hồ sơ: \(taken) câu trả lời thay đổi, \(open) dòng còn trống",
            "the form was put into the document: answers changed: \(taken), empty rows: \(open)"
        ).message("form-put")
    }

    static func notAWorkbookName(_ path: String) -> Self {
        let name = Words.path(path).en
        return Words(
            "phiếu là bảng tính XLSX, không ghi vào \(name)", "a form is an XLSX workbook; it is not written to \(name)"
        ).message("not-a-workbook-name")
    }

    static let workbookName = Words(
        "dùng tên tệp kết thúc bằng '.xlsx'", "use a name that ends in '.xlsx'"
    ).message("workbook-name")

    static let formWithoutRubric = Words(
        "phiếu không cho biết bộ tiêu chí", "the form does not say which rubric it answers"
    ).message("form-without-rubric")

    static let nameRubric = Words(
        "nêu bộ tiêu chí bằng --rubric", "name the rubric with --rubric"
    ).message("name-rubric")
}
