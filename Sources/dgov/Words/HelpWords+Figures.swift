// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// What `--help` says of the commands about figures.
extension HelpWords {
    static let figuresCommand = Words(
        "Lập biểu mẫu, đọc, ghi và kiểm tra số liệu chỉ tiêu.", "Draft, import, export and check figures of indicators."
    )
    static let figuresTemplate = Words(
        "Tạo bảng CSV trống để báo cáo số liệu của một chương trình.",
        "Write an empty CSV table to report figures of a programme in.")
    static let figuresTemplateDiscussion = Words(
        """
        Mỗi dòng là một chỉ tiêu (hoặc một phần của chỉ tiêu), một cơ quan, đơn vị và một kỳ; cột tên, đơn vị tính và mục tiêu để \
        người điền dễ nhận ra. Chỉ tiêu không có mục tiêu trong kỳ và đơn vị không tồn tại trong kỳ được bỏ qua. Điền xong thì \
        đọc lại bằng 'dgov figures import'.
        """,
        """
        One row is one indicator (or one part of it), one body and one period; name, unit and target are there to recognise it by. \
        Indicators without a target in the period and bodies that did not exist in it are left out. Read it back with \
        'dgov figures import' when it is filled in.
        """)
    static let figuresImport = Words(
        "Đọc bảng CSV và ghi thành số liệu (figures: 1).", "Read a CSV table and write it as figures (figures: 1).")
    static let figuresImportDiscussion = Words(
        """
        Nhận dấu phẩy, chấm phẩy, tab hoặc gạch đứng giữa các ô, UTF-8 và UTF-16, số thập phân kiểu Việt Nam hoặc Anh. Số 0 bị mất \
        ở đầu mã, dấu ngăn hàng nghìn, tỷ lệ thiếu dấu % được nêu rõ đã hiểu thế nào; chỗ không rõ là lỗi. Khi có lỗi thì không \
        ghi gì. Dòng chưa điền được đếm, không phải lỗi.
        """,
        """
        Takes comma, semicolon, tab or bar between cells, UTF-8 and UTF-16, decimals in Vietnamese or English habit. Lost leading \
        zeros of codes, signs between thousands and shares without a percent sign are told with how they were understood; what is \
        not clear is an error. Nothing is written when there is an error. Rows that are not filled in are counted and no error.
        """)
    static let figuresExport = Words("Ghi số liệu thành bảng CSV.", "Write figures as a CSV table.")
    static let figuresLint = Words(
        "Kiểm tra số liệu theo chương trình: chỗ sai và chỗ đáng ngờ.",
        "Check figures against a programme: what is wrong and what looks odd.")
    static let figuresLintDiscussion = Words(
        "Tệp .csv, .tsv, .txt là bảng; tệp khác là tài liệu 'figures: 1'.",
        "Files that end in .csv, .tsv or .txt are tables; others are documents 'figures: 1'.")
    static let figuresName = Words("số-liệu", "figures")
    static let figuresBodies = Words(
        "Danh sách cơ quan, đơn vị (bodies: 1).", "The list of bodies (bodies: 1).")
    static let figuresProgramme = Words(
        "Chương trình mà số liệu thuộc về: mã của chương trình đi kèm, hoặc tệp.",
        "The programme that the figures belong to: the id of a shipped one, or a file.")
    static let figuresPeriod = Words(
        "Kỳ báo cáo, dạng 2027, 2027-H1, 2027-Q2, 2027-06; nêu nhiều lần được. Mặc định: để trống cột kỳ.",
        "The period, such as 2027, 2027-H1, 2027-Q2, 2027-06; may be given several times. Default: the column is left empty."
    )
    static let figuresKind = Words(
        "Chỉ lấy cơ quan, đơn vị thuộc loại này; nêu nhiều lần được. Mặc định: tất cả.",
        "Only bodies of this kind; may be given several times. Default: all of them.")
    static let figuresDelimiter = Words(
        "Dấu ngăn cách các ô: comma hoặc semicolon. Mặc định: semicolon.",
        "What parts the cells: comma or semicolon. Default: semicolon.")
    static let figuresTable = Words(
        "Bảng CSV đã điền; '-' là đầu vào chuẩn.", "The CSV table that was filled in; '-' is standard input.")
    static let figuresId = Words(
        "Mã của tài liệu được ghi. Mặc định: figures.", "The id of the document that is written. Default: figures.")
    static let figuresDocument = Words(
        "Số liệu (figures: 1) YAML hoặc JSON, hoặc bảng CSV.", "Figures (figures: 1) in YAML or JSON, or a CSV table.")
    static let figuresFiles = Words(
        "Các tài liệu hoặc bảng số liệu.", "Documents or tables of figures.")
}

extension DiagnosticMessage {
    static func unfilledRows(_ count: Int) -> Self {
        Words(
            "\(count) dòng của biểu mẫu chưa điền", "\(count) \(count == 1 ? "row" : "rows") of the form not filled in"
        ).message("unfilled-rows")
    }
}

extension Choice {
    static let bodyKind = Choice(
        code: "kind", one: Words("loại cơ quan, đơn vị", "kind of body"),
        all: Words("các loại cơ quan, đơn vị", "kinds of bodies"))
}
