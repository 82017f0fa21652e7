// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What `--help` says of the commands that read data.
extension HelpWords {
    // MARK: check

    static let check = Words(
        "Kiểm tra dữ liệu theo bộ kiểm tra: đúng, đủ, sạch, sống, thống nhất, dùng chung.",
        "Check data against a suite: correct, complete, clean, current, consistent, shareable.")
    static let checkDiscussion = Words(
        """
        Dữ liệu là tệp CSV hoặc JSON Lines; nhiều tệp được tính như một. Không nêu tệp nào thì đọc tệp ghi trong bộ kiểm tra. \
        Giá trị của cột cá nhân chỉ hiện hai ký tự cuối, trừ khi có --show-values.

        Mã kết thúc: 0 đạt; 1 có phép kiểm tra không đạt (--fail-on warn: hoặc có cảnh báo); 2 bộ kiểm tra, dữ liệu hoặc lệnh \
        sai; 3 không đọc hoặc không ghi được; 4 có phép kiểm tra chưa kết luận được, ví dụ bảng trống.
        """,
        """
        Data is a CSV or JSON Lines file; several files count as one. Without a file, the one that the suite names is read. \
        Of values in personal columns only the last two characters are shown, unless --show-values is given.

        Exit status: 0 passed; 1 a check failed (--fail-on warn: or warned); 2 the suite, the data or the call is wrong; 3 \
        something could not be read or written; 4 a check has no verdict, for example for an empty table.
        """)
    static let suiteName = Words("bộ-kiểm-tra", "suite")
    static let dataName = Words("dữ-liệu", "data")
    static let numberName = Words("số", "number")
    static let whenName = Words("lúc", "when")
    static let suite = Words("Bộ kiểm tra, tệp YAML hoặc JSON.", "A suite of checks in YAML or JSON.")
    static let data = Words(
        "Tệp dữ liệu; '-' là đầu vào chuẩn.", "Files of data; '-' is standard input.")
    static let checkFormat = Words(
        "Dạng kết quả: text, json, csv (dòng lỗi), junit, sarif.",
        "The form of the result: text, json, csv (failing rows), junit, sarif.")
    static let checkAsOf = Words(
        "Ngày chốt, dạng 2026-11-21. Bắt buộc, vì tuổi của dữ liệu tính đến ngày này.",
        "The as-of date, such as 2026-11-21. Needed, because ages of data are reckoned to it.")
    static let failures = Words(
        "Ghi mọi dòng lỗi vào tệp CSV chỉ người chạy đọc được.",
        "Write all failing rows to a CSV file that only its owner can read.")
    static let sample = Words(
        "Số dòng lỗi hiện cho mỗi phép kiểm tra.", "How many failing rows are shown of each check.")
    static let stateIn = Words(
        "Tệp trạng thái của những lần kiểm tra trước, để gộp vào kết quả.",
        "State files of earlier runs, to be merged into the result.")
    static let stateOut = Words(
        "Ghi trạng thái để gộp về sau. Tệp chứa khóa của các dòng: giữ kín.",
        "Write the state for merging later. The file holds keys of rows: keep it private.")
    static let failOn = Words(
        "Từ mức nào thì mã kết thúc là 1: fail hoặc warn.", "From which status on to exit with 1: fail or warn.")
    static let threads = Words("Số luồng xử lý. Mặc định: số nhân của máy.", "How many threads. Default: the cores.")
    static let bom = Words(
        "Thêm dấu BOM vào CSV để bảng tính mở đúng chữ Việt.",
        "Begin CSV with a byte order mark, so that spreadsheets read Vietnamese right.")
    static let showValues = Words(
        "Hiện cả giá trị của cột cá nhân.", "Show the values of personal columns as well.")
    static let explainCheck = Words(
        "Giải thích một phép kiểm tra hoặc một từ (như correct) thay cho kết quả.",
        "Explain one check or one word (such as correct) instead of the result.")
    static let noIndex = Words(
        "Không tính chỉ số chất lượng dữ liệu theo bộ tiêu chí vn-dqi.",
        "Do not compute the data quality index by the rubric vn-dqi.")

    // MARK: profile

    static let profileCommand = Words(
        "Đọc một tệp dữ liệu và soạn bộ kiểm tra nháp.", "Read a file of data and draft a suite.")
    static let profileDiscussion = Words(
        """
        In ra bộ kiểm tra nháp có chú thích: kiểu, định dạng nhận ra, giá trị rỗng, khóa, tập giá trị, khoảng, quan hệ giữa các \
        cột, mỗi mục kèm số dòng ủng hộ. Không liệt kê giá trị của cột cá nhân hay cột định danh.
        """,
        """
        Prints a commented draft: types, formats recognised, null spellings, keys, sets of values, ranges, dependencies between \
        columns, each with the rows that support it. No value of a personal or identifying column is listed.
        """)
    static let profileData = Words(
        "Tệp CSV hoặc JSON Lines; '-' là đầu vào chuẩn.", "A CSV or JSON Lines file; '-' is standard input.")
    static let profileAsOf = Words(
        "Ngày mà năm sinh trong số định danh không được vượt quá. Mặc định: không xét.",
        "The day that birth years in personal numbers may not lie after. Default: not looked at.")

    // MARK: compare

    static let history = Words(
        "Kết quả kiểm tra dữ liệu trước đó, từ cũ đến mới, để báo động khi số mới nằm ngoài mức đã có.",
        "Earlier results of checking data, oldest first, to raise an alarm when the new one lies outside them.")
}
