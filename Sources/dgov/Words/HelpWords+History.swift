// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What `--help` says of the commands about results kept over time.
extension HelpWords {
    static let historyCommand = Words(
        "Lưu kết quả qua các kỳ và xem diễn biến.", "Keep results over time and see how they moved.")
    static let historyDiscussion = Words(
        """
        Lịch sử là một thư mục thường, không cần cơ sở dữ liệu: mỗi kết quả là một tệp JSON giữ nguyên từng byte, mang tên là mã \
        băm SHA-256 của nó, chỉ thêm chứ không sửa. Tệp index.json là mục lục lập từ các kết quả; xóa đi thì được lập lại y hệt. \
        Nhiều người thêm cùng lúc không làm mất kết quả của nhau.
        """,
        """
        A history is a plain folder and needs no database: each result is a JSON file, kept byte for byte under its SHA-256 hash, \
        added and never changed. index.json is an index made from the results; deleted, it is made again just the same. Several \
        programs may add at the same time without losing what the others add.
        """)
    static let historyAdd = Words("Thêm kết quả vào lịch sử.", "Add results to a history.")
    static let historyAddDiscussion = Words(
        """
        Nhận mọi loại kết quả mà các lệnh khác ghi bằng '--format json'. Có một kết quả sai thì không thêm kết quả nào. Kết quả đã \
        có thì giữ nguyên và được báo là đã có; không phải lỗi. Kết quả kiểm tra dữ liệu còn giá trị cá nhân chưa che bị từ chối, \
        trừ khi có --with-values.
        """,
        """
        Takes every kind of result that other commands write with '--format json'. When one is wrong, none is added. A result that \
        is there already stays as it is and is said to be; that is no error. Quality results in which personal values can be read \
        are refused unless --with-values is given.
        """)
    static let historyList = Words("Liệt kê kết quả trong lịch sử.", "List the results of a history.")
    static let historyListDiscussion = Words(
        """
        Tệp hỏng được báo là lỗi và không được tính; tệp lạ được bỏ qua; các kết quả khác vẫn được liệt kê. csv có một dòng cho \
        mỗi số đo.
        """,
        """
        A damaged file is told as an error and does not count, a foreign one is left out; the other results are listed all the \
        same. csv has a line for each figure.
        """)
    static let historyShow = Words("In một kết quả trong lịch sử.", "Print one result of a history.")
    static let historyShowDiscussion = Words(
        """
        text in như lệnh đã tạo ra kết quả, giá trị cá nhân được che; json là đúng từng byte đã thêm vào, sau khi đối chiếu với mã \
        băm.
        """,
        """
        text prints it as the command does that made it, with personal values masked; json is byte for byte what was added, held \
        against its hash.
        """)
    static let historyTrend = Words("Xem số đo thay đổi thế nào qua các kỳ.", "Show how figures moved over time.")
    static let historyTrendDiscussion = Words(
        """
        Mỗi đối tượng, loại kết quả và tài liệu (bộ tiêu chí, bộ kiểm tra, chương trình) là một chuỗi. Hai kết quả chỉ được so với \
        nhau khi cùng phiên bản và nội dung tài liệu, cùng hồ sơ áp dụng, cùng giai đoạn và không có sáp nhập ở giữa (xét theo \
        --bodies); nếu không, chỗ đứt được ghi rõ. Quý không có kết quả được nêu. Một ngày có nhiều kết quả: minh chứng cùng mã có \
        phiên bản mới hơn thay cho bản cũ; không phân biệt được thì in cả hai và không tính thay đổi.

        Số đo: level, value, coverage, verified (bảng điểm); index, passed, correct, complete, clean, current, consistent, \
        shareable, rows (dữ liệu); packs.MÃ, datasets, published (dữ liệu mở); met, on_track, at_risk, off_track, missing, \
        tasks.done, tasks.overdue (chương trình); overdue (lịch); ranked (xếp hạng).

        Mã kết thúc: 0 đã xong; 2 lệnh hoặc tệp sai; 3 không đọc hoặc không ghi được; 4 không có gì để xem.
        """,
        """
        Each subject, kind of result and document (rubric, suite, programme) is a line. Two results are compared only under the \
        same version and contents of the document, the same profile and phase, and without a merger between them (by --bodies); \
        else the break is told. Quarters without a result are named. Of several results of one day, later evidence of the same id \
        replaces earlier; where that does not tell, both are shown and no change is told.

        Measures: level, value, coverage, verified (scorecards); index, passed, correct, complete, clean, current, consistent, \
        shareable, rows (data); packs.ID, datasets, published (open data); met, on_track, at_risk, off_track, missing, tasks.done, \
        tasks.overdue (programmes); overdue (calendars); ranked (rankings).

        Exit status: 0 done; 2 wrong call or file; 3 something could not be read or written; 4 there is nothing to show.
        """)
    static let folderName = Words("thư-mục", "folder")
    static let hashName = Words("mã-băm", "hash")
    static let measureName = Words("số-đo", "measure")
    static let historyFolder = Words("Thư mục lịch sử.", "The folder of the history.")
    static let historyResults = Words(
        "Kết quả dạng JSON, tệp hoặc thư mục; '-' là đầu vào chuẩn.",
        "Results as JSON, files or folders; '-' is standard input.")
    static let withValues = Words(
        "Nhận cả kết quả còn giá trị cá nhân chưa che.", "Also take results in which personal values can be read.")
    static let historyHash = Words(
        "Những chữ số đầu của mã băm, ít nhất 4, hoặc tên tệp của kết quả.",
        "The first digits of the hash, at least 4, or the name of the result's file.")
    static let historySubject = Words(
        "Chỉ kết quả của đối tượng có mã này; nêu nhiều lần được.",
        "Only results of the subject with this id; may be given several times.")
    static let historyKind = Words(
        "Chỉ kết quả loại này: scorecard, comparison, quality, audit, progress, calendar, ranking, trend.",
        "Only results of this kind: scorecard, comparison, quality, audit, progress, calendar, ranking, trend.")
    static let historyRubric = Words(
        "Chỉ kết quả theo bộ tiêu chí, bộ kiểm tra, bộ quy tắc hoặc chương trình có mã này.",
        "Only results by the rubric, suite, pack or programme with this id.")
    static let historyProfile = Words(
        "Chỉ kết quả theo hồ sơ áp dụng này; '' là kết quả không theo hồ sơ nào.",
        "Only results under this profile; '' is for results without one.")
    static let historyFrom = Words(
        "Chỉ kết quả từ ngày này, hoặc từ ngày đầu của kỳ này (2026-Q3).",
        "Only results from this day on, or from the first day of this period (2026-Q3).")
    static let historyTo = Words(
        "Chỉ kết quả đến ngày này, hoặc đến ngày cuối của kỳ này.",
        "Only results up to this day, or up to the last day of this period.")
    static let historyVerify = Words(
        "Đọc từng kết quả, đối chiếu với mã băm và lập lại mục lục.",
        "Read every result, hold it against its hash and make the index again.")
    static let historyListFormat = Words("Dạng in ra: text, json, csv.", "Output format: text, json, csv.")
    static let historyShowFormat = Words(
        "Dạng in ra: text, json (nguyên văn).", "Output format: text, json (the exact bytes).")
    static let historyTrendFormat = Words(
        "Dạng in ra: text, json, csv, html, md.", "Output format: text, json, csv, html, md.")
    static let historyMeasure = Words(
        "Số đo cần xem. Mặc định: số đo chính của loại kết quả.",
        "The measure to follow. Default: the main one of the kind of result.")
    static let historySince = Words(
        "So với kết quả cuối cùng tính đến ngày này, hoặc đến ngày cuối của kỳ này: 2026-06-30, 2026-Q2.",
        "Compare with the last result up to this day, or up to the last day of this period: 2026-06-30, 2026-Q2.")
    static let historyBodies = Words(
        "Danh sách cơ quan (bodies: 1), để biết cơ quan nào đã sáp nhập.",
        "The bodies (bodies: 1), by which mergers are known.")
}
