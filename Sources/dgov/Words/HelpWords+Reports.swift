// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What `--help` says of the command about reports.
extension HelpWords {
    static let report = Words(
        "Lập báo cáo để đọc, in hoặc trình từ các kết quả.", "Make a report to read, print or present from results.")
    static let reportDiscussion = Words(
        """
        Kết quả là JSON do các lệnh khác ghi: chấm điểm, so sánh, kiểm tra dữ liệu, kiểm tra dữ liệu mở, theo dõi chương trình, \
        xếp hạng, diễn biến. Một kết quả cho một báo cáo; nhiều kết quả của một cơ quan cho một bộ hồ sơ có liên kết chéo; kết quả chấm của \
        nhiều cơ quan cho một bảng chung.

        html là một tệp duy nhất, mở được ở mọi nơi không cần mạng, in ra giấy A4. md là Markdown. csv là một bảng của báo cáo: \
        bảng đầu tiên, hoặc bảng nêu ở --table. xlsx là một tệp bảng tính, mỗi bảng một trang, ghi vào --out; cần trait \
        Spreadsheet.

        Giá trị của cột cá nhân luôn được che trong báo cáo.
        """,
        """
        Results are the JSON that other commands write: of scoring, comparing, checking data, auditing open data, tracking a \
        programme, ranking, trends. One result gives a report of its own, several of one body a dossier with cross-links, scorecards of \
        several bodies one overview.

        html is a single file that opens anywhere without a network and prints on A4. md is Markdown. csv is one table of the \
        report: the first, or the one that --table names. xlsx is a workbook with a sheet for each table, written to --out; it \
        needs the trait Spreadsheet.

        Values of personal columns are always masked in reports.
        """)
    static let resultName = Words("kết-quả", "result")
    static let textName = Words("chữ", "text")
    static let results = Words(
        "Một hoặc nhiều kết quả dạng JSON, tệp hoặc thư mục; '-' là đầu vào chuẩn.",
        "One or more results as JSON, files or folders; '-' is standard input.")
    static let reportFormat = Words(
        "Dạng báo cáo: html, md, csv, xlsx. Mặc định: theo đuôi tên tệp ở --out, không có thì html.",
        "The form of the report: html, md, csv, xlsx. Default: by the ending of --out, else html.")
    static let reportTitle = Words(
        "Tên báo cáo. Mặc định: theo loại kết quả.", "The title of the report. Default: by the kind of result.")
    static let logo = Words(
        "Ảnh PNG, JPEG hoặc SVG đặt cạnh tên báo cáo, tối đa 1 MB.",
        "A PNG, JPEG or SVG picture beside the title, of at most 1 MB.")
    static let reportRubric = Words(
        "Bộ tiêu chí của kết quả: mã đi kèm hoặc tệp; nêu nhiều lần được. Mặc định: bộ đi kèm, nếu đúng bản đã dùng.",
        "The rubric of a result: a shipped id or a file; may be given several times. Default: the shipped one, if it is the very "
            + "one that was used.")
    static let reportProgramme = Words(
        "Chương trình của kết quả: mã đi kèm hoặc tệp; nêu nhiều lần được. Mặc định: như --rubric.",
        "The programme of a result: a shipped id or a file; may be given several times. Default: as for --rubric.")
    static let reportTable = Words(
        "Bảng cần ghi ra CSV. Mặc định: bảng đầu tiên.", "The table to write as CSV. Default: the first.")
}
